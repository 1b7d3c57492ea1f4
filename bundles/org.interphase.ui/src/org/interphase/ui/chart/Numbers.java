package org.interphase.ui.chart;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers beside a handle. */
final class Numbers {
  private Numbers() { }

  /** A finite number with at most so many significant digits. */
  static String significant(double value, int digits) {
    BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(digits)).stripTrailingZeros();
    return Math.abs(value) >= 1e-4 && Math.abs(value) < 1e7 || value == 0 ? rounded.toPlainString() : rounded.toString();
  }
}
