package org.interphase.api;

import java.io.IOException;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;

/** One image channel of a recording. Nothing bulky is held: pixels are decoded by {@link #read} and only then. */
public interface Channel {
  /** The channel's name as the instrument's user sees it, for example {@code Height Sensor}. */
  String name();

  Direction direction();

  /**
   * The coherent SI unit of the values. {@link Unit#ARBITRARY} says that the file holds no calibration for the
   * channel: the numbers are raw, whatever the channel's name promises.
   */
  Unit unit();

  Grid grid();

  /** What a user should know before trusting this channel, in sentences. */
  List<String> warnings();

  /**
   * Decodes the channel.
   *
   * @param monitor for cancelling; not null
   * @return the map in SI units, owned by the caller
   * @throws IOException if the file can no longer be read
   * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
   */
  Image read(IProgressMonitor monitor) throws IOException;
}
