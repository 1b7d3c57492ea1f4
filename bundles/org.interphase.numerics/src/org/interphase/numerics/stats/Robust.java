package org.interphase.numerics.stats;

import org.apache.commons.numbers.arrays.Selection;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.Median;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;

/**
 * Location and spread that a minority of wild values cannot move.
 *
 * <p>NaNs are left out and not counted. Quantiles are those of type 7 of Hyndman and Fan (doi:10.1080/00031305.1996.10473566):
 * the share p of n ordered values lies at place (n - 1) p, counted from 0, between neighbours by linear interpolation. Everything
 * is found by selection, in time proportional to the number of values.
 *
 * @param count how many values are not NaN
 * @param median the value in the middle; NaN if there is none
 * @param spread the median distance from the median, times 1.4826, which makes it the standard deviation of normal values; NaN if
 *     there is no value
 * @param lowerQuartile the quantile of 1/4; NaN if there is no value
 * @param upperQuartile the quantile of 3/4; NaN if there is no value
 */
public record Robust(int count, double median, double spread, double lowerQuartile, double upperQuartile) {
  /** One over the upper quartile of the standard normal distribution. */
  private static final double NORMAL = 1.482602218505602;
  private static final Quantile QUANTILE = Quantile.withDefaults().with(EstimationMethod.HF7).withCopy(false);
  private static final Median MEDIAN = Median.withDefaults().withCopy(false);

  /**
   * Describes values.
   *
   * @param values Not modified.
   */
  public static Robust of(double... values) {
    double[] work = Present.copy(values);
    double[] quartiles = QUANTILE.evaluate(work, 0.25, 0.5, 0.75);
    double median = quartiles[1];
    for (int i = 0; i < work.length; i++) {
      work[i] = work[i] == median ? 0 : Math.abs(work[i] - median);
    }
    return new Robust(work.length, median, NORMAL * MEDIAN.evaluate(work), quartiles[0], quartiles[2]);
  }

  /** The distance between the quartiles. */
  public double interquartileRange() {
    return upperQuartile - lowerQuartile;
  }

  /**
   * Quantiles of type 7.
   *
   * @param values Not modified.
   * @param shares the share of the values below each quantile, 0 to 1
   * @return a quantile for each share; NaN if there is no value
   * @throws IllegalArgumentException if there is no share or one is not between 0 and 1
   */
  public static double[] quantiles(double[] values, double... shares) {
    return QUANTILE.evaluate(Present.copy(values), shares);
  }

  /**
   * The mean of what is left when the same number of values is cut off at both ends.
   *
   * @param values Not modified.
   * @param share the share to cut off at each end, from 0 to less than 0.5; of n values the whole part of share x n goes
   * @return the mean; NaN if there is no value
   * @throws IllegalArgumentException if the share is not in its range
   */
  public static double trimmedMean(double[] values, double share) {
    if (!(share >= 0 && share < 0.5)) {
      throw new IllegalArgumentException("a share of " + share + " cannot be cut off at both ends, only 0 to less than 0.5");
    }
    double[] work = Present.copy(values);
    int cut = (int) (share * work.length);
    if (cut > 0) {
      Selection.select(work, new int[] {cut, work.length - 1 - cut});
    }
    return Mean.ofRange(work, cut, work.length - cut).getAsDouble();
  }
}
