package org.interphase.simulation;

/** The law that the synthetic contact obeys. */
public enum Contact {
  /** A sphere without adhesion. */
  HERTZ,
  /** A sphere with adhesion outside the contact. */
  DMT,
  /** A sphere with adhesion inside the contact. */
  JKR,
  /** A cone with adhesion outside the contact. */
  CONE;

  /**
   * The law of one spot.
   *
   * @param film the thickness of the film in m, infinite for a thick sample; only {@code HERTZ} and {@code DMT} know films
   */
  ContactLaw law(Probe probe, double modulus, double adhesion, double film) {
    double reduced = modulus / (1 - probe.poissonRatio() * probe.poissonRatio());
    double attraction = this == HERTZ ? 0 : adhesion;
    return switch (this) {
      case HERTZ, DMT -> Double.isInfinite(film) ? ContactLaw.dmt(probe.springConstant(), reduced, probe.tipRadius(), attraction)
          : ContactLaw.film(probe.springConstant(), reduced, probe.tipRadius(), attraction, probe.poissonRatio(), film);
      case JKR -> ContactLaw.jkr(probe.springConstant(), reduced, probe.tipRadius(), attraction);
      case CONE -> ContactLaw.cone(probe.springConstant(), reduced, probe.halfAngle(), attraction);
    };
  }
}
