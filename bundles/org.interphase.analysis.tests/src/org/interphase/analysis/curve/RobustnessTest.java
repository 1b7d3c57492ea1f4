package org.interphase.analysis.curve;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.SplittableRandom;

import org.interphase.analysis.curve.CurveSettings.Background;
import org.interphase.analysis.curve.TrueCurve.Law;
import org.interphase.api.Invalid;
import org.interphase.api.Ramp;
import org.interphase.testsupport.Campaign;
import org.junit.jupiter.api.Test;

/** Whatever is in a file: a reason, never an exception, never a modulus of nothing. */
class RobustnessTest {
  private static final Ramp[] RAMPS = {CommonSet.RAMP, new Ramp.Linear(128, 0, 128, 1e-9, 1e-3), new Ramp.Linear(60, 9, 100, 2e-9, Double.NaN),
      new Ramp.Linear(1, 0, 1, 1e-9, Double.NaN), new Ramp.Linear(5, 0, 300, 1e-9, Double.NaN), new Ramp.Sinusoidal(4, 1e-9, 3.9, Double.NaN),
      new Ramp.Sinusoidal(16, 1e-7, 0, Double.NaN)};

  private static void analyse(Ramp ramp, double[] signal) {
    for (Law law : Law.values()) {
      for (FitMode mode : FitMode.values()) {
        for (Background background : Background.values()) {
          CurveAnalysis analysis = CurveAnalysis.of(ramp, CommonSet.model(law), CommonSet.settings(mode, 1, background));
          FittedCurve curve = analysis.inspect(signal);
          boolean valid = curve.values().invalid() == Invalid.NONE;
          assertThat(curve.values().get(CurveQuantity.YOUNGS_MODULUS) > 0).isEqualTo(valid);
          assertThat(curve.values().get(CurveQuantity.YOUNGS_MODULUS_ERROR) >= 0).isEqualTo(valid);
        }
      }
    }
  }

  @Test
  void emptyAndConstantCurves() {
    for (Ramp ramp : RAMPS) {
      for (double value : new double[] {0, 1, -1e300, 1e-320, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MAX_VALUE}) {
        double[] signal = new double[ramp.samples()];
        Arrays.fill(signal, value);
        analyse(ramp, signal);
      }
    }
  }

  @Test
  void noiseOfEverySize() {
    SplittableRandom random = new SplittableRandom(1);
    for (Ramp ramp : RAMPS) {
      for (double size : new double[] {1e-300, 1e-15, 1e-9, 1, 1e200}) {
        for (int i = 0; i < Campaign.runs(200, 10); i++) {
          analyse(ramp, random.doubles(ramp.samples(), -size, size).toArray());
        }
      }
    }
  }

  @Test
  void curvesTornToPieces() {
    SplittableRandom random = new SplittableRandom(2);
    double[] pieces = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0, 1, -1, 1e-9, 1e300};
    for (int i = 0; i < Campaign.runs(5000, 200); i++) {
      double[] signal = CommonSet.curve(Law.DMT, 1e9, random.nextDouble(60e-9)).record(CommonSet.RAMP);
      int from = random.nextInt(signal.length);
      Arrays.fill(signal, from, random.nextInt(from, signal.length), pieces[random.nextInt(pieces.length)]);
      analyse(CommonSet.RAMP, signal);
    }
  }

  @Test
  void makesNoGarbage() {
    CurveAnalysis analysis = CurveAnalysis.of(CommonSet.RAMP, CommonSet.model(Law.DMT), CommonSet.settings(FitMode.JOINT));
    CurveAnalysis.Workspace workspace = analysis.workspace();
    CurveValues values = new CurveValues();
    SplittableRandom random = new SplittableRandom(3);
    double[] signal = TrueCurve.noisy(CommonSet.curve(Law.DMT, 1e9, 20e-9).record(CommonSet.RAMP), CommonSet.NOISE / CommonSet.SPRING, random);
    com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    analysis.analyse(signal, workspace, values);
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < 1000; i++) {
      analysis.analyse(signal, workspace, values);
    }
    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(1000);
  }
}
