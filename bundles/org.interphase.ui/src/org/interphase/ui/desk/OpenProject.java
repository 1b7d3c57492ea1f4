package org.interphase.ui.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.interphase.core.Background;
import org.interphase.core.project.ProjectFolder;
import org.interphase.model.Problem;
import org.interphase.model.Project;
import org.interphase.model.ProjectFile;
import org.interphase.model.ProjectValidation;

/**
 * A project that is open for writing in the workbench: what is known of it, and its edits, which can be undone. Every edit is saved in the background a
 * moment later, so that nothing is lost when the program is killed. For the UI thread.
 */
public final class OpenProject {
  private static final long PAUSE = 500;

  private final ProjectFolder folder;
  private final Executor ui;
  private final Consumer<OpenProject> changed;
  private final BasicCommandStack edits = new BasicCommandStack();
  private CompletableFuture<?> pausing = CompletableFuture.completedFuture(null);
  private CompletableFuture<?> saving = CompletableFuture.completedFuture(null);
  private boolean unsaved;
  private boolean closed;
  private Optional<String> trouble = Optional.empty();

  /**
   * @param folder open for writing; belongs to this project from now on
   * @param changed told after each edit and each save
   */
  OpenProject(ProjectFolder folder, Executor ui, Consumer<OpenProject> changed) {
    this.folder = folder;
    this.ui = ui;
    this.changed = changed;
  }

  /** Where it is. */
  public Path folder() {
    return folder.folder();
  }

  /** Its files by their references. */
  public ProjectFolder files() {
    return folder;
  }

  /** What is known; to be changed in {@link #edit} only. */
  public Project project() {
    return folder.project();
  }

  /**
   * Edits the project, undoably.
   *
   * @param label what was done, for the Edit menu: {@code Set Electrolyte}
   * @param edit changes the {@link #project}; when it throws, the project stays as it was
   */
  public void edit(String label, Runnable edit) {
    RecordedChange change = RecordedChange.make(label, project(), edit);
    if (!change.isEmpty()) {
      done(change);
    }
  }

  /**
   * Edits something beside the project file, undoably, such as a recipe of the project.
   *
   * @param redo does it, now and again
   * @param undo takes it back
   */
  public void edit(String label, Runnable redo, Runnable undo) {
    redo.run();
    done(new DoneCommand(label) {
      @Override
      public void undo() {
        undo.run();
      }

      @Override
      public void redo() {
        redo.run();
      }
    });
  }

  private void done(Command change) {
    edits.execute(change);
    touched();
  }

  /** What undo would take back. */
  public Optional<String> undoable() {
    return edits.canUndo() ? Optional.of(edits.getUndoCommand().getLabel()) : Optional.empty();
  }

  /** What redo would do again. */
  public Optional<String> redoable() {
    return edits.canRedo() ? Optional.of(edits.getRedoCommand().getLabel()) : Optional.empty();
  }

  /** Takes the newest edit back; nothing happens when there is none. */
  public void undo() {
    if (edits.canUndo()) {
      edits.undo();
      touched();
    }
  }

  /** Does the edit again that was taken back last; nothing happens when there is none. */
  public void redo() {
    if (edits.canRedo()) {
      edits.redo();
      touched();
    }
  }

  /** Something beside the project file changed, such as a series: what rests on it is to be read again. */
  void resultsChanged() {
    changed.accept(this);
  }

  /** Something changed that is no edit and cannot be undone, such as a new result. */
  void touched() {
    unsaved = true;
    saveSoon();
    changed.accept(this);
  }

  private void saveSoon() {
    if (!closed && pausing.isDone() && saving.isDone()) {
      pausing = Background.run("Saving " + project().getName(), PAUSE, monitor -> null);
      pausing.thenRunAsync(this::save, ui);
    }
  }

  /** The pause may have ended, and this be waiting, before the project was closed. */
  private void save() {
    if (closed) {
      return;
    }
    byte[] text = text();
    saving = Background.run("Saving " + project().getName(), monitor -> {
      folder.save(text);
      return null;
    });
    saving.whenComplete((nothing, failure) -> ui.execute(() -> saved(failure)));
  }

  /** The state to be saved; nothing is unsaved from here on, until the next edit. */
  private byte[] text() {
    unsaved = false;
    return ProjectFile.text(project());
  }

  private void saved(Throwable failure) {
    trouble = Optional.ofNullable(failure).map(Latest::words);
    if (unsaved) {
      saveSoon();
    }
    changed.accept(this);
  }

  /** Why the newest state could not be saved. */
  public Optional<String> trouble() {
    return trouble;
  }

  /** Whether everything is on the disk. */
  public boolean saved() {
    return !unsaved && pausing.isDone() && saving.isDone() && trouble.isEmpty();
  }

  /** What contradicts itself or is missing, in words. */
  public List<Problem> problems() {
    return ProjectValidation.problems(project());
  }

  /** The state of now, as a copy for another thread to work on, see {@link ProjectFolder#workingCopy}. */
  byte[] snapshot() {
    return ProjectFile.text(project());
  }

  /** Saves what is unsaved and gives the project's lock back, in the background. */
  CompletableFuture<Void> close() {
    closed = true;
    pausing.cancel(false);
    byte[] text = text();
    CompletableFuture<?> before = saving;
    return Background.run("Closing " + project().getName(), monitor -> {
      before.handle((nothing, failure) -> nothing).join();
      try (folder) {
        folder.save(text);
      }
      return null;
    });
  }
}
