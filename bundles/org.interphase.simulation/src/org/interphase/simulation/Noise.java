package org.interphase.simulation;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * Standard normal deviates by the polar method (Marsaglia and Bray 1964, doi 10.1137/1006063).
 *
 * <p>Only {@link StrictMath} and exactly rounded operations, so that every machine draws the same bits; the samplers of
 * Commons RNG call {@link Math}, whose last bit may differ.
 */
public final class Noise {
  private final UniformRandomProvider random;
  private double spare;
  private boolean hasSpare;

  /** Deviates from a stream of their own. */
  public Noise(UniformRandomProvider random) {
    this.random = random;
  }

  /** The next deviate, mean 0 and standard deviation 1. */
  public double next() {
    if (hasSpare) {
      hasSpare = false;
      return spare;
    }
    double u;
    double v;
    double s;
    do {
      u = 2 * random.nextDouble() - 1;
      v = 2 * random.nextDouble() - 1;
      s = u * u + v * v;
    } while (s >= 1 || s == 0);
    double factor = Math.sqrt(-2 * StrictMath.log(s) / s);
    spare = v * factor;
    hasSpare = true;
    return u * factor;
  }
}
