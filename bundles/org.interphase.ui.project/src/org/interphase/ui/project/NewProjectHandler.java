package org.interphase.ui.project;

import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.DeskHandler;

/** Asks for what makes a project, and makes it. */
public final class NewProjectHandler extends DeskHandler {
  @Override
  protected void execute(Desk desk, ExecutionEvent event) {
    NewProjectWizard.open(HandlerUtil.getActiveShell(event), desk, ProjectHandler.imports(), List.of());
  }
}
