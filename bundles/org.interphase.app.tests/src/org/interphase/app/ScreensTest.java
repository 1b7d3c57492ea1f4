package org.interphase.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.interphase.model.Measurement;
import org.interphase.model.MeasurementKind;
import org.interphase.ui.MapCanvas;
import org.interphase.ui.desk.Layer;
import org.interphase.ui.desk.Pixel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of every perspective with the demonstration experiment, light and dark, for people to look at. */
class ScreensTest {
  @TempDir
  private Path folder;
  private final Window window = new Window();

  @AfterEach
  void back() {
    choose(Themes.LIGHT);
    choose(Themes.SYSTEM);
    perspective(ExperimentPerspective.ID);
    window.screen.ask(() -> {
      window.page().resetPerspective();
      return window;
    });
  }

  private void choose(Themes theme) {
    window.screen.ask(() -> {
      theme.choose();
      return theme;
    });
  }

  private void perspective(String id) {
    window.perspective(id);
    window.screen.ask(() -> {
      window.page().resetPerspective();
      return window;
    });
  }

  @ParameterizedTest
  @EnumSource(value = Themes.class, names = {"LIGHT", "DARK"})
  void everyPerspective(Themes theme) throws IOException {
    String name = theme.label().toLowerCase(Locale.ROOT);
    wholeScreen();
    choose(theme);
    window.screen.until("the window is " + name, () -> Themes.dark() == (theme == Themes.DARK));
    try (OpenStudy study = new OpenStudy(window, folder.resolve("study"))) {
      perspective(ExperimentPerspective.ID);
      window.screen.ask(() -> {
        window.page().hideView(window.page().findView(Views.WELCOME));
        return window;
      });
      look(study, MeasurementKind.IMAGE, List.of(Views.EXPERIMENT, Views.EVOLUTION, Views.HISTOGRAM, Views.MEASUREMENTS, Views.MAP));
      window.screen.screenshot(window.shell(), "experiment-" + name);
      look(study, MeasurementKind.IMAGE, List.of(Views.HELP, Views.COMPARE, Views.CLASSES, Views.PROBLEMS, Views.MAP));
      window.screen.screenshot(window.shell(), "experiment-behind-" + name);
      perspective(CurvesPerspective.ID);
      look(study, MeasurementKind.CURVES, List.of(Views.MAP, Views.FIT, Views.INSPECTOR));
      window.screen.screenshot(window.shell(), "curves-" + name);
    }
  }

  /** The mouse rests where nothing says what it is. */
  private void wholeScreen() {
    window.screen.ask(() -> {
      Rectangle area = Display.getDefault().getBounds();
      window.window().getShell().setMaximized(false);
      window.window().getShell().setBounds(area);
      Display.getDefault().setCursorLocation(area.width - 1, area.height - 1);
      return area;
    });
  }

  private void look(OpenStudy study, MeasurementKind kind, List<String> views) {
    views.forEach(window::show);
    Measurement late = study.measurements(kind).stream().filter(one -> one.getName().startsWith("ec-emc-vc-2_300")
        || one.getName().startsWith("ec-emc-vc-2_270")).reduce((one, other) -> other).orElseThrow();
    study.look(late);
    window.screen.ask(() -> {
      study.desk().select(study.desk().selection().withMap(modulus(study)).withPixel(Optional.of(new Pixel(20, 30))));
      return late;
    });
    window.screen.until(late.getName() + " is drawn in all views", () -> Job.getJobManager().isIdle() && drawn() && !asked());
  }

  private static String modulus(OpenStudy study) {
    return study.desk().content().orElseThrow().layers().stream().map(Layer::label).filter(label -> label.contains("odulus")).findFirst()
        .orElseThrow();
  }

  /** Whether every map that is on show has a place for its pixels, and no view says that it is still opening something. */
  private boolean drawn() {
    return Window.all(MapCanvas.class, window.window().getShell()).stream().filter(MapCanvas::isVisible).allMatch(map -> map.frame().width > 0)
        && Window.all(MapCanvas.class, window.window().getShell()).stream().anyMatch(MapCanvas::isVisible)
        && Window.all(Label.class, window.window().getShell()).stream().noneMatch(label -> label.isVisible() && label.getText().startsWith("Opening "));
  }

  /** Whether the settings in use are still being looked up. */
  private boolean asked() {
    return Window.all(Table.class, window.window().getShell()).stream().anyMatch(table -> table.isVisible() && table.getItemCount() == 0
        && table.getColumnCount() > 0 && table.getColumn(0).getText().equals("In use"));
  }
}
