package org.interphase.analysis.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.interphase.analysis.curve.CommonSet.NOISE;
import static org.interphase.analysis.curve.CommonSet.RAMP;
import static org.interphase.analysis.curve.CommonSet.SPRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.interphase.api.Invalid;
import org.interphase.api.Ramp;
import org.interphase.api.spi.UnloadingModel;
import org.interphase.fitmodel.contact.OliverPharrConeModel;
import org.interphase.fitmodel.contact.OliverPharrModel;
import org.interphase.testsupport.Campaign;
import org.junit.jupiter.api.Test;

class UnloadingAnalysisTest {
  @Test
  void explore() {
    for (double e : new double[] {0.3e9, 1e9, 3e9}) {
      for (double loadingExponent : new double[] {1.5, 1.25}) {
        for (double[] window : new double[][] {{.3, 1}, {.25,1},{.2,1}}) {
          run(e, loadingExponent, window, NOISE);
        }
      }
    }
  }

  private static void run(double e, double n, double[] window, double noise) {
    DentedCurve truth = DentedCurve.sphere(e / 0.91, 100e-9, n, 0.4);
    double[] clean = truth.record(RAMP);
    CurveSettings s = CommonSet.settings(FitMode.JOINT).withWindow(window[0], window[1]);
    UnloadingAnalysis analysis = UnloadingAnalysis.of(RAMP, new OliverPharrModel(), s);
    CurveMethod.Worker worker = analysis.worker();
    CurveValues v = new CurveValues();
    SplittableRandom random = new SplittableRandom(5);
    int runs = Campaign.runs(2000, 300);
    List<Double> rel = new ArrayList<>();
    int covered = 0;
    double zc = 0, zc2 = 0, err = 0, pts = 0, chi = 0, resp = 0;
    java.util.Map<Invalid, Integer> inv = new java.util.TreeMap<>();
    long t = System.nanoTime();
    for (int i = 0; i < runs; i++) {
      worker.analyse(TrueCurve.noisy(clean, noise / SPRING, random), v);
      inv.merge(v.invalid(), 1, Integer::sum);
      if (v.invalid() == Invalid.NONE) {
        double y = v.get(CurveQuantity.YOUNGS_MODULUS);
        rel.add(y / e - 1);
        covered += Math.abs(y - e) < 1.96 * v.get(CurveQuantity.YOUNGS_MODULUS_ERROR) ? 1 : 0;
        double dz = v.get(CurveQuantity.CONTACT_POINT) - truth.contactPoint();
        zc += dz;
        zc2 += dz * dz;
        err += v.get(CurveQuantity.YOUNGS_MODULUS_ERROR) / e;
        pts += v.get(CurveQuantity.POINTS);
        chi += v.get(CurveQuantity.REDUCED_CHI_SQUARED);
        resp += v.get(CurveQuantity.SENSITIVITY_RESPONSE);
      }
    }
    t = System.nanoTime() - t;
    int c = rel.size();
    rel.sort(null);
    double rms = Math.sqrt(rel.stream().mapToDouble(x -> x * x).average().orElse(Double.NaN));
    System.out.printf(Locale.ROOT, "E %.1f n %.2f window %.2f-%.2f: hmax %.2f nm, median %+.2f %%, rms %.2f %%, stated %.2f %%, covered %.1f %%, zc %+.3f nm rms %.3f nm, pts %.1f chi %.2f resp %.2f %s %.0f us%n",
        e / 1e9, n, window[0], window[1], truth.largestDepth() * 1e9, c == 0 ? Double.NaN : 100 * rel.get(c / 2), 100 * rms, 100 * err / c,
        100.0 * covered / c, zc / c * 1e9, Math.sqrt(zc2 / c) * 1e9, pts / c, chi / c, resp / c, inv, t / 1e3 / runs);
  }
}
