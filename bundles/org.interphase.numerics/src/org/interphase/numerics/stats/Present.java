package org.interphase.numerics.stats;

import java.util.Arrays;

/** The values of an array that are numbers. */
final class Present {
  private Present() { }

  /** A new array without the NaNs. */
  static double[] copy(double[] values) {
    double[] present = new double[values.length];
    int count = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        present[count++] = value;
      }
    }
    return count == values.length ? present : Arrays.copyOf(present, count);
  }
}
