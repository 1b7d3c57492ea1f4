package org.interphase.core;

import org.eclipse.core.runtime.IStatus;
import org.interphase.api.spi.Outcome;

/** How far an analysis is. Listeners get one of these at most five times a second, from a working thread. */
public sealed interface State {
  /**
   * Under way.
   *
   * @param task what is being done, in words
   * @param step the number of the step in work, from 0
   * @param steps how many steps there are
   * @param partial what is known so far; replaced by later states
   */
  record Running(String task, int step, int steps, Outcome partial) implements State { }

  /** Done. */
  record Completed(Result result) implements State { }

  /** Not possible. The status has a message for the user; its exception is an {@code IOException} when the input is to blame. */
  record Failed(IStatus status) implements State { }

  /** Stopped by the user; nothing is left behind. */
  record Cancelled() implements State { }
}
