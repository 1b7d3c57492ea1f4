package org.interphase.report.figure;

import java.util.Arrays;
import java.util.Optional;
import org.interphase.api.Image;

/**
 * The values between the two ends of an axis or a colour bar.
 *
 * @param lower the lower end, finite
 * @param upper the upper end, finite, greater than {@code lower}
 */
public record Range(double lower, double upper) {
  private static final double TAIL = 0.005;
  private static final double FEW = 0.05;

  public Range {
    if (!(lower < upper) || Double.isInfinite(lower) || Double.isInfinite(upper)) {
      throw new IllegalArgumentException("a range from " + lower + " to " + upper + " is not possible");
    }
  }

  /**
   * The range that shows a map well whatever its outliers: its 0.5 % to 99.5 % quantiles, rounded outwards. It begins at 0 when at
   * most 5 % of the values are negative (noise of a quantity that cannot be) and starting there costs at most half of the colours.
   *
   * @return empty when no pixel is valid
   */
  public static Optional<Range> robust(Image map) {
    double[] values = map.validValues();
    if (values.length == 0) {
      return Optional.empty();
    }
    Arrays.sort(values);
    double lower = quantile(values, TAIL);
    double upper = quantile(values, 1 - TAIL);
    if (quantile(values, FEW) >= 0 && upper > 0 && lower < upper / 2) {
      lower = 0;
    }
    return Optional.of(lower < upper ? Ticks.rounded(new Range(lower, upper), 20) : around(lower));
  }

  /** A range for values that are all equal. */
  private static Range around(double value) {
    double other = Math.clamp(2 * value, -Double.MAX_VALUE, Double.MAX_VALUE);
    return value > 0 ? new Range(0, other) : value < 0 ? new Range(other, 0) : new Range(0, 1);
  }

  private static double quantile(double[] sorted, double fraction) {
    return sorted[(int) Math.round(fraction * (sorted.length - 1))];
  }

  /** Where a value lies: 0 at the lower end, 1 at the upper one, below 0 and above 1 outside; NaN for NaN. */
  public double fraction(double value) {
    return (value / 2 - lower / 2) / (upper / 2 - lower / 2);
  }

  /** Whether a value lies between the ends or on one of them. */
  public boolean contains(double value) {
    return value >= lower && value <= upper;
  }
}
