package org.interphase.analysis.curve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.interphase.analysis.curve.TrueCurve.Law;
import org.interphase.api.Invalid;
import org.interphase.api.Ramp;
import org.interphase.fitmodel.contact.DmtModel;
import org.interphase.testsupport.Campaign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Curves that are truly invalid, each reason planted as it happens in an instrument. */
class InvalidTest {
  private static final Ramp RAMP = CommonSet.RAMP;
  private static final double K = 40;
  private static final double NOISE = CommonSet.NOISE / K;
  private final CurveAnalysis analysis = CurveAnalysis.of(RAMP, new DmtModel(), CommonSet.settings(FitMode.JOINT));
  private final CurveAnalysis.Workspace workspace = analysis.workspace();
  private final CurveValues values = new CurveValues();

  private Invalid reason(double[] signal) {
    analysis.analyse(signal, workspace, values);
    return values.invalid();
  }

  private static TrueCurve draw(RandomGenerator random) {
    return new TrueCurve(Law.DMT, 30e-9, K, 0.1e9 * Math.pow(50, random.nextDouble()) / 0.91, random.nextDouble(10e-9, 50e-9), CommonSet.PEAK);
  }

  /** Samples in contact from the turning point outward on retract. */
  private static int touching(double[] clean) {
    return (int) IntStream.range(128, 256).takeWhile(i -> clean[i] != 0).count();
  }

  private static double below(int sample) {
    return RAMP.position(128) - RAMP.position(sample);
  }

  private static double[] plant(Invalid reason, RandomGenerator random) {
    TrueCurve curve = draw(random);
    double[] clean = curve.record(RAMP);
    switch (reason) {
      case NO_CONTACT -> Arrays.fill(clean, 0);
      case CONTACT_OUTSIDE -> Arrays.setAll(clean, i -> CommonSet.PEAK / K * Math.pow(1 - below(i) / random.nextDouble(300e-9, 310e-9), 1.5));
      case TOO_FEW_POINTS -> {
        double[] depth = {0.02e-9, 0.08e-9, 0.2e-9};
        double reach = depth[random.nextInt(3)];
        double least = 10 * NOISE;
        Arrays.setAll(clean, i -> below(i) < reach ? Math.max(least, 0.95 * (reach - below(i))) : 0);
      }
      case NEGATIVE_SLOPE -> {
        for (int i = 128; i < 256; i++) {
          double d = CommonSet.PEAK / K - 1.3 * below(i);
          clean[i] = d > -curve.adhesion() / K ? d : 0;
        }
      }
      case OUT_OF_RANGE -> clean = new TrueCurve(Law.DMT, 30e-9, K, 1e14, curve.adhesion(), CommonSet.PEAK).record(RAMP);
      case POOR_FIT -> {
        double step = random.nextDouble(12e-9, 30e-9) / K;
        for (int i = 0; i < 256; i++) {
          clean[i] += clean[i] > 0.6 * CommonSet.PEAK / K ? step : 0;
        }
      }
      default -> { }
    }
    double[] signal = TrueCurve.noisy(clean, NOISE, random);
    int touching = touching(clean);
    if (reason == Invalid.SATURATED) {
      double limit = random.nextDouble(0.3, 0.8) * CommonSet.PEAK / K;
      double at = random.nextBoolean() ? limit : Double.POSITIVE_INFINITY;
      Arrays.setAll(signal, i -> signal[i] > limit ? at : signal[i]);
    } else if (reason == Invalid.MARKER) {
      for (int i = touching / 4; i < 0.9 * touching; i++) {
        signal[128 + i] = Double.NaN;
        signal[127 - i] = Double.NaN;
      }
    }
    return signal;
  }

  @ParameterizedTest
  @EnumSource(value = Invalid.class, mode = Mode.EXCLUDE, names = {"NONE", "NO_CONVERGENCE", "NOT_A_NUMBER", "SCAR"})
  void findsWhatIsPlanted(Invalid planted) {
    int runs = Campaign.runs(20_000, 2000);
    SplittableRandom random = new SplittableRandom(planted.ordinal());
    Map<Invalid, Integer> found = new EnumMap<>(Invalid.class);
    for (int i = 0; i < runs; i++) {
      found.merge(reason(plant(planted, random)), 1, Integer::sum);
    }
    Campaign.print("planted " + planted, List.of(found.toString()));
    assertThat(found.getOrDefault(planted, 0)).isGreaterThanOrEqualTo((int) (0.99 * runs));
  }

  @Test
  void validCurvesAreLeftAlone() {
    int runs = Campaign.runs(100_000, 5000);
    SplittableRandom random = new SplittableRandom(2);
    long flagged = IntStream.range(0, runs).filter(i -> reason(plant(Invalid.NONE, random)) != Invalid.NONE).count();
    assertThat(flagged).isLessThanOrEqualTo(runs / 1000);
  }
}
