package org.interphase.report.figure;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
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
    OrderStatistics values = OrderStatistics.of(map);
    if (values.count() == 0) {
      return Optional.empty();
    }
    double lower = values.quantile(TAIL);
    double upper = values.quantile(1 - TAIL);
    if (values.quantile(FEW) >= 0 && upper > 0 && lower < upper / 2) {
      lower = 0;
    }
    return Optional.of(lower < upper ? Ticks.rounded(new Range(lower, upper), 20) : around(lower));
  }

  /**
   * The range of finite values, with room at both ends.
   *
   * @param values NaN and infinite values are passed over; around 0 or the only value when there is nothing to span
   * @param margin the room, as a fraction of the span
   */
  static Range spanning(double[] values, double margin) {
    DoubleSummaryStatistics finite = Arrays.stream(values).filter(Double::isFinite).summaryStatistics();
    double room = margin * (finite.getMax() - finite.getMin());
    return finite.getMin() < finite.getMax() ? new Range(finite.getMin() - room, finite.getMax() + room)
        : around(finite.getCount() == 0 ? 0 : finite.getMin());
  }

  /** A range for values that are all equal. */
  private static Range around(double value) {
    double other = Math.clamp(2 * value, -Double.MAX_VALUE, Double.MAX_VALUE);
    return value > 0 ? new Range(0, other) : value < 0 ? new Range(other, 0) : new Range(0, 1);
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
