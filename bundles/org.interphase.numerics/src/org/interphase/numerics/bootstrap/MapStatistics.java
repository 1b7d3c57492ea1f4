package org.interphase.numerics.bootstrap;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.interphase.numerics.histogram.Histogram;
import org.interphase.numerics.stats.Robust;
import org.interphase.numerics.stats.Summary;

/**
 * Location, spread and shape of the values of a map, each with its uncertainty as a statement about the surface that the map is a sample
 * of; see {@link SpatialEstimate}. The densities that the influences of quantiles need are differences of quantiles 5 % apart on either side.
 *
 * <p>Immutable; the values are not copied and must not be changed. Any number of threads.
 */
public final class MapStatistics {
  private static final double NORMAL = 1.482602218505602;
  private static final double NEIGHBOURHOOD = 0.05;

  private final int columns;
  private final int rows;
  private final double[] values;
  private final double[] sorted;
  private final Robust robust;

  /**
   * @param columns pixels in a row
   * @param rows rows
   * @param values by rows, NaN where there is none. Not modified
   */
  public MapStatistics(int columns, int rows, double[] values) {
    if (values.length != (long) columns * rows) {
      throw new IllegalArgumentException(values.length + " values for " + columns + " x " + rows + " pixels");
    }
    this.columns = columns;
    this.rows = rows;
    this.values = values;
    this.sorted = Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
    this.robust = Robust.of(sorted);
  }

  /** How many values there are. */
  public int count() {
    return sorted.length;
  }

  /** The arithmetic mean. */
  public SpatialEstimate mean() {
    return estimate(Summary.of(sorted).mean(), x -> x);
  }

  /** The median. */
  public SpatialEstimate median() {
    return estimate(robust.median(), medianInfluence());
  }

  /** 1.4826 x the median absolute deviation. */
  public SpatialEstimate spread() {
    return estimate(robust.spread(), spreadInfluence());
  }

  /** The distance between the quartiles. */
  public SpatialEstimate interquartileRange() {
    DoubleUnaryOperator lower = quantileInfluence(0.25);
    DoubleUnaryOperator upper = quantileInfluence(0.75);
    return estimate(robust.interquartileRange(), x -> upper.applyAsDouble(x) - lower.applyAsDouble(x));
  }

  /** {@link #spread()} over {@link #median()}: how inhomogeneous a surface is, whatever its level. Means nothing for a median near 0. */
  public SpatialEstimate relativeSpread() {
    double ratio = robust.spread() / robust.median();
    DoubleUnaryOperator spread = spreadInfluence();
    DoubleUnaryOperator median = medianInfluence();
    return estimate(ratio, x -> (spread.applyAsDouble(x) - ratio * median.applyAsDouble(x)) / robust.median());
  }

  /**
   * The entropy of the histogram in nats, {@code -sum p ln p}: 0 where all values share a bin. It depends on the width of the bins. What it
   * is too small by, because shares are estimated, is added (G. A. Miller (1955)): half the number of occupied bins less one over the
   * number of independent values.
   */
  public SpatialEstimate entropy(double binWidth) {
    if (sorted.length == 0) {
      return estimate(Double.NaN, x -> x);
    }
    Histogram bins = Histogram.of(sorted, binWidth);
    double entropy = 0;
    int occupied = 0;
    for (int b = 0; b < bins.bins(); b++) {
      double share = (double) bins.count(b) / bins.total();
      entropy -= share > 0 ? share * Math.log(share) : 0;
      occupied += share > 0 ? 1 : 0;
    }
    SpatialEstimate raw = estimate(entropy, x -> -Math.log((double) bins.count(bins.bin(x)) / bins.total()));
    double variance = 0;
    for (int b = 0; b < bins.bins(); b++) {
      double share = (double) bins.count(b) / bins.total();
      variance += share > 0 ? share * Math.pow(-Math.log(share) - entropy, 2) : 0;
    }
    double independent = variance > 0 ? Math.min(sorted.length, variance / Math.pow(raw.standardError(), 2)) : sorted.length;
    return SpatialEstimate.of(entropy + (occupied - 1) / (2 * independent), raw.standardError(), raw.degreesOfFreedom());
  }

  /** The share of values below or at x. */
  private double share(double x) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] <= x) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return (double) low / sorted.length;
  }

  /** The values that there are, in ascending order. Not a copy. */
  double[] sorted() {
    return sorted;
  }

  /** An estimate whose pixels have an influence by their value. */
  SpatialEstimate estimate(double value, DoubleUnaryOperator influence) {
    double[] ofPixels = new double[values.length];
    for (int i = 0; i < ofPixels.length; i++) {
      ofPixels[i] = Double.isNaN(values[i]) ? Double.NaN : influence.applyAsDouble(values[i]);
    }
    return SpatialEstimate.of(value, columns, rows, ofPixels);
  }

  private DoubleUnaryOperator medianInfluence() {
    return quantileInfluence(0.5);
  }

  private DoubleUnaryOperator quantileInfluence(double share) {
    double quantile = quantile(share);
    double density = density(quantile);
    return x -> (share - (x <= quantile ? 1 : 0)) / density;
  }

  /** P. J. Rousseeuw and C. Croux (1993), doi:10.1080/01621459.1993.10476408, for any distribution. */
  private DoubleUnaryOperator spreadInfluence() {
    double median = robust.median();
    double deviation = robust.spread() / NORMAL;
    double above = density(median + deviation);
    double below = density(median - deviation);
    double skew = (above - below) / density(median);
    return x -> NORMAL * (Math.signum(Math.abs(x - median) - deviation) - skew * Math.signum(x - median)) / (2 * (above + below));
  }

  private double quantile(double share) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double place = Math.clamp(share, 0, 1) * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  private double density(double x) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double lower = Math.max(0, share(x) - NEIGHBOURHOOD);
    double upper = Math.min(1, share(x) + NEIGHBOURHOOD);
    return (upper - lower) / (quantile(upper) - quantile(lower));
  }
}
