package org.interphase.importer.nanoscope;

import java.util.Optional;
import org.interphase.api.Unit;

/**
 * One line of a header.
 *
 * @param line its number, from 1
 * @param key the key in the file's spelling, without backslash, with {@code @} and group number where it has them
 * @param value the text after the colon
 */
record Field(int line, String key, String value) {
  /** Where this is, for messages. */
  String place() {
    return "header line " + line + " " + Damage.quote("\\" + key);
  }

  /** The value as a whole number that is not negative; of several numbers the first. */
  long count() throws Damage {
    String first = value.split("\\s", 2)[0];
    if (!first.matches("\\d{1,18}")) {
      throw new Damage(place(), "a whole number is needed where the header has " + Damage.quote(value), Damage.GET_ORIGINAL);
    }
    return Long.parseLong(first);
  }

  /** The value as a finite number greater than 0 in SI, if it is one of that dimension; in the usual unit where it has none. */
  Optional<Double> positiveSi(Unit usual) {
    return positive().flatMap(magnitude -> (magnitude.unit().isEmpty() ? Optional.of(usual) : Unit.parse(magnitude.unit()))
        .filter(usual::compatible).map(unit -> unit.toSi(magnitude.number())).filter(si -> si > 0 && si < Double.POSITIVE_INFINITY));
  }

  /** The value as a number greater than 0 and its unit, if it is one. */
  Optional<Magnitude> positive() {
    return Magnitude.parse(value).filter(magnitude -> magnitude.number() > 0);
  }

  /** The value as a choice, if it is one. */
  Optional<CiaoValue.Selection> selection() {
    return CiaoValue.parse(value).filter(CiaoValue.Selection.class::isInstance).map(CiaoValue.Selection.class::cast);
  }

  /** The value as a quantity in two stages, if it is one. */
  Optional<CiaoValue.Value> quantity() {
    return CiaoValue.parse(value).filter(CiaoValue.Value.class::isInstance).map(CiaoValue.Value.class::cast);
  }
}
