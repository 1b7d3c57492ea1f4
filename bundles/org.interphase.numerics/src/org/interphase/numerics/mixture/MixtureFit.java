package org.interphase.numerics.mixture;

/**
 * A mixture fitted to values, with what is needed to judge it.
 *
 * @param mixture the fit
 * @param covariance of its parameters; all NaN where the data do not determine them
 * @param logLikelihood the logarithm of the likelihood of the values' bins, as densities per unit of the values
 * @param entropy how uncertain the assignment of the values to components is, {@code -sum r log r}; 0 when they lie apart
 * @param values how many values were fitted
 * @param converged whether a maximum (or least sum of squares) was reached
 */
public record MixtureFit(GaussianMixture mixture, ParameterCovariance covariance, double logLikelihood, double entropy, long values,
    boolean converged) {
  /** The number of free parameters: 3 for each component, less one as weights sum to 1. */
  public int parameters() {
    return 3 * mixture.size() - 1;
  }

  /**
   * The Bayesian information criterion, {@code -2 log L + p log n}: the smallest is best. G. Schwarz (1978),
   * doi:10.1214/aos/1176344136.
   */
  public double bic() {
    return -2 * logLikelihood + parameters() * Math.log(values);
  }

  /**
   * The integrated completed likelihood in its BIC form, {@link #bic()} plus twice the entropy: the smallest is best. It asks for
   * components that lie apart, where BIC asks for a good description of the histogram. C. Biernacki, G. Celeux and G. Govaert
   * (2000), doi:10.1109/34.865189.
   */
  public double icl() {
    return bic() + 2 * entropy;
  }
}
