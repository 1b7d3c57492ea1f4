package org.interphase.api;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;

/** What an instrument logged against one clock, such as a potentiostat's open-circuit voltage. Samples are decoded by {@link #read} and only then. */
public interface TimeLog {
  /** The name of the column that {@link #read} puts first: seconds since {@link #start}. */
  String TIME = "time";

  /** What was done, in the instrument's words, for example {@code Open Circuit Voltage}; empty when the file does not say. */
  String technique();

  /** The moment of time 0 in the instrument's local time; empty when the file does not say, so that the log cannot be joined to images. */
  Optional<LocalDateTime> start();

  /** The number of samples; may be 0. */
  int length();

  /** The first sample of each loop or sequence in ascending order, 0 being the first; empty when the file has none. */
  List<Integer> segments();

  /** What a user should know before trusting the log, in sentences; names the columns that are not known. */
  List<String> warnings();

  /**
   * Decodes the log.
   *
   * @param monitor for cancelling; not null
   * @return one row a sample in the order of the file, which is that of time where the instrument's clock was never set back:
   *     {@link #TIME}, then a column for each quantity in SI under its canonical name ({@code Ewe}, {@code Ece}, {@code I}). An average
   *     has the name of its quantity unless the file has both; a column whose meaning is unknown keeps the name of the file and is
   *     dimensionless. NaN where the file has no value.
   * @throws IOException if the file can no longer be read
   * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
   */
  Table read(IProgressMonitor monitor) throws IOException;
}
