package org.interphase.cli;

import org.eclipse.core.runtime.NullProgressMonitor;

/** A monitor that is cancelled by Ctrl-C, from the thread that receives the signal. */
final class Cancel extends NullProgressMonitor {
  private volatile boolean cancelled;

  @Override
  public boolean isCanceled() {
    return cancelled;
  }

  @Override
  public void setCanceled(boolean value) {
    cancelled = value;
  }
}
