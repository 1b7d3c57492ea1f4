package org.interphase.ui;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/** Which page of the help F1 opens. */
public final class HelpContexts {
  private static final String CONTEXTS = "org.interphase.help.contexts.";

  private HelpContexts() { }

  /**
   * Ties a view or a page of a wizard to its page of the help; nothing happens where no workbench runs.
   *
   * @param page the id of a context in {@code contexts.xml} of the help: the last part of the view's id
   */
  public static void set(Control control, String page) {
    if (PlatformUI.isWorkbenchRunning()) {
      PlatformUI.getWorkbench().getHelpSystem().setHelp(control, CONTEXTS + page);
    }
  }
}
