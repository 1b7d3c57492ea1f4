package org.interphase.api.spi;

import java.util.concurrent.Executor;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * What the engine lends to a step while it runs.
 *
 * <p>The result of a step may depend on the seed, never on the number of threads: give every task of a parallel loop a
 * seed of its own, made from {@link #seed()} and the task's number, and combine results in the order of the tasks.
 */
public interface Execution {
  /** Progress and cancel. Poll {@code isCanceled()} at least every 100 ms; it may be called from any thread. */
  IProgressMonitor monitor();

  /** The seed of everything random in this step. */
  long seed();

  /** The engine's bounded pool. A step never makes threads of its own. */
  Executor executor();

  /** Shows a result that is not final yet; later calls replace earlier ones. Cheap: may be called often. */
  void publish(Outcome partial);
}
