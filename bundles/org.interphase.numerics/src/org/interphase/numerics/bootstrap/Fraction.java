package org.interphase.numerics.bootstrap;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A fraction with its 95 % interval.
 *
 * <p>The interval is symmetric in {@code ln(f / (1 - f))}, where the distribution of an estimated fraction is closer to a normal one and
 * cannot leave 0 to 1, and uses Student's t for the degrees of freedom that the standard error was estimated with. Its width follows
 * from how far replicates lie from the estimate, not from their own mean: a bias of the estimate is an error too.
 *
 * @param value the fraction
 * @param standardError one standard error, from the interval's scale to first order
 * @param lower lower end of the interval, NaN when it is not known
 * @param upper upper end of the interval
 */
public record Fraction(double value, double standardError, double lower, double upper) {
  private static final double UPPER_TAIL = 0.975;

  /**
   * A fraction from its replicates.
   *
   * @param value the estimate. 0 and 1, and replicates that are all so, give no interval
   * @param replicates the estimates in resampled data. Those at 0 or 1 are left out. Not modified.
   * @param scale by how much the spread of the replicates is too small as a standard error
   * @param degreesOfFreedom of the scale; infinite when it is known
   */
  public static Fraction of(double value, double[] replicates, double scale, double degreesOfFreedom) {
    double squares = 0;
    int count = 0;
    for (double replicate : replicates) {
      if (replicate > 0 && replicate < 1) {
        double shift = logit(replicate) - logit(value);
        squares += shift * shift;
        count++;
      }
    }
    double error = scale * Math.sqrt(squares / count);
    if (!Double.isFinite(error)) {
      return new Fraction(value, Double.NaN, Double.NaN, Double.NaN);
    }
    double reach = error * TDistribution.of(Math.min(degreesOfFreedom, 1e6)).inverseCumulativeProbability(UPPER_TAIL);
    return new Fraction(value, error * value * (1 - value), logistic(logit(value) - reach), logistic(logit(value) + reach));
  }

  private static double logit(double fraction) {
    return Math.log(fraction / (1 - fraction));
  }

  private static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }
}
