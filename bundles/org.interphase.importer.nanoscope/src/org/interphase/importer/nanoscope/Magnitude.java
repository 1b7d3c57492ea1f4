package org.interphase.importer.nanoscope;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as headers write it, with the unit in the file's spelling: {@code 887.1802 nm/V}, {@code -0 V},
 * {@code 2.20038e+006 Arb}, {@code 1.000000}.
 *
 * @param number finite
 * @param unit empty when the file gives none
 */
record Magnitude(double number, String unit) {
  private static final Pattern WRITTEN = Pattern.compile("([-+]?+(?:\\d++(?:\\.\\d*+)?+|\\.\\d++)(?:[eE][-+]?\\d++)?+)(?:\\s++(.*))?");

  /** Reads a number and its unit, or nothing when the text is not a finite number. */
  static Optional<Magnitude> parse(String text) {
    Matcher matcher = WRITTEN.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    double number = Double.parseDouble(matcher.group(1));
    String unit = matcher.group(2) == null ? "" : matcher.group(2).strip();
    return Double.isFinite(number) ? Optional.of(new Magnitude(number, unit)) : Optional.empty();
  }
}
