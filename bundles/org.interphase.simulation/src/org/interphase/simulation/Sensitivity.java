package org.interphase.simulation;

import org.interphase.api.Unit;

/**
 * How a channel's volts, or arbitrary units, become a physical quantity: what NanoScope calls a soft scale.
 *
 * <p>The conversion to SI is stated here as a plain factor on purpose: reading the unit's text is the importer's business,
 * and a mistake there must not cancel out.
 *
 * @param name the name in the header after {@code Sens.}, for example {@code StiffnessSens}
 * @param value the number in the header, at most seven digits, for example 3.125
 * @param unit the unit in the header, for example {@code MPa/Arb}
 * @param hardUnit the unit of the hard scale, for example {@code Arb}
 * @param si how many SI units one {@code unit x hardUnit} is, for example 1e6
 * @param siUnit that SI unit, for example Pa
 */
public record Sensitivity(String name, double value, String unit, String hardUnit, double si, Unit siUnit) {
  /** How many SI units one hard unit stands for. */
  public double siPerHardUnit() {
    return value * si;
  }
}
