package org.interphase.analysis.curve;

import java.util.function.DoubleUnaryOperator;

import org.interphase.api.Ramp;

/**
 * A curve of known modulus on a sample that yields, 40 N/m and 100 nN, made without the code under test: loading follows one power
 * of the depth, unloading another that ends in a dent.
 *
 * @param largestDepth m
 * @param finalDepth depth of the dent in m
 * @param loading exponent of loading
 * @param unloading exponent of unloading
 */
record DentedCurve(double largestDepth, double finalDepth, double loading, double unloading) {
  private static final double PEAK = CommonSet.PEAK;
  private static final double SPRING = CommonSet.SPRING;

  /**
   * A curve made with a paraboloid of the common set.
   *
   * @param modulus reduced modulus in Pa
   * @param dent the final depth as a fraction of the largest
   */
  static DentedCurve sphere(double modulus, double dent, double loading) {
    return of(modulus, dent, loading, 1.5, 0.75, contactDepth -> 2 * Math.PI * CommonSet.RADIUS * contactDepth);
  }

  /** A curve made with a cone of 18 degrees. */
  static DentedCurve cone(double modulus, double dent) {
    double slope = Math.tan(Math.toRadians(18));
    return of(modulus, dent, 2, 2, 2 * (Math.PI - 2) / Math.PI, contactDepth -> Math.PI * slope * slope * contactDepth * contactDepth);
  }

  /** The largest depth is the one at which the stiffness of unloading has that modulus, by bisection. */
  private static DentedCurve of(double modulus, double dent, double loading, double unloading, double epsilon, DoubleUnaryOperator area) {
    double depth = solve(h -> {
      double stiffness = unloading * PEAK / (h * (1 - dent));
      return -stiffness / 2 * Math.sqrt(Math.PI / area.applyAsDouble(h - epsilon * PEAK / stiffness));
    }, -modulus, 1e-12, 1e-5);
    return new DentedCurve(depth, dent * depth, loading, unloading);
  }

  private static double solve(DoubleUnaryOperator growing, double target, double low, double high) {
    double from = low;
    double to = high;
    for (int i = 0; i < 100; i++) {
      double middle = (from + to) / 2;
      if (growing.applyAsDouble(middle) < target) {
        from = middle;
      } else {
        to = middle;
      }
    }
    return (from + to) / 2;
  }

  /** Piezo position of first touch, from the turning point, in m. */
  double contactPoint() {
    return -largestDepth - PEAK / SPRING;
  }

  private double force(double depth, boolean approaching) {
    double share = approaching ? depth / largestDepth : (depth - finalDepth) / (largestDepth - finalDepth);
    return share <= 0 ? 0 : PEAK * Math.pow(share, approaching ? loading : unloading);
  }

  /** The deflection of every sample in m, without noise, for a sine that turns in the middle of the record. */
  double[] record(Ramp.Sinusoidal ramp) {
    double[] d = new double[ramp.samples()];
    for (int i = 0; i < d.length; i++) {
      boolean approaching = i < d.length / 2;
      double reach = ramp.position(i) - ramp.amplitude() - contactPoint();
      double depth = solve(h -> h + force(h, approaching) / SPRING, reach, 0, largestDepth);
      d[i] = force(depth, approaching) / SPRING;
    }
    return d;
  }
}
