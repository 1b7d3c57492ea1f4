package org.interphase.simulation;

/**
 * One component of the surface: a kind of patch whose pixels show moduli that scatter about a mean as a Gaussian.
 *
 * @param mean mean modulus in Pa, finite
 * @param sigma standard deviation of the pixels' moduli in Pa, positive
 * @param weight the probability that a patch is of this component, greater than 0 and at most 1
 */
public record Component(double mean, double sigma, double weight) {
  public Component {
    if (!Double.isFinite(mean)) {
      throw new IllegalArgumentException("a component's mean is " + mean + ": give a finite modulus");
    }
    if (!(sigma > 0) || Double.isInfinite(sigma)) {
      throw new IllegalArgumentException("a component's sigma is " + sigma + " Pa: give a positive width");
    }
    if (!(weight > 0 && weight <= 1)) {
      throw new IllegalArgumentException("a component's weight is " + weight + ": give a number between 0 and 1");
    }
  }

  /** The component's contribution to the density of the pixels' moduli, in 1/Pa up to the factor 1/sqrt(2 pi). */
  double density(double modulus) {
    double z = (modulus - mean) / sigma;
    return weight / sigma * StrictMath.exp(-z * z / 2);
  }

  Component withWeight(double newWeight) {
    return new Component(mean, sigma, newWeight);
  }
}
