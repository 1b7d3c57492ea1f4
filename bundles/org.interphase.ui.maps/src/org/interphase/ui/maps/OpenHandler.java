package org.interphase.ui.maps;

import java.nio.file.Path;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.DeskHandler;
import org.interphase.ui.desk.Selection;

/** Asks for an instrument file and shows it in the map view. */
public final class OpenHandler extends DeskHandler {
  @Override
  protected void execute(Desk desk, ExecutionEvent event) {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
    FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN);
    dialog.setText("Open Instrument File");
    String chosen = dialog.open();
    if (chosen != null) {
      window.getService(EPartService.class).showPart(MapPart.ID, PartState.ACTIVATE);
      desk.select(Selection.of(Path.of(chosen)));
    }
  }
}
