package org.interphase.fitmodel.contact;

import org.interphase.api.Citation;
import org.interphase.api.spi.ContactModel;
import org.interphase.api.spi.Contribution;
import org.osgi.service.component.annotations.Component;

/**
 * A rigid cone of half angle alpha, measured between axis and flank: F = 2/pi E* tan(alpha) d^2. Adhesion is a constant attraction, as in
 * DMT: customary for cones, not derived. NaN in the indentations gives NaN.
 */
@Component(service = ContactModel.class)
@Contribution(id = "org.interphase.contact.cone", label = "Cone (Sneddon)",
    help = "A cone; adhesion as a constant force besides. For indentations deeper than the tip's rounding.")
public final class ConeModel implements ContactModel {
  @Override
  public String equation() {
    return "F = F_adh + 2/pi E* tan(alpha) d^2";
  }

  @Override
  public String validity() {
    return "Indentation large beside the rounding of the apex; alpha, between axis and flank, not small.";
  }

  @Override
  public Citation citation() {
    return new Citation("I. N. Sneddon: The relation between load and penetration in the axisymmetric Boussinesq problem for a punch of "
        + "arbitrary profile. Int. J. Eng. Sci. 3, 47 (1965)", "10.1016/0020-7225(65)90019-4");
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
    Power.square(pullOff, 1, modulus, 2 / Math.PI * Math.tan(contact.halfAngle()), indentation, count, out);
  }
}
