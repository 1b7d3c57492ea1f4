package org.interphase.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.interphase.api.Table;

/**
 * A table of few rows as a legend, its columns headed by words and units: a column {@code x error} or {@code x_error} behind the values of {@code x},
 * columns {@code x_lower} and {@code x_upper} as the 95 % interval of {@code x}.
 */
final class TableLegend {
  private static final String LOWER = "_lower";
  private static final String UPPER = "_upper";

  private final Table table;

  private TableLegend(Table table) {
    this.table = table;
  }

  /**
   * A legend of all rows.
   *
   * @param rows what the first column is headed
   * @param samples for each row
   */
  static Legend of(Table table, String rows, List<Legend.Sample> samples) {
    return new TableLegend(table).legend(rows, samples);
  }

  private Legend legend(String rows, List<Legend.Sample> samples) {
    List<Table.Column> shown = table.columns().stream().filter(column -> !isError(column) && !column.name().endsWith(UPPER)).toList();
    List<String> header = new ArrayList<>(List.of(rows));
    shown.forEach(column -> header.add(scale(column).title(title(column))));
    List<Legend.Entry> entries = IntStream.range(0, table.length()).mapToObj(row -> {
      List<String> texts = new ArrayList<>(List.of(table.rows().isEmpty() ? Integer.toString(row + 1) : table.rows().get(row)));
      shown.forEach(column -> texts.add(text(column, row)));
      return new Legend.Entry(samples.get(row), texts);
    }).toList();
    return new Legend(header, entries);
  }

  private static String title(Table.Column column) {
    String words = column.name().replace('_', ' ');
    return isLower(column) ? "95\u202f% interval" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private String text(Table.Column column, int row) {
    Scale scale = scale(column);
    double value = scale.apply(column.value(row));
    if (isLower(column)) {
      double upper = scale.apply(upper(column).value(row));
      int decimals = Numbers.decimals(Math.max((upper - value) / 4, 1e-9));
      return Numbers.fixed(value, decimals) + " to " + Numbers.fixed(upper, decimals);
    }
    boolean count = value == Math.rint(value) && Math.abs(value) < 1e9;
    return error(column).map(errors -> Numbers.measured(value, scale.apply(errors.value(row)))).orElseGet(() -> count ? Numbers.count((long) value)
        : Numbers.significant(value, 3));
  }

  /** One for an interval and what it is of. */
  private Scale scale(Table.Column column) {
    Table.Column scaled = isLower(column) ? table.column(stem(column)).orElse(column) : column;
    return Scale.of(scaled.unit(), DoubleStream.of(scaled.values()).map(Math::abs).filter(Double::isFinite).max().orElse(0));
  }

  private static boolean isLower(Table.Column column) {
    return column.name().endsWith(LOWER);
  }

  private static String stem(Table.Column lower) {
    return lower.name().substring(0, lower.name().length() - LOWER.length());
  }

  private Table.Column upper(Table.Column lower) {
    return table.column(stem(lower) + UPPER).orElse(lower);
  }

  private Optional<Table.Column> error(Table.Column column) {
    return table.column(column.name() + " error").or(() -> table.column(column.name() + "_error"));
  }

  private static boolean isError(Table.Column column) {
    return column.name().endsWith(" error") || column.name().endsWith("_error");
  }
}
