package org.interphase.numerics.mixture;

import java.util.ArrayList;
import java.util.List;
import org.interphase.numerics.mixture.GaussianMixture.Component;

/**
 * A value at which two weighted components have the same density.
 *
 * <p>The logarithm of the ratio of two Gaussians is a parabola, {@code a x^2 + b x + c} with
 * {@code a = 1/(2 s2^2) - 1/(2 s1^2)}, {@code b = m1/s1^2 - m2/s2^2}, {@code c = m2^2/(2 s2^2) - m1^2/(2 s1^2) + ln(w1 s2/(w2 s1))}:
 * it has two zeros, one (equal sigmas: a line), or none. At most one lies between the means, and one does exactly when each
 * component is the higher one at its own mean.
 *
 * @param value where
 * @param standardError by the propagation of the parameters' covariance; NaN where that is not known
 * @param first number of the component with the smaller mean, from 0
 * @param second number of the other component
 * @param betweenMeans whether the value lies between the two means
 */
public record Intersection(double value, double standardError, int first, int second, boolean betweenMeans) {
  /**
   * All intersections of two components.
   *
   * @param mixture the mixture
   * @param covariance of its parameters
   * @param first number of the component with the smaller mean
   * @param second number of the other
   * @return 0, 1 or 2 intersections in ascending order
   */
  public static List<Intersection> of(GaussianMixture mixture, ParameterCovariance covariance, int first, int second) {
    Component one = mixture.component(first);
    Component two = mixture.component(second);
    List<Intersection> result = new ArrayList<>();
    for (double value : roots(one, two)) {
      double error = standardError(value, mixture, covariance, first, second);
      result.add(new Intersection(value, error, first, second, value >= one.mean() && value <= two.mean()));
    }
    return result;
  }

  /** The zeros of the parabola, in coordinates with the origin midway between the means and the larger sigma as unit. */
  static double[] roots(Component one, Component two) {
    if (one.weight() == 0 || two.weight() == 0) {
      return new double[0];
    }
    double unit = Math.max(one.sigma(), two.sigma());
    double origin = 0.5 * (one.mean() + two.mean());
    double half = 0.5 * (two.mean() - one.mean()) / unit;
    double p1 = unit / one.sigma() * (unit / one.sigma());
    double p2 = unit / two.sigma() * (unit / two.sigma());
    double a = 0.5 * (p2 - p1);
    double b = -half * (p1 + p2);
    double c = 0.5 * half * half * (p2 - p1) + Math.log(one.weight() / two.weight() * (two.sigma() / one.sigma()));
    double[] roots = quadratic(a, b, c);
    for (int i = 0; i < roots.length; i++) {
      roots[i] = origin + roots[i] * unit;
    }
    return roots;
  }

  /** Zeros in ascending order: without cancellation, and going over smoothly into those of a line. */
  private static double[] quadratic(double a, double b, double c) {
    double discriminant = b * b - 4 * a * c;
    double q = -0.5 * (b + Math.copySign(Math.sqrt(discriminant), b));
    if (!(discriminant >= 0) || q == 0 && a == 0) {
      return new double[0];
    }
    double near = q == 0 ? 0 : c / q;
    double far = q / a;
    if (!Double.isFinite(far)) {
      return new double[] {near};
    }
    return near == far ? new double[] {near} : new double[] {Math.min(near, far), Math.max(near, far)};
  }

  /** With f the log-ratio at the value: dx/dp = -(df/dp) / (df/dx). */
  private static double standardError(double x, GaussianMixture mixture, ParameterCovariance covariance, int first, int second) {
    double slope = slope(mixture.component(first), x) - slope(mixture.component(second), x);
    double[] gradient = new double[3 * mixture.size()];
    addDerivatives(gradient, first, mixture.component(first), x, -1 / slope);
    addDerivatives(gradient, second, mixture.component(second), x, 1 / slope);
    return covariance.standardError(gradient);
  }

  private static double slope(Component component, double x) {
    return (component.mean() - x) / (component.sigma() * component.sigma());
  }

  private static void addDerivatives(double[] gradient, int k, Component component, double x, double factor) {
    double u = (x - component.mean()) / component.sigma();
    gradient[ParameterCovariance.weight(k)] += factor / component.weight();
    gradient[ParameterCovariance.mean(k)] += factor * u / component.sigma();
    gradient[ParameterCovariance.sigma(k)] += factor * (u * u - 1) / component.sigma();
  }
}
