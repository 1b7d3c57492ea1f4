package org.interphase.cli;

/** What the process returns. */
final class ExitCode {
  static final int OK = 0;
  /** The command line cannot be understood. */
  static final int USAGE = 1;
  /** A file is missing, damaged, or of a kind that cannot be read. */
  static final int INPUT = 2;
  /** The input is good and the analysis could not be done, or a result was not reproduced. */
  static final int ANALYSIS = 3;
  /** Stopped by the user; there are whole results or none. */
  static final int CANCELLED = 4;

  private ExitCode() { }
}
