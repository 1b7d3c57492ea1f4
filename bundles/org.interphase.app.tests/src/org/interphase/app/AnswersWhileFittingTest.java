package org.interphase.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.interphase.core.Settings;
import org.interphase.core.project.Intake;
import org.interphase.model.Measurement;
import org.interphase.simulation.CurveSettings;
import org.interphase.simulation.CurveSimulator;
import org.interphase.testsupport.Campaign;
import org.interphase.testsupport.window.Answers;
import org.interphase.ui.desk.Content;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.OpenProject;
import org.interphase.ui.desk.ProjectWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole workbench answers while 65 536 curves are fitted. */
class AnswersWhileFittingTest {
  @TempDir
  private Path folder;
  private final Window window = new Window();
  private final Desk desk = Opening.desk();

  @AfterEach
  void putAway() {
    await("the projects are closed", () -> CompletableFuture.allOf(desk.projects().stream().map(desk::closeProject).toArray(CompletableFuture[]::new)));
    window.perspective(ExperimentPerspective.ID);
  }

  private <T> T await(String what, Supplier<CompletableFuture<T>> asked) {
    CompletableFuture<T> coming = window.screen.ask(asked);
    window.screen.until(what, coming::isDone);
    return coming.join();
  }

  /** Two captures: during the first fit of a session the program is still being compiled, so that it is told and not asserted. */
  @ParameterizedTest
  @ValueSource(strings = {CurvesPerspective.ID, ExperimentPerspective.ID})
  void inEveryPerspective(String perspective) throws IOException {
    window.perspective(perspective);
    window.show(Views.FIT);
    window.show(Views.MAP);
    OpenProject project = await("the project is made", () -> desk.createProject(folder.resolve("project"), "Captures"));
    await("the files are in", () -> new ProjectWork(desk, project).importFiles(List.of(capture(1), capture(2)), Intake.Options.DEFAULT));
    List<Measurement> captures = window.screen.ask(() -> List.copyOf(project.files().measurements()));
    assertThat(captures).hasSize(2);
    Answers first = whileFitting(project, captures.getFirst());
    Answers second = whileFitting(project, captures.getLast());
    Campaign.print("Answers of the workbench while 65 536 curves are fitted, " + perspective, List.of("first: " + first, "second: " + second));
    assertThat(first.median()).isLessThan(100);
    assertThat(second.median()).isLessThan(100);
    if (Campaign.full()) {
      assertThat(second.latest()).as("ms that an event waited; what the window did: %s", second.late()).isLessThan(100);
    }
  }

  private Path capture(long seed) {
    CurveSettings settings = Settings.read(CurveSettings.class, JsonNodeFactory.instance.objectNode().put("columns", 256).put("rows", 256));
    try {
      return new CurveSimulator().write(settings, seed, Files.createDirectories(folder.resolve("capture-" + seed)), new NullProgressMonitor()).getFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Answers whileFitting(OpenProject project, Measurement capture) {
    window.screen.ask(() -> {
      desk.select(project, capture);
      return capture;
    });
    window.screen.until("the capture is shown", () -> desk.content().isPresent());
    window.screen.until("everything is drawn", () -> Job.getJobManager().isIdle());
    Answers answers = new Answers(Display.getDefault());
    window.run("org.interphase.ui.curves.fitCurves", Map.of());
    window.screen.until("the curves are fitted", () -> desk.content().map(Content::results).orElse(Map.of()).containsKey("curves"));
    window.screen.until("everything is drawn", () -> Job.getJobManager().isIdle());
    answers.close();
    return answers;
  }
}
