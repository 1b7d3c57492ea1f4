package org.interphase.report.figure;

import java.util.Arrays;
import org.interphase.api.Table;
import org.interphase.api.Unit;

/** The columns of a table that a figure cannot do without. */
record Columns(Table table) {
  int length() {
    return table.length();
  }

  /**
   * All values of a column. The caller owns the array.
   *
   * @throws IllegalArgumentException if there is no such column
   */
  double[] values(String column) {
    return required(column).values();
  }

  /** One value of a column that has to be there. */
  double value(String column, int row) {
    return required(column).value(row);
  }

  /** One value of a column that may be absent: NaN then. */
  double optional(String column, int row) {
    return table.column(column).map(found -> found.value(row)).orElse(Double.NaN);
  }

  /** All values of a column that may be absent: NaN then. */
  double[] optional(String column) {
    return table.column(column).map(Table.Column::values).orElseGet(() -> {
      double[] missing = new double[length()];
      Arrays.fill(missing, Double.NaN);
      return missing;
    });
  }

  Unit unit(String column) {
    return required(column).unit();
  }

  private Table.Column required(String column) {
    return table.column(column).orElseThrow(() -> new IllegalArgumentException("table " + table.name() + " has no column " + column));
  }
}
