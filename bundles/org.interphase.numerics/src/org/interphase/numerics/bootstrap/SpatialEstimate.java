package org.interphase.numerics.bootstrap;

import org.apache.commons.statistics.distribution.TDistribution;
import org.interphase.numerics.bootstrap.CorrelatedField.MeanVariance;

/**
 * An estimate from a map, with an uncertainty that knows that neighbouring pixels resemble each other.
 *
 * <p>To first order an estimate moves as the mean of what each pixel has to say to it, its influence (F. R. Hampel (1974),
 * doi:10.1080/01621459.1974.10482962); {@link CorrelatedField} tells the variance of that mean. It is the limit of a block
 * bootstrap with many replicates, without its defect at the edges of blocks and without chance.
 *
 * @param value the estimate
 * @param standardError one standard error, NaN when there is none
 * @param lower lower end of the 95 % interval, Student's t
 * @param upper upper end
 * @param degreesOfFreedom of the variance: about as many independent pieces as the map holds
 */
public record SpatialEstimate(double value, double standardError, double lower, double upper, double degreesOfFreedom) {
  private static final double UPPER_TAIL = 0.975;

  /**
   * An estimate from its influences.
   *
   * @param value the estimate
   * @param columns pixels in a row
   * @param rows rows
   * @param influence for each pixel by how much the estimate changes when it gets more weight, up to a constant; NaN where it has no value.
   *     Not modified.
   */
  public static SpatialEstimate of(double value, int columns, int rows, double[] influence) {
    if (!hasValues(influence)) {
      return new SpatialEstimate(value, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }
    CorrelatedField field = new CorrelatedField(columns, rows, influence);
    MeanVariance mean = field.meanVariance(field.range());
    return of(value, Math.sqrt(mean.variance()), mean.degreesOfFreedom());
  }

  /** An estimate with a standard error of so many degrees of freedom. */
  public static SpatialEstimate of(double value, double standardError, double degreesOfFreedom) {
    double reach = standardError * TDistribution.of(degreesOfFreedom).inverseCumulativeProbability(UPPER_TAIL);
    return new SpatialEstimate(value, standardError, value - reach, value + reach, degreesOfFreedom);
  }

  private static boolean hasValues(double[] influence) {
    for (double value : influence) {
      if (!Double.isNaN(value)) {
        return true;
      }
    }
    return false;
  }
}
