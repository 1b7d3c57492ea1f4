package org.interphase.ui.project;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.DeskHandler;

/** Shows the form of the selected experiment. */
public final class EditExperimentHandler extends DeskHandler {
  @Override
  protected void execute(Desk desk, ExecutionEvent event) throws ExecutionException {
    try {
      HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(ExperimentPart.ID);
    } catch (PartInitException e) {
      throw new ExecutionException("The Experiment view cannot be shown.", e);
    }
  }
}
