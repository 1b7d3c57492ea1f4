package org.interphase.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.interphase.model.MeasurementKind;
import org.interphase.testsupport.window.FileAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No view touches a file in the thread of the window. */
class DisplayThreadTest {
  @TempDir
  private Path folder;
  private final Window window = new Window();

  @Test
  void noViewReadsOrWritesInTheThreadOfTheWindow() throws IOException {
    Thread thread = window.screen.ask(() -> Display.getDefault().getThread());
    try (FileAccess access = FileAccess.by(thread); OpenStudy study = new OpenStudy(window, folder.resolve("study"))) {
      for (String view : window.screen.ask(() -> Views.ALL.stream().filter(Views::installed).toList())) {
        window.show(view);
        study.look(study.measurements(MeasurementKind.CURVES).getFirst());
        study.point(7, 9);
        study.look(study.measurements(MeasurementKind.IMAGE).getFirst());
        study.point(9, 7);
        study.look(study.measurements(MeasurementKind.LOG).getFirst());
      }
      window.screen.ask(() -> {
        study.project().edit("Describe", () -> study.project().project().setDescription("edited"));
        study.project().undo();
        return study;
      });
      window.screen.until("everything is saved", study.project()::saved);
      window.screen.until("nothing is under way", Job.getJobManager()::isIdle);
      List<String> found = access.found();
      assertThat(found).as("files that the window's thread touched").isEmpty();
    }
  }
}
