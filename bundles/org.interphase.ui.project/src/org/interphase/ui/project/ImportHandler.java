package org.interphase.ui.project;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.OpenProject;

/** Asks for instrument files, and takes them into the project. */
public final class ImportHandler extends ProjectHandler {
  @Override
  void execute(Desk desk, OpenProject project, Shell shell, ExecutionEvent event) {
    ImportWizard.open(shell, desk, imports(), project);
  }
}
