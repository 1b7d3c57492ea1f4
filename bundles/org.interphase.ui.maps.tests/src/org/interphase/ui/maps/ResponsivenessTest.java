package org.interphase.ui.maps;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
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
  private static final long PERIOD = 10;
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
    Probe probe = new Probe(display);
    long start = System.nanoTime();
    CompletableFuture<AnalysisReport> fitted = new ProjectWork(desk, project)
        .analyse(ProjectAnalysis.Options.usual().only(Set.of(measurement.getId())));
    for (int waits = 0; waits < PATIENCE && !fitted.isDone(); waits++) {
      long pause = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
      screen.until("the window lives", () -> fitted.isDone() || System.nanoTime() > pause);
    }
    assertThat(fitted).isDone();
    probe.close();
    long took = System.nanoTime() - start;
    assertThat(fitted.join().of(AnalysisReport.Fate.COMPUTED)).isNotEmpty();
    List<Long> sorted = probe.answers.stream().sorted().toList();
    double median = sorted.get(sorted.size() / 2) / 1e6;
    double late = sorted.get(sorted.size() * 99 / 100) / 1e6;
    double most = sorted.getLast() / 1e6;
    Campaign.print("Answers of the window while 65 536 curves are fitted", List.of(String.format(
        "%d answers in %.1f s, %d partial maps: median %.2f ms, 99 %% within %.1f ms, latest %.1f ms; most time of the processor at a stretch %.1f ms",
        sorted.size(), took / 1e9, grown[0], median, late, most, probe.busiest / 1e6)));
    assertThat(grown[0]).isPositive();
    assertThat(median).isLessThan(100);
    assertThat(probe.busiest / 1e6).as("ms that the window computes without looking at events; what it did: %s", probe.late).isLessThan(100);
    if (Campaign.full()) {
      assertThat(most).as("ms that an event waited; what the window did: %s", probe.late).isLessThan(100);
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

  /** Asks the window a hundred times a second, and looks over its shoulder where it does not answer. */
  private static final class Probe {
    private final Display display;
    private final Thread window;
    private final List<Long> answers = Collections.synchronizedList(new ArrayList<>());
    private final List<String> late = Collections.synchronizedList(new ArrayList<>());
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final AtomicLong unanswered = new AtomicLong();
    private long processor;
    private long busiest;

    Probe(Display display) {
      this.display = display;
      this.window = display.getThread();
      processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      clock.scheduleAtFixedRate(this::ask, PERIOD, PERIOD, TimeUnit.MILLISECONDS);
    }

    private void ask() {
      long asked = System.nanoTime();
      long waiting = unanswered.get();
      if (waiting != 0 && asked - waiting > 50_000_000 && late.size() < 20) {
        late.add((asked - waiting) / 1_000_000 + " ms: " + Arrays.stream(window.getStackTrace()).limit(14).map(StackTraceElement::toString)
            .collect(Collectors.joining(" < ")));
      }
      unanswered.compareAndSet(0, asked);
      display.asyncExec(() -> answered(asked));
    }

    private void answered(long asked) {
      answers.add(System.nanoTime() - asked);
      unanswered.set(0);
      long now = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      busiest = Math.max(busiest, now - processor);
      processor = now;
    }

    void close() {
      clock.shutdown();
    }
  }
}
