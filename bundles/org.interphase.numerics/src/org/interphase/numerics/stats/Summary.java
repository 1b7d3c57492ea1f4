package org.interphase.numerics.stats;

import org.apache.commons.statistics.descriptive.DoubleStatistics;
import org.apache.commons.statistics.descriptive.Statistic;
import org.apache.commons.statistics.descriptive.StatisticsConfiguration;

/**
 * Count, extremes and moments of values, as an instrument's software prints them beside an image.
 *
 * <p>NaNs are left out and not counted. Mean and deviation are computed in two passes with a correction for what the first lost
 * (Commons Statistics), so that a large common offset costs no digits.
 *
 * @param count how many values are not NaN
 * @param min the smallest; NaN if there is none
 * @param max the largest; NaN if there is none
 * @param mean the arithmetic mean; NaN if there is no value
 * @param standardDeviation the <b>population</b> standard deviation, the root of the mean squared distance from the mean (the Rq
 *     of a height map); NaN if there is no value
 */
public record Summary(int count, double min, double max, double mean, double standardDeviation) {
  private static final DoubleStatistics.Builder STATISTICS =
      DoubleStatistics.builder(Statistic.MIN, Statistic.MAX, Statistic.MEAN, Statistic.STANDARD_DEVIATION)
          .setConfiguration(StatisticsConfiguration.withDefaults().withBiased(true));

  /**
   * Summarises values.
   *
   * @param values Not modified.
   */
  public static Summary of(double... values) {
    double[] present = Present.copy(values);
    if (present.length == 0) {
      return new Summary(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }
    DoubleStatistics all = STATISTICS.build(present);
    return new Summary(present.length, all.getAsDouble(Statistic.MIN), all.getAsDouble(Statistic.MAX), all.getAsDouble(Statistic.MEAN),
        all.getAsDouble(Statistic.STANDARD_DEVIATION));
  }

  /** The sample standard deviation, with count - 1 in the denominator; NaN for fewer than two values. */
  public double sampleStandardDeviation() {
    return count < 2 ? Double.NaN : standardDeviation * Math.sqrt(count / (count - 1.0));
  }
}
