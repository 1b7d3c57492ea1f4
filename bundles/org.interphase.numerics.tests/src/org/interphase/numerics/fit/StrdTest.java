package org.interphase.numerics.fit;

import java.util.ArrayList;
import java.util.List;
import org.interphase.testsupport.Campaign;
import org.junit.jupiter.api.Test;

class StrdTest {
  @Test
  void table() {
    List<String> rows = new ArrayList<>();
    for (String name : StrdModel.sets()) {
      StrdSet set = StrdSet.read(name);
      for (int s = 0; s < 2; s++) {
        row(rows, set, s, "exact", StrdProblem.exact(set));
        row(rows, set, s, "diff ", StrdProblem.differences(set));
        if (name.equals("Lanczos1")) row(rows, set, s, "ext  ", StrdProblem.extended(set));
      }
    }
    Campaign.print("NIST", rows);
  }

  void row(List<String> rows, StrdSet set, int s, String how, LeastSquares.Problem problem) {
    LeastSquares.Fit fit = LeastSquares.of(problem).fit(set.starts()[s]);
    double b = digits(fit.parameters(), set.certified());
    double sd = digits(fit.standardErrors(), set.deviations());
    double rss = digits(new double[] {fit.rss()}, new double[] {set.rss()});
    rows.add(String.format("%s %-10s %d  %5.1f %5.1f %5.1f  %4d %4d %s", Math.min(b, Math.min(sd, rss)) < 6 ? "!" : " ", set.name() + " " + how, s + 1, b, sd, rss, fit.iterations(), fit.evaluations(), fit.status()));
  }

  static double digits(double[] a, double[] c) {
    double least = 11;
    for (int j = 0; j < a.length; j++) {
      double e = Math.abs(a[j] - c[j]) / Math.abs(c[j]);
      least = Math.min(least, e == 0 ? 11 : -Math.log10(e));
      if (Double.isNaN(e)) least = 0;
    }
    return least;
  }
}
