package org.interphase.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The perspectives hold the views that are installed, and nothing that failed. */
class PerspectivesTest {
  private final Window window = new Window();

  @AfterEach
  void back() {
    open(ExperimentPerspective.ID);
  }

  private void open(String perspective) {
    window.run(IWorkbenchCommandConstants.PERSPECTIVES_SHOW_PERSPECTIVE,
        Map.of(IWorkbenchCommandConstants.PERSPECTIVES_SHOW_PERSPECTIVE_PARM_ID, perspective));
  }

  @ParameterizedTest
  @CsvSource({"org.interphase.app.experiment, explorer experiment measurements problems map histogram classes evolution compare welcome",
      "org.interphase.app.curves, map inspector fit measurements"})
  void holdsItsViews(String perspective, String names) throws IOException {
    open(perspective);
    List<String> wanted = Views.ALL.stream().filter(id -> List.of(names.split(" ")).contains(id.substring(id.lastIndexOf('.') + 1))).toList();
    assertThat(window.screen.ask(() -> window.page().getPerspective().getId())).isEqualTo(perspective);
    assertThat(window.screen.ask(() -> window.page().isEditorAreaVisible())).isFalse();
    List<String> shown = window.screen.ask(() -> Arrays.stream(window.page().getViewReferences()).map(IViewReference::getId).toList());
    assertThat(shown).containsAll(window.screen.ask(() -> wanted.stream().filter(Views::installed).toList())).contains(Views.MAP, Views.PROGRESS);
    List<String> failed = window.screen.ask(() -> Arrays.stream(window.page().getViewReferences())
        .filter(view -> view.getView(true) == null || view.getView(true).getClass().getName().contains("Error")).map(IViewReference::getId).toList());
    assertThat(failed).as("views that could not be opened").isEmpty();
    window.screen.screenshot(window.shell(), perspective.substring(perspective.lastIndexOf('.') + 1));
  }
}
