package org.interphase.segmentation.mixture;

import org.interphase.api.spi.AnalysisException;
import org.interphase.numerics.stats.Robust;
import org.interphase.numerics.stats.Summary;

/**
 * The range of values that the mixture is fitted to: that of their central part, and three times as much on either side, but no
 * further than there are values. A few values from a saturated channel, a million times the others, do not widen it.
 *
 * @param lower the lowest value fitted
 * @param upper the highest value fitted
 */
record FitRange(double lower, double upper) {
  private static final double REACH = 3;

  /**
   * The range for these values.
   *
   * @param values finite
   * @param core the central part, more than 0, at most 1
   * @throws AnalysisException if the central part has no width
   */
  static FitRange of(double[] values, double core) throws AnalysisException {
    double[] ends = Robust.quantiles(values, 0.5 - core / 2, 0.5 + core / 2);
    double width = ends[1] - ends[0];
    if (!(width > 0)) {
      throw new AnalysisException("all values, or nearly all, equal " + ends[0] + ": a mixture needs values that differ",
          "Choose another channel, or a larger core of the values.");
    }
    Summary all = Summary.of(values);
    double reach = core < 1 ? REACH * width : 0;
    return new FitRange(Math.max(all.min(), ends[0] - reach), Math.min(all.max(), ends[1] + reach));
  }

  double width() {
    return upper - lower;
  }
}
