package org.interphase.analysis.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;

import org.interphase.analysis.curve.CommonSet.Outcome;
import org.interphase.analysis.curve.CommonSet.Summary;
import org.interphase.analysis.curve.CurveSettings.Background;
import org.interphase.analysis.curve.TrueCurve.Law;
import org.interphase.api.Ramp;
import org.interphase.testsupport.Campaign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bias, efficiency and coverage on the common set and on sets that differ from it in one respect. */
class CommonSetTest {
  private static final int CURVES = 4096;

  private static Summary summary(CommonSet set, int curves) {
    List<Outcome> outcomes = set.run(curves);
    Campaign.print("common set, " + set.law() + ", " + set.mode(), CommonSet.table(outcomes));
    return Summary.of(outcomes);
  }

  private static void assertReachesTheBound(Summary summary) {
    assertThat(summary.efficiency()).isLessThan(1.1);
    assertThat(summary.coverage()).isBetween(0.93, 0.97);
    assertThat(summary.invalid()).isLessThanOrEqualTo(summary.curves() / 1000);
  }

  @ParameterizedTest
  @EnumSource
  void jointIsUnbiasedAndReachesTheBound(Law law) {
    Summary summary = summary(CommonSet.of(law, FitMode.JOINT), CURVES);
    assertThat(summary.bias()).isCloseTo(0, within(0.002));
    assertReachesTheBound(summary);
  }

  @ParameterizedTest
  @EnumSource
  void fullIsUnbiasedAndReachesTheBound(Law law) {
    Summary summary = summary(CommonSet.of(law, FitMode.FULL), Campaign.runs(CURVES, CURVES / 4));
    assertThat(summary.withinFivePerCent()).isGreaterThan(0.97);
    assertThat(summary.bias()).isCloseTo(0, within(0.002));
    assertReachesTheBound(summary);
  }

  @Test
  void windowReproducesTheKnownBias() {
    Summary summary = summary(CommonSet.of(Law.DMT, FitMode.WINDOW), CURVES);
    assertThat(1 + summary.bias()).isCloseTo(1.01, within(0.005));
  }

  private static Ramp.Sinusoidal sine(int samples, double turningPoint) {
    return new Ramp.Sinusoidal(samples, 100e-9, turningPoint, Double.NaN);
  }

  private static Summary vary(List<String> rows, String label, CommonSet set) {
    Summary summary = Summary.of(set.run(Campaign.runs(CURVES, CURVES / 8)));
    rows.add(summary.row(label));
    return summary;
  }

  @ParameterizedTest
  @EnumSource
  void reachesTheBoundForOtherNoiseAndSampling(Law law) {
    CommonSet set = CommonSet.of(law, FitMode.JOINT);
    List<String> rows = new ArrayList<>();
    for (double noise : new double[] {0.05e-9, 0.25e-9, 1e-9}) {
      assertReachesTheBound(vary(rows, "noise " + noise * 1e9 + " nN", set.withNoise(noise)));
    }
    vary(rows, "noise 2 nN", set.withNoise(2e-9));
    for (int samples : new int[] {256, 512}) {
      assertReachesTheBound(vary(rows, samples + " a branch", set.onRamp(sine(2 * samples, samples - 0.5))));
    }
    vary(rows, "64 a branch", set.onRamp(sine(128, 63.5)));
    assertReachesTheBound(vary(rows, "turning at 89.4", set.onRamp(sine(256, 89.4))));
    assertReachesTheBound(vary(rows, "triangle, 512 + 400", set.onRamp(new Ramp.Linear(512, 32, 400, 0.4e-9, Double.NaN))));
    Campaign.print("joint, " + law, rows);
  }

  @Test
  void sineTakesDragAway() {
    List<String> rows = new ArrayList<>();
    CommonSet set = CommonSet.of(Law.DMT, FitMode.JOINT);
    Summary left = vary(rows, "drag 5 nN, constant", set.withDrag(5e-9, Background.CONSTANT));
    Summary taken = vary(rows, "drag 5 nN, sine", set.withDrag(5e-9, Background.SINE));
    vary(rows, "no drag, sine", set.withDrag(0, Background.SINE));
    Campaign.print("drag", rows);
    assertThat(Math.abs(left.bias())).isGreaterThan(Math.abs(taken.bias()));
    assertThat(taken.bias()).isCloseTo(0, within(0.003));
    assertReachesTheBound(taken);
  }

  @Test
  void wrongTurningPointsShowInBias() {
    List<String> rows = new ArrayList<>();
    for (FitMode mode : FitMode.values()) {
      for (double error : new double[] {-1, -0.3, 0, 0.3, 1}) {
        vary(rows, mode + ", turning " + error + " late", CommonSet.of(Law.DMT, mode).assuming(sine(256, 127.5 + error)));
      }
    }
    Campaign.print("wrong sync distance", rows);
  }
}
