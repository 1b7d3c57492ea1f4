package org.interphase.numerics.fit;

import java.util.Arrays;

/**
 * A place in parameter space with its residuals and, once asked for, their linear model around it:
 * {@code r(p + d) = r + J d}.
 *
 * <p>The model is kept in scaled parameters {@code z_j = |J_j| d_j}, in which every column of the Jacobian has length one, so
 * that parameters may differ by any power of ten, and as a QR factorisation of the columns that are free to move. Only its
 * projection on those columns matters to a step: {@code |Q^T r + R z|}.
 */
final class Linearised {
  private static final double EPSILON = Math.ulp(1.0);

  private final LeastSquares.Problem problem;
  private final double[] parameters;
  private final double[] residuals;
  private final double[] jacobian;
  private final double[] length;
  private final double[] gradient;
  private final int[] free;
  private final double[] projected;
  private final double[] image;
  private final PivotedQr qr;
  private int freeCount;
  private double rss;
  private double attainable;

  Linearised(LeastSquares.Problem problem) {
    this.problem = problem;
    int rows = problem.residuals();
    int columns = problem.parameters();
    parameters = new double[columns];
    residuals = new double[rows];
    jacobian = new double[rows * columns];
    length = new double[columns];
    gradient = new double[columns];
    free = new int[columns];
    projected = new double[rows];
    image = new double[rows];
    qr = new PivotedQr(rows, columns);
  }

  /** Goes to a place, where there is no linear model yet, and computes the residuals. Whether their sum of squares is finite. */
  boolean moveTo(double[] place) {
    freeCount = 0;
    qr.begin(residuals.length, 0);
    System.arraycopy(place, 0, parameters, 0, parameters.length);
    problem.residuals(parameters, residuals);
    rss = 0;
    for (double r : residuals) {
      rss += r * r;
    }
    return Double.isFinite(rss);
  }

  /** Computes the linear model here. Whether all of it is finite. */
  boolean linearise(Box box) {
    problem.jacobian(parameters, jacobian);
    if (!measureColumns()) {
      return false;
    }
    for (int j = 0; j < parameters.length; j++) {
      if (!box.holds(j, parameters[j], gradient[j])) {
        free[freeCount++] = j;
      }
    }
    factor();
    return true;
  }

  private boolean measureColumns() {
    int columns = parameters.length;
    Arrays.fill(length, 0);
    Arrays.fill(gradient, 0);
    for (int i = 0, at = 0; i < residuals.length; i++) {
      for (int j = 0; j < columns; j++, at++) {
        length[j] += jacobian[at] * jacobian[at];
        gradient[j] += jacobian[at] * residuals[i];
      }
    }
    for (int j = 0; j < columns; j++) {
      if (!Double.isFinite(length[j]) || !Double.isFinite(gradient[j])) {
        return false;
      }
      length[j] = Math.sqrt(length[j]);
    }
    return true;
  }

  private void factor() {
    int rows = residuals.length;
    int columns = parameters.length;
    qr.begin(rows, freeCount);
    for (int k = 0; k < freeCount; k++) {
      int j = free[k];
      double unit = 1 / scale(j);
      for (int i = 0; i < rows; i++) {
        qr.set(i, k, jacobian[i * columns + j] * unit);
      }
    }
    System.arraycopy(residuals, 0, projected, 0, rows);
    qr.factor(EPSILON * rows);
    qr.transform(projected);
    attainable = 0;
    for (int k = 0; k < qr.rank(); k++) {
      attainable += projected[k] * projected[k];
    }
  }

  double rss() {
    return rss;
  }

  /** By how much the linear model's best step would lower the sum of squares. */
  double attainable() {
    return attainable;
  }

  /** The length of the linear model's best step in standard errors of what the residuals determine; 0 if they are all 0. */
  double distance() {
    return attainable == 0 ? 0 : Math.sqrt(attainable * Math.max(1, degreesOfFreedom()) / rss);
  }

  /** How uncertain the sum of squares is because residuals and parameters are rounded. */
  double rounding() {
    double square = 0;
    for (int j = 0; j < parameters.length; j++) {
      square += length[j] * length[j] * parameters[j] * parameters[j];
    }
    return 8 * EPSILON * (rss + Math.sqrt(rss * square));
  }

  double[] parameters() {
    return parameters;
  }

  int freeCount() {
    return freeCount;
  }

  /** The parameter at a place of R. */
  int parameter(int place) {
    return free[qr.order(place)];
  }

  /** The length of a column of the Jacobian. */
  double length(int parameter) {
    return length[parameter];
  }

  /** That length, or 1 for a parameter without influence. */
  double scale(int parameter) {
    return length[parameter] > 0 ? length[parameter] : 1;
  }

  /** The number of independent columns among those free to move, which is the number of rows of R. */
  int rank() {
    return qr.rank();
  }

  /** The element of R in that row and at that place, row &lt;= place. */
  double r(int row, int place) {
    return qr.r(row, place);
  }

  /** Q^T r, of which the first elements, as many as the rank, lie on the columns. */
  double[] projected() {
    return projected;
  }

  /** Q^T r of another place, in an array that is used again the next time. */
  double[] project(Linearised other) {
    System.arraycopy(other.residuals, 0, image, 0, image.length);
    qr.transform(image);
    return image;
  }

  /** Residuals minus the parameters that they determine. */
  int degreesOfFreedom() {
    return residuals.length - qr.rank();
  }

  /** The covariance of the parameters, by rows, NaN where the residuals do not determine them. */
  double[] covariance() {
    int columns = parameters.length;
    double[] covariance = new double[columns * columns];
    Arrays.fill(covariance, Double.NaN);
    if (degreesOfFreedom() == 0) {
      return covariance;
    }
    double variance = rss / degreesOfFreedom();
    double[] inverse = qr.inverseGram();
    for (int k = 0; k < freeCount; k++) {
      for (int l = 0; l < freeCount; l++) {
        covariance[free[k] * columns + free[l]] = variance * inverse[k * freeCount + l] / (scale(free[k]) * scale(free[l]));
      }
    }
    return covariance;
  }
}
