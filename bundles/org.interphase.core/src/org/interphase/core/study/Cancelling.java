package org.interphase.core.study;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Passes on whether to stop, and no progress: several analyses share one monitor, which is not made for several threads. */
final class Cancelling extends NullProgressMonitor {
  private final IProgressMonitor watched;

  Cancelling(IProgressMonitor watched) {
    this.watched = watched;
  }

  @Override
  public boolean isCanceled() {
    return watched.isCanceled();
  }
}
