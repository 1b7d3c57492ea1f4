package org.interphase.numerics.bootstrap;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.TDistribution;
import org.interphase.numerics.stats.Robust;

/**
 * A fraction with its 95 % interval.
 *
 * <p>The interval is that of the percentiles of replicates (B. Efron (1981), doi:10.2307/3314608), which follows the shape of their
 * distribution where an estimate is no linear function of the data. It is stretched where the replicates are known to scatter too
 * little, and by Student's t over the normal distribution for the degrees of freedom with which that is known: in
 * {@code ln(f / (1 - f))}, where a fraction cannot leave 0 to 1. The standard error is the root-mean-square distance of the replicates
 * from the estimate, so that a bias counts as the error it is.
 *
 * @param value the fraction
 * @param standardError one standard error, from the interval's scale to first order
 * @param lower lower end of the interval, NaN when it is not known
 * @param upper upper end of the interval
 */
public record Fraction(double value, double standardError, double lower, double upper) {
  private static final double UPPER_TAIL = 0.975;
  private static final double MANY = 1e6;

  /**
   * A fraction from its replicates.
   *
   * @param value the estimate. 0 and 1, and replicates that are all so, give no interval
   * @param replicates the estimates in resampled data. Those at 0 or 1 are left out. Not modified.
   * @param scale by how much the spread of the replicates is too small as a standard error
   * @param degreesOfFreedom of the scale; infinite when it is known
   */
  public static Fraction of(double value, double[] replicates, double scale, double degreesOfFreedom) {
    double[] shifts = Arrays.stream(replicates).filter(f -> f > 0 && f < 1).map(f -> logit(f) - logit(value)).toArray();
    if (shifts.length < 2 || !(value > 0 && value < 1) || !Double.isFinite(scale)) {
      return new Fraction(value, Double.NaN, Double.NaN, Double.NaN);
    }
    double error = scale * Math.sqrt(Arrays.stream(shifts).map(shift -> shift * shift).average().orElseThrow());
    double stretch = scale * TDistribution.of(Math.min(degreesOfFreedom, MANY)).inverseCumulativeProbability(UPPER_TAIL)
        / TDistribution.of(MANY).inverseCumulativeProbability(UPPER_TAIL);
    double[] ends = Robust.quantiles(shifts, 1 - UPPER_TAIL, UPPER_TAIL);
    return new Fraction(value, error * value * (1 - value), logistic(logit(value) + stretch * ends[0]),
        logistic(logit(value) + stretch * ends[1]));
  }

  private static double logit(double fraction) {
    return Math.log(fraction / (1 - fraction));
  }

  private static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }
}
