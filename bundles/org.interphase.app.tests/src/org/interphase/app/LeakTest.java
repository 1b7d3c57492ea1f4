package org.interphase.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.interphase.model.MeasurementKind;
import org.interphase.testsupport.Campaign;
import org.interphase.testsupport.window.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Views give back what they take from the window system. */
class LeakTest {
  /** What one opening leaves behind is seen after any number of them. */
  private static final int OFTEN = Campaign.runs(50, 10);
  @TempDir
  private Path folder;
  private final Window window = new Window();

  @Test
  void viewsThatAreOpenedAndClosedOftenLeaveNothingBehind() throws IOException {
    try (OpenStudy study = new OpenStudy(window, folder.resolve("study"))) {
      study.look(study.measurements(MeasurementKind.CURVES).getFirst());
      study.point(7, 9);
      List<String> views = window.screen.ask(() -> Views.ALL.stream().filter(Views::installed).toList());
      window.screen.ask(() -> views.stream().map(window.page()::findView).filter(Objects::nonNull).peek(window.page()::hideView).toList());
      Resources resources = window.screen.ask(() -> Resources.of(Display.getDefault()));
      for (String view : views) {
        openAndClose(view, 2);
        Map<String, Long> before = alive(resources);
        openAndClose(view, OFTEN);
        Map<String, Long> after = alive(resources);
        assertThat(after.entrySet().stream().filter(one -> one.getValue() > before.getOrDefault(one.getKey(), 0L)).toList())
            .as("resources that %s left behind", view).isEmpty();
      }
    } finally {
      window.screen.ask(() -> {
        window.page().resetPerspective();
        return window;
      });
    }
  }

  private void openAndClose(String view, int times) {
    for (int i = 0; i < times; i++) {
      IViewPart part = window.screen.ask(() -> shown(view));
      window.screen.until("what it asked for at first is under way or there", () -> true);
      window.screen.ask(() -> {
        window.page().hideView(part);
        return part;
      });
    }
  }

  private IViewPart shown(String view) {
    try {
      return window.page().showView(view);
    } catch (PartInitException e) {
      throw new AssertionError(view, e);
    }
  }

  private Map<String, Long> alive(Resources resources) {
    List<String> alive = window.screen.ask(resources::alive);
    return alive.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }
}
