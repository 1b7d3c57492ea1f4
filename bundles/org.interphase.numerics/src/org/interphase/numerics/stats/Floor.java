package org.interphase.numerics.stats;

import java.util.Arrays;

/**
 * The level and the spread of the lowest population among values, when others lie above it: the ground between particles.
 *
 * <p>Values more than 2.5 spreads above the level are left out, level and spread are taken again of the rest, until nothing changes. Level is
 * the median of what is kept; spread is the distance from the lower quartile to it, times 1.4826, which makes it the standard deviation of normal
 * values: what lies above cannot widen it. Holds where the lowest population is more than about half of the values.
 *
 * @param level NaN when there is no value
 * @param spread 0 when half of the values or more are equal, NaN when there is no value
 */
public record Floor(double level, double spread) {
  private static final double CUT = 2.5;
  private static final double NORMAL = 1.482602218505602;

  /**
   * Finds the floor.
   *
   * @param values NaNs are left out. Not modified.
   */
  public static Floor of(double... values) {
    double[] sorted = Present.copy(values).clone();
    Arrays.sort(sorted);
    if (sorted.length == 0) {
      return new Floor(Double.NaN, Double.NaN);
    }
    int kept = sorted.length;
    while (true) {
      Floor floor = new Floor(sorted[kept / 2], NORMAL * (sorted[kept / 2] - sorted[kept / 4]));
      int fewer = upTo(sorted, kept, floor.limit(CUT));
      if (fewer >= kept) {
        return floor;
      }
      kept = fewer;
    }
  }

  /** The value that many spreads above the level. */
  public double limit(double spreads) {
    return level + spreads * spread;
  }

  /** Whether a value belongs to the floor: at most 2.5 spreads above its level. NaN does not. */
  public boolean holds(double value) {
    return value <= limit(CUT);
  }

  /** How many of the first sorted values are not above a limit. */
  private static int upTo(double[] sorted, int count, double limit) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] <= limit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
