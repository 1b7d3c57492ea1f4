package org.interphase.ui.maps;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.interphase.core.Recipes;
import org.interphase.core.Settings;
import org.interphase.core.project.Intake;
import org.interphase.core.project.ProjectRecipes;
import org.interphase.core.study.AnalysisReport;
import org.interphase.core.study.ProjectAnalysis;
import org.interphase.model.Measurement;
import org.interphase.simulation.CurveSettings;
import org.interphase.simulation.CurveSimulator;
import org.interphase.testsupport.Campaign;
import org.interphase.testsupport.window.Answers;
import org.interphase.testsupport.window.Installed;
import org.interphase.testsupport.window.Screen;
import org.interphase.ui.MapRow;
import org.interphase.ui.desk.Content;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.DeskListener;
import org.interphase.ui.desk.OpenProject;
import org.interphase.ui.desk.ProjectWork;
import org.interphase.ui.desk.Selection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window answers while 65 536 curves are fitted and their map is drawn as it grows. */
class ResponsivenessTest {
  private static final String MODULUS = "Young's modulus [Pa] - curves";
  private static final int PATIENCE = 18;
  @TempDir
  private Path folder;
  private Display display;
  private Screen screen;
  private Desk desk;
  private MapPart part;
  private Shell shell;

  @BeforeEach
  void open() {
    display = new Display();
    screen = new Screen(display);
    desk = new Desk(Installed.contributions(), display::asyncExec);
    shell = new Shell(display);
    IEclipseContext context = EclipseContextFactory.create();
    context.set(Composite.class, shell);
    context.set(Desk.class, desk);
    part = ContextInjectionFactory.make(MapPart.class, context);
    shell.setSize(760, 760);
    shell.open();
  }

  @AfterEach
  void close() {
    part.close();
    desk.close();
    display.dispose();
  }

  /** Four windows are fitted to each curve, so that it takes long enough to be seen on any machine. */
  private OpenProject capture() throws IOException {
    CurveSettings settings = Settings.read(CurveSettings.class, JsonNodeFactory.instance.objectNode().put("columns", 256).put("rows", 256));
    Path file = new CurveSimulator().write(settings, 1, folder, new NullProgressMonitor()).getFirst();
    CompletableFuture<OpenProject> made = desk.createProject(folder.resolve("project"), "Capture");
    screen.until("the project is made", made::isDone);
    CompletableFuture<List<Intake.Finding>> imported = new ProjectWork(desk, made.join()).importFiles(List.of(file), Intake.Options.DEFAULT);
    screen.until("the file is in", imported::isDone);
    Recipes recipes = desk.engine().recipes();
    new ProjectRecipes(made.join().folder(), recipes).put(recipes.with(recipes.find("curves"), Map.of("windowSpread", "true")));
    return made.join();
  }

  @Test
  void theWindowAnswersWhileCurvesAreFitted() throws IOException {
    OpenProject project = capture();
    Measurement measurement = project.files().measurements().getFirst();
    desk.select(project, measurement);
    screen.until("the file's map is drawn, as a person sees it before a fit", () -> row().canvases().stream().anyMatch(one -> one.frame().width > 100));
    screen.screenshot(shell, "map-view-before-fit");
    desk.select(desk.selection().withMap(MODULUS));
    int[] grown = {0};
    desk.addListener(new DeskListener() {
      @Override
      public void shown(Optional<Content> content) {
        grown[0] += content.flatMap(Content::partial).isPresent() ? 1 : 0;
      }
    });
    Answers answers = new Answers(display);
    CompletableFuture<AnalysisReport> fitted = new ProjectWork(desk, project)
        .analyse(ProjectAnalysis.Options.usual().only(Set.of(measurement.getId())));
    for (int waits = 0; waits < PATIENCE && !fitted.isDone(); waits++) {
      long pause = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
      screen.until("the window lives", () -> fitted.isDone() || System.nanoTime() > pause);
    }
    assertThat(fitted).isDone();
    answers.close();
    assertThat(fitted.join().of(AnalysisReport.Fate.COMPUTED)).isNotEmpty();
    Campaign.print("Answers of the window while 65 536 curves are fitted", List.of(grown[0] + " partial maps: " + answers));
    assertThat(grown[0]).isPositive();
    assertThat(answers.median()).isLessThan(100);
    assertThat(answers.busiest()).as("ms that the window computes without looking at events; what it did: %s", answers.late()).isLessThan(100);
    if (Campaign.full()) {
      assertThat(answers.latest()).as("ms that an event waited; what the window did: %s", answers.late()).isLessThan(100);
    }
  }

  @Test
  void theMapIsSeenGrowing() throws IOException {
    OpenProject project = capture();
    Measurement measurement = project.files().measurements().getFirst();
    desk.select(Selection.of(project, measurement).withMap(MODULUS));
    screen.until("the measurement is shown", () -> desk.content().isPresent());
    CompletableFuture<AnalysisReport> fitting = new ProjectWork(desk, project)
        .analyse(ProjectAnalysis.Options.usual().only(Set.of(measurement.getId())));
    screen.until("the map grows", () -> fitting.isDone() || row().canvases().stream().anyMatch(one -> notice().contains("Fitting")
        && one.frame().width > 100));
    assertThat(fitting.isDone()).isFalse();
    screen.screenshot(shell, "map-view-fitting");
    fitting.cancel(false);
    screen.until("the notice is gone", () -> !notice().contains("Fitting"));
    assertThat(desk.content().orElseThrow().layer(MODULUS)).isEmpty();
  }

  private MapRow row() {
    return Arrays.stream(shell.getChildren()).filter(MapRow.class::isInstance).map(MapRow.class::cast).findFirst().orElseThrow();
  }

  private String notice() {
    return Arrays.stream(shell.getChildren()).filter(Label.class::isInstance).map(Label.class::cast).map(Label::getText)
        .filter(text -> text.contains("data") || text.contains("Fitting")).findFirst().orElse("");
  }
}
