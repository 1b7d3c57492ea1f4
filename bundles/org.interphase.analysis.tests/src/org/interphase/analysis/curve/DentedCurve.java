package org.interphase.analysis.curve;

import java.util.function.DoubleUnaryOperator;

import org.interphase.api.Ramp;

/**
 * A curve on a sample that yields, of known modulus: loading follows one power of the depth, unloading another that ends in a dent.
 * The largest depth is the one at which the unloading stiffness has that modulus, so nothing of the code under test is used.
 *
 * @param springConstant N/m
 * @param peak force at the turning point in N
 * @param largestDepth m
 * @param finalDepth of the dent in m
 * @param loading exponent of loading
 * @param unloading exponent of unloading
 */
record DentedCurve(double springConstant, double peak, double largestDepth, double finalDepth, double loading, double unloading) {
  private static final double SINKING = 0.75;

  /**
   * A curve made with a paraboloid of the common set.
   *
   * @param modulus reduced modulus in Pa
   * @param dent the final depth as a fraction of the largest
   */
  static DentedCurve sphere(double modulus, double peak, double loading, double dent) {
    double unloading = 1.5;
    DoubleUnaryOperator found = depth -> {
      double stiffness = unloading * peak / (depth * (1 - dent));
      return Math.sqrt(Math.PI / (2 * Math.PI * CommonSet.RADIUS * (depth - SINKING * peak / stiffness))) / 2 * stiffness;
    };
    double low = 1e-12;
    double high = 1e-5;
    for (int i = 0; i < 200; i++) {
      double middle = (low + high) / 2;
      if (found.applyAsDouble(middle) > modulus) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return new DentedCurve(CommonSet.SPRING, peak, low, dent * low, loading, unloading);
  }

  /** Piezo position of first touch, from the turning point, in m. */
  double contactPoint() {
    return -largestDepth - peak / springConstant;
  }

  private double force(double depth, boolean approaching) {
    double share = approaching ? depth / largestDepth : (depth - finalDepth) / (largestDepth - finalDepth);
    return share <= 0 ? 0 : peak * Math.pow(share, approaching ? loading : unloading);
  }

  private double deflection(double position, boolean approaching) {
    double reach = position - contactPoint();
    double low = 0;
    double high = largestDepth;
    for (int i = 0; i < 100; i++) {
      double middle = (low + high) / 2;
      if (middle + force(middle, approaching) / springConstant < reach) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return force(low, approaching) / springConstant;
  }

  /** The deflection of every sample in m, without noise, for a sine that turns in the middle of the record. */
  double[] record(Ramp ramp) {
    double[] d = new double[ramp.samples()];
    int turn = d.length / 2;
    for (int i = 0; i < d.length; i++) {
      d[i] = deflection(ramp.position(i) - ramp.position(turn), i < turn);
    }
    return d;
  }
}
