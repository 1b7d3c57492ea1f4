package org.interphase.ui.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.interphase.api.spi.Outcome;
import org.interphase.core.Background;
import org.interphase.core.Contributions;
import org.interphase.core.Engine;
import org.interphase.core.project.ProjectFolder;
import org.interphase.core.project.ProjectFolder.Access;
import org.interphase.model.Identified;
import org.interphase.model.Measurement;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * What lies on the scientist's desk: the open projects, and the one thing that all views look at. Views listen to it and tell it what was chosen; they
 * never find each other.
 *
 * <p>For the UI thread. What takes long happens in the background, and its outcome is told on the UI thread.
 */
@Component(service = Desk.class)
public final class Desk {
  private final Contributions contributions;
  private final Executor ui;
  private final Engine engine;
  private final List<DeskListener> listeners = new ArrayList<>();
  private final List<OpenProject> projects = new ArrayList<>();
  private final Latest looking;
  private Selection selection = Selection.NONE;
  private Optional<Content> content = Optional.empty();

  /** The desk of the workbench. */
  @Activate
  public Desk(@Reference Contributions contributions) {
    this(contributions, task -> Display.getDefault().asyncExec(task));
  }

  /** @param ui runs what it gets on the UI thread, later */
  public Desk(Contributions contributions, Executor ui) {
    this.contributions = contributions;
    this.ui = ui;
    this.engine = new Engine(contributions, Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
    this.looking = new Latest(ui);
  }

  /** Importers, steps, laws of contact. */
  public Contributions contributions() {
    return contributions;
  }

  /** Runs recipes; for the background. It leaves one processor to the window. */
  public Engine engine() {
    return engine;
  }

  /** Runs what it gets on the UI thread, later. */
  public Executor ui() {
    return ui;
  }

  public void addListener(DeskListener listener) {
    listeners.add(listener);
  }

  /** A view must not be told any more once it is closed. */
  public void removeListener(DeskListener listener) {
    listeners.remove(listener);
  }

  private void tell(Consumer<DeskListener> message) {
    List.copyOf(listeners).forEach(message);
  }

  /** The open projects in the order of opening. */
  public List<OpenProject> projects() {
    return List.copyOf(projects);
  }

  /** Opens a project for writing, in the background, and selects it; one that is open is selected only. */
  public CompletableFuture<OpenProject> openProject(Path folder) {
    Path home = folder.toAbsolutePath().normalize();
    Optional<OpenProject> open = projects.stream().filter(project -> project.folder().equals(home)).findFirst();
    if (open.isPresent()) {
      select(Selection.of(open.get(), open.get().project()));
      return CompletableFuture.completedFuture(open.get());
    }
    return arriving(Background.run("Opening " + home.getFileName(), monitor -> ProjectFolder.open(home, Access.WRITE)));
  }

  /** Makes a project, in the background, and opens and selects it. */
  public CompletableFuture<OpenProject> createProject(Path folder, String name) {
    return arriving(Background.run("Making " + name, monitor -> ProjectFolder.create(folder, name)));
  }

  private CompletableFuture<OpenProject> arriving(CompletableFuture<ProjectFolder> coming) {
    return coming.thenApplyAsync(folder -> {
      OpenProject project = new OpenProject(folder, ui, this::changed);
      projects.add(project);
      tell(DeskListener::projects);
      select(Selection.of(project, project.project()));
      return project;
    }, ui);
  }

  /** Puts a project away. Its newest edits are saved in the background; the outcome says whether they could be. */
  public CompletableFuture<Void> closeProject(OpenProject project) {
    if (!projects.remove(project)) {
      return CompletableFuture.completedFuture(null);
    }
    if (selection.project().filter(project::equals).isPresent()) {
      select(Selection.NONE);
    }
    tell(DeskListener::projects);
    return project.close();
  }

  private void changed(OpenProject project) {
    boolean gone = selection.project().filter(project::equals).isPresent()
        && selection.element().filter(element -> EcoreUtil.getRootContainer(element) != project.project()).isPresent();
    if (gone) {
      select(Selection.of(project, project.project()));
    }
    tell(listener -> listener.changed(project));
  }

  /** What all views look at. */
  public Selection selection() {
    return selection;
  }

  /** Looks at something else, or at another map, pixel or mark of it. What there is to see is told when it is known. */
  public void select(Selection now) {
    if (now.equals(selection)) {
      return;
    }
    Selection before = selection;
    selection = now;
    boolean elsewhere = !now.samePlace(before);
    if (elsewhere) {
      content = Optional.empty();
    }
    tell(listener -> listener.selected(before, now));
    if (elsewhere) {
      look();
    }
  }

  /** Selects a part of a project. */
  public void select(OpenProject project, Identified element) {
    select(Selection.of(project, element));
  }

  /** What there is to see of the selection, once it is known. */
  public Optional<Content> content() {
    return content;
  }

  /** Looks again, as after an analysis. */
  public void look() {
    Optional<Measurement> measurement = selection.measurement().filter(one -> one.getData() != null);
    try {
      if (measurement.isPresent()) {
        ProjectFolder files = selection.project().orElseThrow().files();
        List<Path> results = new ArrayList<>();
        for (var run : measurement.get().getRuns().stream().filter(run -> run.getResult() != null).toList()) {
          results.add(files.resolve(run.getResult()).getParent());
        }
        look(files.resolve(measurement.get().getData()), results);
      } else if (selection.loose().isPresent()) {
        look(selection.loose().get(), List.of());
      } else {
        looking.cancel();
        show(Optional.empty());
      }
    } catch (IOException e) {
      show(Optional.of(new Content(selection.project().orElseThrow().folder(), List.of(), Map.of(), false, false, Optional.empty(),
          List.of(e.getMessage()))));
    }
  }

  private void look(Path file, List<Path> results) {
    looking.ask("Opening " + file.getFileName(), monitor -> Content.of(engine.recordings(), file, results, monitor),
        found -> show(Optional.of(found)), problem -> ILog.of(Desk.class).warn(problem));
  }

  private void show(Optional<Content> found) {
    content = found;
    tell(listener -> listener.shown(found));
  }

  /**
   * Shows what an analysis of the selected measurement knows so far; nothing happens when something else is selected by now.
   *
   * @param file of the instrument
   * @param recipe that is under way
   */
  public void showPartial(Path file, String recipe, Outcome soFar) {
    content.filter(one -> Objects.equals(one.file(), file)).ifPresent(one -> show(Optional.of(one.with(recipe, soFar))));
  }

  /** Gives everything back: projects are saved and closed, which is waited for. */
  @Deactivate
  public void close() {
    looking.cancel();
    for (OpenProject project : projects()) {
      try {
        closeProject(project).join();
      } catch (CompletionException e) {
        ILog.of(Desk.class).error(project.folder() + " could not be saved", e);
      }
    }
    engine.close();
  }
}
