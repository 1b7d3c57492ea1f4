package org.interphase.ui.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interphase.api.Unit;
import org.interphase.report.figure.Range;

/**
 * What an axis shows.
 *
 * @param label the quantity in the field's words, without its unit
 * @param unit the unit of the values, which are in SI
 * @param fixed the unit to show them in; empty for the one that a person would choose for the range
 */
public record Axis(String label, Unit unit, Optional<Unit> fixed) {
  private static final List<Unit> TIMES = Stream.of("d", "h", "min").flatMap(symbol -> Unit.parse(symbol).stream()).toList();

  /** In the unit that a person would choose for the range. */
  public Axis(String label, Unit unit) {
    this(label, unit, Optional.empty());
  }

  /** The unit to show a range of values in; seconds become minutes, hours or days when there are two or more, if no unit is fixed. */
  Unit readable(Range range) {
    return fixed.orElseGet(() -> chosen(range));
  }

  private Unit chosen(Range range) {
    double largest = Math.max(Math.abs(range.lower()), Math.abs(range.upper()));
    Optional<Unit> time = unit.equals(Unit.SECOND) ? TIMES.stream().filter(one -> one.fromSi(largest) >= 2).findFirst() : Optional.empty();
    return time.orElseGet(() -> unit.readable(largest));
  }

  /** The title with a unit: {@code Force (nN)}. */
  String title(Unit shown) {
    return shown.symbol().isEmpty() ? label : label + " (" + shown + ")";
  }
}
