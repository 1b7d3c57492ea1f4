package org.interphase.simulation;

import org.apache.commons.rng.UniformRandomProvider;
import org.interphase.api.Invalid;

/**
 * Spots drawn independently: moduli uniform in their logarithm, adhesion uniform, peak forces with a small scatter.
 *
 * @param logRange the logarithm of the largest modulus over the smallest
 */
record RandomSpecimen(CurveSettings settings, double logRange, Mishaps mishaps, long seed) implements Specimen {
  private static final int SPOT = -21;
  private static final int MISHAPS = -22;

  static RandomSpecimen of(CurveSettings settings, long seed) {
    double logRange = StrictMath.log(settings.modulusMax() / settings.modulusMin());
    return new RandomSpecimen(settings, logRange, new Mishaps(settings.grid().size(), settings.mishaps(), Streams.of(seed, MISHAPS)), seed);
  }

  @Override
  public Spot at(int curve) {
    UniformRandomProvider random = Streams.of(seed, SPOT, curve);
    double modulus = settings.modulusMin() * StrictMath.exp(logRange * random.nextDouble());
    double adhesion = settings.adhesionMin() + (settings.adhesionMax() - settings.adhesionMin()) * random.nextDouble();
    double scatter = settings.peakForceScatter() == 0 ? 0 : settings.peakForceScatter() * new Noise(random).next();
    Invalid mishap = mishaps.at(curve);
    return new Spot(modulus, adhesion, settings.peakForce() * (1 + scatter), mishap);
  }
}
