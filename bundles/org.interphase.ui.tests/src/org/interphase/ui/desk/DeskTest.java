package org.interphase.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.interphase.core.Background;
import org.interphase.core.project.Intake;
import org.interphase.core.project.ProjectFolder;
import org.interphase.core.study.AnalysisReport;
import org.interphase.core.study.ProjectAnalysis;
import org.interphase.model.Experiment;
import org.interphase.model.Measurement;
import org.interphase.model.MeasurementKind;
import org.interphase.testsupport.window.DemonstrationProject;
import org.interphase.testsupport.window.Installed;
import org.interphase.testsupport.window.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk: open projects, one selection, edits that can be undone, work on copies. */
class DeskTest {
  @TempDir
  private Path folder;
  private Display display;
  private Screen screen;
  private Desk desk;

  @BeforeEach
  void open() {
    display = new Display();
    screen = new Screen(display);
    desk = new Desk(Installed.contributions(), display::asyncExec);
  }

  @AfterEach
  void close() {
    desk.close();
    display.dispose();
  }

  private <T> T arrived(String what, CompletableFuture<T> coming) {
    screen.until(what, coming::isDone);
    return coming.join();
  }

  private OpenProject demonstration() throws IOException {
    return arrived("the project is open", desk.openProject(DemonstrationProject.analysed(folder.resolve("study"))));
  }

  private static Measurement capture(OpenProject project) {
    return project.files().measurements().stream().filter(one -> one.getKind() == MeasurementKind.CURVES).findFirst().orElseThrow();
  }

  @Test
  void editsAreUndoneAndSavedWithoutBeingAsked() throws IOException {
    OpenProject project = demonstration();
    Experiment experiment = project.project().getExperiments().getFirst();
    String before = experiment.getName();
    project.edit("Rename Experiment", () -> experiment.setName("renamed"));
    assertThat(project.undoable()).contains("Rename Experiment");
    screen.until("the edit is saved", project::saved);
    assertThat(onDisk(project)).isEqualTo("renamed");
    project.undo();
    assertThat(experiment.getName()).isEqualTo(before);
    assertThat(project.redoable()).contains("Rename Experiment");
    project.redo();
    project.undo();
    screen.until("it is saved again", project::saved);
    assertThat(onDisk(project)).isEqualTo(before);
  }

  @Test
  void nothingIsSavedAnyMoreOnceAProjectIsClosedThoughItsPauseHadEnded() throws IOException {
    OpenProject project = demonstration();
    screen.until("nothing is under way", () -> Job.getJobManager().isIdle());
    project.edit("Rename", () -> project.project().setName("renamed"));
    Background.run("Ends after the pause before saving", 2000, monitor -> null).join();
    assertThat(project.saved()).as("the pause is over, and the window has not come to save").isFalse();
    desk.closeProject(project).join();
    Path file = project.folder().resolve(ProjectFolder.FILE);
    Object closed = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    boolean[] dispatched = {false};
    display.asyncExec(() -> dispatched[0] = true);
    screen.until("the window has come to it", () -> dispatched[0] && Job.getJobManager().isIdle());
    assertThat(Files.readAttributes(file, BasicFileAttributes.class).fileKey()).as("the file that closing wrote").isEqualTo(closed);
    assertThat(Files.readString(file)).contains("renamed");
  }

  @Test
  void whatIsSelectedAndRemovedGivesWayToTheProject() throws IOException {
    OpenProject project = demonstration();
    Measurement capture = capture(project);
    desk.select(project, capture);
    project.edit("Remove", () -> project.project().getExperiments().clear());
    assertThat(desk.selection().element()).contains(project.project());
    project.undo();
    assertThat(project.files().measurements()).contains(capture);
  }

  private static String onDisk(OpenProject project) throws IOException {
    try (ProjectFolder read = ProjectFolder.open(project.folder(), ProjectFolder.Access.READ)) {
      return read.project().getExperiments().getFirst().getName();
    }
  }

  @Test
  void anEditThatFailsLeavesTheProjectAsItWas() throws IOException {
    OpenProject project = demonstration();
    Experiment experiment = project.project().getExperiments().getFirst();
    String before = experiment.getName();
    assertThatThrownBy(() -> project.edit("Fail", () -> {
      experiment.setName("half");
      throw new IllegalArgumentException("no");
    })).hasMessage("no");
    assertThat(experiment.getName()).isEqualTo(before);
    assertThat(project.undoable()).isEmpty();
  }

  @Test
  void whatIsSelectedIsShown() throws IOException {
    OpenProject project = demonstration();
    desk.select(project, capture(project));
    screen.until("the measurement is shown", () -> desk.content().isPresent());
    Content content = desk.content().orElseThrow();
    assertThat(content.problems()).isEmpty();
    assertThat(content.curves()).isTrue();
    assertThat(content.results()).containsKey("curves");
    assertThat(content.layers()).extracting(Layer::source).contains(Layer.FILE, "curves");
    for (Layer layer : content.layers()) {
      assertThat(layer.read(new NullProgressMonitor()).grid()).as(layer.label()).isEqualTo(layer.grid());
    }
  }

  @Test
  void anAnalysisWorksOnACopyWhileThePersonEdits() throws IOException {
    OpenProject project = demonstration();
    Measurement capture = capture(project);
    desk.select(project, capture);
    screen.until("the measurement is shown", () -> desk.content().isPresent());
    boolean[] partial = {false};
    desk.addListener(new DeskListener() {
      @Override
      public void shown(Optional<Content> content) {
        partial[0] |= content.flatMap(Content::partial).isPresent();
      }
    });
    ProjectAnalysis.Options again = ProjectAnalysis.Options.usual();
    CompletableFuture<AnalysisReport> coming = new ProjectWork(desk, project)
        .analyse(new ProjectAnalysis.Options(true, 1, 2, again.settings()).only(java.util.Set.of(capture.getId())));
    project.edit("Describe", () -> project.project().setDescription("edited meanwhile"));
    String run = capture.getRuns().getFirst().getId();
    AnalysisReport report = arrived("the analysis is done", coming);
    assertThat(report.of(AnalysisReport.Fate.COMPUTED)).isNotEmpty();
    screen.until("the runs are in the project", () -> !capture.getRuns().getFirst().getId().equals(run));
    assertThat(project.project().getDescription()).isEqualTo("edited meanwhile");
    screen.until("everything is saved", project::saved);
  }

  @Test
  void anImportIsOneEdit() throws IOException {
    Path raw = DemonstrationProject.raw(folder.resolve("raw"));
    OpenProject project = arrived("the project is made", desk.createProject(folder.resolve("new"), "New"));
    List<Intake.Finding> findings = arrived("the files are in", new ProjectWork(desk, project).importFiles(List.of(raw), Intake.Options.DEFAULT));
    assertThat(findings).anyMatch(one -> one.fate() == Intake.Fate.ADDED);
    assertThat(project.files().measurements()).isNotEmpty();
    assertThat(project.undoable()).contains("Import");
    project.undo();
    assertThat(project.files().measurements()).isEmpty();
    project.redo();
    assertThat(project.files().measurements()).isNotEmpty();
  }

  @Test
  void aProjectThatIsNoneSaysSo() {
    CompletableFuture<OpenProject> coming = desk.openProject(folder.resolve("nothing"));
    screen.until("it is refused", coming::isDone);
    assertThatThrownBy(coming::join).hasMessageContaining("is no project");
  }
}
