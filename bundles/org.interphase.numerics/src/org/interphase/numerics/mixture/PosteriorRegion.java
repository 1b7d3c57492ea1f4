package org.interphase.numerics.mixture;

import java.util.ArrayList;
import java.util.List;

/**
 * A range of values that come most probably from one component.
 *
 * <p>The regions of all components are what classifies with the fewest errors. Different from classes made by thresholds, a wide
 * component can have several: it outlasts the narrow ones on both sides.
 *
 * @param lower where the region begins, -infinity for the first
 * @param upper where it ends, +infinity for the last
 * @param component number of the component, from 0
 */
public record PosteriorRegion(double lower, double upper, int component) {
  /** The regions of a mixture in ascending order; they cover all values, and neighbours have different components. */
  public static List<PosteriorRegion> of(GaussianMixture mixture) {
    double[] roots = roots(mixture);
    List<PosteriorRegion> regions = new ArrayList<>();
    double lower = Double.NEGATIVE_INFINITY;
    for (int i = 0; i <= roots.length; i++) {
      double upper = i < roots.length ? roots[i] : Double.POSITIVE_INFINITY;
      int component = mixture.mostProbable(inside(lower, upper, mixture));
      if (!regions.isEmpty() && regions.getLast().component == component) {
        lower = regions.removeLast().lower;
      }
      regions.add(new PosteriorRegion(lower, upper, component));
      lower = upper;
    }
    return regions;
  }

  private static double[] roots(GaussianMixture mixture) {
    List<Double> roots = new ArrayList<>();
    for (int i = 0; i < mixture.size(); i++) {
      for (int j = i + 1; j < mixture.size(); j++) {
        for (double root : Intersection.roots(mixture.component(i), mixture.component(j))) {
          roots.add(root);
        }
      }
    }
    return roots.stream().mapToDouble(Double::doubleValue).sorted().toArray();
  }

  private static double inside(double lower, double upper, GaussianMixture mixture) {
    double far = mixture.components().stream().mapToDouble(GaussianMixture.Component::sigma).max().orElseThrow();
    if (Double.isInfinite(lower)) {
      return Double.isInfinite(upper) ? mixture.component(0).mean() : upper - far;
    }
    return Double.isInfinite(upper) ? lower + far : 0.5 * (lower + upper);
  }
}
