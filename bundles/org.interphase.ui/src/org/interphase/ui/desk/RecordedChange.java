package org.interphase.ui.desk;

import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.interphase.model.Project;

/** An edit of a project that was made and can be undone: whatever it changed was recorded. */
final class RecordedChange extends DoneCommand {
  private final ChangeDescription changes;

  private RecordedChange(String label, ChangeDescription changes) {
    super(label);
    this.changes = changes;
  }

  /** Makes an edit; one that throws leaves the project as it was. */
  static RecordedChange make(String label, Project project, Runnable edit) {
    ChangeRecorder recorder = new ChangeRecorder(project);
    try {
      edit.run();
      return new RecordedChange(label, recorder.endRecording());
    } catch (RuntimeException e) {
      recorder.endRecording().apply();
      throw e;
    } finally {
      recorder.dispose();
    }
  }

  boolean isEmpty() {
    return changes.getObjectChanges().isEmpty();
  }

  @Override
  public void undo() {
    changes.applyAndReverse();
  }

  @Override
  public void redo() {
    changes.applyAndReverse();
  }
}
