package org.interphase.ui.project;

import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.interphase.model.Identified;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.OpenProject;

/** Takes the selected part out of the project; its files stay where they are. */
public final class DeleteHandler extends ProjectHandler {
  @Override
  void execute(Desk desk, OpenProject project, Shell shell, ExecutionEvent event) {
    desk.selection().element().filter(part -> part.eContainer() != null).ifPresent(part -> {
      desk.select(project, (Identified) part.eContainer());
      Parts.remove(project, List.of(part));
    });
  }
}
