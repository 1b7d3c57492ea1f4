package org.interphase.fitmodel.contact;

import org.interphase.api.Citation;
import org.interphase.api.spi.ContactModel;
import org.interphase.api.spi.Contribution;
import org.osgi.service.component.annotations.Component;

/**
 * Johnson, Kendall and Roberts: adhesion inside the contact only, which draws a neck out of the sample. With the contact radius a and
 * the work of adhesion w,
 * <pre>
 *   d = a^2 / R - sqrt(2 pi a w / E*)        F = 4 E* a^3 / (3 R) - sqrt(8 pi w E* a^3)        F_adh = -3/2 pi R w
 * </pre>
 * The branch goes on beyond the pull-off force, with negative slope, to the indentation at which the neck breaks under a rigid
 * spring: there F = 5/9 F_adh, and d is -3/4 (2/3)(1/6)^(1/3) times the scale (3 |F_adh| R / E*)^(2/3) / R.
 *
 * <p>Forces are exact to 1e-13 of the larger of pull-off force and force wherever d is known that well: at the end of the branch the
 * slope grows without bounds. At and below the end the force stays and has no slope. A pull-off force that is not negative
 * counts as none and leaves Hertz, without a derivative by it: a fit must start from a negative one. NaN in the indentations gives NaN.
 */
@Component(service = ContactModel.class)
@Contribution(id = "org.interphase.contact.jkr", label = "JKR",
    help = "A sphere with adhesion inside the contact: soft samples, large tips, strong adhesion (Tabor parameter above 5).")
public final class JkrModel implements ContactModel {
  private static final double TRANSITION = 1;

  @Override
  public String equation() {
    return "d = a^2/R - sqrt(2 pi a w/E*), F = 4 E* a^3/(3 R) - sqrt(8 pi w E* a^3), F_adh = -3/2 pi R w";
  }

  @Override
  public String validity() {
    return "Tabor parameter above 5: soft sample, large tip, strong adhesion of short range; contact radius small beside the tip radius.";
  }

  @Override
  public Citation citation() {
    return new Citation("K. L. Johnson, K. Kendall, A. D. Roberts: Surface energy and the contact of elastic solids. "
        + "Proc. R. Soc. Lond. A 324, 301 (1971)", "10.1098/rspa.1971.0141");
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
    return Sphere.leastIndentation(TRANSITION, contact, modulus, pullOff);
  }

  @Override
  public void evaluate(Contact contact, double modulus, double pullOff, double[] indentation, int count, Forces out) {
    Sphere.evaluate(TRANSITION, contact, modulus, pullOff, indentation, count, out);
  }
}
