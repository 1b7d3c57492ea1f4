package org.interphase.ui.curves;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.interphase.model.Experiment;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.DeskHandler;

/** Calibrates the probe of the selected experiment. */
public final class CalibrateHandler extends DeskHandler {
  @Override
  protected void execute(Desk desk, ExecutionEvent event) {
    Shell shell = HandlerUtil.getActiveShell(event);
    Optional<Experiment> experiment = desk.selection().experiment();
    if (experiment.isEmpty()) {
      MessageDialog.openInformation(shell, "Calibrate", "Select the experiment whose probe is to be calibrated, or a measurement of it.");
      return;
    }
    new WizardDialog(shell, new CalibrateWizard(desk, desk.selection().project().orElseThrow(), experiment.get())).open();
  }
}
