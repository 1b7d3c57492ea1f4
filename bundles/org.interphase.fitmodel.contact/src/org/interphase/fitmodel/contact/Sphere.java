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
 * There is nothing to decide in between, so the loops have no branches; they are short, which lets the compiler take several
 * samples at a time, and keep what is on its way in the arrays of the answer.
 */
final class Sphere {
  /** Makes the start of the quartic wrong by no more than 3.5 %. */
  private static final double MIDDLE = 1.11;
  /** An excess so small counts as the end of the branch; its square root and the powers of that are still ordinary numbers. */
  private static final double LEAST_EXCESS = 0x1p-332;

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
   * @param transition in [0, 1], not checked
   */
  static void evaluate(double transition, Contact contact, double modulus, double pullOff, double[] indentation, int count, Forces out) {
    if (!(pullOff < 0)) {
      Power.threeHalves(0, 0, modulus, geometry(contact), indentation, count, out);
      return;
    }
    double end = end(transition);
    double perScale = 1 / scale(transition, contact, modulus, -pullOff);
    double[] excess = out.byModulus;
    double[] e = out.byPullOff;
    start(end, leastIndentation(transition, contact, modulus, pullOff), perScale, indentation, count, excess, e);
    approach(end, excess, count, e);
    approach(end, excess, count, e);
    load(transition, end, excess, e, count, out);
    complete(leastScaled(end), perScale, modulus, pullOff, excess, count, out);
  }

  /** Fills the scaled distances from the end of the branch, and e nearly. */
  private static void start(double end, double least, double perScale, double[] indentation, int count, double[] excess, double[] e) {
    double square = 6 * end * end;
    double middle = MIDDLE * end;
    for (int i = 0; i < count; i++) {
      double above = Math.max((indentation[i] - least) * perScale, LEAST_EXCESS);
      double root = Math.sqrt(above);
      excess[i] = above;
      e[i] = Math.sqrt(above / (square + middle * Math.sqrt(root) + root));
    }
  }

  /** One step of Halley's method. */
  private static void approach(double end, double[] excess, int count, double[] e) {
    double square = 6 * end * end;
    double cube = 4 * end;
    for (int i = 0; i < count; i++) {
      double x = e[i];
      double value = x * x * (square + x * (cube + x)) - excess[i];
      double first = x * (2 * square + x * (3 * cube + 4 * x));
      double second = 2 * square + x * (6 * cube + 12 * x);
      e[i] = x - 2 * value * first / (2 * first * first - value * second);
    }
  }

  /** Fills F / P and its slope by d / d0. */
  private static void load(double transition, double end, double[] excess, double[] e, int count, Forces out) {
    double[] force = out.force;
    double[] slope = out.byIndentation;
    double grip = 1 + transition;
    for (int i = 0; i < count; i++) {
      double y = end + e[i];
      double beyond = grip * y * y * y - transition;
      double onBranch = Math.min(excess[i] * (1 / LEAST_EXCESS) - 1, 1);
      force[i] = beyond * beyond - 1;
      slope[i] = onBranch * 1.5 * grip * beyond * y * y / (e[i] * (y * y + y * end + end * end));
    }
  }

  /** Gives everything its unit. F is P times a function of d / d0, and d0 goes as (P / E*)^(2/3): that makes the other derivatives. */
  private static void complete(double leastScaled, double perScale, double modulus, double pullOff, double[] excess, int count, Forces out) {
    double[] force = out.force;
    double[] byIndentation = out.byIndentation;
    double[] byModulus = out.byModulus;
    double[] byPullOff = out.byPullOff;
    for (int i = 0; i < count; i++) {
      double slope = byIndentation[i];
      double stretch = 2.0 / 3 * slope * (excess[i] + leastScaled);
      byPullOff[i] = stretch - force[i];
      byModulus[i] = -pullOff / modulus * stretch;
      byIndentation[i] = -pullOff * perScale * slope;
      force[i] *= -pullOff;
    }
  }
}
