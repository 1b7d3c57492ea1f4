package org.interphase.fitmodel.contact;

import org.interphase.api.Citation;
import org.interphase.api.spi.ContactModel;
import org.interphase.api.spi.Contribution;
import org.osgi.service.component.annotations.Component;

/**
 * A rigid regular pyramid with four faces, {@code F = 0.7453 E* tan(alpha) d^2}. The half angle alpha lies between the axis and a
 * <b>face</b>; makers often state the angle to an edge, which has tan(edge) = sqrt(2) tan(face). Adhesion is a constant attraction, as in
 * DMT: customary, not derived. NaN in the indentations gives NaN.
 */
@Component(service = ContactModel.class)
@Contribution(id = "org.interphase.contact.pyramid", label = "Pyramid (Bilodeau)",
    help = "A four-sided pyramid; adhesion as a constant force besides. For indentations deeper than the tip's rounding.")
public final class PyramidModel implements ContactModel {
  @Override
  public String equation() {
    return "F = F_adh + 0.7453 E* tan(alpha) d^2";
  }

  @Override
  public String validity() {
    return "Regular four-sided pyramid, alpha between axis and face; indentation large beside the rounding of the apex.";
  }

  @Override
  public Citation citation() {
    return new Citation("G. G. Bilodeau: Regular pyramid punch problem. J. Appl. Mech. 59, 519 (1992)", "10.1115/1.2893754");
  }

  @Override
  public boolean adhesive() {
    return true;
  }

  @Override
  public double exponent() {
    return 2;
  }

  @Override
  public double leastIndentation(Contact contact, double modulus, double pullOff) {
    return 0;
  }

  @Override
  public void evaluate(Contact contact, double modulus, double pullOff, double[] indentation, int count, Forces out) {
    Power.square(pullOff, 1, modulus, 0.7453 * Math.tan(contact.halfAngle()), indentation, count, out);
  }
}
