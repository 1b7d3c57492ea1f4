package org.interphase.simulation;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** The question that every long loop asks once a row or so. */
final class Cancel {
  private Cancel() { }

  /** Ends the work when the monitor was cancelled. */
  static void check(IProgressMonitor monitor) {
    if (monitor.isCanceled()) {
      throw new OperationCanceledException();
    }
  }
}
