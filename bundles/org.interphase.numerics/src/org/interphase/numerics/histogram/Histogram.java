package org.interphase.numerics.histogram;

/**
 * Counts of values in bins of one width whose edges lie at whole multiples of it.
 *
 * <p>Because every edge is {@code k * width}, an edge lies at 0, negative values have bins like any other, and two histograms of
 * the same width can be compared bin by bin. Bin i holds the values v with {@code lower(i) <= v < lower(i + 1)}, exactly.
 *
 * <p>A histogram covers a range; finite values outside are counted apart, in {@link #below()} and {@link #above()}, and values
 * that are not finite in {@link #notFinite()}. Memory follows from the number of bins, which is bounded by {@link #MAX_BINS}
 * whatever the data.
 *
 * <p>Immutable. Values, widths and edges are in one unit, any.
 */
public final class Histogram {
  /** The largest number of bins: 8 MB of counts. */
  public static final int MAX_BINS = 1 << 20;

  private final double width;
  private final long first;
  private final long[] counts;
  private final long below;
  private final long above;
  private final long notFinite;
  private final long total;

  private Histogram(double width, long first, long[] counts, long below, long above, long notFinite) {
    this.width = width;
    this.first = first;
    this.counts = counts;
    this.below = below;
    this.above = above;
    this.notFinite = notFinite;
    long sum = 0;
    for (long count : counts) {
      sum += count;
    }
    this.total = sum;
  }

  /**
   * Counts all finite values.
   *
   * @param values the values; those that are not finite are only counted. Not modified.
   * @param width the bin width, positive
   * @throws IllegalArgumentException if the width is not possible, there is no finite value, or there would be more than
   *     {@link #MAX_BINS} bins
   */
  public static Histogram of(double[] values, double width) {
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      if (Math.abs(value) <= Double.MAX_VALUE) {
        min = Math.min(min, value);
        max = Math.max(max, value);
      }
    }
    if (min > max) {
      throw new IllegalArgumentException("a histogram needs at least one finite value");
    }
    return of(values, width, min, max);
  }

  /**
   * Counts the values of a range.
   *
   * @param values the values. Not modified.
   * @param width the bin width, positive
   * @param from a value in the first bin
   * @param to a value in the last bin, not below {@code from}
   * @throws IllegalArgumentException if the width or the range is not possible, or there would be more than {@link #MAX_BINS} bins
   */
  public static Histogram of(double[] values, double width, double from, double to) {
    if (!(width > 0) || !Double.isFinite(width)) {
      throw new IllegalArgumentException("a bin width of " + width + " is not possible");
    }
    if (!(from <= to) || !Double.isFinite(from) || !Double.isFinite(to)) {
      throw new IllegalArgumentException("a histogram from " + from + " to " + to + " is not possible");
    }
    double span = to / width - from / width;
    if (!(span < MAX_BINS - 2) || !(Math.max(Math.abs(from), Math.abs(to)) / width < 1L << 52)) {
      throw new IllegalArgumentException("bins of " + width + " from " + from + " to " + to + " would be more than " + MAX_BINS
          + ": choose wider bins or a narrower range");
    }
    long first = index(from, width);
    Counter counter = new Counter(width, first, (int) (index(to, width) - first + 1));
    counter.add(values);
    return counter.histogram();
  }

  /** Which multiple of the width a value lies at or above: exactly, though the quotient is rounded. */
  private static long index(double value, double width) {
    long index = (long) Math.floor(value / width);
    if (value < index * width) {
      return index - 1;
    }
    return value >= (index + 1) * width ? index + 1 : index;
  }

  /** The same bins with other counts, for example of resampled values. Counts outside the range become 0. */
  public Histogram withCounts(long[] newCounts) {
    if (newCounts.length != counts.length) {
      throw new IllegalArgumentException(newCounts.length + " counts for " + counts.length + " bins");
    }
    return new Histogram(width, first, newCounts.clone(), 0, 0, 0);
  }

  /** The number of bins, at least 1. */
  public int bins() {
    return counts.length;
  }

  /** The width of every bin. */
  public double width() {
    return width;
  }

  /** The lower edge of a bin, or for {@code bin == bins()} the upper edge of the last one. */
  public double lower(int bin) {
    return (first + bin) * width;
  }

  /** The middle of a bin. */
  public double centre(int bin) {
    return (first + bin + 0.5) * width;
  }

  /** The number of values in a bin. */
  public long count(int bin) {
    return counts[bin];
  }

  /** A copy of the counts of all bins. */
  public long[] counts() {
    return counts.clone();
  }

  /** The number of values in the bins. */
  public long total() {
    return total;
  }

  /** The number of finite values below the first bin. */
  public long below() {
    return below;
  }

  /** The number of finite values above the last bin. */
  public long above() {
    return above;
  }

  /** The number of values that are not finite. */
  public long notFinite() {
    return notFinite;
  }

  /** The fraction of the values in the bins that is in this one, per unit of the values: integrates to 1. NaN when all are empty. */
  public double density(int bin) {
    return counts[bin] / (total * width);
  }

  /** The bin of a value: -1 when below the first, {@link #bins()} when above the last or not a number. */
  public int bin(double value) {
    if (value < lower(0)) {
      return -1;
    }
    return value < lower(bins()) ? (int) (index(value, width) - first) : bins();
  }

  /** Counts, without a branch for what is common. */
  private static final class Counter {
    private final double width;
    private final long first;
    private final double lower;
    private final double upper;
    private final long[] counts;
    private long below;
    private long above;
    private long notFinite;

    Counter(double width, long first, int bins) {
      this.width = width;
      this.first = first;
      this.lower = first * width;
      this.upper = (first + bins) * width;
      this.counts = new long[bins];
    }

    void add(double[] values) {
      for (double value : values) {
        if (value >= lower && value < upper) {
          counts[(int) (index(value, width) - first)]++;
        } else {
          addOutside(value);
        }
      }
    }

    private void addOutside(double value) {
      if (!Double.isFinite(value)) {
        notFinite++;
      } else if (value < lower) {
        below++;
      } else {
        above++;
      }
    }

    Histogram histogram() {
      return new Histogram(width, first, counts, below, above, notFinite);
    }
  }
}
