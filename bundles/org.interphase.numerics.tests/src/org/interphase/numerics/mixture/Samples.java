package org.interphase.numerics.mixture;

import java.util.SplittableRandom;
import org.interphase.numerics.histogram.Histogram;
import org.interphase.numerics.stats.Summary;

/** Values drawn from mixtures whose truth is known. Units are MPa. */
final class Samples {
  /** The four components that the evaluation of a map of an EC/EMC interphase at 100 min is held to. */
  static final GaussianMixture FOUR =
      GaussianMixture.of(new double[] {0.15, 0.35, 0.30, 0.20}, new double[] {40, 161, 317, 480}, new double[] {25, 60, 90, 120});

  private Samples() { }

  /** A histogram of fine bins over all values that are numbers. */
  static Histogram fine(double... values) {
    Summary summary = Summary.of(values);
    return Histogram.of(values, (summary.max() - summary.min()) / MaximumLikelihood.BINS);
  }

  static double[] draw(GaussianMixture mixture, int count, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] values = new double[count];
    for (int i = 0; i < count; i++) {
      double left = random.nextDouble();
      int k = 0;
      while (k < mixture.size() - 1 && left >= mixture.component(k).weight()) {
        left -= mixture.component(k++).weight();
      }
      values[i] = mixture.component(k).mean() + mixture.component(k).sigma() * random.nextGaussian();
    }
    return values;
  }
}
