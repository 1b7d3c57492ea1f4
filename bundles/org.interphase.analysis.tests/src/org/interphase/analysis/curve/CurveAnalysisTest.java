package org.interphase.analysis.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.interphase.analysis.curve.CommonSet.NOISE;
import static org.interphase.analysis.curve.CommonSet.PEAK;
import static org.interphase.analysis.curve.CommonSet.RADIUS;
import static org.interphase.analysis.curve.CommonSet.RAMP;
import static org.interphase.analysis.curve.CommonSet.SPRING;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.interphase.analysis.curve.CurveSettings.Background;
import org.interphase.analysis.curve.TrueCurve.Law;
import org.interphase.api.Invalid;
import org.interphase.api.Ramp;
import org.interphase.api.spi.ContactModel.Contact;
import org.interphase.fitmodel.contact.DmtModel;
import org.interphase.fitmodel.contact.HertzModel;
import org.interphase.testsupport.Campaign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CurveAnalysisTest {
  private static CurveValues analyse(Law law, CurveSettings settings, Ramp ramp, double[] signal) {
    CurveAnalysis analysis = CurveAnalysis.of(ramp, CommonSet.model(law), settings);
    CurveValues values = new CurveValues();
    analysis.analyse(signal, analysis.workspace(), values);
    return values;
  }

  @ParameterizedTest
  @EnumSource
  void withoutNoiseTheTruthComesBack(Law law) {
    TrueCurve curve = CommonSet.curve(law, 1e9, 20e-9);
    for (FitMode mode : List.of(FitMode.JOINT, FitMode.FULL)) {
      CurveValues values = analyse(law, CommonSet.settings(mode), RAMP, curve.record(RAMP));
      assertThat(values.invalid()).isEqualTo(Invalid.NONE);
      assertThat(values.get(CurveQuantity.YOUNGS_MODULUS)).isCloseTo(1e9, within(1e3));
      assertThat(values.get(CurveQuantity.REDUCED_MODULUS)).isCloseTo(1e9 / 0.91, within(1e3));
      assertThat(values.get(CurveQuantity.ADHESION)).isCloseTo(20e-9, within(1e-14));
      assertThat(values.get(CurveQuantity.CONTACT_POINT)).isCloseTo(curve.contactPoint(), within(1e-14));
      assertThat(values.get(CurveQuantity.INDENTATION)).isCloseTo(-curve.contactPoint() - PEAK / SPRING, within(1e-13));
      assertThat(values.get(CurveQuantity.DEFLECTION_TO_INDENTATION))
          .isCloseTo(PEAK / SPRING / (-curve.contactPoint() - PEAK / SPRING), within(1e-4));
      assertThat(values.get(CurveQuantity.R_SQUARED)).isCloseTo(1, within(1e-9));
    }
  }

  @Test
  void quantitiesThatNeedNoFitAgreeWithTheTruth() {
    Ramp fine = new Ramp.Sinusoidal(20_000, 100e-9, 10_000, Double.NaN);
    TrueCurve curve = CommonSet.curve(Law.DMT, 1e9, 20e-9);
    CurveValues values = analyse(Law.DMT, CommonSet.settings(FitMode.JOINT), fine, curve.record(fine));
    double geometry = 4.0 / 3 * 1e9 / 0.91 * Math.sqrt(RADIUS);
    double top = Math.pow((PEAK + 20e-9) / geometry, 2.0 / 3);
    double level = Math.pow((0.15 * PEAK + 20e-9) / geometry, 2.0 / 3);
    assertThat(values.get(CurveQuantity.PEAK_FORCE)).isCloseTo(PEAK, within(1e-12));
    assertThat(values.get(CurveQuantity.DEFORMATION)).isCloseTo(top - level, within(1e-12));
    assertThat(values.get(CurveQuantity.DISSIPATION)).isCloseTo(hysteresis(curve, geometry), within(1e-18));
    double work = 20e-9 / (2 * Math.PI * RADIUS);
    double reduced = 1e9 / 0.91;
    assertThat(values.get(CurveQuantity.TABOR))
        .isCloseTo(Math.cbrt(16 * RADIUS * work * work / (9 * reduced * reduced * Math.pow(0.16e-9, 3))), within(1e-6));
    assertThat(values.get(CurveQuantity.INDENTATION_TO_RADIUS)).isCloseTo(top / RADIUS, within(1e-6));
  }

  /** Between pull-off, where the piezo has gone back by the cantilever's deflection, and touch the retract branch alone pulls. */
  private static double hysteresis(TrueCurve curve, double geometry) {
    int steps = 100_000;
    double from = -curve.adhesion() / SPRING;
    double work = 0;
    for (int i = 0; i < steps; i++) {
      double reach = from * (1 - (i + 0.5) / steps);
      double low = 0;
      double high = RADIUS;
      for (int j = 0; j < 60; j++) {
        double middle = (low + high) / 2;
        if (middle + (geometry * Math.pow(middle, 1.5) - curve.adhesion()) / SPRING < reach) {
          low = middle;
        } else {
          high = middle;
        }
      }
      work -= (geometry * Math.pow(low, 1.5) - curve.adhesion()) * -from / steps;
    }
    return work;
  }

  @Test
  void finiteTipMakesTheSampleStiffer() {
    CurveSettings rigid = CommonSet.settings(FitMode.JOINT);
    CurveSettings diamond = new CurveSettings(1, SPRING, rigid.contact(), 0.3, 1140e9, 0.07, FitMode.JOINT, 0.3, 0.9, Background.CONSTANT, 0.85,
        0.16e-9, CurveSettings.Quality.DEFAULT);
    double[] signal = CommonSet.curve(Law.DMT, 5e9, 20e-9).record(RAMP);
    CurveValues values = analyse(Law.DMT, diamond, RAMP, signal);
    double expected = 0.91 / (0.91 / 5e9 - (1 - 0.07 * 0.07) / 1140e9);
    assertThat(values.get(CurveQuantity.YOUNGS_MODULUS)).isCloseTo(expected, within(1e5));
  }

  /** At fixed spring constant 5 % of sensitivity move E by 7, 12 and 20 % for 0.1-0.3, 1-2 and 4-5 GPa; the response says so without refitting. */
  @Test
  void sensitivityMovesTheModulusAsTheResponseSays() {
    List<String> rows = new ArrayList<>();
    double[] moduli = {0.1e9, 0.2e9, 0.3e9, 1e9, 2e9, 4e9, 5e9};
    double[] known = {0.07, 0.07, 0.07, 0.12, 0.12, 0.2, 0.2};
    for (int i = 0; i < moduli.length; i++) {
      double modulus = moduli[i];
      double[] signal = CommonSet.curve(Law.DMT, modulus, 20e-9).record(RAMP);
      for (FitMode mode : FitMode.values()) {
        CurveValues before = analyse(Law.DMT, CommonSet.settings(mode), RAMP, signal);
        double more = analyse(Law.DMT, CommonSet.settings(mode, 1.05, Background.CONSTANT), RAMP, signal).get(CurveQuantity.YOUNGS_MODULUS);
        double slightly = analyse(Law.DMT, CommonSet.settings(mode, 1.0001, Background.CONSTANT), RAMP, signal).get(CurveQuantity.YOUNGS_MODULUS);
        double response = before.get(CurveQuantity.SENSITIVITY_RESPONSE);
        rows.add(String.format(Locale.ROOT, "%.1f GPa %-6s refitted with +5 %%: %+.1f %%, response %.3f", modulus / 1e9, mode,
            100 * (more / before.get(CurveQuantity.YOUNGS_MODULUS) - 1), response));
        assertThat(more / before.get(CurveQuantity.YOUNGS_MODULUS) - 1).isCloseTo(known[i], within(0.035));
        assertThat(Math.log(slightly / before.get(CurveQuantity.YOUNGS_MODULUS)) / Math.log(1.0001)).isCloseTo(response, within(0.01 * response));
      }
    }
    Campaign.print("sensitivity", rows);
  }

  @Test
  void hertzOnACurveWithoutAdhesion() {
    double reduced = 1e9 / 0.91;
    double[] clean = new TrueCurve(Law.DMT, RADIUS, SPRING, reduced, 0, PEAK).record(RAMP);
    SplittableRandom random = new SplittableRandom(3);
    CurveAnalysis analysis = CurveAnalysis.of(RAMP, new HertzModel(), CommonSet.settings(FitMode.JOINT));
    CurveAnalysis.Workspace workspace = analysis.workspace();
    CurveValues values = new CurveValues();
    double[] pulls = IntStream.range(0, 500).mapToDouble(i -> {
      analysis.analyse(TrueCurve.noisy(clean, NOISE / SPRING, random), workspace, values);
      return (values.get(CurveQuantity.YOUNGS_MODULUS) - 1e9) / values.get(CurveQuantity.YOUNGS_MODULUS_ERROR);
    }).toArray();
    assertThat(Arrays.stream(pulls).average().orElseThrow()).isCloseTo(0, within(0.15));
    assertThat(Arrays.stream(pulls).map(x -> x * x).average().orElseThrow()).isCloseTo(1, within(0.2));
  }

  @Test
  void inspectionShowsTheFitSampleBySample() {
    Ramp.Sinusoidal ramp = new Ramp.Sinusoidal(256, 100e-9, 30.25, Double.NaN);
    TrueCurve curve = CommonSet.curve(Law.DMT, 1e9, 20e-9);
    double[] clean = curve.record(ramp);
    for (FitMode mode : FitMode.values()) {
      CurveAnalysis analysis = CurveAnalysis.of(ramp, new DmtModel(), CommonSet.settings(mode));
      FittedCurve fitted = analysis.inspect(TrueCurve.noisy(clean, NOISE / SPRING, new SplittableRandom(8)));
      long inFit = IntStream.range(0, 256).filter(i -> fitted.inFit()[i]).count();
      assertThat((double) inFit).isEqualTo(fitted.values().get(CurveQuantity.POINTS));
      assertThat(IntStream.range(0, 256).filter(i -> fitted.inFit()[i]))
          .allSatisfy(i -> assertThat(fitted.force()[i]).isCloseTo(fitted.fitted()[i], within(6 * NOISE)));
      assertThat(fitted.branch()).startsWith(0).endsWith(2);
      assertThat(fitted.position()[127]).isCloseTo(100e-9, within(0.1e-9));
      assertThat(fitted.fitted()[0]).isNaN();
      assertThat(fitted.fitted()[255]).isNaN();
      assertThat(IntStream.range(0, 128).noneMatch(i -> fitted.inFit()[i])).isEqualTo(mode != FitMode.FULL);
      assertThat(fitted.indentation()[128]).isCloseTo(fitted.values().get(CurveQuantity.INDENTATION), within(0.1e-9));
    }
  }

  @Test
  void samplesMissingFarFromContactDoNotMatter() {
    double[] signal = TrueCurve.noisy(CommonSet.curve(Law.DMT, 1e9, 20e-9).record(RAMP), NOISE / SPRING, new SplittableRandom(1));
    double whole = analyse(Law.DMT, CommonSet.settings(FitMode.JOINT), RAMP, signal).get(CurveQuantity.YOUNGS_MODULUS);
    for (int missing : new int[] {0, 1, 60, 200, 255}) {
      double[] holed = signal.clone();
      holed[missing] = Double.NaN;
      CurveValues values = analyse(Law.DMT, CommonSet.settings(FitMode.JOINT), RAMP, holed);
      assertThat(values.invalid()).isEqualTo(Invalid.NONE);
      assertThat(values.get(CurveQuantity.YOUNGS_MODULUS)).isCloseTo(whole, within(1e-3 * whole));
    }
  }

  @Test
  void theSameCurveGivesTheSameBitsInAnyWorkspace() {
    CurveAnalysis analysis = CurveAnalysis.of(RAMP, new DmtModel(), CommonSet.settings(FitMode.JOINT));
    CurveAnalysis.Workspace used = analysis.workspace();
    CurveValues first = new CurveValues();
    CurveValues again = new CurveValues();
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 200; i++) {
      double[] signal = TrueCurve.noisy(CommonSet.curve(Law.DMT, 1e9, random.nextDouble(50e-9)).record(RAMP), NOISE / SPRING, random);
      analysis.analyse(signal, used, first);
      analysis.analyse(signal, analysis.workspace(), again);
      for (CurveQuantity quantity : CurveQuantity.values()) {
        assertThat(first.get(quantity)).isEqualTo(again.get(quantity));
      }
    }
  }

  @Test
  void windowsAgreeWhereTheLawHolds() {
    WindowSpread spread = WindowSpread.of(CommonSet.settings(FitMode.JOINT), settings -> CurveAnalysis.of(RAMP, new DmtModel(), settings));
    double[] moduli = new double[3];
    double clean = spread.analyse(CommonSet.curve(Law.DMT, 0.5e9, 20e-9).record(RAMP), spread.workspace(), moduli);
    double foreign = spread.analyse(CommonSet.curve(Law.JKR, 0.5e9, 40e-9).record(RAMP), spread.workspace(), new double[3]);
    assertThat(moduli[0]).isCloseTo(0.5e9, within(0.01e9));
    assertThat(clean).isLessThan(0.03);
    assertThat(foreign).isGreaterThan(2 * clean);
    assertThat(spread.analyse(new double[256], spread.workspace(), moduli)).isNaN();
  }
}
