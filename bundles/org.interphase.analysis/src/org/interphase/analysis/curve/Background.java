package org.interphase.analysis.curve;

/**
 * The deflection off contact: a constant, and on request a part that follows the position and one that follows the velocity
 * of the piezo, by least squares. On a triangle the velocity makes a step between approach and retract. For one thread.
 *
 * <p>What it is estimated from is the head and the tail of a curve. The terms are the same for every curve, so that the sums of
 * their products come from a table; and once the background is taken away, the rest is orthogonal to them, so that from one
 * estimate to the next only those samples are summed that come or go.
 */
final class Background {
  private final Course course;
  private final int terms;
  private final double[] slope;
  private final double[] velocity;
  private final Normal normal = new Normal();
  private final Normal.Products products;
  private double reference;
  private int before;
  private int from;
  private int count;

  Background(Course course, CurveSettings.Background kind) {
    this.course = course;
    terms = kind.ordinal() + 1;
    slope = terms > 1 ? course.slope : new double[course.samples];
    velocity = terms > 2 ? course.velocity : new double[course.samples];
    products = new Normal.Products(slope, velocity);
  }

  /** Begins with a curve. */
  void begin(double[] deflection) {
    normal.clear();
    reference = Double.isFinite(deflection[0]) ? deflection[0] : 0;
    before = 0;
    from = course.samples;
    count = 0;
  }

  /** Moves on to the samples before one index, and those from another on, as far as they are finite. */
  void take(double[] deflection, int before, int from) {
    change(deflection, this.before, before);
    change(deflection, from, this.from);
    this.before = before;
    this.from = from;
  }

  private void change(double[] deflection, int from, int to) {
    if (from <= to) {
      add(deflection, from, to, 1);
    } else {
      add(deflection, to, from, -1);
    }
  }

  private void add(double[] deflection, int from, int to, int sign) {
    double plain = 0;
    double bySlope = 0;
    double byVelocity = 0;
    double square = 0;
    for (int i = from; i < to; i++) {
      double d = deflection[i] - reference;
      plain += d;
      bySlope += slope[i] * d;
      byVelocity += velocity[i] * d;
      square += d * d;
    }
    if (square - square == 0) {
      count += sign * (to - from);
      normal.add(products, from, to, sign);
      normal.addRight(sign, plain, bySlope, byVelocity, square);
    } else {
      addFinite(deflection, from, to, sign);
    }
  }

  private void addFinite(double[] deflection, int from, int to, int sign) {
    for (int i = from; i < to; i++) {
      double d = deflection[i] - reference;
      if (d - d == 0) {
        count += sign;
        normal.add(products, i, i + 1, sign);
        normal.addRight(sign, d, slope[i] * d, velocity[i] * d, d * d);
      }
    }
  }

  int count() {
    return count;
  }

  /** Estimates the background; false if the samples are too few or too much alike in position. */
  boolean solve() {
    if (count <= terms) {
      return false;
    }
    if (terms < 3) {
      normal.fixThird();
    }
    if (terms < 2) {
      normal.fixSecond();
    }
    if (!normal.factor()) {
      return false;
    }
    normal.solve();
    return true;
  }

  /** Takes the estimate away from all samples. */
  void subtract(double[] deflection) {
    double level = reference + normal.first();
    double bySlope = normal.second();
    double byVelocity = normal.third();
    for (int i = 0; i < course.samples; i++) {
      deflection[i] -= level + bySlope * slope[i] + byVelocity * velocity[i];
    }
    reference = 0;
    normal.subtract();
  }

  /** Standard deviation of the samples about the background, when it has been taken away. */
  double noise() {
    return Math.sqrt(Math.max(0, normal.squares()) / (count - terms));
  }
}
