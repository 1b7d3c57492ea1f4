package org.interphase.api;

import java.io.Closeable;
import java.io.IOException;

/** Decodes the curves of one channel, one at a time, without making garbage. For one thread; quickest in ascending order of the curves. */
public interface CurveReader extends Closeable {
  /**
   * Decodes a curve.
   *
   * @param curve the number of the curve: {@link Grid#index} of its pixel
   * @param samples filled with {@code ramp().samples()} values in the order they were taken: approach, hold, retract. In
   *     the channel's unit; NaN where the instrument recorded no sample, infinite (with the sign) where the converter was
   *     at the end of its range. Owned by the caller; may be longer.
   * @throws IOException if the file can no longer be read
   */
  void read(int curve, double[] samples) throws IOException;

  @Override
  void close() throws IOException;
}
