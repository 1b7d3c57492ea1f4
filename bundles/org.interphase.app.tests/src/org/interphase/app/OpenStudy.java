package org.interphase.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.interphase.model.Measurement;
import org.interphase.model.MeasurementKind;
import org.interphase.testsupport.window.DemonstrationProject;
import org.interphase.testsupport.window.Screen;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.OpenProject;
import org.interphase.ui.desk.Pixel;

/** The demonstration experiment, open in the workbench under test. */
final class OpenStudy implements AutoCloseable {
  private final Window window;
  private final Desk desk;
  private final OpenProject project;

  /** Opens it on the workbench's desk. */
  OpenStudy(Window window, Path folder) throws IOException {
    this.window = window;
    this.desk = Opening.desk();
    Path home = DemonstrationProject.analysed(folder);
    project = arrived("the project is open", screen().ask(() -> desk.openProject(home)));
  }

  private Screen screen() {
    return window.screen;
  }

  <T> T arrived(String what, CompletableFuture<T> coming) {
    screen().until(what, coming::isDone);
    return coming.join();
  }

  Desk desk() {
    return desk;
  }

  OpenProject project() {
    return project;
  }

  List<Measurement> measurements(MeasurementKind kind) {
    return screen().ask(() -> project.files().measurements().stream().filter(one -> one.getKind() == kind).toList());
  }

  /** Selects a measurement and waits until there is something to see. */
  void look(Measurement measurement) {
    screen().ask(() -> {
      desk.select(project, measurement);
      return measurement;
    });
    screen().until(measurement.getName() + " is shown", () -> desk.content().isPresent());
  }

  void point(int column, int row) {
    screen().ask(() -> {
      desk.select(desk.selection().withPixel(Optional.of(new Pixel(column, row))));
      return desk;
    });
  }

  @Override
  public void close() {
    arrived("the project is closed", screen().ask(() -> desk.closeProject(project)));
  }
}
