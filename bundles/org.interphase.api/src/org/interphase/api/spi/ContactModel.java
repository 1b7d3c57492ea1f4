package org.interphase.api.spi;

import org.interphase.api.Citation;

/**
 * A law of contact between a tip and a flat elastic sample: the force on the tip as a function of the indentation. A
 * Declarative Services component with a {@link Contribution}; the fit around it (window, weights, uncertainty) is
 * Interphase's.
 *
 * <p>Signs: force is positive when the sample pushes, indentation grows into the sample and is 0 where the undeformed
 * surfaces touch. Stateless and safe for any thread.
 */
public interface ContactModel {
  /** The law in plain text, for example {@code F = F_adh + 4/3 E* sqrt(R) d^1.5}. */
  String equation();

  /** When the law holds, a sentence. */
  String validity();

  /** Where it comes from. */
  Citation citation();

  /** Whether the pull-off force is a parameter of the law; otherwise it is 0. */
  boolean adhesive();

  /**
   * The power of indentation that the force follows far from pull-off (1.5 for a sphere, 2 for a cone, 1 for a punch): the
   * fit starts from the straight line of (F - pull-off)^(1/exponent) against indentation.
   */
  double exponent();

  /**
   * The smallest indentation of the branch on which the tip stays in contact while the sample is pulled away slowly, in m;
   * 0 for laws without a neck, negative for JKR.
   *
   * @param modulus reduced modulus E* in Pa, positive
   * @param pullOff pull-off force in N, not positive
   */
  double leastIndentation(Contact contact, double modulus, double pullOff);

  /**
   * Forces and their derivatives at many indentations. An indentation below {@link #leastIndentation} is taken as that
   * one. Called in the innermost loop: makes no garbage.
   *
   * @param modulus reduced modulus E* in Pa, positive
   * @param pullOff pull-off force in N, not positive; ignored when not {@link #adhesive}
   * @param indentation m; not modified
   * @param count how many to evaluate, from index 0
   * @param out filled from index 0
   */
  void evaluate(Contact contact, double modulus, double pullOff, double[] indentation, int count, Forces out);

  /**
   * The geometry of a contact.
   *
   * @param radius of the tip's apex, or of a flat punch, in m
   * @param halfAngle of a cone or pyramid, between its axis and its face, in rad
   * @param transition between DMT (0) and JKR (1), for laws that have it
   */
  record Contact(double radius, double halfAngle, double transition) { }

  /** Room for the answer of {@link #evaluate}; the arrays belong to the caller and all have the same length. */
  final class Forces {
    /** Force in N. */
    public final double[] force;
    /** Derivative of the force by indentation, N/m. */
    public final double[] byIndentation;
    /** Derivative by the reduced modulus, N/Pa. */
    public final double[] byModulus;
    /** Derivative by the pull-off force, without unit. */
    public final double[] byPullOff;

    /** @param length the most indentations that will be asked for at once */
    public Forces(int length) {
      force = new double[length];
      byIndentation = new double[length];
      byModulus = new double[length];
      byPullOff = new double[length];
    }
  }
}
