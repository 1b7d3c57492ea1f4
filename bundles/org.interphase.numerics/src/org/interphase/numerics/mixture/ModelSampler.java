package org.interphase.numerics.mixture;

import java.util.SplittableRandom;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AliasMethodDiscreteSampler;
import org.apache.commons.rng.sampling.distribution.DiscreteSampler;
import org.interphase.numerics.histogram.Histogram;

/** Draws histograms of as many values as a given one has, in its bins, from a mixture. */
final class ModelSampler {
  private final Histogram bins;
  private final double[] probabilities;

  ModelSampler(Histogram bins, GaussianMixture mixture) {
    this.bins = bins;
    probabilities = new double[bins.bins()];
    for (int b = 0; b < probabilities.length; b++) {
      probabilities[b] = mixture.between(bins.lower(b), bins.lower(b + 1));
    }
  }

  Histogram sample(long seed) {
    UniformRandomProvider random = new SplittableRandom(seed)::nextLong;
    DiscreteSampler sampler = AliasMethodDiscreteSampler.of(random, probabilities);
    long[] counts = new long[probabilities.length];
    for (long i = 0; i < bins.total(); i++) {
      counts[sampler.sample()]++;
    }
    return bins.withCounts(counts);
  }
}
