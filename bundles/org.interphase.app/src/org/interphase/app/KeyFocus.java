package org.interphase.app;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

/** Keeps keys working when the active view has nothing that takes the focus, such as an empty list: the window takes it then. */
final class KeyFocus implements IPartListener2 {
  private final Shell shell;

  KeyFocus(Shell shell) {
    this.shell = shell;
  }

  @Override
  public void partActivated(IWorkbenchPartReference part) {
    shell.getDisplay().asyncExec(() -> {
      if (!shell.isDisposed() && shell.getDisplay().getActiveShell() == shell && shell.getDisplay().getFocusControl() == null) {
        shell.forceFocus();
      }
    });
  }
}
