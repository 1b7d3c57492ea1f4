package org.interphase.api;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its unit, as a person writes it: {@code 20 MPa}.
 *
 * @param value the number, in {@code unit}
 * @param unit the unit
 */
public record Quantity(double value, Unit unit) {
  private static final Pattern WRITTEN = Pattern.compile("\\s*([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?)\\s*(\\S*)\\s*");

  /**
   * Reads a number and a unit.
   *
   * @param text for example {@code 20 MPa}, {@code 20MPa} or {@code 2e-9 m}
   * @return the quantity, or empty when the text is not a number followed by a known unit
   */
  public static Optional<Quantity> parse(String text) {
    Matcher matcher = WRITTEN.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Unit.parse(matcher.group(2)).map(unit -> new Quantity(Double.parseDouble(matcher.group(1)), unit));
  }

  /** A value given in SI, in the unit that a person would choose for it. */
  public static Quantity readable(double siValue, Unit unit) {
    Unit chosen = unit.readable(siValue);
    return new Quantity(chosen.fromSi(siValue), chosen);
  }

  /** The value in the coherent SI unit. */
  public double si() {
    return unit.toSi(value);
  }

  /** Four significant digits and the unit; whole numbers below a billion in full. */
  @Override
  public String toString() {
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e9;
    String number = String.format(Locale.ROOT, whole ? "%.0f" : "%.4g", value);
    if (number.contains(".") && !number.contains("e")) {
      number = number.replaceAll("0+$", "").replaceAll("\\.$", "");
    }
    return unit.symbol().isEmpty() ? number : number + " " + unit.symbol();
  }
}
