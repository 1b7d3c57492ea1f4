package org.interphase.analysis.curve;

/**
 * Least squares in three unknowns by normal equations, without garbage: add rows, factor, solve. The method L D L^T does not
 * care about the units of the unknowns. For one thread.
 */
final class Normal {
  private double aa;
  private double ab;
  private double ac;
  private double bb;
  private double bc;
  private double cc;
  private double ay;
  private double by;
  private double cy;
  private double yy;
  private double l21;
  private double l31;
  private double l32;
  private double inverse1;
  private double inverse2;
  private double inverse3;
  private double x1;
  private double x2;
  private double x3;

  void clear() {
    aa = 0;
    ab = 0;
    ac = 0;
    bb = 0;
    bc = 0;
    cc = 0;
    ay = 0;
    by = 0;
    cy = 0;
    yy = 0;
  }

  /** Adds the row y = a x1 + b x2 + c x3. */
  void add(double a, double b, double c, double y) {
    aa += a * a;
    ab += a * b;
    ac += a * c;
    bb += b * b;
    bc += b * c;
    cc += c * c;
    ay += a * y;
    by += b * y;
    cy += c * y;
    yy += y * y;
  }

  /**
   * Adds the left sides of many rows at once, whose first coefficient is 1.
   *
   * @param from the first row
   * @param to after the last row
   * @param sign 1, or -1 to take them away
   */
  void add(Products rows, int from, int to, int sign) {
    aa += sign * (to - from);
    ab += sign * (rows.b[to] - rows.b[from]);
    ac += sign * (rows.c[to] - rows.c[from]);
    bb += sign * (rows.bb[to] - rows.bb[from]);
    bc += sign * (rows.bc[to] - rows.bc[from]);
    cc += sign * (rows.cc[to] - rows.cc[from]);
  }

  /** Adds their right sides: the sums of y, b y, c y and y^2. */
  void addRight(int sign, double y, double b, double c, double square) {
    ay += sign * y;
    by += sign * b;
    cy += sign * c;
    yy += sign * square;
  }

  /** Goes on with what the solution leaves of every y: it has nothing of a, b and c. */
  void subtract() {
    yy -= gain();
    ay = 0;
    by = 0;
    cy = 0;
  }

  /** Holds the second unknown at 0. */
  void fixSecond() {
    ab = 0;
    bc = 0;
    bb = 1;
    by = 0;
  }

  /** Holds the third unknown at 0. */
  void fixThird() {
    ac = 0;
    bc = 0;
    cc = 1;
    cy = 0;
  }

  /** Prepares {@link #solve}; false if the rows do not determine the unknowns. */
  boolean factor() {
    inverse1 = 1 / aa;
    l21 = ab * inverse1;
    l31 = ac * inverse1;
    double second = bb - l21 * ab;
    double across = bc - l31 * ab;
    inverse2 = 1 / second;
    l32 = across * inverse2;
    double third = cc - l31 * ac - l32 * across;
    inverse3 = 1 / third;
    return aa > 0 && second > 1e-14 * bb && third > 1e-14 * cc;
  }

  /** Solves for the rows' own right side. */
  void solve() {
    solve(ay, by, cy);
  }

  /** Solves for another right side: the sums of a y, b y and c y. */
  void solve(double ay, double by, double cy) {
    double v = by - l21 * ay;
    x3 = (cy - l31 * ay - l32 * v) * inverse3;
    x2 = v * inverse2 - l32 * x3;
    x1 = ay * inverse1 - l21 * x2 - l31 * x3;
  }

  double first() {
    return x1;
  }

  double second() {
    return x2;
  }

  double third() {
    return x3;
  }

  /** Sum of y^2. */
  double squares() {
    return yy;
  }

  /** By how much the solution of the rows' own right side lowers the sum of squares. */
  double gain() {
    return x1 * ay + x2 * by + x3 * cy;
  }

  /** Variance of the first unknown for rows of unit variance. */
  double firstVariance() {
    double third = l31 - l32 * l21;
    return inverse1 + l21 * l21 * inverse2 + third * third * inverse3;
  }

  /** Variance of the second unknown. */
  double secondVariance() {
    return inverse2 + l32 * l32 * inverse3;
  }

  /** Variance of the third unknown. */
  double thirdVariance() {
    return inverse3;
  }

  /** For rows 1 x1 + b x2 + c x3 that come again and again: the sums of b, c and their products over all rows before one. */
  static final class Products {
    private final double[] b;
    private final double[] c;
    private final double[] bb;
    private final double[] bc;
    private final double[] cc;

    Products(double[] byB, double[] byC) {
      int rows = byB.length;
      b = new double[rows + 1];
      c = new double[rows + 1];
      bb = new double[rows + 1];
      bc = new double[rows + 1];
      cc = new double[rows + 1];
      for (int i = 0; i < rows; i++) {
        b[i + 1] = b[i] + byB[i];
        c[i + 1] = c[i] + byC[i];
        bb[i + 1] = bb[i] + byB[i] * byB[i];
        bc[i + 1] = bc[i] + byB[i] * byC[i];
        cc[i + 1] = cc[i] + byC[i] * byC[i];
      }
    }
  }
}
