package org.interphase.simulation;

import org.apache.commons.rng.UniformRandomProvider;
import org.interphase.api.Invalid;

/**
 * A sample to calibrate with, the same everywhere but for a small scatter.
 *
 * @param modulus mean, Pa
 * @param adhesion mean, N
 * @param scatter relative standard deviation of both
 * @param peakForce N
 */
record ReferenceSpecimen(double modulus, double adhesion, double scatter, double peakForce, long seed) implements Specimen {
  private static final int SPOT = -51;

  @Override
  public Spot at(int curve) {
    UniformRandomProvider random = Streams.of(seed, SPOT, curve);
    Noise noise = new Noise(random);
    return new Spot(modulus * (1 + scatter * noise.next()), adhesion * (1 + scatter * noise.next()), peakForce, Invalid.NONE);
  }
}
