package org.interphase.numerics.mixture;

import org.interphase.numerics.fit.LeastSquares;

/**
 * Gaussian peaks through points, {@code y(x) = sum_k height_k exp(-(x - centre_k)^2 / (2 spread_k^2))}, with or without an
 * exponential background {@code height exp(-rate x)} below them.
 *
 * <p>Parameters: height, centre and spread of each peak, then height and rate of the background.
 */
final class GaussianPeaks implements LeastSquares.Problem {
  private final double[] x;
  private final double[] y;
  private final double[] error;
  private final int peaks;
  private final boolean background;

  /**
   * @param x where
   * @param y what was measured there
   * @param error its standard deviation, in any scale
   * @param peaks how many peaks
   * @param background whether there is a background
   */
  GaussianPeaks(double[] x, double[] y, double[] error, int peaks, boolean background) {
    this.x = x;
    this.y = y;
    this.error = error;
    this.peaks = peaks;
    this.background = background;
  }

  @Override
  public int residuals() {
    return x.length;
  }

  @Override
  public int parameters() {
    return 3 * peaks + (background ? 2 : 0);
  }

  @Override
  public void residuals(double[] p, double[] r) {
    for (int i = 0; i < x.length; i++) {
      r[i] = (value(p, x[i]) - y[i]) / error[i];
    }
  }

  double value(double[] p, double at) {
    double sum = background ? p[3 * peaks] * Math.exp(-p[3 * peaks + 1] * at) : 0;
    for (int k = 0; k < peaks; k++) {
      double u = (at - p[3 * k + 1]) / p[3 * k + 2];
      sum += p[3 * k] * Math.exp(-0.5 * u * u);
    }
    return sum;
  }

  @Override
  public void jacobian(double[] p, double[] j) {
    int row = 0;
    for (int i = 0; i < x.length; i++) {
      for (int k = 0; k < peaks; k++) {
        double u = (x[i] - p[3 * k + 1]) / p[3 * k + 2];
        double shape = Math.exp(-0.5 * u * u) / error[i];
        double slope = p[3 * k] * shape * u / p[3 * k + 2];
        j[row++] = shape;
        j[row++] = slope;
        j[row++] = slope * u;
      }
      if (background) {
        double decay = Math.exp(-p[3 * peaks + 1] * x[i]) / error[i];
        j[row++] = decay;
        j[row++] = -p[3 * peaks] * x[i] * decay;
      }
    }
  }
}
