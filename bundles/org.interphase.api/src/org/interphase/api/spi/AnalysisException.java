package org.interphase.api.spi;

/** A step that could not be done, for a reason that the user can understand and act on. */
public final class AnalysisException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * @param problem what happened, a phrase without a full stop
   * @param remedy what the user can do, a sentence
   */
  public AnalysisException(String problem, String remedy) {
    super(problem + ". " + remedy);
  }
}
