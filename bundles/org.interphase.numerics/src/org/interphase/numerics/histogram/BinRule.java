package org.interphase.numerics.histogram;

import java.util.Arrays;
import org.interphase.numerics.stats.Robust;
import org.interphase.numerics.stats.Summary;

/**
 * The usual rules for a bin width. The first two fix the number of bins over the range and so follow outliers; the last two look
 * at the spread, and Freedman-Diaconis' at the part of it that outliers do not move.
 */
public enum BinRule {
  /** The square root of n bins. */
  SQUARE_ROOT {
    @Override
    double of(double[] values) {
      return range(values) / Math.ceil(Math.sqrt(values.length));
    }
  },

  /** 1 + log2 n bins: H. A. Sturges (1926), doi:10.1080/01621459.1926.10502161. */
  STURGES {
    @Override
    double of(double[] values) {
      return range(values) / (1 + Math.ceil(Math.log(values.length) / Math.log(2)));
    }
  },

  /** 3.49 s / n^(1/3) with the standard deviation s: D. W. Scott (1979), doi:10.1093/biomet/66.3.605. */
  SCOTT {
    @Override
    double of(double[] values) {
      return Math.cbrt(24 * Math.sqrt(Math.PI) / values.length) * Summary.of(values).sampleStandardDeviation();
    }
  },

  /** 2 IQR / n^(1/3) with the interquartile range: D. Freedman and P. Diaconis (1981), doi:10.1007/BF01025868. */
  FREEDMAN_DIACONIS {
    @Override
    double of(double[] values) {
      return 2 * Robust.of(values).interquartileRange() / Math.cbrt(values.length);
    }
  };

  abstract double of(double[] values);

  /**
   * The bin width for these values.
   *
   * @param values the values; those that are not finite are left out. Not modified.
   * @return the width, positive, in the unit of the values
   * @throws IllegalArgumentException if the rule gives no positive width: fewer than two values, or (nearly) all equal
   */
  public double width(double[] values) {
    double[] finite = Arrays.stream(values).filter(Double::isFinite).toArray();
    double width = finite.length < 2 ? Double.NaN : of(finite);
    if (!(width > 0) || !Double.isFinite(width)) {
      throw new IllegalArgumentException("the rule " + this + " gives no bin width for " + finite.length
          + " values without spread: set one by hand");
    }
    return width;
  }

  private static double range(double[] values) {
    Summary summary = Summary.of(values);
    return summary.max() - summary.min();
  }
}
