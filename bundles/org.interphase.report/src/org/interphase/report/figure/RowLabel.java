package org.interphase.report.figure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interphase.api.Unit;

/**
 * The name of a row of a table whose rows have different units: {@code spring constant [N/m]}.
 *
 * @param name what the row is about, without the unit
 * @param unit the unit in brackets; empty when there is none that is known
 */
public record RowLabel(String name, Optional<Unit> unit) {
  private static final Pattern WITH_UNIT = Pattern.compile("(.+) \\[([^]]+)]");

  /** Reads a row's name. */
  public static RowLabel of(String row) {
    Matcher matcher = WITH_UNIT.matcher(row);
    Optional<Unit> unit = matcher.matches() ? Unit.parse(matcher.group(2)) : Optional.empty();
    return new RowLabel(unit.isPresent() ? matcher.group(1) : row, unit);
  }
}
