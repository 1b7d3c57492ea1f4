package org.interphase.numerics.mixture;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a mixture lacks a component: the places at which a little of one more Gaussian would raise the likelihood most.
 *
 * <p>The slope of the log-likelihood towards a Gaussian g is {@code sum_b n_b g_b / f_b - N}, with f the mixture (B. G. Lindsay (1983),
 * doi:10.1214/aos/1176346059). It is positive wherever the mixture falls short, also of a small peak that no split and hardly any
 * random start would find. The scan takes Gaussians of several spreads at steps of one spread: linear in the bins.
 */
final class Lack {
  private static final int SPREADS = 6;
  private static final double REACH = 4;

  private final double[] ratio;
  private final BinnedLikelihood likelihood;
  private final Parameters mixture;

  Lack(BinnedLikelihood likelihood, Parameters mixture) {
    this.likelihood = likelihood;
    this.mixture = mixture;
    this.ratio = likelihood.ratios(mixture);
  }

  /** The mixture with one component more, for each spread at the best place; spreads for which no place is any good are absent. */
  List<Parameters> filled(double widest) {
    List<Parameters> filled = new ArrayList<>();
    double spread = widest / 2;
    for (int i = 0; i < SPREADS && spread > Ascent.FLOOR; i++, spread /= 2) {
      double bestMean = 0;
      Slope best = new Slope(0, 1);
      for (double mean = 0; mean < likelihood.bins(); mean += spread) {
        Slope slope = slope(mean, spread);
        if (slope.gain() > best.gain()) {
          best = slope;
          bestMean = mean;
        }
      }
      if (best.gain() > 0) {
        filled.add(with(Math.clamp(best.value / best.curvature, 1e-4, 0.5), bestMean, spread));
      }
    }
    return filled;
  }

  /** The first derivative of the log-likelihood by the new component's weight at weight 0, and the negative second one. */
  private record Slope(double value, double curvature) {
    /** What the best weight would add to the log-likelihood, to second order; the slope alone would prefer a few values far out. */
    double gain() {
      return value > 0 ? value * value / (2 * curvature) : 0;
    }
  }

  private Slope slope(double mean, double spread) {
    int from = (int) Math.max(0, mean - REACH * spread);
    int to = (int) Math.min(likelihood.bins() - 1.0, mean + REACH * spread);
    double sum = 0;
    double squares = 0;
    for (int b = from; b <= to; b++) {
      double u = (b - mean) / spread;
      double share = Math.exp(-0.5 * u * u) / (spread * Math.sqrt(2 * Math.PI)) * ratio[b];
      sum += share;
      squares += likelihood.count(b) > 0 ? share * share / likelihood.count(b) : 0;
    }
    double values = likelihood.values();
    return new Slope(sum - values, Math.max(squares - 2 * sum + values, values));
  }

  private Parameters with(double weight, double mean, double spread) {
    Parameters more = new Parameters(mixture.size() + 1);
    for (int k = 0; k < mixture.size(); k++) {
      more.weight[k] = mixture.weight[k] * (1 - weight);
      more.mean[k] = mixture.mean[k];
      more.spread[k] = mixture.spread[k];
    }
    more.weight[mixture.size()] = weight;
    more.mean[mixture.size()] = mean;
    more.spread[mixture.size()] = spread;
    return more;
  }
}
