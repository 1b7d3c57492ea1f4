package org.interphase.ui.chart;

import java.util.stream.IntStream;

/**
 * A named line through samples. The arrays are shared, not copied: nobody changes them afterwards.
 *
 * @param name what the legend says
 * @param x in SI, in the order of acquisition: it need not be monotone
 * @param y in SI, as many as {@code x}; a NaN or infinite value on either side interrupts the line
 */
public record Trace(String name, double[] x, double[] y) {
  public Trace {
    if (x.length != y.length) {
      throw new IllegalArgumentException(name + " has " + x.length + " x and " + y.length + " y values");
    }
  }

  /** The finite x values. */
  IntStream finite() {
    return IntStream.range(0, x.length).filter(index -> Double.isFinite(x[index]) && Double.isFinite(y[index]));
  }
}
