package org.interphase.numerics.stats;

/**
 * The range of values that a map is shown in unless the user says otherwise: wide enough for nearly all pixels, and not widened
 * by saturated or spurious ones.
 *
 * <p>Values beyond the outer fences, three interquartile ranges outside the quartiles, are set aside (J. W. Tukey, Exploratory
 * Data Analysis, 1977); the range is from the 1 % to the 99 % quantile of the rest. As long as fewer than a quarter of the
 * values are wild on either side, they do not matter.
 *
 * @param lower the lower end; NaN if there is no value
 * @param upper the upper end, equal to the lower one if all values are; NaN if there is no value
 */
public record DisplayRange(double lower, double upper) {
  private static final double FENCE = 3;
  private static final double TAIL = 0.01;

  /**
   * The range for values.
   *
   * @param values NaNs are left out. Not modified.
   */
  public static DisplayRange of(double... values) {
    Robust robust = Robust.of(values);
    double below = robust.lowerQuartile() - FENCE * robust.interquartileRange();
    double above = robust.upperQuartile() + FENCE * robust.interquartileRange();
    double[] inside = values.clone();
    for (int i = 0; i < inside.length; i++) {
      if (inside[i] < below || inside[i] > above) {
        inside[i] = Double.NaN;
      }
    }
    double[] ends = Robust.quantiles(inside, TAIL, 1 - TAIL);
    return new DisplayRange(ends[0], ends[1]);
  }
}
