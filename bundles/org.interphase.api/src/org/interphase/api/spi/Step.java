package org.interphase.api.spi;

import java.io.IOException;

/**
 * One kind of step in a recipe. A Declarative Services component with a {@link Contribution}.
 *
 * @param <S> the settings: a record whose components carry {@link Param}
 */
public interface Step<S extends Record> {
  /** The settings record. */
  Class<S> settings();

  /**
   * Does the work, in the calling thread and on {@link Execution#executor()}.
   *
   * @throws AnalysisException when the step cannot be done; says why and what to do
   * @throws java.io.IOException when the file can no longer be read
   * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
   */
  Outcome run(Frame in, S settings, Execution execution) throws AnalysisException, IOException;
}
