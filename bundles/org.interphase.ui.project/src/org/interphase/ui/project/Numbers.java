package org.interphase.ui.project;

import java.math.BigDecimal;
import java.math.MathContext;
import org.interphase.api.Quantity;
import org.interphase.api.Unit;

/** Numbers in fields: written in the unit of the field, read with it or with another. */
final class Numbers {
  private static final MathContext DIGITS = new MathContext(9);

  private Numbers() { }

  /** All digits that were typed, without an exponent; empty for NaN. */
  static String text(double value) {
    return Double.isFinite(value) ? new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString() : "";
  }

  /** A value in SI in the unit of a field. */
  static String text(double si, Unit unit) {
    return Double.isFinite(si) ? text(unit.fromSi(si)) : "";
  }

  /**
   * Reads a number.
   *
   * @param unit what a number without a unit is in
   * @return in SI; NaN for an empty text
   * @throws IllegalArgumentException in words when it is none
   */
  static double read(String text, Unit unit) {
    String typed = text.strip();
    if (typed.isEmpty()) {
      return Double.NaN;
    }
    boolean bare = typed.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");
    return bare ? unit.toSi(Double.parseDouble(typed)) : Quantity.parse(typed).filter(one -> one.unit().compatible(unit)).map(Quantity::si)
        .orElseThrow(() -> new IllegalArgumentException("\"" + typed + "\" is no number" + (unit.symbol().isEmpty() ? "" : " in " + unit)
            + ": write it as 10" + (unit.symbol().isEmpty() ? "" : " or 10 " + unit)));
  }
}
