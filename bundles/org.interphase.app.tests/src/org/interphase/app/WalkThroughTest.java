package org.interphase.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.interphase.core.project.ProjectFolder;
import org.interphase.core.series.Series;
import org.interphase.core.study.Studies;
import org.interphase.model.AnalysisRun;
import org.interphase.model.ElectrolyteLabel;
import org.interphase.model.Measurement;
import org.interphase.model.MeasurementKind;
import org.interphase.testsupport.window.DemonstrationProject;
import org.interphase.testsupport.window.Hands;
import org.interphase.ui.desk.Content;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.OpenProject;
import org.interphase.ui.desk.Pixel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scientist's day: a new project, its files by drop, fits, histogram, classes, evolution, report; closed, opened again, and all is there. */
class WalkThroughTest {
  @TempDir
  private Path folder;
  private final Window window = new Window();
  private final Desk desk = Opening.desk();

  @AfterEach
  void putAway() {
    window.screen.ask(() -> desk.projects().stream().map(desk::closeProject).toList());
    window.perspective(ExperimentPerspective.ID);
  }

  private <T> T ask(Supplier<T> question) {
    return window.screen.ask(question);
  }

  private OpenProject project() {
    return desk.projects().getFirst();
  }

  private void idle(String what) {
    window.screen.until(what, () -> Job.getJobManager().isIdle());
  }

  @Test
  void aDayAtTheDesk() throws IOException {
    Path raw = DemonstrationProject.raw(folder.resolve("raw"));
    newProject();
    dropTheFiles(raw.resolve("ec-emc-1"));
    Measurement capture = measurement(MeasurementKind.CURVES);
    fit(capture);
    lookAtACurve(capture);
    analyse();
    histogramAndClasses();
    evolution();
    Path report = report();
    Set<String> before = ask(this::state);
    ask(() -> desk.closeProject(project()));
    window.screen.until("the project is put away", () -> desk.projects().isEmpty());
    assertThat(report).isNotEmptyFile();
    openAgain(before);
  }

  private void newProject() throws IOException {
    window.run("org.interphase.ui.project.new", Map.of());
    Shell[] wizard = new Shell[1];
    window.screen.until("the wizard is open", () -> {
      wizard[0] = Hands.shell(window.window().getShell(), "New Project").orElse(null);
      return wizard[0] != null;
    });
    ask(() -> {
      Hands.field(wizard[0], "Name:").setText("Lithium in EC/EMC");
      Hands.field(wizard[0], "Folder:").setText(folder.resolve("project").toString());
      Hands.field(wizard[0], "Electrolyte:").setText("1.2 M LiPF6 in EC:EMC 3:7");
      Hands.field(wizard[0], "Immersed at:").setText("2026-03-02 09:00");
      return wizard[0];
    });
    window.screen.screenshot(wizard[0], "walk-1-new-project");
    ask(() -> {
      Hands.press(wizard[0], "Finish");
      return wizard[0];
    });
    window.screen.until("the project is open", () -> desk.projects().size() == 1 && wizard[0].isDisposed());
    assertThat(ask(() -> ElectrolyteLabel.of(project().project().getExperiments().getFirst().getElectrolyte()))).isEqualTo("1.2 M LiPF6 in EC:EMC 3:7");
    assertThat(ask(() -> project().project().getExperiments()).size()).isEqualTo(1);
    assertThat(ask(() -> project().project().getExperiments().getFirst().getImmersed())).isEqualTo(LocalDateTime.of(2026, 3, 2, 9, 0));
  }

  private void dropTheFiles(Path files) throws IOException {
    window.show(Views.EXPLORER);
    ask(() -> {
      Tree tree = Window.all(Tree.class, window.window().getShell()).getFirst();
      Hands.drop(tree, Optional.of(tree.getItem(0).getItem(0)), DND.DROP_COPY, files);
      return tree;
    });
    long expected;
    try (Stream<Path> all = Files.list(files)) {
      expected = all.filter(file -> file.toString().matches(".*\\.(spm|pfc|mpt|mpr)")).count();
    }
    window.screen.until("the files are in", () -> project().files().measurements().size() == expected);
    idle("the import has ended");
    window.screen.screenshot(window.shell(), "walk-2-imported");
  }

  private Measurement measurement(MeasurementKind kind) {
    return ask(() -> project().files().measurements().stream().filter(one -> one.getKind() == kind).findFirst().orElseThrow());
  }

  private void look(Measurement measurement) {
    ask(() -> {
      desk.select(project(), measurement);
      return measurement;
    });
    window.screen.until(measurement.getName() + " is shown", () -> desk.content().isPresent());
  }

  private void fit(Measurement capture) throws IOException {
    window.perspective(CurvesPerspective.ID);
    look(capture);
    window.run("org.interphase.ui.curves.fitCurves", Map.of());
    window.screen.until("the curves are fitted", () -> desk.content().map(Content::results).orElse(Map.of()).containsKey("curves"));
    idle("the fit has ended");
    assertThat(ask(() -> capture.getRuns().stream().map(AnalysisRun::getName).toList())).contains("curves");
  }

  private void lookAtACurve(Measurement capture) throws IOException {
    look(capture);
    ask(() -> {
      desk.select(desk.selection().withPixel(Optional.of(new Pixel(20, 20))));
      return desk;
    });
    idle("the curve is drawn");
    window.screen.screenshot(window.shell(), "walk-3-curves");
  }

  private void analyse() {
    window.perspective(ExperimentPerspective.ID);
    window.run("org.interphase.ui.project.analyse", Map.of());
    Measurement image = measurement(MeasurementKind.IMAGE);
    window.screen.until("all images are analysed", () -> project().files().measurements().stream().filter(one -> one.getKind() == MeasurementKind.IMAGE)
        .allMatch(one -> one.getRuns().stream().anyMatch(run -> run.getName().equals("stiffness"))));
    idle("the analysis has ended");
    look(image);
    window.show(Views.MAP);
  }

  private void histogramAndClasses() throws IOException {
    window.run("org.interphase.ui.statistics.histogram", Map.of());
    window.run("org.interphase.ui.statistics.segment", Map.of());
    window.screen.until("the classes are there", () -> desk.content().flatMap(content -> content.labels("stiffness")).isPresent());
    window.show(Views.CLASSES);
    idle("histogram and classes are drawn");
    window.screen.screenshot(window.shell(), "walk-4-histogram-and-classes");
  }

  private void evolution() throws IOException {
    window.show(Views.EVOLUTION);
    window.screen.until("the drift can be looked at", () -> Window.all(Combo.class, window.window().getShell()).stream()
        .anyMatch(combo -> List.of(combo.getItems()).stream().anyMatch(text -> text.toLowerCase(Locale.ROOT).contains("drift"))));
    idle("the evolution is drawn");
    window.screen.screenshot(window.shell(), "walk-5-evolution");
  }

  private Path report() {
    Path report = folder.resolve("report");
    window.run("org.interphase.ui.project.report", Map.of("org.interphase.ui.project.report.folder", report.toString()));
    window.screen.until("the report is written", () -> Files.exists(report.resolve("report.pdf")));
    idle("the report has ended");
    return report.resolve("report.html");
  }

  /** What is known: measurements, their runs, the recipes of these. */
  private Set<String> state() {
    return project().files().measurements().stream().flatMap(one -> one.getRuns().stream()
        .map(run -> one.getName() + " " + run.getName() + " " + run.getId() + " " + run.getNumbers().size())).collect(Collectors.toSet());
  }

  private void openAgain(Set<String> before) throws IOException {
    try (ProjectFolder read = ProjectFolder.open(folder.resolve("project"), ProjectFolder.Access.READ)) {
      List<Series> series = Studies.load(read).series();
      assertThat(series).singleElement().satisfies(one -> assertThat(one.frames()).hasSizeGreaterThan(3));
    }
    ask(() -> desk.openProject(folder.resolve("project")));
    window.screen.until("the project is open again", () -> desk.projects().size() == 1);
    assertThat(ask(this::state)).isEqualTo(before).isNotEmpty();
    look(measurement(MeasurementKind.IMAGE));
    assertThat(ask(() -> desk.content().orElseThrow().results().keySet())).contains("stiffness", "surface");
    idle("everything is drawn");
    window.screen.screenshot(window.shell(), "walk-6-opened-again");
  }
}
