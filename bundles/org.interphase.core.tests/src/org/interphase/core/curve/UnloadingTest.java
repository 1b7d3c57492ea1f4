package org.interphase.core.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.interphase.analysis.curve.CurveQuantity;
import org.interphase.api.Estimate;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Invalid;
import org.interphase.api.Recording;
import org.interphase.api.Table;
import org.interphase.api.spi.AnalysisException;
import org.interphase.api.spi.ContactModel;
import org.interphase.api.spi.Frame;
import org.interphase.api.spi.Outcome;
import org.interphase.fitmodel.contact.OliverPharrModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fit with an evaluation of unloading in place of a law of contact. */
class UnloadingTest {
  private static final double TRUTH = 0.91 * DentedVolume.REDUCED_MODULUS;
  private static final ContactModels OLIVER_PHARR = new ContactModels() {
    @Override
    public ContactModel find(String name) throws AnalysisException {
      throw new AnalysisException(name, "");
    }

    @Override
    public Law law(String name) {
      return new Law.Unloading(new OliverPharrModel());
    }
  };
  private final Recording dented = new DentedVolume(new Grid(40, 30, 1e-6, 1e-6)).recording();

  private static Outcome fitted(Recording recording, FitSettings settings) throws IOException, AnalysisException {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try {
      return FitStep.of(OLIVER_PHARR).run(new Frame(recording, List.of()), settings,
          new Capture.Lent(pool, new NullProgressMonitor(), new AtomicReference<>()));
    } finally {
      pool.shutdown();
    }
  }

  private static Image map(Outcome outcome, CurveQuantity quantity) {
    return outcome.maps().stream().filter(map -> map.name().equals(quantity.label())).findFirst().orElseThrow();
  }

  private static Estimate number(Outcome outcome, String name) {
    return outcome.numbers().stream().filter(number -> number.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void theModulusOfASampleThatYieldsIsRecovered() throws Exception {
    Outcome outcome = fitted(dented, Capture.fit());
    Image modulus = outcome.maps().getLast();
    Image error = map(outcome, CurveQuantity.YOUNGS_MODULUS_ERROR);
    assertThat(modulus.name()).isEqualTo("Young's modulus");
    long covered = IntStream.range(0, 1200).filter(i -> Math.abs(modulus.value(i) - TRUTH) < 1.96 * error.value(i)).count();
    assertThat(modulus.invalidCount()).isZero();
    assertThat(covered / 1200.0).as("coverage").isBetween(0.93, 0.97);
    assertThat(number(outcome, "median Young's modulus").value()).isCloseTo(TRUTH, within(0.01 * TRUTH));
    assertThat(number(outcome, "median indentation").value()).isCloseTo(8e-9, within(0.1e-9));
    assertThat(outcome.citations()).containsExactly(new OliverPharrModel().citation());
  }

  @Test
  void theWindowIsItsOwnUnlessTyped() throws Exception {
    Outcome open = fitted(dented, Capture.fit("windowSpread", "true"));
    assertThat(number(open, "setting: window, lower bound").value()).isEqualTo(0.3);
    assertThat(number(open, "setting: window, upper bound")).satisfies(upper -> {
      assertThat(upper.value()).isEqualTo(1);
      assertThat(upper.method()).isEqualTo("default for unloading");
    });
    assertThat(number(open, "setting: window, upper bound of the instrument").value()).isEqualTo(0.8);
    assertThat(number(open, "median Young's modulus, window 30-90 %").value()).isCloseTo(TRUTH, within(0.02 * TRUTH));
    Outcome typed = fitted(dented, Capture.fit("windowLower", "50", "windowUpper", "95"));
    assertThat(number(typed, "setting: window, upper bound").value()).isEqualTo(0.95);
    assertThat(number(typed, "median points in the fit").value()).isLessThan(number(open, "median points in the fit").value());
    assertThat(number(typed, "median Young's modulus").value()).isCloseTo(TRUTH, within(0.02 * TRUTH));
  }

  @Test
  void oneCurveIsSeenAsTheFitOfTheWholeFileSeesIt() throws Exception {
    Outcome whole = fitted(dented, Capture.fit());
    CurveLook look = CurveLook.at(dented, 3, 2, Capture.fit(), OLIVER_PHARR, new NullProgressMonitor());
    assertThat(look.invalid()).isEqualTo(Invalid.NONE);
    assertThat(number(look.outcome(), "Young's modulus")).satisfies(modulus -> {
      assertThat(modulus.value()).isEqualTo(whole.maps().getLast().value(3, 2));
      assertThat(modulus.method()).startsWith("unloading branch, E* = ");
    });
    Table curve = look.outcome().tables().getFirst();
    int[] fitted = IntStream.range(0, curve.length()).filter(i -> curve.column("in fit").orElseThrow().value(i) == 1).toArray();
    assertThat((double) fitted.length).isEqualTo(number(look.outcome(), "Points in the fit").value());
    assertThat(IntStream.of(fitted).mapToDouble(i -> curve.column("residual").orElseThrow().value(i)).map(Math::abs).max().orElseThrow())
        .as("noise in force and depth, in N").isLessThan(5e-9);
  }

  /** Unloading of an elastic sample retraces Hertz. */
  @Test
  void anElasticCaptureGivesTheModulusOfHertz(@TempDir Path folder) throws Exception {
    Capture capture = Capture.of(folder, "columns", "32", "rows", "32", "adhesionMin", "0 nN", "adhesionMax", "0 nN", "modulusMin", "0.3 GPa",
        "modulusMax", "3 GPa");
    try (Recording recording = capture.open()) {
      Image modulus = fitted(recording, Capture.fit()).maps().getLast();
      double[] ratios = IntStream.range(0, 1024).filter(i -> modulus.invalid(i) == Invalid.NONE)
          .mapToDouble(i -> modulus.value(i) / capture.truth().path("youngsModulus").get(i).asDouble()).sorted().toArray();
      assertThat(ratios).hasSizeGreaterThan(990);
      assertThat(ratios[ratios.length / 2]).as("median of modulus over truth").isCloseTo(1, within(0.01));
    }
  }
}
