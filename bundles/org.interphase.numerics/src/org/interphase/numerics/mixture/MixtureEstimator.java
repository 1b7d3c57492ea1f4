package org.interphase.numerics.mixture;

import org.interphase.numerics.histogram.Histogram;

/** A way of estimating a mixture from a histogram. Implementations are immutable and serve any number of threads. */
public interface MixtureEstimator {
  /**
   * Estimates again from other values, for example a replicate of a bootstrap.
   *
   * @param values the histogram
   * @param start a mixture that is near; the estimate has as many components
   */
  GaussianMixture refit(Histogram values, GaussianMixture start);

  /**
   * How much a value in a bin moves an estimate: the mean of these influences over the values is how far the estimate is off, to
   * first order.
   *
   * @param values what was fitted
   * @param fit the estimate from them
   * @return at [parameter][bin], parameters in the order of {@link ParameterCovariance}, in their units. All NaN where the values
   *     do not determine the parameters
   */
  double[][] influence(Histogram values, GaussianMixture fit);
}
