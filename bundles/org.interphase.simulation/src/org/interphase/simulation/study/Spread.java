package org.interphase.simulation.study;

import org.interphase.simulation.Mixture;

/** Distributions of moduli typed in MPa. */
final class Spread {
  private static final double MPA = 1e6;

  private Spread() { }

  /** One component. */
  static Mixture of(double mean, double sigma) {
    return Mixture.of(new double[] {mean * MPA}, new double[] {sigma * MPA}, new double[] {1});
  }

  /** A soft component in front of the main one, so much of both that the whole has a mean. */
  static Mixture withMean(double mean, double soft, double softSigma, double main, double mainSigma) {
    double weight = (mean - soft) / (main - soft);
    return Mixture.of(new double[] {soft * MPA, main * MPA}, new double[] {softSigma * MPA, mainSigma * MPA}, new double[] {1 - weight, weight});
  }

  /** Two soft components in a ratio and a stiff one, so much of it that the whole has a mean. */
  static Mixture withMean(double mean, double[] means, double[] sigmas, double firstOfSoft) {
    double soft = firstOfSoft * means[0] + (1 - firstOfSoft) * means[1];
    double stiff = (mean - soft) / (means[2] - soft);
    return Mixture.of(new double[] {means[0] * MPA, means[1] * MPA, means[2] * MPA}, new double[] {sigmas[0] * MPA, sigmas[1] * MPA, sigmas[2] * MPA},
        new double[] {firstOfSoft * (1 - stiff), (1 - firstOfSoft) * (1 - stiff), stiff});
  }
}
