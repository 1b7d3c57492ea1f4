package org.interphase.numerics.mixture;

import java.util.Comparator;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A sum of Gaussians, {@code p(x) = sum_k weight_k N(x; mean_k, sigma_k)}: the distribution of values that come from several
 * populations at once.
 *
 * @param components the components, in the order of their means whatever the order they are given in; at least one. The weights
 *     sum to 1
 */
public record GaussianMixture(List<Component> components) {
  private static final double SQRT_2PI = Math.sqrt(2 * Math.PI);

  /**
   * One population.
   *
   * @param weight its share of all values, 0 to 1
   * @param mean its mean
   * @param sigma its standard deviation, positive, in the unit of the mean
   */
  public record Component(double weight, double mean, double sigma) {
    public Component {
      if (!(weight >= 0 && weight <= 1) || !Double.isFinite(mean) || !(sigma > 0) || !Double.isFinite(sigma)) {
        throw new IllegalArgumentException("a component of weight " + weight + ", mean " + mean + ", sigma " + sigma + " is not possible");
      }
    }

    /** The component's part of the mixture's density: {@code weight N(x; mean, sigma)}. */
    public double density(double x) {
      double u = (x - mean) / sigma;
      return weight / (sigma * SQRT_2PI) * Math.exp(-0.5 * u * u);
    }

    /** The logarithm of {@link #density}, finite where that underflows; -infinity for weight 0. */
    public double logDensity(double x) {
      double u = (x - mean) / sigma;
      return Math.log(weight / (sigma * SQRT_2PI)) - 0.5 * u * u;
    }

    /** The fraction of the component that lies between two values, either of which may be infinite. */
    public double between(double lower, double upper) {
      return lower < upper ? NormalDistribution.of(mean, sigma).probability(lower, upper) : 0;
    }
  }

  public GaussianMixture {
    components = components.stream().sorted(Comparator.comparingDouble(Component::mean).thenComparingDouble(Component::sigma)).toList();
    double sum = components.stream().mapToDouble(Component::weight).sum();
    if (!(Math.abs(sum - 1) < 1e-9)) {
      throw new IllegalArgumentException("the weights of a mixture sum to " + sum + ", not to 1");
    }
  }

  /**
   * A mixture from parallel arrays.
   *
   * @param weights the weights, in any positive scale: divided by their sum
   * @param means the means
   * @param sigmas the standard deviations
   */
  public static GaussianMixture of(double[] weights, double[] means, double[] sigmas) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    Component[] components = new Component[weights.length];
    for (int k = 0; k < weights.length; k++) {
      components[k] = new Component(weights[k] / sum, means[k], sigmas[k]);
    }
    return new GaussianMixture(List.of(components));
  }

  /** The number of components. */
  public int size() {
    return components.size();
  }

  /** One component; 0 is the one with the smallest mean. */
  public Component component(int k) {
    return components.get(k);
  }

  /** The density at a value; integrates to 1. */
  public double density(double x) {
    double sum = 0;
    for (Component component : components) {
      sum += component.density(x);
    }
    return sum;
  }

  /** The fraction of all values expected between two, either of which may be infinite. */
  public double between(double lower, double upper) {
    double sum = 0;
    for (Component component : components) {
      sum += component.weight() * component.between(lower, upper);
    }
    return sum;
  }

  /** The probability that a value comes from component k; well defined far outside too, where all densities underflow. */
  public double posterior(int k, double x) {
    double own = components.get(k).logDensity(x);
    double sum = 0;
    for (Component component : components) {
      sum += Math.exp(component.logDensity(x) - own);
    }
    return own == Double.NEGATIVE_INFINITY ? 0 : 1 / sum;
  }

  /** The component that a value comes from most probably; the first of several equal ones. */
  public int mostProbable(double x) {
    int best = 0;
    double highest = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < components.size(); k++) {
      double logDensity = components.get(k).logDensity(x);
      if (logDensity > highest) {
        highest = logDensity;
        best = k;
      }
    }
    return best;
  }
}
