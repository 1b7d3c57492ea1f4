package org.interphase.numerics.fit;

import java.util.Arrays;

/** Lower and upper bounds of parameters; infinite where there are none. */
final class Box {
  private final double[] lower;
  private final double[] upper;

  private Box(double[] lower, double[] upper) {
    this.lower = lower;
    this.upper = upper;
  }

  static Box unbounded(int parameters) {
    double[] lower = new double[parameters];
    double[] upper = new double[parameters];
    Arrays.fill(lower, Double.NEGATIVE_INFINITY);
    Arrays.fill(upper, Double.POSITIVE_INFINITY);
    return new Box(lower, upper);
  }

  static Box of(int parameters, double[] lower, double[] upper) {
    if (lower.length != parameters || upper.length != parameters) {
      throw new IllegalArgumentException(lower.length + " lower and " + upper.length + " upper bounds for " + parameters + " parameters");
    }
    for (int j = 0; j < parameters; j++) {
      if (!(lower[j] <= upper[j]) || lower[j] == Double.POSITIVE_INFINITY || upper[j] == Double.NEGATIVE_INFINITY) {
        throw new IllegalArgumentException("parameter " + j + " cannot lie between " + lower[j] + " and " + upper[j]);
      }
    }
    return new Box(lower.clone(), upper.clone());
  }

  /** The nearest place inside, a new array. */
  double[] clamp(double[] place) {
    double[] inside = new double[place.length];
    for (int j = 0; j < place.length; j++) {
      inside[j] = clamp(j, place[j]);
    }
    return inside;
  }

  /** The nearest value inside. */
  double clamp(int j, double value) {
    return Math.min(Math.max(value, lower[j]), upper[j]);
  }

  /** The bound that a parameter meets going that way. */
  double ahead(int j, double way) {
    return way > 0 ? upper[j] : lower[j];
  }

  /** Whether a parameter lies on a bound and a falling sum of squares would not take it inside. */
  boolean holds(int j, double value, double gradient) {
    return value <= lower[j] && gradient >= 0 || value >= upper[j] && gradient <= 0;
  }
}
