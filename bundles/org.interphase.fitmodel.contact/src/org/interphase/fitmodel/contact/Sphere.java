package org.interphase.fitmodel.contact;

import org.interphase.api.spi.ContactModel.Contact;
import org.interphase.api.spi.ContactModel.Forces;

/**
 * A sphere that adheres, anywhere between DMT (transition t = 0) and JKR (t = 1).
 *
 * <p>Carpick, Ogletree and Salmeron join the two limits by a contact radius a with {@code (a / a0)^1.5 = X} and
 * {@code X = (t + sqrt(1 + F / P)) / (1 + t)}, P the magnitude of the pull-off force and a0 the radius at no load. In
 * y = X^(1/3) force and indentation are polynomials,
 * <pre>
 *   F = P (((1 + t) y^3 - t)^2 - 1)        d = d0 (y^4 - n y),   d0 = a0^2 / R,   a0^3 = (1 + t)^2 3 P R / (4 E*)
 * </pre>
 * where n, from 0 for DMT to 2/3 for JKR, is the share of the indentation that the neck pulls up. Force and indentation together
 * run through the branch of negative slope beyond pull-off down to the end at 4 y^3 = n, where a neck breaks even under a rigid
 * spring. Far from pull-off every transition follows Hertz.
 *
 * <p>y at an indentation is the root of the quartic above. Written for e, the distance of y from the end y0 of the branch, it is
 * well conditioned up to the end: {@code e^2 (6 y0^2 + 4 y0 e + e^2) = (d - dmin) / d0}. A closed form, exact in both limits and
 * wrong by at most 3.5 % between them, starts it, and two steps of Halley's method, which triple the digits, take it to rounding.
 * There is nothing to decide in between, so the loop has no branches.
 */
final class Sphere {
  /** Makes the start of the quartic wrong by no more than 3.5 %. */
  private static final double MIDDLE = 1.11;
  /** An excess so small counts as the end of the branch; its square root and the powers of that are still ordinary numbers. */
  private static final double LEAST_EXCESS = 1e-100;

  private Sphere() { }

  /** F / (E* d^1.5) without adhesion. */
  static double geometry(Contact contact) {
    return 4.0 / 3 * Math.sqrt(contact.radius());
  }

  /** The end of the branch in m, not positive. A pull-off force that is not negative counts as none. */
  static double leastIndentation(double transition, Contact contact, double modulus, double pullOff) {
    double end = end(transition);
    return pullOff < 0 ? leastScaled(end) * scale(transition, contact, modulus, -pullOff) : 0;
  }

  /** y0, with n = 2/3 t^(1/3): within 0.02 of exact solutions of Maugis's equations at no load, and exact in both limits. */
  private static double end(double transition) {
    return Math.cbrt(Math.cbrt(transition) / 6);
  }

  /** y0^4 - n y0 where n = 4 y0^3. */
  private static double leastScaled(double end) {
    return -3 * end * end * end * end;
  }

  /** d0 in m. */
  private static double scale(double transition, Contact contact, double modulus, double adhesion) {
    double radius = Math.cbrt((1 + transition) * (1 + transition) * 0.75 * adhesion * contact.radius() / modulus);
    return radius * radius / contact.radius();
  }

  /**
   * As {@link org.interphase.api.spi.ContactModel#evaluate}. Below the end of the branch the force stays as it is at the end,
   * and the derivatives are those of that force: none by the indentation.
   *
   * @param transition in [0, 1]; a fraction outside is not checked for
   */
  static void evaluate(double transition, Contact contact, double modulus, double pullOff, double[] indentation, int count, Forces out) {
    if (!(pullOff < 0)) {
      Power.threeHalves(0, 0, modulus, geometry(contact), indentation, count, out);
      return;
    }
    double[] force = out.force;
    double[] byIndentation = out.byIndentation;
    double[] byModulus = out.byModulus;
    double[] byPullOff = out.byPullOff;
    double scale = 1 / scale(transition, contact, modulus, -pullOff);
    double end = end(transition);
    double least = leastScaled(end);
    double lowest = leastIndentation(transition, contact, modulus, pullOff);
    double square = 6 * end * end;
    double cube = 4 * end;
    double grip = 1 + transition;
    for (int i = 0; i < count; i++) {
      double above = Math.max(indentation[i] - lowest, 0) * scale;
      double scaled = above + least;
      double excess = Math.max(above, LEAST_EXCESS);
      double root = Math.sqrt(excess);
      double e = Math.sqrt(excess / (square + MIDDLE * end * Math.sqrt(root) + root));
      e = closer(closer(e, square, cube, excess), square, cube, excess);
      double y = end + e;
      double beyond = grip * y * y * y - transition;
      double onBranch = Math.min(above * (1 / LEAST_EXCESS), 1);
      double slope = onBranch * 1.5 * grip * beyond * y * y / (e * (y * y + y * end + end * end));
      double relative = beyond * beyond - 1;
      force[i] = -pullOff * relative;
      byIndentation[i] = -pullOff * scale * slope;
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
