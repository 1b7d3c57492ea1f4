package org.interphase.core.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.interphase.analysis.curve.CurveQuantity;
import org.interphase.api.Estimate;
import org.interphase.api.Image;
import org.interphase.api.Invalid;
import org.interphase.api.Recording;
import org.interphase.api.Table;
import org.interphase.api.spi.AnalysisException;
import org.interphase.api.spi.Frame;
import org.interphase.api.spi.Outcome;
import org.interphase.fitmodel.contact.DmtModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a file of curves to maps. */
class FitStepTest {
  @TempDir
  private Path folder;

  private static Image map(Outcome outcome, String name) {
    return outcome.maps().stream().filter(map -> map.name().equals(name)).findFirst().orElseThrow();
  }

  private static Estimate number(Outcome outcome, String name) {
    return outcome.numbers().stream().filter(number -> number.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void theTruthIsRecoveredAndEveryInvalidPixelHasItsReason() throws Exception {
    Capture capture = Capture.of(folder, "columns", "40", "rows", "30", "noContact", "9", "saturated", "7");
    Outcome outcome = capture.fitted(Capture.fit(), Runnable::run);
    Image modulus = outcome.maps().getLast();
    Image error = map(outcome, "Young's modulus error");
    Image adhesion = map(outcome, "Adhesion");
    assertThat(modulus.name()).isEqualTo("Young's modulus");
    double squares = 0;
    List<Double> adhesionErrors = new ArrayList<>();
    for (int i = 0; i < 1200; i++) {
      int planted = capture.truth().path("invalid").get(i).asInt();
      if (planted != 0) {
        assertThat(modulus.invalid(i).code()).isEqualTo((byte) planted);
      } else if (modulus.invalid(i) == Invalid.NONE) {
        squares += Math.pow((modulus.value(i) - capture.truth().path("youngsModulus").get(i).asDouble()) / error.value(i), 2);
        adhesionErrors.add(adhesion.value(i) + capture.truth().path("pullOff").get(i).asDouble());
      }
    }
    assertThat(Math.sqrt(squares / 1184)).as("deviation in standard errors").isCloseTo(1, within(0.07));
    adhesionErrors.sort(null);
    assertThat(adhesionErrors.get(adhesionErrors.size() / 2)).as("median adhesion error in N").isCloseTo(0, within(0.15e-9));
    Table invalid = outcome.tables().getFirst();
    assertThat(invalid.rows()).contains(Invalid.NO_CONTACT.label(), Invalid.SATURATED.label());
    assertThat(number(outcome, "valid curves").value()).isEqualTo(1200.0 - modulus.invalidCount());
  }

  @Test
  void everySettingSaysWhereItCameFrom() throws Exception {
    Capture capture = Capture.of(folder, "columns", "4", "rows", "4");
    Outcome outcome = capture.fitted(Capture.fit("tipRadius", "25 nm", "tipRadiusError", "8 %", "windowUpper", "80"), Runnable::run);
    assertThat(number(outcome, "setting: tip radius")).satisfies(radius -> {
      assertThat(radius.value()).isEqualTo(25e-9);
      assertThat(radius.standardError()).isCloseTo(2e-9, within(1e-20));
      assertThat(radius.method()).isEqualTo("recipe");
    });
    assertThat(number(outcome, "setting: spring constant").method()).contains("header line", "Spring Constant");
    assertThat(number(outcome, "setting: window, upper bound").value()).isEqualTo(0.8);
    assertThat(number(outcome, "setting: window, upper bound of the instrument").value()).isEqualTo(0.9);
  }

  @Test
  void theNumberOfThreadsChangesNoBit() throws Exception {
    Capture capture = Capture.of(folder, "columns", "64", "rows", "80", "poorFit", "20");
    Outcome one = capture.fitted(Capture.fit(), Runnable::run);
    for (int threads = 2; threads <= 3; threads++) {
      ExecutorService pool = Executors.newFixedThreadPool(threads);
      try {
        Outcome several = capture.fitted(Capture.fit(), pool);
        assertThat(several.numbers()).isEqualTo(one.numbers());
        IntStream.range(0, one.maps().size()).forEach(i -> {
          assertThat(several.maps().get(i).values()).as(one.maps().get(i).name()).isEqualTo(one.maps().get(i).values());
          assertThat(several.maps().get(i).invalidCodes()).isEqualTo(one.maps().get(i).invalidCodes());
        });
      } finally {
        pool.shutdown();
      }
    }
  }

  @Test
  void theInstrumentsOwnMapStandsBesideIt() throws Exception {
    Outcome outcome = Capture.of(folder, "columns", "32", "rows", "32").fitted(Capture.fit(), Runnable::run);
    Image ratio = map(outcome, "Recomputed over online");
    Image online = map(outcome, "Online modulus");
    Image modulus = outcome.maps().getLast();
    for (int i = 0; i < 1024; i++) {
      if (ratio.invalid(i) == Invalid.NONE) {
        assertThat(ratio.value(i)).isEqualTo(modulus.value(i) / online.value(i));
      }
    }
    assertThat(number(outcome, "median recomputed over online").value()).as("the instrument picks the adhesion at the minimum").isBetween(0.97, 1.0);
  }

  @Test
  void aCancelledFitStopsAndPartialMapsAreShownBefore() throws Exception {
    Capture capture = Capture.of(folder, "columns", "64", "rows", "128");
    NullProgressMonitor monitor = new NullProgressMonitor();
    AtomicReference<Outcome> last = new AtomicReference<>();
    int[] after = {0};
    try (Recording recording = capture.open()) {
      Capture.Lent lent = new Capture.Lent(task -> {
        after[0] += monitor.isCanceled() ? 1 : 0;
        monitor.setCanceled(last.get() != null && last.get().maps().getFirst().invalidCount() < 4200);
        task.run();
      }, monitor, last);
      assertThatThrownBy(() -> FitStep.of(name -> new DmtModel()).run(new Frame(recording, List.of()), Capture.fit(), lent))
          .isInstanceOf(OperationCanceledException.class);
    }
    assertThat(after[0]).as("chunks started after the cancel").isZero();
    Image partial = last.get().maps().getFirst();
    assertThat(partial.invalidCount()).as("the part that was not reached").isBetween(4096, 4200);
  }

  @Test
  void whatIsMissingIsAskedFor() throws Exception {
    Path image = new org.interphase.simulation.ImageSimulator().write(org.interphase.core.Settings.defaults(
        org.interphase.simulation.ImageSettings.class), 1, folder, new NullProgressMonitor()).getFirst();
    assertThatThrownBy(() -> new Capture(image, null).fitted(Capture.fit(), Runnable::run)).isInstanceOf(AnalysisException.class)
        .hasMessageContaining("no force curves");
    Capture capture = Capture.of(folder, "columns", "2", "rows", "2");
    assertThatThrownBy(() -> capture.fitted(Capture.fit("windowLower", "95"), Runnable::run)).isInstanceOf(AnalysisException.class)
        .hasMessageContaining("window");
  }

  @Test
  void oneCurveIsSeenAsTheFitOfTheWholeFileSeesIt() throws IOException, AnalysisException {
    Capture capture = Capture.of(folder, "columns", "5", "rows", "4");
    Outcome whole = capture.fitted(Capture.fit(), Runnable::run);
    try (Recording recording = capture.open()) {
      CurveLook look = CurveLook.at(recording, 3, 2, Capture.fit(), name -> new DmtModel(), new NullProgressMonitor());
      for (Estimate number : look.outcome().numbers()) {
        if (number.name().equals(CurveQuantity.YOUNGS_MODULUS.label()) || number.name().equals(CurveQuantity.ADHESION.label())) {
          assertThat(number.value()).isEqualTo(map(whole, number.name()).value(3, 2));
        }
      }
      Table curve = look.outcome().tables().getFirst();
      assertThat(curve.length()).isEqualTo(256);
      double squares = 0;
      int fitted = 0;
      for (int i = 0; i < 256; i++) {
        if (curve.column("in fit").orElseThrow().value(i) == 1) {
          squares += Math.pow(curve.column("residual").orElseThrow().value(i), 2);
          fitted++;
        }
      }
      assertThat(fitted).isGreaterThan(5);
      assertThat(Math.sqrt(squares / fitted)).as("residuals are noise, in N").isBetween(0.2e-9, 2e-9);
      assertThatThrownBy(() -> CurveLook.at(recording, 5, 0, Capture.fit(), name -> new DmtModel(), new NullProgressMonitor()))
          .isInstanceOf(AnalysisException.class).hasMessageContaining("columns 0 to 4");
    }
  }
}
