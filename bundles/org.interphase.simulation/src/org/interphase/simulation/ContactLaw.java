package org.interphase.simulation;

/**
 * How force and indentation of an elastic contact belong together, as two polynomials of the size {@code t} of the contact.
 *
 * <p>Every law here becomes a polynomial when the right size is chosen: the square root of the indentation for a sphere
 * after Hertz and DMT, also on a thin film; the indentation for a cone; the square root of the contact radius for JKR.
 * The piezo position that a cantilever of spring constant k needs for a contact, counted from where the undeformed
 * surfaces touch, is then again a polynomial, {@code z = indentation + force/k}, and a force curve is the inversion of it.
 * It has one solution between its {@link #edge}, where the cantilever jumps off ({@code dF/d indentation = -k}), and
 * infinity.
 *
 * <p>Forces are positive when the sample pushes. Immutable and safe for many threads.
 */
final class ContactLaw {
  private static final double SMALLEST = 1e-9;
  private static final int LONGEST_SEARCH = 200;
  private static final double PRECISION = 1e-14;

  private final double[] indentation;
  private final double[] force;
  private final double[] path;
  private final double springConstant;

  private ContactLaw(double springConstant, double[] indentation, double[] force) {
    this.springConstant = springConstant;
    this.indentation = indentation;
    this.force = force;
    path = new double[Math.max(indentation.length, force.length)];
    for (int i = 0; i < path.length; i++) {
      path[i] = (i < indentation.length ? indentation[i] : 0) + (i < force.length ? force[i] / springConstant : 0);
    }
  }

  /**
   * A sphere without or with adhesion outside the contact: {@code F = 4/3 E* sqrt(R) d^(3/2) - A} (Derjaguin, Muller and
   * Toporov 1975, doi 10.1016/0021-9797(75)90018-1).
   *
   * @param springConstant of the cantilever, N/m
   * @param reducedModulus E* in Pa
   * @param radius R in m
   * @param adhesion A in N, 0 for Hertz
   */
  static ContactLaw dmt(double springConstant, double reducedModulus, double radius, double adhesion) {
    return new ContactLaw(springConstant, new double[] {0, 0, 1}, new double[] {-adhesion, 0, 0, 4.0 / 3 * reducedModulus * Math.sqrt(radius)});
  }

  /**
   * The same on a film that is bonded to a rigid support, by the series of Dimitriadis et al. 2002
   * (doi 10.1016/S0006-3495(02)75620-8) in {@code sqrt(R d)/h}.
   *
   * @param poissonRatio of the film
   * @param thickness h in m
   */
  static ContactLaw film(double springConstant, double reducedModulus, double radius, double adhesion, double poissonRatio, double thickness) {
    double alpha = -(1.2876 - 1.4678 * poissonRatio + 1.3442 * poissonRatio * poissonRatio) / (1 - poissonRatio);
    double beta = (0.6387 - 1.0277 * poissonRatio + 1.5164 * poissonRatio * poissonRatio) / (1 - poissonRatio);
    double pi = Math.PI;
    double cube = alpha * alpha * alpha;
    double stiffness = 4.0 / 3 * reducedModulus * Math.sqrt(radius);
    double perSize = Math.sqrt(radius) / thickness;
    return new ContactLaw(springConstant, new double[] {0, 0, 1}, new double[] {-adhesion, 0, 0, stiffness,
        -2 * alpha / pi * perSize * stiffness,
        4 * alpha * alpha / (pi * pi) * perSize * perSize * stiffness,
        -8 / (pi * pi * pi) * (cube + 4 * pi * pi / 15 * beta) * perSize * perSize * perSize * stiffness,
        16 * alpha / (pi * pi * pi * pi) * (cube + 3 * pi * pi / 5 * beta) * perSize * perSize * perSize * perSize * stiffness});
  }

  /**
   * A sphere with adhesion inside the contact, of radius a: {@code F = 4 E* a^3/(3 R) - sqrt(8 pi w E* a^3)},
   * {@code d = a^2/R - sqrt(2 pi w a/E*)} (Johnson, Kendall and Roberts 1971, doi 10.1098/rspa.1971.0141). The least force
   * is {@code -3/2 pi w R}.
   *
   * @param adhesion 3/2 pi w R in N
   */
  static ContactLaw jkr(double springConstant, double reducedModulus, double radius, double adhesion) {
    double work = adhesion / (1.5 * Math.PI * radius);
    return new ContactLaw(springConstant, new double[] {0, -Math.sqrt(2 * Math.PI * work / reducedModulus), 0, 0, 1 / radius},
        new double[] {0, 0, 0, -Math.sqrt(8 * Math.PI * work * reducedModulus), 0, 0, 4 * reducedModulus / (3 * radius)});
  }

  /**
   * A cone with the adhesion of DMT: {@code F = 2/pi E* tan(alpha) d^2 - A} (Sneddon 1965, doi 10.1016/0020-7225(65)90019-4).
   *
   * @param halfAngle alpha in rad
   */
  static ContactLaw cone(double springConstant, double reducedModulus, double halfAngle, double adhesion) {
    double stiffness = 2 / Math.PI * reducedModulus * StrictMath.tan(halfAngle);
    return new ContactLaw(springConstant, new double[] {0, 1}, new double[] {-adhesion, 0, stiffness});
  }

  /** The indentation in m of a contact. */
  double indentation(double size) {
    return value(indentation, size);
  }

  /** The force in N of a contact. */
  double force(double size) {
    return value(force, size);
  }

  /** The piezo position in m of a contact, from where the undeformed surfaces touch. */
  double path(double size) {
    return value(path, size);
  }

  /** The deflection of the cantilever in m. */
  double deflection(double size) {
    return value(force, size) / springConstant;
  }

  /** The smallest contact that the cantilever can hold while it is withdrawn: below it {@code path} rises again. */
  double edge() {
    return lowest(path);
  }

  /** The contact under a force in N that is not below the law's least. */
  double sizeAtForce(double newtons) {
    return sizeAt(force, newtons);
  }

  /** The contact at an indentation in m that is not below the law's least. */
  double sizeAtIndentation(double metres) {
    return sizeAt(indentation, metres);
  }

  private static double sizeAt(double[] polynomial, double value) {
    double lower = lowest(polynomial);
    double upper = Math.max(SMALLEST, 2 * lower);
    while (value(polynomial, upper) < value) {
      upper *= 2;
    }
    return solve(polynomial, value, lower, upper);
  }

  /**
   * The contact at a piezo position.
   *
   * @param position in m, between those of {@code lower} and {@code upper}
   * @param lower a smaller contact, at least the edge
   * @param upper a larger one
   */
  double sizeAt(double position, double lower, double upper) {
    return solve(path, position, lower, upper);
  }

  /** Where a polynomial that falls at most once is least. */
  private static double lowest(double[] polynomial) {
    if (slope(polynomial, SMALLEST) >= 0) {
      return 0;
    }
    double upper = SMALLEST;
    while (slope(polynomial, upper) < 0) {
      upper *= 2;
    }
    double lower = upper / 2;
    while (upper - lower > PRECISION * upper) {
      double middle = (lower + upper) / 2;
      if (slope(polynomial, middle) < 0) {
        lower = middle;
      } else {
        upper = middle;
      }
    }
    return upper;
  }

  /** Newton's steps from above, halving the interval where one would leave it. */
  private static double solve(double[] polynomial, double value, double lower, double upper) {
    double below = lower;
    double above = upper;
    double size = upper;
    for (int i = 0; i < LONGEST_SEARCH; i++) {
      double excess = value(polynomial, size) - value;
      if (excess > 0) {
        above = size;
      } else {
        below = size;
      }
      double next = size - excess / slope(polynomial, size);
      if (!(next >= below && next <= above)) {
        next = (below + above) / 2;
      }
      if (Math.abs(next - size) <= PRECISION * upper) {
        return next;
      }
      size = next;
    }
    return size;
  }

  private static double value(double[] polynomial, double size) {
    double value = 0;
    for (int i = polynomial.length - 1; i >= 0; i--) {
      value = value * size + polynomial[i];
    }
    return value;
  }

  private static double slope(double[] polynomial, double size) {
    double slope = 0;
    for (int i = polynomial.length - 1; i > 0; i--) {
      slope = slope * size + i * polynomial[i];
    }
    return slope;
  }
}
