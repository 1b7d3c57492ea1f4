package org.interphase.report.figure;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.interphase.api.Image;

/**
 * Values by rank, without a copy of them: a search in four rounds, each of which counts how often every value of the next 16 bits
 * occurs. Four passes over the values for each rank, whatever they are, and a quarter of a megabyte.
 */
final class OrderStatistics {
  private static final int DIGIT = 16;

  private final int size;
  private final IntToDoubleFunction values;
  private final int count;

  /**
   * @param size how many values there are
   * @param values the value at an index from 0 to size - 1; NaN for none
   */
  OrderStatistics(int size, IntToDoubleFunction values) {
    this.size = size;
    this.values = values;
    this.count = (int) IntStream.range(0, size).filter(i -> !Double.isNaN(values.applyAsDouble(i))).count();
  }

  /** The valid values of a map. */
  static OrderStatistics of(Image map) {
    return new OrderStatistics(map.grid().size(), map::value);
  }

  /** The number of values that are not NaN. */
  int count() {
    return count;
  }

  /**
   * The value below which a fraction of the others lie.
   *
   * @param fraction 0 for the least, 0.5 for the median, 1 for the greatest; rounded to the nearest rank
   * @return one of the values; NaN when there is none
   */
  double quantile(double fraction) {
    return count == 0 ? Double.NaN : ranked((int) Math.round(fraction * (count - 1)));
  }

  private double ranked(int rank) {
    int remaining = rank;
    long found = 0;
    for (int shift = Long.SIZE - DIGIT; shift >= 0; shift -= DIGIT) {
      int[] counts = digits(shift, found);
      int digit = 0;
      while (remaining >= counts[digit]) {
        remaining -= counts[digit++];
      }
      found = found << DIGIT | digit;
    }
    return Double.longBitsToDouble(found < 0 ? found & Long.MAX_VALUE : ~found);
  }

  /** How often every digit follows the digits found so far. */
  private int[] digits(int shift, long found) {
    int[] counts = new int[1 << DIGIT];
    for (int i = 0; i < size; i++) {
      double value = values.applyAsDouble(i);
      long ordered = ordered(value);
      if (!Double.isNaN(value) && ordered >>> shift >>> DIGIT == found) {
        counts[(int) (ordered >>> shift) & 0xffff]++;
      }
    }
    return counts;
  }

  /** Bits that are ordered, as unsigned numbers, like the values. */
  private static long ordered(double value) {
    long bits = Double.doubleToRawLongBits(value);
    return bits < 0 ? ~bits : bits | Long.MIN_VALUE;
  }
}
