package org.interphase.numerics.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.interphase.numerics.fit.LeastSquares.Fit;
import org.interphase.testsupport.Campaign;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The 27 nonlinear sets of NIST's Statistical Reference Datasets, from both starts, with one and the same fit.
 *
 * <p>Digits are minus the decimal logarithm of the relative deviation from the certified value, the worst over the parameters;
 * certified are eleven.
 *
 * <p>In Lanczos1 the certified residuals are about 9e-14 beside observations up to 2.5, which a double rounds by 2e-16. A sum of
 * squares of such residuals cannot have more than two or three digits, whatever the fit does, and nor can standard deviations,
 * which are proportional to its root. So for every set of which that is true, by the certified figures, the fit is run on
 * residuals computed with 40 decimal digits as well, rounded only when they are handed over, and it is that fit from which six
 * digits are asked.
 */
class StrdTest {
  private static final int CERTIFIED = 11;
  private static final int ASKED = 6;
  private static final List<String> TABLE = new ArrayList<>();

  static Stream<Arguments> setsAndStarts() {
    return StrdModel.sets().stream().flatMap(set -> Stream.of(Arguments.of(set, 1), Arguments.of(set, 2)));
  }

  @AfterAll
  static void printTable() {
    TABLE.addFirst(String.format("%-10s %5s  %-30s %10s %7s %7s %6s %12s", "set", "start", "residuals and derivatives", "parameters", "sd", "RSS",
        "steps", "evaluations"));
    Campaign.print("NIST StRD nonlinear: digits in common with the certified values", TABLE);
  }

  @ParameterizedTest(name = "{0} from start {1}")
  @MethodSource("setsAndStarts")
  void reachesTheCertifiedValues(String name, int start) {
    StrdSet set = StrdSet.read(name);
    Digits digits = fit(set, start, "double, exact", StrdProblem.exact(set));
    assertThat(digits.parameters).isGreaterThanOrEqualTo(ASKED);
    double share = shareOfRounding(set);
    if (share < Math.pow(10, -ASKED)) {
      assertThat(digits.worst()).isGreaterThanOrEqualTo(ASKED);
    } else {
      assertThat(digits.worst()).isGreaterThanOrEqualTo(-Math.log10(2 * share));
      assertThat(fit(set, start, "40 digits, exact", StrdProblem.extended(set)).worst()).isGreaterThanOrEqualTo(ASKED);
    }
  }

  @ParameterizedTest(name = "{0} from start {1}")
  @MethodSource("setsAndStarts")
  void reachesThemWithDifferencesForDerivatives(String name, int start) {
    StrdSet set = StrdSet.read(name);
    Digits digits = fit(set, start, "double, differences", StrdProblem.differences(set));
    assertThat(digits.parameters).isGreaterThanOrEqualTo(ASKED);
    if (shareOfRounding(set) < Math.pow(10, -ASKED)) {
      assertThat(digits.worst()).isGreaterThanOrEqualTo(ASKED);
    }
  }

  static Stream<String> sets() {
    return StrdModel.sets().stream();
  }

  /** From the nearer start only: a box can have minima of its own on its sides. */
  @ParameterizedTest
  @MethodSource("sets")
  void reachesThemInsideABox(String name) {
    StrdSet set = StrdSet.read(name);
    double[] lower = Arrays.stream(set.certified()).map(value -> Math.min(0.5 * value, 1.5 * value)).toArray();
    double[] upper = Arrays.stream(set.certified()).map(value -> Math.max(0.5 * value, 1.5 * value)).toArray();
    Fit fit = LeastSquares.of(StrdProblem.exact(set)).within(lower, upper).fit(set.starts()[1]);
    assertThat(worst(fit.parameters(), set.certified())).isGreaterThanOrEqualTo(ASKED);
  }

  /** The rounding of the largest observation beside the certified standard deviation of the residuals. */
  private static double shareOfRounding(StrdSet set) {
    double largest = set.observations().stream().mapToDouble(row -> Math.abs(Double.parseDouble(row[0]))).max().orElseThrow();
    return Math.ulp(largest) / 2 / Math.sqrt(set.rss() / set.degreesOfFreedom());
  }

  private record Digits(double parameters, double deviations, double rss) {
    double worst() {
      return Math.min(parameters, Math.min(deviations, rss));
    }
  }

  private static Digits fit(StrdSet set, int start, String how, LeastSquares.Problem problem) {
    Fit fit = LeastSquares.of(problem).fit(set.starts()[start - 1]);
    Digits digits = new Digits(worst(fit.parameters(), set.certified()), worst(fit.standardErrors(), set.deviations()),
        digits(fit.rss(), set.rss()));
    TABLE.add(String.format(Locale.ROOT, "%-10s %5d  %-30s %10.1f %7.1f %7.1f %6d %12d", set.name(), start, how, digits.parameters,
        digits.deviations, digits.rss, fit.iterations(), fit.evaluations()));
    assertThat(fit.status()).isEqualTo(LeastSquares.Status.CONVERGED);
    assertThat(fit.degreesOfFreedom()).isEqualTo(set.degreesOfFreedom());
    return digits;
  }

  private static double worst(double[] values, double[] certified) {
    double worst = CERTIFIED;
    for (int j = 0; j < values.length; j++) {
      worst = Math.min(worst, digits(values[j], certified[j]));
    }
    return worst;
  }

  private static double digits(double value, double certified) {
    return Math.min(CERTIFIED, -Math.log10(Math.abs(value / certified - 1)));
  }
}
