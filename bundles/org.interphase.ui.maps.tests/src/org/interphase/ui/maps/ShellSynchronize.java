package org.interphase.ui.maps;

import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.widgets.Display;

/** What the workbench gives to parts, for a part on a bare shell. */
final class ShellSynchronize extends UISynchronize {
  private final Display display;

  ShellSynchronize(Display display) {
    this.display = display;
  }

  @Override
  public void syncExec(Runnable runnable) {
    display.syncExec(runnable);
  }

  @Override
  public void asyncExec(Runnable runnable) {
    display.asyncExec(runnable);
  }

  @Override
  protected boolean isUIThread(Thread thread) {
    return thread == display.getThread();
  }

  @Override
  protected void showBusyWhile(Runnable runnable) {
    runnable.run();
  }

  @Override
  protected boolean dispatchEvents() {
    return display.readAndDispatch();
  }
}
