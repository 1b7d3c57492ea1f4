package org.interphase.ui.desk;

import org.eclipse.core.commands.ExecutionEvent;

/** Takes the newest edit of the selected project back. */
public final class UndoHandler extends DeskHandler {
  @Override
  protected void execute(Desk desk, ExecutionEvent event) {
    desk.selection().project().ifPresent(OpenProject::undo);
  }
}
