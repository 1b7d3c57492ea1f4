package org.interphase.fitmodel.contact;

import org.interphase.api.Citation;
import org.interphase.api.spi.ContactModel;
import org.interphase.api.spi.Contribution;
import org.osgi.service.component.annotations.Component;

/**
 * A rigid cylinder with a flat end of radius R: F = 2 E* R d, and 0 off contact. A constant attraction would only move the contact
 * point of a straight line, so there is none. NaN in the indentations gives NaN.
 */
@Component(service = ContactModel.class)
@Contribution(id = "org.interphase.contact.punch", label = "Flat punch",
    help = "A flat-ended cylinder without adhesion: the radius is that of the cylinder.")
public final class PunchModel implements ContactModel {
  @Override
  public String equation() {
    return "F = 2 E* R d";
  }

  @Override
  public String validity() {
    return "Flat end of radius R in full contact and parallel to the sample; no adhesion.";
  }

  @Override
  public Citation citation() {
    return new Citation("I. N. Sneddon: The relation between load and penetration in the axisymmetric Boussinesq problem for a punch of "
        + "arbitrary profile. Int. J. Eng. Sci. 3, 47 (1965)", "10.1016/0020-7225(65)90019-4");
  }

  @Override
  public boolean adhesive() {
    return false;
  }

  @Override
  public double exponent() {
    return 1;
  }

  @Override
  public double leastIndentation(Contact contact, double modulus, double pullOff) {
    return 0;
  }

  @Override
  public void evaluate(Contact contact, double modulus, double pullOff, double[] indentation, int count, Forces out) {
    Power.line(modulus, 2 * contact.radius(), indentation, count, out);
  }
}
