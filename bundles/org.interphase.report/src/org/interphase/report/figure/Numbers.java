package org.interphase.report.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.interphase.api.Estimate;
import org.interphase.api.Unit;

/** Numbers as they are printed in figures and reports: with a true minus sign, and no more digits than mean something. */
public final class Numbers {
  private static final char MINUS = '\u2212';
  private static final String NARROW_SPACE = "\u202f";

  private Numbers() { }

  /** A number with a fixed number of decimals. */
  static String plain(BigDecimal value, int decimals) {
    return signed(value.setScale(decimals, RoundingMode.HALF_EVEN).toPlainString());
  }

  /** A number with all its digits and its power of ten: {@code 1.5e7}; a plain 0. */
  static String scientific(BigDecimal value) {
    if (value.signum() == 0) {
      return "0";
    }
    BigDecimal stripped = value.stripTrailingZeros();
    int exponent = stripped.precision() - stripped.scale() - 1;
    return signed(stripped.scaleByPowerOfTen(-exponent).toPlainString() + "e" + exponent);
  }

  /** A number rounded to significant digits, without trailing zeros; a dash for NaN. */
  public static String significant(double value, int digits) {
    if (!Double.isFinite(value)) {
      return missing(value);
    }
    BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(digits));
    boolean plain = Math.abs(value) < 1e7 && Math.abs(value) >= 1e-4;
    return plain ? signed(rounded.stripTrailingZeros().toPlainString()) : scientific(rounded);
  }

  /** A number with a fixed number of decimals; a dash for NaN. */
  static String fixed(double value, int decimals) {
    return Double.isFinite(value) ? plain(BigDecimal.valueOf(value), decimals) : missing(value);
  }

  /**
   * A number and its standard error, both to the error's last meaningful digit: two digits of an error that begins with 1,
   * one of any other. Without an error, three significant digits.
   */
  static String measured(double value, double error) {
    if (!Double.isFinite(value) || !(error > 0) || Double.isInfinite(error) || error < 1e-6 * Math.abs(value)) {
      return significant(value, 3);
    }
    int decimals = decimals(error);
    return decimals > 6 || Math.abs(value) >= 1e7 ? significant(value, 3) + " ± " + significant(error, 2)
        : fixed(value, decimals) + " ± " + fixed(error, decimals);
  }

  /**
   * An estimate in the unit that a person would choose, value and standard error both to the second digit of the error:
   * {@code 317.0 ± 1.2 MPa}. Without an error that is known and not 0: the value alone, to four significant digits, a count to all.
   */
  public static String quantity(Estimate estimate) {
    double error = estimate.standardError();
    boolean known = error > 0 && Double.isFinite(error) && Double.isFinite(estimate.value());
    Unit unit = Scale.readable(estimate.unit(), known ? Math.max(Math.abs(estimate.value()), error) : estimate.value());
    return estimated(unit.fromSi(estimate.value()), unit.fromSi(error)) + (unit.symbol().isEmpty() ? "" : " " + unit);
  }

  /**
   * A value and its standard error in the same unit, both to the second digit of the error: {@code 317.0 ± 1.2}. Without an error that
   * is known and not 0: the value alone, to four significant digits, a count to all; a dash for NaN.
   */
  public static String estimated(double value, double error) {
    if (!(error > 0) || !Double.isFinite(error) || !Double.isFinite(value)) {
      boolean count = value == Math.rint(value) && Math.abs(value) < 1e9;
      return count ? fixed(value, 0) : significant(value, 4);
    }
    int decimals = secondDigit(error);
    return decimals > 9 || Math.abs(value) >= 1e9 ? significant(value, 4) + " ± " + significant(error, 2)
        : plain(BigDecimal.valueOf(value), decimals) + " ± " + plain(BigDecimal.valueOf(error), decimals);
  }

  /** The 95 % interval of an estimate, to the second digit of a quarter of its width: {@code 314.7 to 319.4 MPa}; empty when there is none. */
  public static String interval(Estimate estimate) {
    if (!Double.isFinite(estimate.lower()) || !Double.isFinite(estimate.upper())) {
      return "";
    }
    Unit unit = Scale.readable(estimate.unit(), Math.max(Math.abs(estimate.lower()), Math.abs(estimate.upper())));
    double quarter = unit.fromSi(estimate.upper() - estimate.lower()) / 4;
    int decimals = quarter > 0 ? Math.min(9, secondDigit(quarter)) : 3;
    return plain(BigDecimal.valueOf(unit.fromSi(estimate.lower())), decimals) + " to "
        + plain(BigDecimal.valueOf(unit.fromSi(estimate.upper())), decimals) + (unit.symbol().isEmpty() ? "" : " " + unit);
  }

  /** The decimals that show two digits of an error; negative where even whole numbers have too many. */
  private static int secondDigit(double error) {
    BigDecimal leading = BigDecimal.valueOf(error).round(new MathContext(2));
    return 2 - leading.precision() + leading.scale();
  }

  /** How many decimals a number with this standard error or interval width deserves; 0 to 9. */
  static int decimals(double error) {
    BigDecimal leading = BigDecimal.valueOf(error).round(new MathContext(2));
    int digits = leading.unscaledValue().toString().charAt(0) == '1' ? 2 : 1;
    return Math.clamp(digits - 1L - (leading.precision() - leading.scale() - 1), 0, 9);
  }

  /** A count, in groups of three digits when it has more than four. */
  static String count(long count) {
    String digits = Long.toString(count);
    return digits.length() < 5 ? digits : digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", NARROW_SPACE);
  }

  /** A fraction as a percentage with one decimal; what is neither nothing nor all never reads so. */
  static String percent(double fraction) {
    if (fraction > 0 && fraction < 0.001) {
      return "<0.1" + NARROW_SPACE + "%";
    }
    if (fraction < 1 && fraction > 0.999) {
      return ">99.9" + NARROW_SPACE + "%";
    }
    return (fraction == 0 || fraction == 1 ? significant(100 * fraction, 3) : fixed(100 * fraction, 1)) + NARROW_SPACE + "%";
  }

  /** A p-value behind its letter: {@code = 0.034}, {@code < 0.0001}, for no test gives 0. */
  public static String probability(double p) {
    return p < 1e-4 ? "< 0.0001" : "= " + significant(p, 2);
  }

  private static String missing(double value) {
    return Double.isNaN(value) ? "–" : value > 0 ? "∞" : MINUS + "∞";
  }

  private static String signed(String number) {
    return number.replace('-', MINUS);
  }
}
