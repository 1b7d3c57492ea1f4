package org.interphase.numerics.fit;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;

/**
 * A polynomial in column and row, fitted to the values of a raster by least squares: the terms x^i y^j with i + j up to the order, as products of
 * Legendre polynomials over the raster, for which the normal equations are well conditioned.
 */
public final class PolynomialSurface {
  /** The highest order. */
  public static final int MAX_ORDER = 6;
  private static final double SINGULAR = 1e-10;

  private final int columns;
  private final int rows;
  private final int order;
  private final double[] coefficients;

  private PolynomialSurface(int columns, int rows, int order, double[] coefficients) {
    this.columns = columns;
    this.rows = rows;
    this.order = order;
    this.coefficients = coefficients;
  }

  /**
   * Fits a polynomial.
   *
   * @param columns pixels in a row
   * @param rows rows
   * @param values by rows, NaN where there is none. Not modified.
   * @param order 0 for a level, 1 for a plane, at most {@link #MAX_ORDER}
   * @throws IllegalArgumentException if the order is not possible, or the values lie so that they do not determine the polynomial
   */
  public static PolynomialSurface fit(int columns, int rows, double[] values, int order) {
    if (order < 0 || order > MAX_ORDER) {
      throw new IllegalArgumentException("a polynomial of order " + order + " is not possible, only 0 to " + MAX_ORDER);
    }
    int terms = (order + 1) * (order + 2) / 2;
    double[][] normal = new double[terms][terms];
    double[] right = new double[terms];
    double[] basis = new double[terms];
    double[] px = new double[order + 1];
    double[] py = new double[order + 1];
    int count = 0;
    for (int row = 0; row < rows; row++) {
      legendre(row, rows, py);
      for (int column = 0; column < columns; column++) {
        double value = values[row * columns + column];
        if (!Double.isNaN(value)) {
          legendre(column, columns, px);
          products(px, py, basis);
          accumulate(basis, value, normal, right);
          count++;
        }
      }
    }
    return new PolynomialSurface(columns, rows, order, solve(normal, right, count, order));
  }

  private static void accumulate(double[] basis, double value, double[][] normal, double[] right) {
    for (int a = 0; a < basis.length; a++) {
      right[a] += basis[a] * value;
      for (int b = 0; b <= a; b++) {
        normal[a][b] += basis[a] * basis[b];
      }
    }
  }

  private static double[] solve(double[][] normal, double[] right, int count, int order) {
    for (int a = 0; a < right.length; a++) {
      for (int b = 0; b < a; b++) {
        normal[b][a] = normal[a][b];
      }
    }
    try {
      return new CholeskyDecomposition(new Array2DRowRealMatrix(normal, false), 1e-12, SINGULAR * count).getSolver()
          .solve(new ArrayRealVector(right, false)).toArray();
    } catch (NonPositiveDefiniteMatrixException e) {
      throw new IllegalArgumentException(count + " pixels, as they lie, do not determine a polynomial of order " + order, e);
    }
  }

  private static void legendre(int pixel, int pixels, double[] values) {
    double x = (2 * pixel + 1.0) / pixels - 1;
    values[0] = 1;
    for (int i = 1; i < values.length; i++) {
      values[i] = i == 1 ? x : ((2 * i - 1) * x * values[i - 1] - (i - 1) * values[i - 2]) / i;
    }
  }

  private static void products(double[] px, double[] py, double[] basis) {
    int term = 0;
    for (int total = 0; total < px.length; total++) {
      for (int j = 0; j <= total; j++) {
        basis[term++] = px[total - j] * py[j];
      }
    }
  }

  /** The polynomial in every pixel, by rows. The caller owns the array. */
  public double[] values() {
    double[] values = new double[columns * rows];
    double[] basis = new double[coefficients.length];
    double[] px = new double[order + 1];
    double[] py = new double[order + 1];
    for (int row = 0; row < rows; row++) {
      legendre(row, rows, py);
      for (int column = 0; column < columns; column++) {
        legendre(column, columns, px);
        products(px, py, basis);
        double sum = 0;
        for (int a = 0; a < basis.length; a++) {
          sum += coefficients[a] * basis[a];
        }
        values[row * columns + column] = sum;
      }
    }
    return values;
  }

  /** What the linear term rises from the left edge of the raster to the right one; 0 for order 0. */
  public double riseToTheRight() {
    return order == 0 ? 0 : 2 * coefficients[1];
  }

  /** What the linear term rises from the bottom edge of the raster to the top one; 0 for order 0. */
  public double riseUpwards() {
    return order == 0 ? 0 : 2 * coefficients[2];
  }
}
