package org.interphase.ui.project;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.OpenProject;

/**
 * Writes the report of the project into a folder. Asks for the folder, and offers to open the report, unless the command names the folder in its
 * parameter {@value #FOLDER}.
 */
public final class ReportHandler extends ProjectHandler {
  static final String FOLDER = "org.interphase.ui.project.report.folder";

  @Override
  void execute(Desk desk, OpenProject project, Shell shell, ExecutionEvent event) {
    String named = event.getParameter(FOLDER);
    if (named != null) {
      tell(desk, shell, "Report", Outputs.of(desk).report(project, Path.of(named)), written -> { });
    } else {
      ask(shell).ifPresent(chosen -> tell(desk, shell, "Report", Outputs.of(desk).report(project, chosen), written -> offer(shell, written)));
    }
  }

  private static Optional<Path> ask(Shell shell) {
    DirectoryDialog dialog = new DirectoryDialog(shell);
    dialog.setText("Report");
    dialog.setMessage("Choose an empty folder for the report, or one with an earlier report, which is replaced.");
    return Optional.ofNullable(dialog.open()).map(Path::of);
  }

  private static void offer(Shell shell, Outputs.Written written) {
    String missing = written.missing().isEmpty() ? "" : "\n\nLeft out: " + String.join("\n", written.missing());
    if (MessageDialog.openQuestion(shell, "Report", "Report written to " + written.page() + "." + missing + "\n\nOpen it now?")) {
      Program.launch(written.page().toString());
    }
  }
}
