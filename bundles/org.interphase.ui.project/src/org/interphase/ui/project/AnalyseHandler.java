package org.interphase.ui.project;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.OpenProject;

/** Brings all results of the project up to date. */
public final class AnalyseHandler extends ProjectHandler {
  @Override
  void execute(Desk desk, OpenProject project, Shell shell, ExecutionEvent event) {
    tell(desk, shell, "Analyse", Outputs.of(desk).analyse(project), report -> { });
  }
}
