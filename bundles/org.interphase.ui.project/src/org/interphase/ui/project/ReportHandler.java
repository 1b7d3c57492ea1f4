package org.interphase.ui.project;

import java.nio.file.Path;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.OpenProject;

/** Asks for a folder, writes the report of the project there, and offers to open it. */
public final class ReportHandler extends ProjectHandler {
  @Override
  void execute(Desk desk, OpenProject project, Shell shell) {
    DirectoryDialog dialog = new DirectoryDialog(shell);
    dialog.setText("Report");
    dialog.setMessage("Choose an empty folder for the report, or one with an earlier report, which is replaced.");
    String chosen = dialog.open();
    if (chosen != null) {
      tell(desk, shell, "Report", Outputs.of(desk).report(project, Path.of(chosen)), written -> offer(shell, written));
    }
  }

  private static void offer(Shell shell, Outputs.Written written) {
    String missing = written.missing().isEmpty() ? "" : "\n\nLeft out: " + String.join("\n", written.missing());
    if (MessageDialog.openQuestion(shell, "Report", "Report written to " + written.page() + "." + missing + "\n\nOpen it now?")) {
      Program.launch(written.page().toString());
    }
  }
}
