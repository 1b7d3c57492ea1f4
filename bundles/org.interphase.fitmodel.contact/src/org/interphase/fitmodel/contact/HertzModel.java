package org.interphase.fitmodel.contact;

import org.interphase.api.Citation;
import org.interphase.api.spi.ContactModel;
import org.interphase.api.spi.Contribution;
import org.osgi.service.component.annotations.Component;

/**
 * A paraboloid, the apex of a sphere, on an elastic half space without adhesion: F = 4/3 E* sqrt(R) d^1.5, and 0 off contact.
 * NaN in the indentations gives NaN.
 */
@Component(service = ContactModel.class)
@Contribution(id = "org.interphase.contact.hertz", label = "Hertz",
    help = "A sphere without adhesion: for curves whose approach and retract both start at zero force.")
public final class HertzModel implements ContactModel {
  @Override
  public String equation() {
    return "F = 4/3 E* sqrt(R) d^1.5";
  }

  @Override
  public String validity() {
    return "No adhesion, contact radius and indentation small beside the tip radius.";
  }

  @Override
  public Citation citation() {
    return new Citation("H. Hertz: Über die Berührung fester elastischer Körper. J. reine angew. Math. 92, 156 (1882)",
        "10.1515/crll.1882.92.156");
  }

  @Override
  public boolean adhesive() {
    return false;
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
    Power.threeHalves(0, 0, modulus, Sphere.geometry(contact), indentation, count, out);
  }
}
