package org.interphase.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.ui.IViewReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The perspectives hold the views that are installed, and nothing that failed. */
class PerspectivesTest {
  private final Window window = new Window();

  @AfterEach
  void back() {
    window.perspective(ExperimentPerspective.ID);
  }

  @ParameterizedTest
  @CsvSource({"org.interphase.app.experiment, explorer experiment measurements problems map histogram classes evolution compare welcome",
      "org.interphase.app.curves, map inspector fit measurements"})
  void holdsItsViews(String perspective, String names) throws IOException {
    window.perspective(perspective);
    List<String> wanted = Views.ALL.stream().filter(id -> List.of(names.split(" ")).contains(id.substring(id.lastIndexOf('.') + 1))).toList();
    assertThat(window.screen.ask(() -> window.page().getPerspective().getId())).isEqualTo(perspective);
    assertThat(window.screen.ask(() -> window.page().isEditorAreaVisible())).isFalse();
    List<String> missing = window.screen.ask(() -> wanted.stream().filter(Views::installed).filter(id -> !holds(id)).toList());
    assertThat(missing).as("views that the perspective does not hold").isEmpty();
    assertThat(window.screen.ask(() -> holds(Views.MAP) && holds(Views.PROGRESS))).isTrue();
    List<String> failed = window.screen.ask(() -> Arrays.stream(window.page().getViewReferences())
        .filter(view -> view.getView(true) == null || view.getView(true).getClass().getName().contains("Error")).map(IViewReference::getId).toList());
    assertThat(failed).as("views that could not be opened").isEmpty();
    window.screen.screenshot(window.shell(), perspective.substring(perspective.lastIndexOf('.') + 1));
  }

  private boolean holds(String view) {
    return window.window().getService(EPartService.class).isPartOrPlaceholderInPerspective(view,
        window.window().getService(EModelService.class).getActivePerspective(window.window().getService(MWindow.class)));
  }
}
