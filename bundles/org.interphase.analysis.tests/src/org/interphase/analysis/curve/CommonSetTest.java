package org.interphase.analysis.curve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.interphase.api.Invalid;
import org.interphase.api.Ramp;
import org.interphase.api.spi.ContactModel;
import org.interphase.api.spi.ContactModel.Contact;
import org.interphase.fitmodel.contact.DmtModel;
import org.interphase.fitmodel.contact.JkrModel;
import org.interphase.testsupport.Campaign;
import org.junit.jupiter.api.Test;

/** Bias, efficiency and coverage on the common set of curves: 40 N/m, 30 nm, 100 nN, 0.5 nN noise, 128 samples a branch. */
class CommonSetTest {
  static final Ramp RAMP = new Ramp.Sinusoidal(256, 100e-9, 128, 2e-6);
  static final double NOISE = 0.5e-9;
  static final double PEAK = 100e-9;

  static CurveSettings settings(FitMode mode) {
    return new CurveSettings(1, 40, new Contact(30e-9, Math.toRadians(18), 0), 0.3, Double.POSITIVE_INFINITY, 0.07, mode, 0.3, 0.9,
        CurveSettings.Background.CONSTANT, 0.85, 0.16e-9, CurveSettings.Quality.DEFAULT);
  }

  record Outcome(double modulus, double adhesion, double estimate, double error, double bound, Invalid invalid) {
    double relative() {
      return estimate / modulus - 1;
    }
  }

  static List<Outcome> run(int curves, TrueCurve.Law law, FitMode mode, Ramp ramp, double noise) {
    ContactModel model = law == TrueCurve.Law.DMT ? new DmtModel() : new JkrModel();
    CurveSettings settings = settings(mode);
    CurveAnalysis analysis = CurveAnalysis.of(ramp, model, settings);
    CurveAnalysis.Workspace workspace = analysis.workspace();
    CurveValues values = new CurveValues();
    SplittableRandom random = new SplittableRandom(4096);
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < curves; i++) {
      double modulus = 0.1e9 * Math.pow(50, random.nextDouble());
      double adhesion = random.nextDouble(10e-9, 50e-9);
      double reduced = modulus / (1 - 0.09);
      double[] d = new TrueCurve(law, 30e-9, 40, reduced, adhesion, PEAK).record(ramp);
      double[] signal = TrueCurve.noisy(d, noise / 40, random);
      analysis.analyse(signal, workspace, values);
      double bound = CramerRao.modulusError(ramp, model, settings, reduced, -adhesion, PEAK, noise);
      outcomes.add(new Outcome(modulus, adhesion, values.get(CurveQuantity.YOUNGS_MODULUS), values.get(CurveQuantity.YOUNGS_MODULUS_ERROR),
          bound, values.invalid()));
    }
    return outcomes;
  }

  record Summary(int curves, int invalid, double bias, double efficiency, double coverage, double within5) {
    static Summary of(List<Outcome> all) {
      List<Outcome> valid = all.stream().filter(o -> o.invalid() == Invalid.NONE).toList();
      double[] errors = valid.stream().mapToDouble(Outcome::relative).sorted().toArray();
      double efficiency = Math.sqrt(valid.stream().mapToDouble(o -> Math.pow(o.relative() / o.bound(), 2)).average().orElse(Double.NaN));
      double covered = valid.stream().filter(o -> Math.abs(o.estimate() - o.modulus()) < 1.96 * o.error()).count();
      double within = Arrays.stream(errors).filter(e -> Math.abs(e) < 0.05).count();
      double median = errors.length == 0 ? Double.NaN : errors[errors.length / 2];
      return new Summary(all.size(), all.size() - valid.size(), median, efficiency, covered / valid.size(), within / all.size());
    }

    String row(String label) {
      return String.format("%-22s %6d %4d invalid  median %+6.2f %%  RMSE/CRB %6.3f  coverage %5.1f %%  within 5 %% %5.1f %%", label, curves,
          invalid, 100 * bias, efficiency, 100 * coverage, 100 * within5);
    }
  }

  static List<String> table(List<Outcome> all) {
    List<String> rows = new ArrayList<>();
    rows.add(Summary.of(all).row("all"));
    double[] edges = {0.1e9, 0.3e9, 1e9, 3e9, 5e9};
    for (int i = 0; i + 1 < edges.length; i++) {
      double low = edges[i];
      double high = edges[i + 1];
      rows.add(Summary.of(all.stream().filter(o -> o.modulus() >= low && o.modulus() < high).toList())
          .row(String.format("%.1f-%.1f GPa", low / 1e9, high / 1e9)));
    }
    for (Invalid reason : Invalid.values()) {
      long count = all.stream().filter(o -> o.invalid() == reason).count();
      if (reason != Invalid.NONE && count > 0) {
        rows.add(count + " " + reason);
      }
    }
    return rows;
  }

  @Test
  void tables() {
    for (TrueCurve.Law law : TrueCurve.Law.values()) {
      for (FitMode mode : FitMode.values()) {
        Campaign.print(law + " " + mode, table(run(4096, law, mode, RAMP, NOISE)));
      }
    }
  }

  @Test
  void boundAgreesWithTheTable() {
    double[][] table = {{0.1, 10, 1.1, 1.2, .9}, {0.3, 10, 1.6, 1.6, 1.2}, {1, 10, 2.3, 2.4, 1.7}, {3, 10, 3.2, 2.7, 2.0}, {5, 10, 4.7, 3.3, 2.5},
        {0.1, 50, 0.8, 0.8, .6}, {1, 50, 1.5, 1.8, 1.4}, {5, 50, 2.7, 5.0, 3.8}};
    List<String> rows = new ArrayList<>();
    for (double[] row : table) {
      double reduced = row[0] * 1e9 / 0.91;
      double window = 100 * CramerRao.modulusError(RAMP, new DmtModel(), settings(FitMode.WINDOW), reduced, -row[1] * 1e-9, PEAK, NOISE);
      double joint = 100 * CramerRao.modulusError(RAMP, new DmtModel(), settings(FitMode.JOINT), reduced, -row[1] * 1e-9, PEAK, NOISE);
      rows.add(String.format("%.1f GPa %2.0f nN: window %.2f (%.1f)  joint %.2f (%.1f)", row[0], row[1], window, row[2], joint, row[3]));
    }
    Campaign.print("bound", rows);
  }
}
