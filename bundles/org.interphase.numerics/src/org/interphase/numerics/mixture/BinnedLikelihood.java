package org.interphase.numerics.mixture;

import java.util.Arrays;

/**
 * The likelihood of a mixture given counts in bins, {@code sum_b n_b log p_b}: its value, one step of expectation-maximisation
 * on it, and its first and second derivatives, each in one pass over the bins.
 *
 * <p>The cost of a pass is in the exponentials. A Gaussian on equal steps needs two of them: from one bin to the next it changes
 * by a factor that itself changes by a constant factor. The walk starts at the bin of the mean and its rounding error grows with
 * the square of the steps: 1e-12 after a thousand.
 *
 * <p>A workspace for one thread at a time.
 */
final class BinnedLikelihood {
  private static final double INV_SQRT_2PI = 1 / Math.sqrt(2 * Math.PI);
  private static final double NEGLIGIBLE = 1e-280;
  private static final double ABSENT = 1e-18;

  private final int bins;
  private final double[] counts;
  private final double[] total;
  private final double[] ratio;
  private double[][] density = {};
  private double values;

  BinnedLikelihood(long[] counts) {
    this.bins = counts.length;
    this.counts = new double[bins];
    this.total = new double[bins];
    this.ratio = new double[bins];
    setCounts(counts);
  }

  /** Puts other counts into the same bins. */
  void setCounts(long[] newCounts) {
    values = 0;
    for (int b = 0; b < bins; b++) {
      counts[b] = newCounts[b];
      values += newCounts[b];
    }
  }

  double values() {
    return values;
  }

  int bins() {
    return bins;
  }

  double count(int bin) {
    return counts[bin];
  }

  /** The logarithm of the likelihood of the counts, with densities per bin. */
  double at(Parameters p) {
    fill(p);
    double sum = 0;
    for (int b = 0; b < bins; b++) {
      if (counts[b] > 0) {
        sum += counts[b] * Math.log(total[b]);
      }
    }
    return sum;
  }

  /** The counts divided by the mixture's densities, bin by bin: how far it falls short of them. */
  double[] ratios(Parameters p) {
    fill(p);
    double[] ratios = new double[bins];
    for (int b = 0; b < bins; b++) {
      ratios[b] = counts[b] / total[b];
    }
    return ratios;
  }

  /** One step of expectation-maximisation. Spreads do not get smaller than the floor. */
  void maximise(Parameters p, double floor) {
    fill(p);
    for (int b = 0; b < bins; b++) {
      ratio[b] = counts[b] / total[b];
    }
    for (int k = 0; k < p.size(); k++) {
      double[] own = density[k];
      double centre = p.mean[k];
      double s0 = 0;
      double s1 = 0;
      double s2 = 0;
      for (int b = 0; b < bins; b++) {
        double share = own[b] * ratio[b];
        double shift = b - centre;
        s0 += share;
        s1 += share * shift;
        s2 += share * shift * shift;
      }
      if (s0 > 0) {
        double move = s1 / s0;
        p.mean[k] = centre + move;
        p.spread[k] = Math.max(floor, Math.sqrt(Math.max(0, s2 / s0 - move * move)));
      }
      p.weight[k] = s0 / values;
    }
    normalise(p.weight);
  }

  private static void normalise(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    for (int k = 0; k < weights.length; k++) {
      weights[k] /= sum;
    }
  }

  /**
   * The first derivatives of the log-likelihood and the negative second ones (the observed information), by parameters without
   * dimension, three for each component: the logarithm of its weight (weights are these exponentials divided by their sum), its
   * mean in units of its spread, the logarithm of its spread. A constant added to all log-weights changes no weight; this
   * direction is given a curvature so that the information can be inverted.
   *
   * @param gradient Filled.
   * @param information Filled.
   */
  void derivatives(Parameters p, double[] gradient, double[][] information) {
    fill(p);
    int size = 3 * p.size();
    double[] score = new double[size];
    Arrays.fill(gradient, 0, size, 0);
    for (double[] row : information) {
      Arrays.fill(row, 0);
    }
    for (int b = 0; b < bins; b++) {
      if (counts[b] > 0) {
        addBin(p, b, score, gradient, information);
      }
    }
    addNormalisation(p, gradient, information);
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < i; j++) {
        information[j][i] = information[i][j];
      }
    }
  }

  /** The first derivatives of the log-likelihood of one value in a bin. Call {@link #at} or {@link #derivatives} before. */
  void score(Parameters p, int bin, double[] score) {
    for (int k = 0; k < p.size(); k++) {
      double share = density[k][bin] / total[bin];
      double u = (bin - p.mean[k]) / p.spread[k];
      score[3 * k] = share - p.weight[k];
      score[3 * k + 1] = share * u;
      score[3 * k + 2] = share * (u * u - 1);
    }
  }

  private void addBin(Parameters p, int b, double[] score, double[] gradient, double[][] information) {
    double n = counts[b];
    for (int k = 0; k < p.size(); k++) {
      int i = 3 * k;
      double share = density[k][b] / total[b];
      if (share < ABSENT) {
        Arrays.fill(score, i, i + 3, 0);
        continue;
      }
      double u = (b - p.mean[k]) / p.spread[k];
      double u2 = u * u;
      score[i] = share;
      score[i + 1] = share * u;
      score[i + 2] = share * (u2 - 1);
      double weighted = n * share;
      information[i][i] -= weighted;
      information[i + 1][i] -= weighted * u;
      information[i + 1][i + 1] -= weighted * (u2 - 1);
      information[i + 2][i] -= weighted * (u2 - 1);
      information[i + 2][i + 1] -= weighted * u * (u2 - 3);
      information[i + 2][i + 2] -= weighted * (u2 * (u2 - 4) + 1);
    }
    for (int i = 0; i < score.length; i++) {
      double weighted = n * score[i];
      if (weighted == 0) {
        continue;
      }
      gradient[i] += weighted;
      double[] row = information[i];
      for (int j = 0; j <= i; j++) {
        row[j] += weighted * score[j];
      }
    }
  }

  private void addNormalisation(Parameters p, double[] gradient, double[][] information) {
    for (int k = 0; k < p.size(); k++) {
      gradient[3 * k] -= values * p.weight[k];
      for (int j = 0; j <= k; j++) {
        information[3 * k][3 * j] += values * ((k == j ? p.weight[k] : 0) - p.weight[k] * p.weight[j] + 1.0 / p.size());
      }
    }
  }

  /** How uncertain it is which component the values come from: {@code -sum over values and components of r log r}. */
  double entropy(Parameters p) {
    fill(p);
    double sum = 0;
    for (int b = 0; b < bins; b++) {
      for (int k = 0; counts[b] > 0 && k < p.size(); k++) {
        double share = density[k][b] / total[b];
        sum -= share > 0 ? counts[b] * share * Math.log(share) : 0;
      }
    }
    return sum;
  }

  private void fill(Parameters p) {
    if (density.length < p.size()) {
      density = new double[p.size()][bins];
    }
    Arrays.fill(total, NEGLIGIBLE);
    for (int k = 0; k < p.size(); k++) {
      double[] own = density[k];
      fillGaussian(own, p.weight[k], p.mean[k], p.spread[k]);
      for (int b = 0; b < bins; b++) {
        total[b] += own[b];
      }
    }
  }

  private void fillGaussian(double[] own, double weight, double mean, double spread) {
    double curvature = 1 / (spread * spread);
    double change = Math.exp(-curvature);
    int middle = (int) Math.max(0, Math.min(bins - 1, Math.rint(mean)));
    double offset = middle - mean;
    double peak = weight / spread * INV_SQRT_2PI * Math.exp(-0.5 * curvature * offset * offset);
    double value = peak;
    double factor = Math.exp(-curvature * (offset + 0.5));
    int b = middle;
    for (; b < bins && value > NEGLIGIBLE; b++) {
      own[b] = value;
      value *= factor;
      factor *= change;
    }
    Arrays.fill(own, b, bins, 0);
    factor = Math.exp(curvature * (offset - 0.5));
    value = peak * factor;
    for (b = middle - 1; b >= 0 && value > NEGLIGIBLE; b--) {
      own[b] = value;
      factor *= change;
      value *= factor;
    }
    Arrays.fill(own, 0, b + 1, 0);
  }
}
