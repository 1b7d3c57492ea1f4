package org.interphase.ui.curves;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.interphase.core.Background;
import org.interphase.core.Recipe;
import org.interphase.core.curve.FitSettings;
import org.interphase.core.curve.OpenCurves;
import org.interphase.core.project.ProjectRecipes;
import org.interphase.core.study.AnalysisReport;
import org.interphase.core.study.AnalysisReport.Fate;
import org.interphase.core.study.ProjectAnalysis;
import org.interphase.model.Experiment;
import org.interphase.model.Measurement;
import org.interphase.ui.desk.Content;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.DeskListener;
import org.interphase.ui.desk.Latest;
import org.interphase.ui.desk.OpenProject;
import org.interphase.ui.desk.ProjectWork;
import org.interphase.ui.desk.Selection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What the views of force curves work at together: the open curves of the selected measurement, and the settings that they are fitted with, which a
 * person edits here before all curves are fitted. The file is open while one of them listens. For the UI thread.
 */
@Component(service = CurveBench.class)
public final class CurveBench {
  private final Desk desk;
  private final List<Runnable> listeners = new ArrayList<>();
  private final DeskListener following = new Following();
  private final Latest reading;
  private final Map<Object, FitSettings> edited = new HashMap<>();
  private Optional<CompletableFuture<OpenCurves>> opening = Optional.empty();
  private Optional<OpenCurves> curves = Optional.empty();
  private Optional<FitBasis> basis = Optional.empty();
  private Optional<FitSettings> preview = Optional.empty();
  private Optional<CompletableFuture<AnalysisReport>> fitting = Optional.empty();
  private CompletableFuture<?> writing = CompletableFuture.completedFuture(null);
  private boolean awaited;
  private String problem = "";
  private String message = "";

  @Activate
  public CurveBench(@Reference Desk desk) {
    this.desk = desk;
    this.reading = new Latest(desk.ui());
  }

  /** Tells when anything here has changed. The first listener opens the file. */
  void addListener(Runnable listener) {
    listeners.add(listener);
    if (listeners.size() == 1) {
      desk.addListener(following);
      desk.content().ifPresent(this::follow);
    }
  }

  /** The last one to go closes the file. */
  void removeListener(Runnable listener) {
    listeners.remove(listener);
    if (listeners.isEmpty()) {
      desk.removeListener(following);
      putAway();
    }
  }

  private void tell() {
    List.copyOf(listeners).forEach(Runnable::run);
  }

  private final class Following implements DeskListener {
    @Override
    public void selected(Selection before, Selection now) {
      if (desk.content().isEmpty()) {
        putAway();
        tell();
      }
    }

    @Override
    public void shown(Optional<Content> content) {
      content.filter(one -> one.partial().isEmpty()).ifPresent(CurveBench.this::follow);
    }

    @Override
    public void projects() {
      edited.keySet().removeIf(place -> place instanceof OpenProject project && !desk.projects().contains(project));
    }

    @Override
    public void changed(OpenProject project) {
      if (desk.selection().project().filter(project::equals).isPresent()) {
        desk.content().ifPresent(CurveBench.this::readBasis);
      }
    }
  }

  private void follow(Content content) {
    boolean open = curves.filter(one -> one.file().equals(content.file())).isPresent();
    if (!open) {
      putAway();
    }
    if (!open && content.curves()) {
      open(content.file());
    }
    readBasis(content);
    tell();
  }

  /** What comes although something else is selected by now is closed again. */
  private void open(Path file) {
    CompletableFuture<OpenCurves> coming = Background.run("Opening the curves of " + file.getFileName(),
        monitor -> OpenCurves.of(file, desk.contributions(), monitor));
    opening = Optional.of(coming);
    coming.whenComplete((opened, failure) -> desk.ui().execute(() -> {
      boolean wanted = opening.filter(one -> one == coming).isPresent();
      if (opened != null && wanted) {
        curves = Optional.of(opened);
      } else if (opened != null) {
        close(opened);
      } else if (wanted) {
        problem = words(failure);
      }
      tell();
    }));
  }

  private static void close(OpenCurves open) {
    Background.run("Closing " + open.file().getFileName(), monitor -> {
      open.close();
      return null;
    });
  }

  private void putAway() {
    opening = Optional.empty();
    reading.cancel();
    curves.ifPresent(CurveBench::close);
    curves = Optional.empty();
    basis = Optional.empty();
    preview = Optional.empty();
    awaited = false;
    problem = "";
    message = "";
  }

  private void readBasis(Content content) {
    Optional<Path> project = desk.selection().project().map(OpenProject::folder);
    Optional<Path> calibration;
    try {
      calibration = calibration();
    } catch (IOException e) {
      problem = e.getMessage();
      return;
    }
    reading.ask("Reading the settings of the fit", monitor -> FitBasis.read(desk.engine().recipes(), project, calibration,
        Optional.ofNullable(content.results().get(FitBasis.RECIPE))), read -> {
          boolean other = !basis.equals(Optional.of(read));
          basis = Optional.of(read);
          if (awaited) {
            fit();
          } else if (other) {
            tell();
          }
        }, words -> {
          problem = words;
          tell();
        });
  }

  private Optional<Path> calibration() throws IOException {
    Optional<Experiment> calibrated = desk.selection().experiment().filter(one -> one.getCalibration() != null && one.getCalibration().getFile() != null);
    return calibrated.isEmpty() ? Optional.empty()
        : Optional.of(desk.selection().project().orElseThrow().files().resolve(calibrated.get().getCalibration().getFile()));
  }

  private Object place() {
    return desk.selection().project().<Object>map(project -> project).or(desk.selection()::loose).orElse(Selection.NONE);
  }

  /** The curves of the selected measurement, once they are open. */
  Optional<OpenCurves> curves() {
    return curves;
  }

  /** Why there are none, in words; empty while there is no trouble. */
  String problem() {
    return problem;
  }

  /** The settings as the recipe has them or a person edited them, before the calibration has its say. */
  Optional<FitSettings> settings() {
    return basis.map(known -> edited.getOrDefault(place(), known.settings()));
  }

  /** The settings that the curve on show is fitted with. */
  Optional<FitSettings> effective() {
    return basis.flatMap(known -> preview.or(this::settings).map(known::calibrated));
  }

  /** The settings that the calibration of the experiment decides. */
  Map<String, String> calibrated() {
    return basis.map(FitBasis::calibration).orElse(Map.of());
  }

  /** Whether the curve is fitted as the stored maps were; also where there are no maps. */
  boolean asStored() {
    return basis.flatMap(FitBasis::stored).flatMap(stored -> effective().map(stored::equals)).orElse(true);
  }

  /** Shows what settings would do, until they are edited. */
  void preview(FitSettings settings) {
    preview = Optional.of(settings);
    tell();
  }

  /** Takes settings over; undoable in a project. */
  void edit(String label, FitSettings settings) {
    preview = Optional.empty();
    Optional<FitSettings> before = settings().filter(old -> !old.equals(settings));
    if (before.isEmpty()) {
      tell();
      return;
    }
    Object place = place();
    Runnable redo = () -> set(place, settings);
    desk.selection().project().ifPresentOrElse(project -> project.edit(label, redo, () -> set(place, before.get())), redo);
  }

  private void set(Object place, FitSettings settings) {
    edited.put(place, settings);
    tell();
  }

  /** Why all curves cannot be fitted now, in words; empty when they can. */
  Optional<String> obstacle() {
    Optional<Measurement> measurement = desk.selection().measurement();
    return fitting.isPresent() ? Optional.of("Curves are being fitted.")
        : measurement.isEmpty() && desk.selection().loose().isPresent() ? Optional.of("To fit all curves, import the file into a project.")
        : measurement.isEmpty() || desk.content().filter(Content::curves).isEmpty() ? Optional.of("Select a measurement with force curves.")
        : basis.isEmpty() ? Optional.of(problem.isEmpty() ? "The settings are not known yet." : problem) : Optional.empty();
  }

  /** Fits all curves of the selected measurement, once the settings are known, which are put into the recipe of the project. */
  void fit() {
    Optional<String> obstacle = obstacle();
    awaited = basis.isEmpty() && reading.busy();
    if (obstacle.isPresent()) {
      message = obstacle.get();
      tell();
      return;
    }
    OpenProject project = desk.selection().project().orElseThrow();
    Measurement measurement = desk.selection().measurement().orElseThrow();
    FitBasis known = basis.orElseThrow();
    FitSettings chosen = settings().orElseThrow();
    if (!chosen.equals(known.settings())) {
      project.edit("Set Recipe for Force Curves", () -> put(project, known.with(chosen)), () -> put(project, known.recipe()));
    }
    message = "Fitting all curves of " + measurement.getName() + " ...";
    CompletableFuture<AnalysisReport> done = new CompletableFuture<>();
    fitting = Optional.of(done);
    writing.whenCompleteAsync((nothing, failure) -> start(project, measurement, done, failure), desk.ui());
    done.whenComplete((report, failure) -> desk.ui().execute(() -> fitted(report, failure)));
    tell();
  }

  private void start(OpenProject project, Measurement measurement, CompletableFuture<AnalysisReport> done, Throwable failure) {
    if (failure != null) {
      done.completeExceptionally(failure);
    } else if (!done.isDone()) {
      CompletableFuture<AnalysisReport> work =
          new ProjectWork(desk, project).analyse(ProjectAnalysis.Options.usual().only(Set.of(measurement.getId())));
      work.whenComplete((report, problems) -> {
        if (problems == null) {
          done.complete(report);
        } else {
          done.completeExceptionally(problems);
        }
      });
      done.whenComplete((report, cancelled) -> work.cancel(false));
    }
  }

  private void put(OpenProject project, Recipe recipe) {
    writing = writing.handle((nothing, earlier) -> nothing).thenCompose(nothing -> Background.run("Saving the recipe", monitor -> {
      new ProjectRecipes(project.folder(), desk.engine().recipes()).put(recipe);
      return null;
    }));
  }

  private void fitted(AnalysisReport report, Throwable failure) {
    fitting = Optional.empty();
    message = failure instanceof CancellationException ? "Cancelled: the maps are as before." : failure != null ? words(failure) : words(report);
    desk.content().ifPresent(this::readBasis);
    tell();
  }

  private static String words(AnalysisReport report) {
    return report.nothingToDo() ? "All results are up to date." : report.of(Fate.COMPUTED, Fate.TAKEN_OVER, Fate.FAILED).stream()
        .map(AnalysisReport.Entry::inWords).collect(Collectors.joining("\n"));
  }

  private static String words(Throwable failure) {
    Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    return cause.getMessage() == null ? cause.toString() : cause.getMessage();
  }

  /** Stops fitting; what was there before stays. */
  void cancel() {
    fitting.ifPresent(under -> under.cancel(false));
  }

  /** Whether all curves are being fitted. */
  boolean fitting() {
    return fitting.isPresent();
  }

  /** What became of the last fit of all curves, in words; empty before there was one. */
  String message() {
    return message;
  }
}
