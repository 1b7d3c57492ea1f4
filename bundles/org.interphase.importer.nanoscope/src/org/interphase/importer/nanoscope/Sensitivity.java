package org.interphase.importer.nanoscope;

import java.util.Optional;
import org.interphase.api.Unit;

/**
 * What one volt is worth as a length: the value of a soft scale such as {@code Sens. DeflSens}. Some versions lose its
 * unit, which always is nm/V; but a plain 1 is what the instrument writes when it was never calibrated.
 *
 * @param metresPerVolt positive
 * @param field where it stands
 * @param unitIsMissing whether nm/V was assumed
 */
record Sensitivity(double metresPerVolt, Field field, boolean unitIsMissing) {
  private static final Unit METRES_PER_VOLT = Unit.METRE.per(Unit.VOLT);
  private static final Unit NANOMETRES_PER_VOLT = Unit.parse("nm/V").orElseThrow();

  /** Reads a soft scale; nothing when the header has none of that name, or none that is calibrated. */
  static Optional<Sensitivity> of(String softScale, NanoscopeHeader header) {
    return header.softScale(softScale).flatMap(field -> field.quantity().flatMap(value -> of(field, value.hardValue())));
  }

  private static Optional<Sensitivity> of(Field field, Magnitude magnitude) {
    boolean missing = magnitude.unit().isEmpty();
    Optional<Unit> unit = missing ? Optional.of(NANOMETRES_PER_VOLT) : Unit.parse(magnitude.unit()).filter(METRES_PER_VOLT::compatible);
    return unit.filter(known -> magnitude.number() > 0 && !(missing && magnitude.number() == 1))
        .map(known -> known.toSi(magnitude.number())).filter(si -> si > 0 && si < Double.POSITIVE_INFINITY)
        .map(si -> new Sensitivity(si, field, missing));
  }

  /** Where the number comes from, in words. */
  String source() {
    return field.place() + (unitIsMissing ? ", which has lost its unit: nm/V is assumed" : "");
  }
}
