package org.interphase.numerics.mixture;

import java.util.Arrays;
import java.util.List;
import org.interphase.numerics.bootstrap.Replicates;
import org.interphase.numerics.histogram.Histogram;

/**
 * What could have come out, had the fitted mixture been the truth: histograms are drawn from it and fitted again.
 *
 * <p>Gives standard errors that hold where components overlap strongly and the likelihood is far from parabolic: the
 * root-mean-square distances of the replicates from the fit, its bias included. The sample size at which those of the information
 * matrix become good is very large for mixtures (G. McLachlan and D. Peel, Finite Mixture Models (2000), sections 2.15-2.16,
 * doi:10.1002/0471721182). And gives the distribution of the likelihood ratio between K and K + 1 components, which is not the
 * usual chi-squared (G. J. McLachlan (1987), doi:10.2307/2347790).
 *
 * <p>Draws values independently: for pixels of a map, that is, conditional on their being so.
 */
public final class ParametricBootstrap {
  private final MaximumLikelihood method;
  private final Replicates replicates;

  /**
   * @param method the method of the fits, in the data and in each replicate
   * @param replicates how often, and where
   */
  public ParametricBootstrap(MaximumLikelihood method, Replicates replicates) {
    this.method = method;
    this.replicates = replicates;
  }

  /**
   * The covariance of the parameters of a fit.
   *
   * @param values what was fitted
   * @param fit the fit
   */
  public ParameterCovariance covariance(Histogram values, GaussianMixture fit) {
    ModelSampler sampler = new ModelSampler(values, fit);
    List<double[]> fits = replicates.run(seed -> Identity.parameters(fit, method.refit(sampler.sample(seed), fit)));
    double[] scale = new double[3 * fit.size()];
    Arrays.fill(scale, 1);
    return ParameterCovariance.ofReplicates(fit, fits, scale);
  }

  /**
   * The probability that values from this mixture look as if one component more were needed as much as the values do: small when
   * it is needed.
   *
   * @param values the values. A few hundred bins do, and save time
   * @param fit the fit with K components
   * @return (1 + replicates with a ratio at least as large) / (1 + replicates)
   */
  public double likelihoodRatioTest(Histogram values, GaussianMixture fit) {
    double observed = method.likelihoodRatio(values, fit);
    ModelSampler sampler = new ModelSampler(values, fit);
    List<Double> ratios = replicates.run(seed -> method.likelihoodRatio(sampler.sample(seed), fit));
    return (1.0 + ratios.stream().filter(ratio -> ratio >= observed).count()) / (1 + ratios.size());
  }
}
