package org.interphase.numerics.mixture;

import org.interphase.numerics.histogram.Histogram;

/**
 * A mixture while it is being fitted: in units of bins counted from the middle of the first, where numbers are of order one
 * whatever the unit of the values, and with widths that include the bin's own.
 *
 * <p>The part of a Gaussian that falls into a bin is the bin's box folded with it, read at the bin's middle. Folding adds the box's
 * variance, 1/12 of a squared bin: {@code spread^2 = sigma^2 + 1/12}. That the folded curve is not quite a Gaussian changes its
 * height by 1/(960 spread^4), 1e-7 at a sigma of ten bins. So the likelihood is that of the bins, not of values moved to their
 * middles, and bins may be as wide as the narrowest sigma.
 */
final class Parameters {
  static final double BOX_VARIANCE = 1.0 / 12;

  final double[] weight;
  final double[] mean;
  final double[] spread;

  Parameters(int components) {
    weight = new double[components];
    mean = new double[components];
    spread = new double[components];
  }

  static Parameters of(GaussianMixture mixture, Histogram bins) {
    Parameters result = new Parameters(mixture.size());
    for (int k = 0; k < mixture.size(); k++) {
      GaussianMixture.Component component = mixture.component(k);
      double sigma = component.sigma() / bins.width();
      result.weight[k] = component.weight();
      result.mean[k] = (component.mean() - bins.centre(0)) / bins.width();
      result.spread[k] = Math.sqrt(sigma * sigma + BOX_VARIANCE);
    }
    return result;
  }

  GaussianMixture toMixture(Histogram bins) {
    double[] means = new double[size()];
    double[] sigmas = new double[size()];
    for (int k = 0; k < size(); k++) {
      means[k] = bins.centre(0) + mean[k] * bins.width();
      sigmas[k] = sigma(k) * bins.width();
    }
    return GaussianMixture.of(weight, means, sigmas);
  }

  int size() {
    return weight.length;
  }

  /** The standard deviation of the values, in bins. */
  double sigma(int k) {
    return Math.sqrt(spread[k] * spread[k] - BOX_VARIANCE);
  }

  Parameters copy() {
    Parameters copy = new Parameters(size());
    copy.set(this);
    return copy;
  }

  void set(Parameters other) {
    System.arraycopy(other.weight, 0, weight, 0, size());
    System.arraycopy(other.mean, 0, mean, 0, size());
    System.arraycopy(other.spread, 0, spread, 0, size());
  }

  /** One component more: component {@code k} gives half of its weight to a twin, and both move apart. */
  Parameters split(int k) {
    Parameters more = new Parameters(size() + 1);
    for (int i = 0; i <= size(); i++) {
      int from = i < size() ? i : k;
      more.weight[i] = weight[from] * (from == k ? 0.5 : 1);
      more.spread[i] = spread[from] * (from == k ? 0.8 : 1);
      more.mean[i] = mean[from] + (from == k ? (i == k ? -0.6 : 0.6) * spread[from] : 0);
    }
    return more;
  }

  /** Orders the components by their means, keeping ties in order of their spreads. */
  void sort() {
    for (int i = 1; i < size(); i++) {
      for (int k = i; k > 0 && (mean[k] < mean[k - 1] || mean[k] == mean[k - 1] && spread[k] < spread[k - 1]); k--) {
        swap(weight, k);
        swap(mean, k);
        swap(spread, k);
      }
    }
  }

  private static void swap(double[] values, int k) {
    double value = values[k];
    values[k] = values[k - 1];
    values[k - 1] = value;
  }
}
