package org.interphase.simulation;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.XoRoShiRo128PlusPlus;

/**
 * Independent random streams from one seed: each is named by a path of numbers, so that what one part of the
 * simulation draws never moves what another draws.
 */
public final class Streams {
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private Streams() { }

  /** The stream of a path. */
  public static UniformRandomProvider of(long seed, long... path) {
    long state = seed(seed, path);
    return new XoRoShiRo128PlusPlus(mix(state + GOLDEN), mix(state + 2 * GOLDEN));
  }

  /** The seed of a path. */
  public static long seed(long seed, long... path) {
    long state = mix(seed + GOLDEN);
    for (long part : path) {
      state = mix(state + mix(part + GOLDEN));
    }
    return state;
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014, doi 10.1145/2660193.2660195): a bijection that scatters all bits. */
  private static long mix(long value) {
    long z = value;
    z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
    z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
    return z ^ z >>> 31;
  }
}
