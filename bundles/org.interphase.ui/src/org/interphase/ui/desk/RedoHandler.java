package org.interphase.ui.desk;

import org.eclipse.core.commands.ExecutionEvent;

/** Does the edit of the selected project again that was taken back last. */
public final class RedoHandler extends DeskHandler {
  @Override
  protected void execute(Desk desk, ExecutionEvent event) {
    desk.selection().project().ifPresent(OpenProject::redo);
  }
}
