package org.interphase.report.figure;

import java.util.Optional;
import org.interphase.api.Unit;

/**
 * From SI values to the numbers on an axis: in the prefixed unit that a person would choose and, where that is not enough, divided
 * by a power of a thousand that is named beside the unit.
 *
 * @param unit the unit of the axis
 * @param exponent the power of ten that the axis leaves out, 0 as a rule
 */
public record Scale(Unit unit, int exponent) {
  private static final double SMALLEST = 1e-3;
  private static final double LARGEST = 1e5;

  /**
   * The scale for values up to a magnitude.
   *
   * @param unit their unit
   * @param largest the largest magnitude on the axis, in SI
   */
  static Scale of(Unit unit, double largest) {
    Unit readable = readable(unit, largest);
    double magnitude = Math.abs(readable.fromSi(largest));
    boolean plain = magnitude == 0 || magnitude >= SMALLEST && magnitude < LARGEST;
    return new Scale(readable, plain ? 0 : 3 * (int) Math.floor(Math.log10(magnitude) / 3));
  }

  /** As {@link Unit#readable}, but for a quotient with the prefix before its dividend: {@code nm/V}. */
  public static Unit readable(Unit unit, double largest) {
    String symbol = unit.si().symbol();
    int stroke = symbol.indexOf('/');
    Optional<Unit> quotient = stroke <= 0 ? Optional.empty() : Unit.parse(symbol.substring(0, stroke)).map(dividend -> dividend.readable(largest))
        .flatMap(dividend -> Unit.parse(dividend.symbol() + symbol.substring(stroke)));
    return quotient.orElseGet(() -> unit.readable(largest));
  }

  /** The scale of an axis. */
  static Scale of(Unit unit, Range range) {
    return of(unit, Math.max(Math.abs(range.lower()), Math.abs(range.upper())));
  }

  /** The number on the axis for an SI value. */
  double apply(double si) {
    double value = unit.fromSi(si);
    return exponent == 0 ? value : value / Math.pow(10, exponent);
  }

  Range apply(Range si) {
    return new Range(apply(si.lower()), apply(si.upper()));
  }

  /** The axis' title: a quantity with its unit. */
  String title(String quantity) {
    String power = exponent == 0 ? "" : "10^" + Numbers.fixed(exponent, 0) + (unit.symbol().isEmpty() ? "" : " ");
    return power.isEmpty() && unit.symbol().isEmpty() ? quantity : quantity + " (" + power + unit.symbol() + ")";
  }
}
