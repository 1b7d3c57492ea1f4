package org.interphase.fitmodel.contact;

import java.util.Optional;
import org.interphase.api.Citation;
import org.interphase.api.spi.ContactModel.Contact;
import org.interphase.api.spi.Contribution;
import org.interphase.api.spi.UnloadingModel;
import org.osgi.service.component.annotations.Component;

/**
 * Oliver and Pharr with a cone, alpha between axis and flank. Where unloading retraces Sneddon (m = 2, hf = 0) it gives the modulus
 * of Sneddon exactly; that is what epsilon = 2 (pi - 2) / pi is for.
 */
@Component(service = UnloadingModel.class)
@Contribution(id = "org.interphase.contact.oliver-pharr-cone", label = "Oliver-Pharr (cone)",
    help = "The stiffness at the largest load, for contacts that yield; the tip is a cone.")
public final class OliverPharrConeModel implements UnloadingModel {
  @Override
  public String equation() {
    return "E* = sqrt(pi)/2 S/sqrt(A), A = pi tan(alpha)^2 hc^2, hc = hmax - 0.727 Fmax/S, F = B (h - hf)^m";
  }

  @Override
  public String validity() {
    return OliverPharr.VALIDITY;
  }

  @Override
  public Citation citation() {
    return OliverPharr.CITATION;
  }

  @Override
  public Optional<Evaluation> evaluate(Contact contact, double springConstant, Unloading unloading) {
    double slope = Math.tan(contact.halfAngle());
    return new OliverPharr(2 * (Math.PI - 2) / Math.PI, Math.PI * slope * slope, 2).evaluate(springConstant, unloading);
  }
}
