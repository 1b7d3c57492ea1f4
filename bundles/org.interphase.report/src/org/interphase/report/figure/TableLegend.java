package org.interphase.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.interphase.api.Table;

/** A table of few rows as a legend: each column in a readable unit, a column {@code x error} or {@code x_error} behind the values of {@code x}. */
final class TableLegend {
  private TableLegend() { }

  /**
   * A legend of all rows.
   *
   * @param rows what the first column is headed
   * @param samples for each row
   */
  static Legend of(Table table, String rows, List<Legend.Sample> samples) {
    List<Table.Column> values = table.columns().stream().filter(column -> !isError(column)).toList();
    List<String> header = new ArrayList<>(List.of(rows));
    values.forEach(column -> header.add(scale(column).title(column.name())));
    List<Legend.Entry> entries = IntStream.range(0, table.length()).mapToObj(row -> {
      List<String> texts = new ArrayList<>(List.of(table.rows().isEmpty() ? Integer.toString(row + 1) : table.rows().get(row)));
      values.forEach(column -> texts.add(text(column, error(table, column), row)));
      return new Legend.Entry(samples.get(row), texts);
    }).toList();
    return new Legend(header, entries);
  }

  private static String text(Table.Column column, Optional<Table.Column> error, int row) {
    Scale scale = scale(column);
    double value = scale.apply(column.value(row));
    boolean count = value == Math.rint(value) && Math.abs(value) < 1e9;
    return error.map(errors -> Numbers.measured(value, scale.apply(errors.value(row)))).orElseGet(() -> count ? Numbers.count((long) value)
        : Numbers.significant(value, 3));
  }

  private static Scale scale(Table.Column column) {
    return Scale.of(column.unit(), DoubleStream.of(column.values()).map(Math::abs).filter(Double::isFinite).max().orElse(0));
  }

  private static Optional<Table.Column> error(Table table, Table.Column column) {
    return table.column(column.name() + " error").or(() -> table.column(column.name() + "_error"));
  }

  private static boolean isError(Table.Column column) {
    return column.name().endsWith(" error") || column.name().endsWith("_error");
  }
}
