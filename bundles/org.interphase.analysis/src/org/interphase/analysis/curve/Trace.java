package org.interphase.analysis.curve;

/**
 * One curve prepared for the fit: in the order of time, over its background, with the noise and the part in contact found.
 * Reused from curve to curve by one thread.
 *
 * <p>The tip leaves the surface with a jump far above the noise. The last sample before it is found from the deepest sample of
 * the retract branch onwards; the deepest sample itself is chosen by the noise. What lies farther out than the jump, on both
 * branches, is off contact, unless the approach feels something there already.
 */
final class Trace {
  /** In standard deviations of the noise: a deeper minimum is a pull-off. */
  private static final double VISIBLE = 5;
  /** The pull-off jump ends above this fraction of the minimum; a neck breaks at 5/9 of it at the latest. */
  private static final double JUMP = 0.28;
  /** In standard deviations of the noise: farther from the background is contact. */
  private static final double TOUCHING = 4;
  /** Samples in a row near the background that end the contact of the approach: the force may pass zero on the way. */
  private static final int QUIET = 4;
  private static final int QUIET_SHARE = 32;
  /** Samples beyond the jump that belong neither to contact nor to background. */
  private static final int GUARD = 2;
  private static final int FEWEST_OFF_CONTACT = 8;
  /** A rise within the far part, in standard deviations there and as a fraction of the curve's range: the tip is still in contact. */
  private static final double FAR_RISE = 1.5;
  private static final double FAR_RISE_OF_RANGE = 0.03;
  /** A curve that rises all over is the background alone if it leaves less than this times the noise. */
  private static final double BENT = 1.3;
  /** Of the largest deflection. */
  private static final double FINEST = 1e-7;
  private static final int SHORTEST_FLAT_TOP = 3;
  /** The part of the force below the peak that shows the slope at the top, and how sure a wrong slope has to be. */
  private static final double TOP = 0.3;
  private static final double SURE = 4;

  /** Deflection over the background in m. */
  final double[] deflection;
  private final Course course;
  private final Background background;
  private final int rounds;
  private double noise;
  private double resolution;
  private int begin;
  private int end;
  private int deepest;
  private int highest;
  private boolean adheres;
  private boolean leaves;
  private boolean missing;
  private boolean clipped;

  Trace(Course course, CurveSettings.Background kind) {
    this.course = course;
    background = new Background(course, kind);
    rounds = kind == CurveSettings.Background.CONSTANT ? 1 : 2;
    deflection = new double[course.samples];
  }

  /**
   * Prepares a curve.
   *
   * @param factor m per unit of the signal
   */
  void prepare(double[] signal, double factor) {
    course.unwrap(signal, factor, deflection);
    background.begin(deflection);
    findMissing();
    if (risesFarOut()) {
      begin = course.approach;
      end = course.retract - 1;
      leaves = level(course.samples, course.samples) && noise < BENT * differenceNoise();
    } else {
      begin = 0;
      end = course.samples - 1;
      leaves = level(course.farApproach, course.farRetract) && findContact();
    }
    measureContact();
  }

  private void measureContact() {
    highest = course.approach - 1;
    double quantum = Double.POSITIVE_INFINITY;
    for (int i = begin; i <= end; i++) {
      if (deflection[i] > deflection[highest]) {
        highest = i;
      }
      double step = Math.abs(deflection[i] - deflection[Math.max(0, i - 1)]);
      if (step > 0 && step < quantum) {
        quantum = step;
      }
    }
    double rounding = quantum < Double.POSITIVE_INFINITY ? quantum / Math.sqrt(12) : 0;
    resolution = Math.max(noise, Math.max(rounding, FINEST * peak()));
  }

  /** Subtracts the background of the samples before one and from another on. */
  private boolean level(int before, int from) {
    background.take(deflection, before, from);
    if (background.count() < FEWEST_OFF_CONTACT || !background.solve()) {
      noise = Double.NaN;
      return false;
    }
    background.subtract(deflection);
    noise = background.noise();
    return true;
  }

  private void findMissing() {
    double sum = 0;
    for (double d : deflection) {
      sum += d - d;
    }
    missing = sum != 0;
    clipped = false;
    for (int i = 0; missing && i < course.samples; i++) {
      clipped |= Double.isInfinite(deflection[i]);
    }
  }

  /** Finds the contact over a background that gets better as more of what is off contact is known; false if nothing is. */
  private boolean findContact() {
    boolean levelled = true;
    for (int round = 0; levelled && round < rounds; round++) {
      findPullOff();
      begin = Math.max(0, Math.min(course.firstAbove(course.position[end]), touch()) - GUARD);
      levelled = level(begin, Math.min(course.samples, end + 1 + GUARD));
    }
    return levelled && end < course.samples - 1;
  }

  private void findPullOff() {
    deepest = course.retract;
    for (int i = course.retract + 1; i < course.samples; i++) {
      if (deflection[i] < deflection[deepest]) {
        deepest = i;
      }
    }
    adheres = deflection[deepest] < -VISIBLE * noise;
    double limit = adheres ? Math.min(JUMP * deflection[deepest], -TOUCHING * noise) : TOUCHING * noise;
    end = adheres ? deepest : course.retract - 1;
    while (end + 1 < course.samples && !(adheres ? deflection[end + 1] >= limit : deflection[end + 1] <= limit)) {
      end++;
    }
    if (!adheres) {
      deepest = Math.max(end, course.retract);
    }
  }

  /** The first sample of the approach that is clearly pushed or pulled, followed from the turning point until it is quiet. */
  int touch() {
    int touch = course.approach;
    for (int i = course.approach - 1; i >= 0 && touch - i <= QUIET + course.approach / QUIET_SHARE; i--) {
      if (!(Math.abs(deflection[i]) <= TOUCHING * noise)) {
        touch = i;
      }
    }
    return touch;
  }

  /** Whether force grows toward the surface, on the mean of both branches, already where the tip should be far away. */
  private boolean risesFarOut() {
    int tail = course.samples - course.farRetract;
    double far = mean(0, course.farApproach / 2);
    double in = mean(course.farApproach / 2, course.farApproach) - far;
    double out = tail < 4 ? in : mean(course.farRetract, course.samples - tail / 2) - mean(course.samples - tail / 2, course.samples);
    double rise = (in + out) / 2;
    return rise > FAR_RISE_OF_RANGE * Math.abs(deflection[course.approach - 1] - far) && rise > FAR_RISE * spread(far);
  }

  /** Standard deviation of the noise by the differences of neighbours, which no smooth curve disturbs. */
  private double differenceNoise() {
    double square = 0;
    int count = 0;
    for (int i = 1; i < course.samples; i++) {
      double step = deflection[i] - deflection[i - 1];
      if (step - step == 0) {
        square += step * step;
        count++;
      }
    }
    return Math.sqrt(square / (2 * count));
  }

  private double spread(double far) {
    double square = 0;
    int count = 0;
    for (int i = 0; i < course.farApproach / 2; i++) {
      double d = deflection[i] - far;
      if (d - d == 0) {
        square += d * d;
        count++;
      }
    }
    return Math.sqrt(square / count);
  }

  private double mean(int from, int to) {
    double sum = 0;
    int count = 0;
    for (int i = from; i < to; i++) {
      double d = deflection[i];
      if (d - d == 0) {
        sum += d;
        count++;
      }
    }
    return sum / count;
  }

  /** Whether a sample of the part in contact was not recorded; what is missing far away does not matter. */
  boolean hasGap() {
    boolean gap = false;
    for (int i = Math.max(begin, course.farApproach); missing && i <= end && i < course.farRetract; i++) {
      gap |= Double.isNaN(deflection[i]);
    }
    return gap;
  }

  /**
   * Whether the detector came to the end of its range: the converter says so, or the top is flat where the force on either
   * side of it rises too much for that.
   */
  boolean isSaturated() {
    return clipped || hasFlatTop();
  }

  private boolean hasFlatTop() {
    int from = highest;
    int to = highest;
    while (to < end && deflection[to + 1] == deflection[highest]) {
      to++;
    }
    if (to - from + 1 < SHORTEST_FLAT_TOP || to + SHORTEST_FLAT_TOP > end) {
      return false;
    }
    double[] z = course.position;
    double slope = (deflection[to] - deflection[to + SHORTEST_FLAT_TOP]) / (z[to] - z[to + SHORTEST_FLAT_TOP]);
    double hidden = -slope * Math.min(z[from], z[to]);
    return hidden > TOUCHING * noise && hidden > 0.02 * peak();
  }

  /**
   * Whether force and indentation clearly go opposite ways at the top of the retract branch: force against position has a
   * negative slope, or one steeper than the piezo's own movement.
   */
  boolean hasNegativeSlope() {
    double level = peak() - TOP * (peak() - Math.min(0, lowest()));
    double z0 = course.position[course.retract];
    double d0 = deflection[course.retract];
    double z = 0;
    double d = 0;
    double zz = 0;
    double zd = 0;
    int count = 1;
    for (int i = course.retract + 1; i <= end && (deflection[i] > level || count < 3); i++) {
      double dz = course.position[i] - z0;
      double dd = deflection[i] - d0;
      z += dz;
      d += dd;
      zz += dz * dz;
      zd += dz * dd;
      count++;
    }
    double across = zz - z * z / count;
    double along = zd - z * d / count;
    return Math.max(-along, along - across) > SURE * noise * Math.sqrt(across);
  }

  /** Movement between tip and sample from where the approach passes a deflection to the highest sample, in m; NaN if it never does. */
  double movementFrom(double level) {
    int above = Math.min(highest, course.approach - 1);
    while (above > 0 && deflection[above - 1] > level) {
      above--;
    }
    if (above == 0) {
      return Double.NaN;
    }
    double below = deflection[above - 1];
    double fraction = (level - below) / (deflection[above] - below);
    double[] z = course.position;
    double passed = z[above - 1] + fraction * (z[above] - z[above - 1]);
    return z[highest] - deflection[highest] - (passed - level);
  }

  /** The area between approach and retract in m^2: deflection against position, over the part in contact. */
  double area() {
    double[] z = course.position;
    double twice = 0;
    for (int i = begin; i <= end; i++) {
      twice += (deflection[i] + deflection[i + 1]) * (z[i + 1] - z[i]);
    }
    return twice / 2;
  }

  /** Whether the tip is off the surface at both ends of the curve. */
  boolean leaves() {
    return leaves;
  }

  /** Whether the retract branch shows a pull-off. */
  boolean adheres() {
    return adheres;
  }

  /** Standard deviation of the deflection off contact in m. */
  double noise() {
    return noise;
  }

  /** The sample of the largest deflection. */
  int highest() {
    return highest;
  }

  /**
   * The standard deviation of a sample in contact in m: the noise, but not less than the rounding of the converter, whose step is
   * the smallest difference between neighbours, nor than what can be calculated.
   */
  double resolution() {
    return resolution;
  }

  /** Largest deflection in m. */
  double peak() {
    return deflection[highest];
  }

  /** Smallest deflection of the retract branch in contact in m. */
  double lowest() {
    return deflection[deepest];
  }

  /** The last sample in contact. */
  int end() {
    return end;
  }
}
