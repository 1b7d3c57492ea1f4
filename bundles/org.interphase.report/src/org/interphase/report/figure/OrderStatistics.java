package org.interphase.report.figure;

import org.interphase.api.Image;

/**
 * The valid values of a map by rank, without a copy of them: a search in four rounds, each of which counts how often every value of
 * the next 16 bits occurs. Four passes over the map for each rank, whatever the values, and a quarter of a megabyte.
 */
final class OrderStatistics {
  private static final int DIGIT = 16;

  private final Image map;
  private final int count;

  OrderStatistics(Image map) {
    this.map = map;
    this.count = map.grid().size() - map.invalidCount();
  }

  /** The number of valid values. */
  int count() {
    return count;
  }

  /**
   * The value below which a fraction of the others lie.
   *
   * @param fraction 0 for the least, 0.5 for the median, 1 for the greatest; rounded to the nearest rank
   * @return one of the map's values; NaN when there is none
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
    for (int i = 0; i < map.grid().size(); i++) {
      double value = map.value(i);
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
