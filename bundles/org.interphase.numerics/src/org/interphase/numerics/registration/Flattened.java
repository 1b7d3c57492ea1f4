package org.interphase.numerics.registration;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.interphase.numerics.stats.Robust;

/**
 * An image made ready for a spectrum: wild values cut back, its least-squares surface of second order subtracted (tilt and bow belong to the
 * scanner), pixels without a value bridged along their column. Cut back, before and after, is what lies farther out than twice the central 98 %.
 */
final class Flattened {
  private static final int TERMS = 6;
  private static final double TAIL = 0.01;

  private Flattened() { }

  /** A new array; all 0 where the image has no more structure than its surface. */
  static double[] of(Raster raster) {
    double[] rest = tamed(raster.values());
    subtractSurface(raster.columns(), raster.rows(), rest);
    rest = tamed(rest);
    for (int column = 0; column < raster.columns(); column++) {
      bridge(rest, column, raster.columns(), raster.rows());
    }
    return rest;
  }

  /** Linear between the values on either side, level beyond the first and the last, 0 where a column has none. */
  private static void bridge(double[] values, int column, int columns, int rows) {
    int last = -1;
    for (int row = 0; row <= rows; row++) {
      boolean end = row == rows;
      if (!end && Double.isNaN(values[row * columns + column])) {
        continue;
      }
      double before = last >= 0 ? values[last * columns + column] : end ? 0 : values[row * columns + column];
      double after = end ? before : values[row * columns + column];
      for (int gap = last + 1; gap < row; gap++) {
        values[gap * columns + column] = before + (after - before) * (gap - last) / (row - last);
      }
      last = row;
    }
  }

  /** Relative to the middle, so that a large common offset costs no digits; NaN where not finite. */
  private static double[] tamed(double[] values) {
    double[] result = new double[values.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = Double.isFinite(values[i]) ? values[i] : Double.NaN;
    }
    double[] ends = Robust.quantiles(result, TAIL, 1 - TAIL);
    double middle = ends[0] / 2 + ends[1] / 2;
    double reach = ends[1] - ends[0];
    for (int i = 0; i < result.length; i++) {
      result[i] = Double.isNaN(result[i]) ? Double.NaN : Math.clamp(result[i] - middle, -reach, reach);
    }
    return result;
  }

  private static void subtractSurface(int columns, int rows, double[] values) {
    double[] surface = surface(columns, rows, values);
    double[] terms = new double[TERMS];
    for (int i = 0; i < values.length; i++) {
      terms(columns, rows, i, terms);
      for (int t = 0; t < TERMS; t++) {
        values[i] -= surface[t] * terms[t];
      }
    }
  }

  private static void terms(int columns, int rows, int index, double[] terms) {
    double x = (2.0 * (index % columns) + 1) / columns - 1;
    double y = (2.0 * (index / columns) + 1) / rows - 1;
    terms[0] = 1;
    terms[1] = x;
    terms[2] = y;
    terms[3] = x * x;
    terms[4] = x * y;
    terms[5] = y * y;
  }

  private static double[] surface(int columns, int rows, double[] values) {
    double[][] normal = new double[TERMS][TERMS];
    double[] right = new double[TERMS];
    double[] terms = new double[TERMS];
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        terms(columns, rows, i, terms);
        for (int t = 0; t < TERMS; t++) {
          right[t] += terms[t] * values[i];
          for (int u = 0; u < TERMS; u++) {
            normal[t][u] += terms[t] * terms[u];
          }
        }
      }
    }
    DecompositionSolver solver = new SingularValueDecomposition(new Array2DRowRealMatrix(normal, false)).getSolver();
    return solver.solve(new ArrayRealVector(right, false)).toArray();
  }
}
