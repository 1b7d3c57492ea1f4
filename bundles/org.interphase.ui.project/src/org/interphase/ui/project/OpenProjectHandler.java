package org.interphase.ui.project;

import java.nio.file.Path;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.DeskHandler;

/** Asks for the folder of a project, and opens it. */
public final class OpenProjectHandler extends DeskHandler {
  @Override
  protected void execute(Desk desk, ExecutionEvent event) {
    Shell shell = HandlerUtil.getActiveShell(event);
    DirectoryDialog dialog = new DirectoryDialog(shell);
    dialog.setText("Open Project");
    dialog.setMessage("Choose the folder of a project: the one with the file experiment.interphase.");
    dialog.setFilterPath(ProjectsFolder.path().toString());
    String chosen = dialog.open();
    if (chosen != null) {
      ProjectHandler.tell(desk, shell, "Open Project", desk.openProject(Path.of(chosen)), project -> { });
    }
  }
}
