package org.interphase.numerics.fit;

/**
 * The QR factorisation {@code A P = Q R} of a dense matrix by Householder reflections. Of the columns that are left, the one
 * with the longest remainder is always taken next, so the diagonal of R falls and shows where the columns begin to depend on
 * each other (Businger and Golub, doi:10.1007/BF01436084).
 *
 * <p>The workspace is allocated once and serves any number of factorisations. Matrices are stored by columns.
 */
final class PivotedQr {
  /** A coefficient below it, of a column among others of like length, is rounding. */
  private static final double NEGLIGIBLE = Math.sqrt(Math.ulp(1.0));

  private final double[] a;
  private final double[] diagonal;
  private final int[] order;
  private int rows;
  private int columns;
  private int rank;

  /** Room for matrices of up to that many rows and columns. */
  PivotedQr(int mostRows, int mostColumns) {
    a = new double[mostRows * mostColumns];
    diagonal = new double[mostColumns];
    order = new int[mostColumns];
  }

  /** Begins a matrix; its elements are then written with {@link #set}. */
  void begin(int rows, int columns) {
    this.rows = rows;
    this.columns = columns;
    rank = 0;
    for (int k = 0; k < columns; k++) {
      order[k] = k;
    }
  }

  /** Writes an element of the matrix to be factored. */
  void set(int row, int column, double value) {
    a[column * rows + row] = value;
  }

  /**
   * Factors the matrix, which is replaced by its factors.
   *
   * @param tolerance columns whose remainder is shorter than this fraction of the longest column count as dependent
   */
  void factor(double tolerance) {
    double shortest = 0;
    for (rank = 0; rank < Math.min(rows, columns); rank++) {
      bringLongestTo(rank);
      double length = Math.sqrt(square(rank, rank));
      if (length <= shortest) {
        return;
      }
      reflect(rank, length);
      shortest = tolerance * Math.abs(diagonal[0]);
    }
  }

  /** Factors a matrix whose columns are known to be independent, without exchanging any. */
  void factorInOrder() {
    for (rank = 0; rank < columns; rank++) {
      reflect(rank, Math.sqrt(square(rank, rank)));
    }
  }

  private void bringLongestTo(int k) {
    int longest = k;
    double most = square(k, k);
    for (int j = k + 1; j < columns; j++) {
      double square = square(k, j);
      if (square > most) {
        most = square;
        longest = j;
      }
    }
    if (longest != k) {
      swapColumns(k, longest);
    }
  }

  /** The squared length of a column from that row on. */
  private double square(int row, int column) {
    double sum = 0;
    for (int i = column * rows + row, end = (column + 1) * rows; i < end; i++) {
      sum += a[i] * a[i];
    }
    return sum;
  }

  private void swapColumns(int j, int k) {
    for (int i = 0; i < rows; i++) {
      double swap = a[j * rows + i];
      a[j * rows + i] = a[k * rows + i];
      a[k * rows + i] = swap;
    }
    int swap = order[j];
    order[j] = order[k];
    order[k] = swap;
  }

  /** Makes column k zero below its diagonal by the reflection I - v v^T / (length |v_k|), v kept in the column's place. */
  private void reflect(int k, double length) {
    int top = k * rows + k;
    diagonal[k] = a[top] > 0 ? -length : length;
    a[top] -= diagonal[k];
    for (int j = k + 1; j < columns; j++) {
      mirror(k, a, j * rows);
    }
  }

  private void mirror(int k, double[] x, int offset) {
    int column = k * rows;
    double sum = 0;
    for (int i = k; i < rows; i++) {
      sum += a[column + i] * x[offset + i];
    }
    sum /= diagonal[k] * a[column + k];
    for (int i = k; i < rows; i++) {
      x[offset + i] += sum * a[column + i];
    }
  }

  /** Replaces a vector b, at least as long as the matrix has rows, by Q^T b. */
  void transform(double[] b) {
    for (int k = 0; k < rank; k++) {
      mirror(k, b, 0);
    }
  }

  /** The number of independent columns. */
  int rank() {
    return rank;
  }

  /** The column of A that stands at place k of R. */
  int order(int k) {
    return order[k];
  }

  /** The element of R in that row and at that place, row &lt;= place. */
  double r(int row, int place) {
    return row == place ? diagonal[row] : a[place * rows + row];
  }

  /**
   * Solves A x = b in the sense of least squares; the dependent columns get 0.
   *
   * @param b the right-hand side, transformed. Not modified.
   * @param x filled, in the order of A's columns
   */
  void solve(double[] b, double[] x) {
    for (int k = rank; k < columns; k++) {
      x[order[k]] = 0;
    }
    for (int k = rank - 1; k >= 0; k--) {
      double sum = b[k];
      for (int j = k + 1; j < rank; j++) {
        sum -= r(k, j) * x[order[j]];
      }
      x[order[k]] = sum / diagonal[k];
    }
  }

  /**
   * The inverse of A^T A, by rows, in the order of A's columns. Where columns depend on each other it is NaN for all that take
   * part in a dependence, and exact for the rest.
   */
  double[] inverseGram() {
    double[] inverse = new double[columns * columns];
    double[] upper = inverseOfUpper();
    for (int k = 0; k < columns; k++) {
      for (int l = 0; l <= k; l++) {
        double sum = determined(upper, k) && determined(upper, l) ? 0 : Double.NaN;
        for (int i = k; i < rank; i++) {
          sum += upper[k * columns + i] * upper[l * columns + i];
        }
        inverse[order[k] * columns + order[l]] = sum;
        inverse[order[l] * columns + order[k]] = sum;
      }
    }
    return inverse;
  }

  /** U with U R = 1 for the independent columns; beside it U times the dependent columns. */
  private double[] inverseOfUpper() {
    double[] upper = new double[columns * columns];
    for (int k = rank - 1; k >= 0; k--) {
      for (int j = k; j < columns; j++) {
        double sum = j < rank ? (j == k ? 1 : 0) : r(k, j);
        for (int i = k + 1; i < rank; i++) {
          sum -= r(k, i) * upper[i * columns + j];
        }
        upper[k * columns + j] = sum / diagonal[k];
      }
    }
    return upper;
  }

  private boolean determined(double[] upper, int place) {
    if (place >= rank) {
      return false;
    }
    for (int j = rank; j < columns; j++) {
      if (Math.abs(upper[place * columns + j]) > NEGLIGIBLE) {
        return false;
      }
    }
    return true;
  }
}
