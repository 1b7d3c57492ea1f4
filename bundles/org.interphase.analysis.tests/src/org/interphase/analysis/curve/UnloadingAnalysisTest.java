package org.interphase.analysis.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.interphase.analysis.curve.CommonSet.NOISE;
import static org.interphase.analysis.curve.CommonSet.PEAK;
import static org.interphase.analysis.curve.CommonSet.PLANE_STRAIN;
import static org.interphase.analysis.curve.CommonSet.RADIUS;
import static org.interphase.analysis.curve.CommonSet.SPRING;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

import org.interphase.analysis.curve.CurveSettings.Background;
import org.interphase.analysis.curve.TrueCurve.Law;
import org.interphase.api.Invalid;
import org.interphase.api.Ramp;
import org.interphase.api.spi.UnloadingModel;
import org.interphase.fitmodel.contact.OliverPharrConeModel;
import org.interphase.fitmodel.contact.OliverPharrModel;
import org.interphase.testsupport.Campaign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnloadingAnalysisTest {
  private static final Ramp.Sinusoidal RAMP = new Ramp.Sinusoidal(256, 100e-9, 127.5, 2e-6);
  private static final Ramp.Sinusoidal FINE = new Ramp.Sinusoidal(8192, 100e-9, 4095.5, Double.NaN);

  /** Tips, and how the sample yields beneath them. */
  enum Sample {
    SPHERE_THAT_LOADS_LIKE_HERTZ(new OliverPharrModel(), modulus -> DentedCurve.sphere(modulus, 0.4, 1.5)),
    SPHERE_THAT_YIELDS_AT_ONCE(new OliverPharrModel(), modulus -> DentedCurve.sphere(modulus, 0.6, 1.2)),
    SPHERE_THAT_HARDLY_YIELDS(new OliverPharrModel(), modulus -> DentedCurve.sphere(modulus, 0.1, 1.5)),
    CONE(new OliverPharrConeModel(), modulus -> DentedCurve.cone(modulus, 0.5));

    private final UnloadingModel model;
    private final DoubleFunction<DentedCurve> curve;

    Sample(UnloadingModel model, DoubleFunction<DentedCurve> curve) {
      this.model = model;
      this.curve = curve;
    }

    /** @param modulus Young's modulus in Pa */
    DentedCurve curve(double modulus) {
      return curve.apply(modulus / PLANE_STRAIN);
    }

    UnloadingAnalysis analysis(Ramp ramp) {
      return UnloadingAnalysis.of(ramp, model, settings(1));
    }
  }

  private static CurveSettings settings(double sensitivity) {
    return CommonSet.settings(FitMode.JOINT, sensitivity, Background.CONSTANT).withWindow(0.3, 1);
  }

  private static CurveValues analyse(UnloadingAnalysis analysis, double[] signal) {
    CurveValues values = new CurveValues();
    analysis.worker().analyse(signal, values);
    return values;
  }

  /** The topmost of so many samples lies 15 fm below the turning point. */
  @ParameterizedTest
  @EnumSource
  void withoutNoiseTheTruthComesBack(Sample sample) {
    DentedCurve truth = sample.curve(1e9);
    CurveValues values = analyse(sample.analysis(FINE), truth.record(FINE));
    assertThat(values.invalid()).isEqualTo(Invalid.NONE);
    assertThat(values.get(CurveQuantity.YOUNGS_MODULUS)).isCloseTo(1e9, within(1e5));
    assertThat(values.get(CurveQuantity.REDUCED_MODULUS)).isCloseTo(1e9 / PLANE_STRAIN, within(1e5));
    assertThat(values.get(CurveQuantity.CONTACT_POINT)).isCloseTo(truth.contactPoint(), within(1e-13));
    assertThat(values.get(CurveQuantity.INDENTATION)).isCloseTo(truth.largestDepth(), within(1e-13));
    assertThat(values.get(CurveQuantity.PEAK_FORCE)).isCloseTo(PEAK, within(1e-12));
    assertThat(values.get(CurveQuantity.R_SQUARED)).isCloseTo(1, within(1e-6));
  }

  @ParameterizedTest
  @EnumSource
  void statedErrorsCoverTheTruth(Sample sample) {
    int runs = Campaign.runs(8000, 1000);
    SplittableRandom random = new SplittableRandom(11);
    CurveMethod.Worker worker = sample.analysis(RAMP).worker();
    CurveValues values = new CurveValues();
    List<Double> deviations = new ArrayList<>();
    List<Double> errors = new ArrayList<>();
    int covered = 0;
    for (int i = 0; i < runs; i++) {
      double truth = 0.3e9 * Math.pow(10, random.nextDouble());
      worker.analyse(TrueCurve.noisy(sample.curve(truth).record(RAMP), NOISE / SPRING, random), values);
      if (values.invalid() == Invalid.NONE) {
        double deviation = values.get(CurveQuantity.YOUNGS_MODULUS) - truth;
        deviations.add(deviation / truth);
        errors.add(values.get(CurveQuantity.YOUNGS_MODULUS_ERROR) / truth);
        covered += Math.abs(deviation) < 1.96 * values.get(CurveQuantity.YOUNGS_MODULUS_ERROR) ? 1 : 0;
      }
    }
    int valid = deviations.size();
    deviations.sort(null);
    errors.sort(null);
    Campaign.print("unloading, " + sample, List.of(String.format(Locale.ROOT,
        "%d curves of 0.3-3 GPa, %d invalid: median bias %+.2f %%, median stated error %.2f %%, 95 %% intervals cover %.1f %%", runs,
        runs - valid, 100 * deviations.get(valid / 2), 100 * errors.get(valid / 2), 100.0 * covered / valid)));
    assertThat((double) covered / valid).as("coverage").isBetween(0.93, 0.97);
    assertThat(deviations.get(valid / 2)).as("bias").isCloseTo(0, within(0.01));
    assertThat(valid).as("valid").isGreaterThan((int) (0.97 * runs));
  }

  /** Where unloading retraces Hertz, Oliver and Pharr give the modulus of Hertz. */
  @Test
  void elasticContactGivesTheModulusOfHertz() {
    UnloadingAnalysis analysis = UnloadingAnalysis.of(RAMP, new OliverPharrModel(), settings(1));
    SplittableRandom random = new SplittableRandom(4);
    for (double modulus : new double[] {0.3e9, 1e9, 3e9}) {
      double[] clean = new TrueCurve(Law.DMT, RADIUS, SPRING, modulus / PLANE_STRAIN, 0, PEAK).record(RAMP);
      double[] found = IntStream.range(0, 400).mapToObj(i -> analyse(analysis, TrueCurve.noisy(clean, NOISE / SPRING, random)))
          .mapToDouble(values -> values.get(CurveQuantity.YOUNGS_MODULUS)).filter(Double::isFinite).sorted().toArray();
      assertThat(found[found.length / 2]).isCloseTo(modulus, within(0.015 * modulus));
    }
  }

  /** The tip snaps in by 20 nN, anywhere between two samples that lie about a nanometre apart. */
  @Test
  void theJumpTellsWhereTheSurfaceIs() {
    UnloadingAnalysis analysis = UnloadingAnalysis.of(RAMP, new OliverPharrModel(), settings(1));
    SplittableRandom random = new SplittableRandom(6);
    double[] deviations = IntStream.range(0, 400).mapToDouble(i -> {
      TrueCurve truth = CommonSet.curve(Law.DMT, random.nextDouble(0.2e9, 0.8e9), 20e-9);
      double found = analyse(analysis, TrueCurve.noisy(truth.record(RAMP), NOISE / SPRING, random)).get(CurveQuantity.CONTACT_POINT);
      return found - truth.contactPoint();
    }).filter(Double::isFinite).toArray();
    assertThat(deviations).hasSizeGreaterThan(380);
    assertThat(Arrays.stream(deviations).average().orElseThrow()).isCloseTo(0, within(0.06e-9));
    assertThat(Arrays.stream(deviations).map(Math::abs).max().orElseThrow()).isLessThan(1e-9);
  }

  @ParameterizedTest
  @EnumSource
  void sensitivityMovesTheModulusAsTheResponseSays(Sample sample) {
    for (double modulus : new double[] {0.3e9, 1e9, 3e9}) {
      double[] signal = sample.curve(modulus).record(FINE);
      CurveValues values = analyse(sample.analysis(FINE), signal);
      double more = analyse(UnloadingAnalysis.of(FINE, sample.model, settings(1.001)), signal).get(CurveQuantity.YOUNGS_MODULUS);
      double response = values.get(CurveQuantity.SENSITIVITY_RESPONSE);
      assertThat(Math.log(more / values.get(CurveQuantity.YOUNGS_MODULUS)) / Math.log(1.001)).isCloseTo(response, within(0.03 * response));
    }
  }

  @Test
  void everyInvalidCurveHasItsReason() {
    SplittableRandom random = new SplittableRandom(5);
    double[] clean = DentedCurve.sphere(1e9, 0.4, 1.5).record(RAMP);
    double[] signal = TrueCurve.noisy(clean, NOISE / SPRING, random);
    UnloadingAnalysis analysis = UnloadingAnalysis.of(RAMP, new OliverPharrModel(), settings(1));
    assertThat(analyse(analysis, TrueCurve.noisy(new double[256], NOISE / SPRING, random)).invalid()).isEqualTo(Invalid.NO_CONTACT);
    assertThat(analyse(analysis, Arrays.stream(signal).map(d -> d > 1.5e-9 ? Double.POSITIVE_INFINITY : d).toArray()).invalid())
        .isEqualTo(Invalid.SATURATED);
    double[] gap = signal.clone();
    gap[131] = Double.NaN;
    assertThat(analyse(analysis, gap).invalid()).isEqualTo(Invalid.MARKER);
    CurveValues narrow = analyse(UnloadingAnalysis.of(RAMP, new OliverPharrModel(), settings(1).withWindow(0.9, 0.95)), signal);
    assertThat(narrow.invalid()).isEqualTo(Invalid.TOO_FEW_POINTS);
    assertThat(narrow.get(CurveQuantity.POINTS)).isLessThan(5);
    assertThat(narrow.get(CurveQuantity.YOUNGS_MODULUS)).isNaN();
    assertThat(narrow.get(CurveQuantity.PEAK_FORCE)).isCloseTo(PEAK, within(4 * NOISE));
  }

  @Test
  void inspectionShowsTheUnloadingBranch() {
    DentedCurve truth = DentedCurve.sphere(1e9, 0.4, 1.5);
    double[] signal = TrueCurve.noisy(truth.record(RAMP), NOISE / SPRING, new SplittableRandom(9));
    FittedCurve curve = UnloadingAnalysis.of(RAMP, new OliverPharrModel(), settings(1)).inspect(signal);
    int[] inFit = IntStream.range(0, 256).filter(i -> curve.inFit()[i]).toArray();
    assertThat((double) inFit.length).isEqualTo(curve.values().get(CurveQuantity.POINTS));
    assertThat(Arrays.stream(inFit)).allMatch(i -> curve.branch()[i] == 2 && curve.force()[i] >= 0.29 * PEAK);
    double k = SPRING + 3 * PEAK / (truth.largestDepth() - truth.finalDepth());
    assertThat(Arrays.stream(inFit)).allMatch(i -> Math.abs(curve.force()[i] - curve.fitted()[i]) < 5 * k / SPRING * NOISE);
    assertThat(IntStream.range(0, 128).mapToDouble(i -> curve.fitted()[i]).toArray()).as("the branch is of the retract").containsOnly(Double.NaN);
    assertThat(curve.indentation()[128]).isCloseTo(truth.largestDepth(), within(1e-9));
    assertThat(UnloadingAnalysis.of(RAMP, new OliverPharrModel(), settings(1)).inspect(new double[256]).fitted()).containsOnly(Double.NaN);
  }
}
