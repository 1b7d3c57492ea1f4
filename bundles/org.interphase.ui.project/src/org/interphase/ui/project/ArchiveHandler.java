package org.interphase.ui.project;

import java.nio.file.Path;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.interphase.core.project.Archive;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.OpenProject;

/** Asks for a name, and packs the project with all its files into one ZIP file. */
public final class ArchiveHandler extends ProjectHandler {
  @Override
  void execute(Desk desk, OpenProject project, Shell shell, ExecutionEvent event) {
    FileDialog dialog = new FileDialog(shell, SWT.SAVE);
    dialog.setText("Archive");
    dialog.setFilterExtensions(new String[] {"*.zip"});
    dialog.setFileName(project.folder().getFileName() + ".zip");
    dialog.setOverwrite(true);
    String chosen = dialog.open();
    if (chosen != null) {
      Path zip = Path.of(chosen);
      tell(desk, shell, "Archive", Outputs.of(desk).archive(project, zip),
          packed -> MessageDialog.openInformation(shell, "Archive", words(zip, packed)));
    }
  }

  static String words(Path zip, Archive.Summary packed) {
    String missing = packed.missing().isEmpty() ? "" : "\n\nFiles that are not there: " + String.join(", ", packed.missing());
    return packed.files() + " files packed into " + zip + "." + missing;
  }
}
