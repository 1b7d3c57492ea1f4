package org.interphase.simulation;

import org.eclipse.core.runtime.NullProgressMonitor;

/** A monitor that is cancelled when it has been asked a number of times. */
final class Cancelling extends NullProgressMonitor {
  private int left;

  Cancelling(int questions) {
    left = questions;
  }

  @Override
  public boolean isCanceled() {
    return left-- <= 0;
  }
}
