package org.interphase.analysis.curve;

/**
 * The deflection off contact: a constant, and on request a part that follows the position and one that follows the velocity
 * of the piezo, by least squares. On a triangle the velocity makes a step between approach and retract. Samples may be added
 * after a first solution. For one thread.
 */
final class Background {
  private final Course course;
  private final int terms;
  private final Normal normal = new Normal();
  private double reference;
  private int count;
  private double sum;
  private double squares;
  private double constant;
  private double bySlope;
  private double byVelocity;

  Background(Course course, CurveSettings.Background kind) {
    this.course = course;
    terms = kind.ordinal() + 1;
  }

  /** Forgets all samples. */
  void clear() {
    count = 0;
    sum = 0;
    squares = 0;
    normal.clear();
  }

  /** Adds samples from an index up to, and without, another; those that are not finite are left out. */
  void add(double[] deflection, int from, int to) {
    if (count == 0 && from < to) {
      reference = Double.isFinite(deflection[from]) ? deflection[from] : 0;
    }
    if (terms == 1) {
      addConstant(deflection, from, to);
      return;
    }
    for (int i = from; i < to; i++) {
      double d = deflection[i] - reference;
      if (d - d == 0) {
        count++;
        normal.add(1, course.slope[i], terms == 3 ? course.velocity[i] : 0, d);
      }
    }
  }

  private void addConstant(double[] deflection, int from, int to) {
    double plain = 0;
    double square = 0;
    int finite = 0;
    for (int i = from; i < to; i++) {
      double d = deflection[i] - reference;
      if (d - d == 0) {
        plain += d;
        square += d * d;
        finite++;
      }
    }
    count += finite;
    sum += plain;
    squares += square;
  }

  int count() {
    return count;
  }

  /** Estimates the background; false if the samples are too few or too much alike in position. */
  boolean solve() {
    if (count <= terms) {
      return false;
    }
    if (terms == 1) {
      constant = sum / count;
      return true;
    }
    if (terms == 2) {
      normal.fixThird();
    }
    if (!normal.factor()) {
      return false;
    }
    normal.solve();
    constant = normal.first();
    bySlope = normal.second();
    byVelocity = normal.third();
    return true;
  }

  /** Standard deviation of the samples about the background. */
  double noise() {
    double rest = terms == 1 ? squares - sum * constant : normal.squares() - normal.gain();
    return Math.sqrt(Math.max(0, rest) / (count - terms));
  }

  /** Takes the background away from all samples. */
  void subtract(double[] deflection) {
    double level = reference + constant;
    if (terms == 1) {
      for (int i = 0; i < course.samples; i++) {
        deflection[i] -= level;
      }
      return;
    }
    for (int i = 0; i < course.samples; i++) {
      deflection[i] -= level + bySlope * course.slope[i] + byVelocity * course.velocity[i];
    }
  }
}
