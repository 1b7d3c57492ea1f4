package org.interphase.fitmodel.contact;

import org.interphase.api.Citation;
import org.interphase.api.spi.ContactModel;
import org.interphase.api.spi.Contribution;
import org.osgi.service.component.annotations.Component;

/**
 * Derjaguin, Muller and Toporov: the profile of Hertz, and a constant attraction from outside the contact. The pull-off force,
 * -2 pi R w for the work of adhesion w, is reached where the undeformed surfaces touch. NaN in the indentations gives NaN.
 */
@Component(service = ContactModel.class)
@Contribution(id = "org.interphase.contact.dmt", label = "DMT",
    help = "A sphere with adhesion that acts outside the contact: stiff samples, small tips, weak adhesion (Tabor parameter below 0.1).")
public final class DmtModel implements ContactModel {
  @Override
  public String equation() {
    return "F = F_adh + 4/3 E* sqrt(R) d^1.5, F_adh = -2 pi R w";
  }

  @Override
  public String validity() {
    return "Tabor parameter below 0.1: stiff sample, small tip, weak adhesion; indentation small beside the tip radius.";
  }

  @Override
  public Citation citation() {
    return new Citation("B. V. Derjaguin, V. M. Muller, Y. P. Toporov: Effect of contact deformations on the adhesion of particles. "
        + "J. Colloid Interface Sci. 53, 314 (1975)", "10.1016/0021-9797(75)90018-1");
  }

  @Override
  public boolean adhesive() {
    return true;
  }

  @Override
  public double exponent() {
    return 1.5;
  }

  @Override
  public double leastIndentation(Contact contact, double modulus, double pullOff) {
    return 0;
  }

  @Override
  public void evaluate(Contact contact, double modulus, double pullOff, double[] indentation, int count, Forces out) {
    Power.threeHalves(pullOff, 1, modulus, Sphere.geometry(contact), indentation, count, out);
  }
}
