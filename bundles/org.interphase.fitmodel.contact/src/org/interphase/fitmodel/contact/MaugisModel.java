package org.interphase.fitmodel.contact;

import org.interphase.api.Citation;
import org.interphase.api.spi.ContactModel;
import org.interphase.api.spi.Contribution;
import org.osgi.service.component.annotations.Component;

/**
 * Between DMT and JKR: the generalised transition equation of Carpick, Ogletree and Salmeron for the contact radius a,
 * {@code (a / a0)^1.5 = (t + sqrt(1 - F / F_adh)) / (1 + t)} with the transition t of the contact, and an indentation that becomes the
 * exact one at both ends: the paraboloid, less a neck of the form that JKR gives it,
 * {@code d = a^2 / R - 2/3 t^(1/3) (a0^2 / R) sqrt(a / a0)}.
 *
 * <p>It takes the place of the equations of Maugis (doi 10.1016/0021-9797(92)90285-T), which have no closed form. Between pull-off
 * and five times the pull-off force the indentation differs from theirs by up to 0.15 a0^2 / R for t below 0.3, 0.08 at 0.5 and 0.03
 * at 0.8, most of it at pull-off. With their parameter lambda (1.16 times Tabor's), t is {@code (1 - exp(-lambda / 0.924)) / 1.02}.
 *
 * <p>Numerical behaviour as for {@link JkrModel}. A transition outside [0, 1] has no meaning and is not checked.
 */
@Component(service = ContactModel.class)
@Contribution(id = "org.interphase.contact.maugis", label = "Maugis (COS transition)",
    help = "A sphere between DMT (transition 0) and JKR (transition 1): Tabor parameters from 0.1 to 5.")
public final class MaugisModel implements ContactModel {
  @Override
  public String equation() {
    return "F = F_adh (1 - ((1 + t) y^3 - t)^2), d = (a0^2/R) (y^4 - 2/3 t^(1/3) y), a0^3 = -(1 + t)^2 3 R F_adh/(4 E*)";
  }

  @Override
  public String validity() {
    return "Any Tabor parameter, with the transition t that belongs to it; indentation small beside the tip radius.";
  }

  @Override
  public Citation citation() {
    return new Citation("R. W. Carpick, D. F. Ogletree, M. Salmeron: A general equation for fitting contact area and friction vs load measurements. "
        + "J. Colloid Interface Sci. 211, 395 (1999)", "10.1006/jcis.1998.6027");
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
    return Sphere.leastIndentation(contact.transition(), contact, modulus, pullOff);
  }

  @Override
  public void evaluate(Contact contact, double modulus, double pullOff, double[] indentation, int count, Forces out) {
    Sphere.evaluate(contact.transition(), contact, modulus, pullOff, indentation, count, out);
  }
}
