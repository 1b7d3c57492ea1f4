package org.interphase.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The true distribution of the moduli of a surface: Gaussian components and the probabilities of their patches.
 *
 * @param components in ascending order of their means, one at least, with weights that sum to 1
 */
public record Mixture(List<Component> components) {
  private static final double WEIGHT_TOLERANCE = 1e-6;

  public Mixture {
    components = List.copyOf(components);
    double sum = components.stream().mapToDouble(Component::weight).sum();
    if (Math.abs(sum - 1) > WEIGHT_TOLERANCE) {
      throw new IllegalArgumentException("the weights of the components sum to " + sum + ": change them so that they sum to 1");
    }
    for (int i = 1; i < components.size(); i++) {
      if (components.get(i).mean() < components.get(i - 1).mean()) {
        throw new IllegalArgumentException("the means of the components are not in ascending order: sort the components by mean");
      }
    }
  }

  /**
   * The mixture of these components.
   *
   * @param means in Pa, ascending. Not modified.
   * @param sigmas in Pa, one for each mean. Not modified.
   * @param weights one for each mean, sum 1. Not modified.
   * @throws IllegalArgumentException if lengths differ or a value is not possible; says which
   */
  public static Mixture of(double[] means, double[] sigmas, double[] weights) {
    if (means.length != sigmas.length || means.length != weights.length) {
      throw new IllegalArgumentException("there are " + means.length + " means, " + sigmas.length + " sigmas and " + weights.length
          + " weights: give one of each for every component");
    }
    return new Mixture(IntStream.range(0, means.length).mapToObj(i -> new Component(means[i], sigmas[i], weights[i])).toList());
  }

  /**
   * The mixture whose neighbouring components intersect at given moduli: weights are what follows from
   * {@code w(i) N(x; mean(i), sigma(i)) = w(i+1) N(x; mean(i+1), sigma(i+1))} at {@code x = crossings(i)}.
   *
   * @param means in Pa, ascending. Not modified.
   * @param sigmas in Pa. Not modified.
   * @param crossings in Pa, one fewer than means. Not modified.
   */
  public static Mixture crossingAt(double[] means, double[] sigmas, double[] crossings) {
    double[] weights = new double[means.length];
    weights[0] = 1;
    double sum = 1;
    for (int i = 0; i < crossings.length; i++) {
      Component lower = new Component(means[i], sigmas[i], 1);
      Component upper = new Component(means[i + 1], sigmas[i + 1], 1);
      weights[i + 1] = weights[i] * lower.density(crossings[i]) / upper.density(crossings[i]);
      sum += weights[i + 1];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
    return of(means, sigmas, weights);
  }

  /** The density of the moduli, in 1/Pa up to the factor 1/sqrt(2 pi). */
  public double density(double modulus) {
    return components.stream().mapToDouble(component -> component.density(modulus)).sum();
  }

  /** The mean modulus in Pa. */
  public double mean() {
    return components.stream().mapToDouble(component -> component.weight() * component.mean()).sum();
  }

  /**
   * The component of a patch by its rank: equal ranks give equal components, and ranks that are uniform in [0, 1) give
   * every component with the probability of its weight.
   *
   * @return the label, 1 for the softest component
   */
  public int label(double rank) {
    double upper = 0;
    for (int label = 1; label < components.size(); label++) {
      upper += components.get(label - 1).weight();
      if (rank < upper) {
        return label;
      }
    }
    return components.size();
  }

  /**
   * Where neighbouring components are equally dense: the roots between their means of
   * {@code a x^2 + b x + c = 0} with {@code a = 1/(2 s2^2) - 1/(2 s1^2)}, {@code b = m1/s1^2 - m2/s2^2},
   * {@code c = m2^2/(2 s2^2) - m1^2/(2 s1^2) + ln(w1 s2/(w2 s1))}.
   *
   * @return the crossings in ascending order of the pair; pairs without a root between their means are absent
   */
  public List<Crossing> crossings() {
    List<Crossing> crossings = new ArrayList<>();
    for (int label = 1; label < components.size(); label++) {
      Component lower = components.get(label - 1);
      Component upper = components.get(label);
      for (double root : equalDensity(lower, upper)) {
        if (root >= lower.mean() && root <= upper.mean()) {
          crossings.add(new Crossing(label, label + 1, root));
        }
      }
    }
    return List.copyOf(crossings);
  }

  /** The roots in units of the distance of the means from the lower mean, where the equation is well scaled. */
  private static double[] equalDensity(Component lower, Component upper) {
    double scale = upper.mean() - lower.mean();
    if (scale == 0) {
      return new double[0];
    }
    double s1 = lower.sigma() / scale;
    double s2 = upper.sigma() / scale;
    double a = 1 / (2 * s2 * s2) - 1 / (2 * s1 * s1);
    double b = -1 / (s2 * s2);
    double c = 1 / (2 * s2 * s2) + StrictMath.log(lower.weight() * s2 / (upper.weight() * s1));
    double discriminant = b * b - 4 * a * c;
    if (discriminant < 0) {
      return new double[0];
    }
    double q = (Math.sqrt(discriminant) - b) / 2;
    double near = lower.mean() + scale * c / q;
    return a == 0 ? new double[] {near} : new double[] {near, lower.mean() + scale * q / a};
  }

  /**
   * Where two neighbouring components are equally dense.
   *
   * @param lower the label of the softer component
   * @param upper the label of the stiffer one
   * @param at the modulus in Pa
   */
  public record Crossing(int lower, int upper, double at) { }
}
