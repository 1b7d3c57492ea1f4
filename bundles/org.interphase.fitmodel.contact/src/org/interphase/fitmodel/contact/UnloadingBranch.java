package org.interphase.fitmodel.contact;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.interphase.api.spi.UnloadingModel.Unloading;
import org.interphase.numerics.fit.LeastSquares;
import org.interphase.numerics.fit.LeastSquares.Fit;

/**
 * The upper part of an unloading branch and the power law of Oliver and Pharr, {@code F = b Fmax ((u - f) / (1 - f))^m}: u is the
 * depth in units of the largest depth, so that b is the share of the largest force at the largest depth, near 1, f the share of
 * the depth that stays, and no parameter has a unit. Parameters in the order b, f, m.
 */
final class UnloadingBranch implements LeastSquares.Problem {
  private static final double LEAST_STAYING = -2;
  private static final double MOST_EXPONENT = 6;
  private final double[] u;
  private final double[] share;
  private final double[] weights;

  private UnloadingBranch(double[] u, double[] share, double[] weights) {
    this.u = u;
    this.share = share;
    this.weights = weights;
  }

  /** The samples inside the window, with equal weights. */
  static UnloadingBranch of(Unloading unloading, double depth, double force) {
    double[] forces = unloading.force();
    int[] window = IntStream.range(0, forces.length)
        .filter(i -> forces[i] >= unloading.lower() * force && forces[i] <= unloading.upper() * force).toArray();
    double[] weights = new double[window.length];
    Arrays.fill(weights, 1);
    return new UnloadingBranch(Arrays.stream(window).mapToDouble(i -> unloading.depth()[i] / depth).toArray(),
        Arrays.stream(window).mapToDouble(i -> forces[i] / force).toArray(), weights);
  }

  /** The same samples weighted by 1 / (k + S), with the stiffness S of a fit. */
  UnloadingBranch weighted(Fit fit, double springConstant, double depth, double force) {
    double[] p = fit.parameters();
    double[] weighted = Arrays.stream(u)
        .map(at -> 1 / (1 + force / depth / springConstant * law(p, at) * p[2] / (at - p[1]))).toArray();
    return new UnloadingBranch(u, share, weighted);
  }

  Fit fit() {
    double lowest = Arrays.stream(u).min().orElseThrow();
    return LeastSquares.of(this).within(new double[] {0, LEAST_STAYING, 1}, new double[] {2, lowest, MOST_EXPONENT})
        .fit(new double[] {1, Math.min(0.3, 0.8 * lowest), 1.5});
  }

  private static double law(double[] p, double u) {
    return p[0] * Math.pow((u - p[1]) / (1 - p[1]), p[2]);
  }

  @Override
  public int residuals() {
    return u.length;
  }

  @Override
  public int parameters() {
    return 3;
  }

  @Override
  public void residuals(double[] p, double[] r) {
    for (int i = 0; i < u.length; i++) {
      r[i] = weights[i] * (law(p, u[i]) - share[i]);
    }
  }

  @Override
  public void jacobian(double[] p, double[] j) {
    double stays = p[1];
    for (int i = 0; i < u.length; i++) {
      double value = weights[i] * law(p, u[i]);
      double way = (u[i] - stays) / (1 - stays);
      j[3 * i] = value / p[0];
      j[3 * i + 1] = value * p[2] * (u[i] - 1) / ((u[i] - stays) * (1 - stays));
      j[3 * i + 2] = value * Math.log(way);
    }
  }
}
