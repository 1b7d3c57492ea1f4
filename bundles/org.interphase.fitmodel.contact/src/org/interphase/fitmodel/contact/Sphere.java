package org.interphase.fitmodel.contact;

import org.interphase.api.spi.ContactModel.Contact;
import org.interphase.api.spi.ContactModel.Forces;

/**
 * A sphere that adheres, anywhere between DMT (transition a = 0) and JKR (a = 1).
 *
 * <p>Carpick, Ogletree and Salmeron join the two limits by a contact radius r with {@code (r / r0)^1.5 = X} and
 * {@code X = (a + sqrt(1 + F / P)) / (1 + a)}, P the magnitude of the pull-off force and r0 the radius at no load. In y = X^(1/3)
 * force and indentation are polynomials,
 * <pre>
 *   F = P (((1 + a) y^3 - a)^2 - 1)        d = d0 (y^4 - n y),   d0 = r0^2 / R,   r0^3 = (1 + a)^2 3 P R / (4 E*)
 * </pre>
 * where n, 0 for DMT and 2/3 for JKR, is the share of the indentation that the neck pulls up. Force and indentation together
 * run through the branch of negative slope beyond pull-off down to the end at 4 y^3 = n, where a neck breaks even under a rigid
 * spring. Far from pull-off every transition follows Hertz.
 *
 * <p>The radius at an indentation is the root of the quartic above. Written for e, the distance of y from the end of the
 * branch, it is well conditioned up to the end: {@code e^2 (6 y0^2 + 4 y0 e + e^2) = (d - dmin) / d0}. A closed form exact
 * in both limits and wrong by at most 3.5 % between them starts it, and two steps of Halley's method, which triple the digits,
 * take it to rounding. There is nothing to decide in between, so the loop has no branches.
 *
 * @param transition a, in [0, 1]
 * @param neck n, in [0, 1]
 */
record Sphere(double transition, double neck) {
  /** Makes the start of the quartic wrong by no more than 3.5 %. */
  private static final double MIDDLE = 1.11;
  /** An excess so small counts as the end of the branch; its square root and the powers of that are still ordinary numbers. */
  private static final double LEAST_EXCESS = 1e-100;

  /** F / (E* d^1.5) without adhesion. */
  static double geometry(Contact contact) {
    return 4.0 / 3 * Math.sqrt(contact.radius());
  }

  /** The end of the branch in m, not positive. A pull-off force that is not negative counts as none. */
  double leastIndentation(Contact contact, double modulus, double pullOff) {
    return pullOff < 0 ? leastScaled() * scale(contact, modulus, -pullOff) : 0;
  }

  private double end() {
    return Math.cbrt(neck / 4);
  }

  private double leastScaled() {
    return -0.75 * neck * end();
  }

  /** d0 in m. */
  private double scale(Contact contact, double modulus, double adhesion) {
    double radius = Math.cbrt((1 + transition) * (1 + transition) * 0.75 * adhesion * contact.radius() / modulus);
    return radius * radius / contact.radius();
  }

  /**
   * As {@link org.interphase.api.spi.ContactModel#evaluate}. Below the end of the branch the force stays as it is at the end,
   * and the derivatives are those of that force: none by the indentation.
   */
  void evaluate(Contact contact, double modulus, double pullOff, double[] indentation, int count, Forces out) {
    if (!(pullOff < 0)) {
      Power.threeHalves(0, 0, modulus, geometry(contact), indentation, count, out);
      return;
    }
    double[] force = out.force;
    double[] byIndentation = out.byIndentation;
    double[] byModulus = out.byModulus;
    double[] byPullOff = out.byPullOff;
    double scale = scale(contact, modulus, -pullOff);
    double least = leastScaled();
    double end = end();
    double square = 6 * end * end;
    double cube = 4 * end;
    double grip = 1 + transition;
    for (int i = 0; i < count; i++) {
      double scaled = Math.max(indentation[i] / scale, least);
      double excess = Math.max(scaled - least, LEAST_EXCESS);
      double root = Math.sqrt(excess);
      double e = Math.sqrt(excess / (square + MIDDLE * end * Math.sqrt(root) + root));
      e = closer(closer(e, square, cube, excess), square, cube, excess);
      double y = end + e;
      double beyond = grip * y * y * y - transition;
      double steepness = 6 * grip * beyond * y * y / (4 * e * (y * y + y * end + end * end));
      double slope = steepness * Math.signum(scaled - least);
      double relative = beyond * beyond - 1;
      force[i] = -pullOff * relative;
      byIndentation[i] = -pullOff / scale * slope;
      byModulus[i] = -pullOff / modulus * (2.0 / 3) * slope * scaled;
      byPullOff[i] = 2.0 / 3 * slope * scaled - relative;
    }
  }

  /** One step of Halley's method. */
  private static double closer(double e, double square, double cube, double excess) {
    double value = e * e * (square + e * (cube + e)) - excess;
    double first = e * (2 * square + e * (3 * cube + 4 * e));
    double second = 2 * square + e * (6 * cube + 12 * e);
    return e - 2 * value * first / (2 * first * first - value * second);
  }
}
