package org.interphase.ui.project;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/** Which page of the help F1 opens. */
final class HelpContexts {
  private HelpContexts() { }

  /** @param page the last part of the context's id */
  static void set(Control control, String page) {
    if (PlatformUI.isWorkbenchRunning()) {
      PlatformUI.getWorkbench().getHelpSystem().setHelp(control, "org.interphase.help." + page);
    }
  }
}
