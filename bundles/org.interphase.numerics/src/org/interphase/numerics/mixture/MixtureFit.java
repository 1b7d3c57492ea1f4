package org.interphase.numerics.mixture;

import java.util.ArrayList;
import java.util.List;

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
  private static final double NEAR = 0.5;

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

  /**
   * Components whose means are so close to that of the next that they should be read as one peak of two widths: nearer than half the
   * smaller sigma, or than two standard errors of their distance.
   *
   * @return the numbers of the components, each with the next one
   */
  public List<Integer> coincident() {
    List<Integer> result = new ArrayList<>();
    for (int k = 0; k + 1 < mixture.size(); k++) {
      double[] difference = new double[3 * mixture.size()];
      difference[ParameterCovariance.mean(k)] = -1;
      difference[ParameterCovariance.mean(k + 1)] = 1;
      double distance = mixture.component(k + 1).mean() - mixture.component(k).mean();
      double narrow = Math.min(mixture.component(k).sigma(), mixture.component(k + 1).sigma());
      if (distance < NEAR * narrow || distance < 2 * covariance.standardError(difference)) {
        result.add(k);
      }
    }
    return result;
  }

  /** The same fit with another estimate of its covariance. */
  public MixtureFit with(ParameterCovariance other) {
    return new MixtureFit(mixture, other, logLikelihood, entropy, values, converged);
  }
}
