package org.interphase.analysis.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.interphase.analysis.curve.TrueCurve.Law;
import org.interphase.api.Ramp;
import org.interphase.testsupport.Campaign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SynchronisationTest {
  private static final int CURVES = 200;
  private static final double TURNING_POINT = 89.37;

  private static Ramp.Sinusoidal ramp(double turningPoint) {
    return new Ramp.Sinusoidal(256, 100e-9, turningPoint, Double.NaN);
  }

  /** @param drag N at the largest speed */
  private static List<double[]> curves(Ramp.Sinusoidal truth, double drag, double tilt) {
    SplittableRandom random = new SplittableRandom(7);
    List<double[]> curves = new ArrayList<>();
    for (int i = 0; i < CURVES; i++) {
      double modulus = 0.1e9 * Math.pow(50, random.nextDouble()) / 0.91;
      TrueCurve curve = new TrueCurve(Law.DMT, 30e-9, 40, modulus, random.nextDouble(10e-9, 50e-9), CommonSet.PEAK);
      double[] d = TrueCurve.noisy(curve.record(truth), CommonSet.NOISE / 40, random);
      for (int j = 0; j < d.length; j++) {
        double phase = 2 * Math.PI * (j - truth.turningPoint()) / d.length;
        d[j] += -drag / 40 * Math.sin(phase) + tilt / 40 * Math.cos(phase);
      }
      curves.add(d);
    }
    return curves;
  }

  @ParameterizedTest
  @ValueSource(doubles = {-3, -1, -0.3, 0, 0.3, 1, 3})
  void findsTheTurningPoint(double error) {
    Ramp.Sinusoidal truth = ramp(TURNING_POINT);
    Synchronisation plain = Synchronisation.estimate(ramp(TURNING_POINT + error), curves(truth, 0, 0), Runnable::run).orElseThrow();
    Synchronisation dragged = Synchronisation.estimate(ramp(TURNING_POINT + error), curves(truth, 5e-9, 3e-9), Runnable::run).orElseThrow();
    Campaign.print("planted " + error, List.of(plain.toString(), dragged.toString()));
    assertThat(plain.turningPoint()).isCloseTo(TURNING_POINT, within(4 * plain.standardError()));
    assertThat(dragged.turningPoint()).isCloseTo(TURNING_POINT, within(4 * dragged.standardError()));
    assertThat(plain.standardError()).isLessThan(0.01);
    assertThat(plain.curves()).isGreaterThan(CURVES * 9 / 10);
  }

  @Test
  void turningPointNearTheEndOfTheRecordIsWrapped() {
    Synchronisation found = Synchronisation.estimate(ramp(254.9), curves(ramp(0.4), 0, 0), Runnable::run).orElseThrow();
    assertThat(found.turningPoint()).isCloseTo(0.4, within(4 * found.standardError()));
  }

  @Test
  void nothingWithoutContact() {
    assertThat(Synchronisation.estimate(ramp(89), List.of(new double[256]), Runnable::run)).isEmpty();
    assertThat(Synchronisation.estimate(ramp(89), List.of(), Runnable::run)).isEmpty();
  }
}
