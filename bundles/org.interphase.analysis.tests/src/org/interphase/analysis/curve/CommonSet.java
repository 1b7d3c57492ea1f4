package org.interphase.analysis.curve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Predicate;

import org.interphase.analysis.curve.CurveSettings.Background;
import org.interphase.analysis.curve.TrueCurve.Law;
import org.interphase.api.Invalid;
import org.interphase.api.Ramp;
import org.interphase.api.spi.ContactModel;
import org.interphase.api.spi.ContactModel.Contact;
import org.interphase.fitmodel.contact.DmtModel;
import org.interphase.fitmodel.contact.JkrModel;

/**
 * The common set: 40 N/m, 30 nm, Poisson's ratio 0.3, E log-uniform 0.1-5 GPa, adhesion uniform 10-50 nN, peak 100 nN, 128 samples a
 * branch on a sine of 100 nm, noise 0.5 nN; and sets that differ from it in one respect.
 *
 * @param assumed the ramp that the analysis believes in
 * @param noise N
 * @param drag viscous force at the largest speed in N
 */
record CommonSet(Law law, FitMode mode, Ramp ramp, Ramp assumed, double noise, double drag, Background background) {
  static final Ramp RAMP = new Ramp.Sinusoidal(256, 100e-9, 127.5, 2e-6);
  static final double SPRING = 40;
  static final double RADIUS = 30e-9;
  static final double NOISE = 0.5e-9;
  static final double PEAK = 100e-9;
  static final double PLANE_STRAIN = 1 - 0.3 * 0.3;

  static CommonSet of(Law law, FitMode mode) {
    return new CommonSet(law, mode, RAMP, RAMP, NOISE, 0, Background.CONSTANT);
  }

  CommonSet onRamp(Ramp other) {
    return new CommonSet(law, mode, other, other, noise, drag, background);
  }

  CommonSet assuming(Ramp other) {
    return new CommonSet(law, mode, ramp, other, noise, drag, background);
  }

  CommonSet withNoise(double other) {
    return new CommonSet(law, mode, ramp, assumed, other, drag, background);
  }

  CommonSet withDrag(double other, Background subtracted) {
    return new CommonSet(law, mode, ramp, assumed, noise, other, subtracted);
  }

  static CurveSettings settings(FitMode mode) {
    return settings(mode, 1, Background.CONSTANT);
  }

  static CurveSettings settings(FitMode mode, double sensitivity, Background background) {
    return new CurveSettings(sensitivity, SPRING, new Contact(RADIUS, Math.toRadians(18), 0), 0.3, Double.POSITIVE_INFINITY, 0.07, mode, 0.3, 0.9,
        background, 0.85, 0.16e-9, CurveSettings.Quality.DEFAULT);
  }

  static ContactModel model(Law law) {
    return law == Law.DMT ? new DmtModel() : new JkrModel();
  }

  /** @param modulus Young's modulus in Pa */
  static TrueCurve curve(Law law, double modulus, double adhesion) {
    return new TrueCurve(law, RADIUS, SPRING, modulus / PLANE_STRAIN, adhesion, PEAK);
  }

  /** The outcome of one curve. */
  record Outcome(double modulus, double adhesion, double estimate, double error, double bound, Invalid invalid) {
    double relative() {
      return estimate / modulus - 1;
    }
  }

  List<Outcome> run(int curves) {
    CurveSettings settings = settings(mode, 1, background);
    CurveAnalysis analysis = CurveAnalysis.of(assumed, model(law), settings);
    CurveAnalysis.Workspace workspace = analysis.workspace();
    CurveValues values = new CurveValues();
    SplittableRandom random = new SplittableRandom(4096);
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < curves; i++) {
      double modulus = 0.1e9 * Math.pow(50, random.nextDouble());
      double adhesion = random.nextDouble(10e-9, 50e-9);
      double[] signal = TrueCurve.noisy(curve(law, modulus, adhesion).record(ramp), noise / SPRING, random);
      addDrag(signal);
      analysis.analyse(signal, workspace, values);
      double bound = CramerRao.modulusError(ramp, model(law), settings, modulus / PLANE_STRAIN, -adhesion, PEAK, noise);
      outcomes.add(new Outcome(modulus, adhesion, values.get(CurveQuantity.YOUNGS_MODULUS), values.get(CurveQuantity.YOUNGS_MODULUS_ERROR),
          bound, values.invalid()));
    }
    return outcomes;
  }

  private void addDrag(double[] signal) {
    if (ramp instanceof Ramp.Sinusoidal sine) {
      for (int i = 0; i < signal.length; i++) {
        signal[i] -= drag / SPRING * Math.sin(2 * Math.PI * (i - sine.turningPoint()) / sine.samples());
      }
    }
  }

  /**
   * What counts: the bias, the error in units of the bound, and how often the stated interval of 95 % holds the truth.
   *
   * @param bias median of the relative error
   * @param efficiency root mean square of error over bound
   */
  record Summary(int curves, int invalid, double bias, double efficiency, double coverage, double withinFivePerCent) {
    static Summary of(List<Outcome> all) {
      List<Outcome> valid = all.stream().filter(o -> o.invalid() == Invalid.NONE).toList();
      double[] errors = valid.stream().mapToDouble(Outcome::relative).sorted().toArray();
      double efficiency = Math.sqrt(valid.stream().mapToDouble(o -> Math.pow(o.relative() / o.bound(), 2)).average().orElse(Double.NaN));
      double covered = valid.stream().filter(o -> Math.abs(o.estimate() - o.modulus()) < 1.96 * o.error()).count();
      double close = Arrays.stream(errors).filter(e -> Math.abs(e) < 0.05).count();
      double median = errors.length == 0 ? Double.NaN : errors[errors.length / 2];
      return new Summary(all.size(), all.size() - valid.size(), median, efficiency, covered / valid.size(), close / all.size());
    }

    String row(String label) {
      return String.format(Locale.ROOT, "%-28s %5d curves %3d invalid  bias %+6.2f %%  RMSE %6.3f CRB  coverage %5.1f %%  within 5 %% %5.1f %%",
          label, curves, invalid, 100 * bias, efficiency, 100 * coverage, 100 * withinFivePerCent);
    }
  }

  static List<String> table(List<Outcome> all) {
    List<String> rows = new ArrayList<>(List.of(Summary.of(all).row("all")));
    double[] edges = {0.1e9, 0.3e9, 1e9, 3e9, 5e9};
    for (int i = 0; i + 1 < edges.length; i++) {
      double low = edges[i];
      double high = edges[i + 1];
      rows.add(row(String.format(Locale.ROOT, "%.1f-%.1f GPa", low / 1e9, high / 1e9), all, o -> o.modulus() >= low && o.modulus() < high));
    }
    rows.add(row("adhesion below 30 nN", all, o -> o.adhesion() < 30e-9));
    rows.add(row("adhesion above 30 nN", all, o -> o.adhesion() >= 30e-9));
    return rows;
  }

  private static String row(String label, List<Outcome> all, Predicate<Outcome> part) {
    return Summary.of(all.stream().filter(part).toList()).row(label);
  }
}
