package org.interphase.ui.project;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.OpenProject;

/** Saves the project and puts it away. */
public final class CloseProjectHandler extends ProjectHandler {
  @Override
  void execute(Desk desk, OpenProject project, Shell shell, ExecutionEvent event) {
    tell(desk, shell, "Close Project", desk.closeProject(project), nothing -> { });
  }
}
