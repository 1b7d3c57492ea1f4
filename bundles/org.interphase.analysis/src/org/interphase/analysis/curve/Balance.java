package org.interphase.analysis.curve;

import org.interphase.api.spi.ContactModel;
import org.interphase.api.spi.ContactModel.Contact;
import org.interphase.api.spi.ContactModel.Forces;

/**
 * Where spring and contact balance: the indentation with {@code indentation + F(indentation) / k = reach}, the reach being the
 * movement of the piezo beyond the point at which the undeformed surfaces touch. F is convex, so that Newton's method comes
 * down on the outermost solution without crossing it: the branch on which a tip stays while it is pulled away. Exact to
 * rounding and not in a hurry; for one thread.
 */
final class Balance {
  private static final int MOST_STEPS = 100;
  private static final double EXACT = 1e-12;

  private final ContactModel model;
  private final Contact contact;
  private final double springConstant;
  private final double modulus;
  private final double pullOff;
  private final double least;
  private final double[] indentation = new double[1];
  private final Forces forces = new Forces(1);

  Balance(ContactModel model, Contact contact, double springConstant, double modulus, double pullOff) {
    this.model = model;
    this.contact = contact;
    this.springConstant = springConstant;
    this.modulus = modulus;
    this.pullOff = pullOff;
    least = model.leastIndentation(contact, modulus, pullOff);
  }

  /** Goes to a reach; false if the tip is off the surface there. */
  boolean reach(double reach) {
    indentation[0] = reach - pullOff / springConstant;
    for (int i = 0; i < MOST_STEPS; i++) {
      model.evaluate(contact, modulus, pullOff, indentation, 1, forces);
      double stiffness = springConstant + forces.byIndentation[0];
      if (!(indentation[0] >= least && stiffness > 0)) {
        return false;
      }
      double step = (springConstant * (indentation[0] - reach) + forces.force[0]) / stiffness;
      if (Math.abs(step) <= EXACT * (Math.abs(indentation[0]) + Math.abs(reach))) {
        return true;
      }
      indentation[0] -= step;
    }
    return true;
  }

  /** m, where {@link #reach} has gone. */
  double indentation() {
    return indentation[0];
  }

  /** N. */
  double force() {
    return forces.force[0];
  }

  /** Whether the pull-off force has not been passed. */
  boolean held() {
    return forces.byIndentation[0] > 0 || least == 0;
  }

  /** Derivative of the deflection by the natural logarithm of the modulus, in m. */
  double byModulus() {
    return forces.byModulus[0] * modulus / (springConstant + forces.byIndentation[0]);
  }

  /** Derivative of the deflection by the contact point. */
  double byContactPoint() {
    return -forces.byIndentation[0] / (springConstant + forces.byIndentation[0]);
  }

  /** Derivative of the deflection by the pull-off force, in m/N. */
  double byPullOff() {
    return forces.byPullOff[0] / (springConstant + forces.byIndentation[0]);
  }
}
