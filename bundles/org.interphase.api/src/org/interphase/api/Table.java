package org.interphase.api;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Numbers in named columns: a histogram, the components of a mixture, a curve.
 *
 * @param name what the table holds, unique within a result, for example {@code histogram}
 * @param rows a name for every row, or an empty list when rows have none
 * @param columns the columns, all of one length
 */
public record Table(String name, List<String> rows, List<Column> columns) {
  public Table {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    int length = columns.isEmpty() ? 0 : columns.getFirst().length();
    if (columns.stream().anyMatch(column -> column.length() != length) || !rows.isEmpty() && rows.size() != length) {
      throw new IllegalArgumentException("table " + name + " has columns of different lengths");
    }
  }

  /** The number of rows. */
  public int length() {
    return columns.isEmpty() ? 0 : columns.getFirst().length();
  }

  /** The column of that name. */
  public Optional<Column> column(String columnName) {
    return columns.stream().filter(column -> column.name().equals(columnName)).findFirst();
  }

  /** One column. Immutable; equal when name, unit and all values are. */
  public static final class Column {
    private final String name;
    private final Unit unit;
    private final double[] values;

    /**
     * @param name the column's name
     * @param unit the coherent SI unit
     * @param values the values in SI, NaN where there is none. Copied.
     */
    public Column(String name, Unit unit, double... values) {
      this.name = name;
      this.unit = unit;
      this.values = values.clone();
    }

    public String name() {
      return name;
    }

    public Unit unit() {
      return unit;
    }

    public int length() {
      return values.length;
    }

    /** The value in a row, in SI; NaN where there is none. */
    public double value(int row) {
      return values[row];
    }

    /** A copy of the values in SI. */
    public double[] values() {
      return values.clone();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Column column && column.name.equals(name) && column.unit.equals(unit) && Arrays.equals(column.values, values);
    }

    @Override
    public int hashCode() {
      return Objects.hash(name, unit, Arrays.hashCode(values));
    }

    @Override
    public String toString() {
      return name + " [" + unit + "] " + Arrays.toString(values);
    }
  }
}
