package org.interphase.fitmodel.contact;

import java.util.Optional;
import org.interphase.api.Citation;
import org.interphase.api.spi.ContactModel.Contact;
import org.interphase.api.spi.Contribution;
import org.interphase.api.spi.UnloadingModel;
import org.osgi.service.component.annotations.Component;

/**
 * Oliver and Pharr with a paraboloid, the apex of a sphere. Where unloading retraces Hertz (m = 3/2, hf = 0) it gives the modulus
 * of Hertz exactly.
 */
@Component(service = UnloadingModel.class)
@Contribution(id = "org.interphase.contact.oliver-pharr", label = "Oliver-Pharr (sphere)",
    help = "The stiffness at the largest load, for contacts that yield; the tip is a paraboloid.")
public final class OliverPharrModel implements UnloadingModel {
  @Override
  public String equation() {
    return "E* = sqrt(pi)/2 S/sqrt(A), A = 2 pi R hc, hc = hmax - 0.75 Fmax/S, F = B (h - hf)^m";
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
    return new OliverPharr(0.75, 2 * Math.PI * contact.radius(), 1).evaluate(springConstant, unloading);
  }
}
