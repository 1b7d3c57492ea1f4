package org.interphase.importer.nanoscope;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.interphase.api.Unit;

/**
 * The numbers of an exported force curve. Titles such as {@code Defl_nm_Ex} name a quantity, its unit and the branch:
 * {@code Ex} for approach and {@code Rt} for retract, both in the order of time. (The ramp has them the other way round:
 * {@code Calc_Ramp_Ex_nm}.) Titles may repeat; columns in units that are not physical (integers of the converter) are not
 * kept.
 */
final class CurveTable {
  /** Many times what the instrument records. */
  static final int MOST_ROWS = 1 << 18;
  private static final int MOST_COLUMNS = 64;
  private static final int ROWS_BETWEEN_CHECKS = 1024;
  private static final Pattern TITLE = Pattern.compile("(?<quantity>.+)_(?:(?<unit>[^_]+)_(?<branch>Ex|Rt)|(?<ramp>Ex|Rt)_(?<length>[^_]+))");
  private static final Pattern NUMBER = Pattern.compile("[-+.0-9eE]+");

  private final List<Column> columns;

  private CurveTable(List<Column> columns) {
    this.columns = columns;
  }

  /**
   * One column.
   *
   * @param quantity for example {@code Defl}
   * @param unit as exported
   * @param retract whether it belongs to the retract branch
   * @param values one per row, in the unit of the column; NaN where a cell is empty
   */
  record Column(String quantity, Unit unit, boolean retract, double[] values) {
    private static Optional<Column> of(String title) {
      Matcher parts = TITLE.matcher(title.strip());
      if (!parts.matches()) {
        return Optional.empty();
      }
      boolean unitFirst = parts.group("unit") != null;
      boolean retract = parts.group(unitFirst ? "branch" : "ramp").equals("Rt");
      return Unit.parse(parts.group(unitFirst ? "unit" : "length"))
          .map(unit -> new Column(parts.group("quantity"), unit, retract, new double[0]));
    }

    private Column with(double[] filled) {
      return new Column(quantity, unit, retract, filled);
    }
  }

  /** Reads the line of titles and all rows behind it. */
  static CurveTable read(TextLines lines, IProgressMonitor monitor) throws IOException, Damage {
    String[] titles = lines.next().orElse("").split("\t", -1);
    if (titles.length > MOST_COLUMNS) {
      throw new Damage(lines.place(), "there are " + titles.length + " columns", Damage.EXPORT_AGAIN);
    }
    List<Optional<Column>> found = Arrays.stream(titles).map(Column::of).toList();
    double[][] values = new double[titles.length][0];
    int rows = 0;
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      if (rows % ROWS_BETWEEN_CHECKS == 0 && monitor.isCanceled()) {
        throw new OperationCanceledException();
      }
      if (!line.get().isBlank()) {
        addRow(line.get(), rows++, found, values, lines);
      }
    }
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < titles.length; i++) {
      double[] filled = Arrays.copyOf(values[i], rows);
      found.get(i).ifPresent(column -> columns.add(column.with(filled)));
    }
    return new CurveTable(List.copyOf(columns));
  }

  private static void addRow(String line, int row, List<Optional<Column>> columns, double[][] values, TextLines lines) throws Damage {
    if (row == MOST_ROWS) {
      throw new Damage(lines.place(), "there are more than " + MOST_ROWS + " rows", Damage.EXPORT_AGAIN);
    }
    String[] cells = line.split("\t", -1);
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).isPresent()) {
        if (row == values[i].length) {
          values[i] = Arrays.copyOf(values[i], Math.max(ROWS_BETWEEN_CHECKS, 2 * row));
        }
        values[i][row] = i < cells.length ? number(cells[i].strip(), lines) : Double.NaN;
      }
    }
  }

  private static double number(String cell, TextLines lines) throws Damage {
    if (cell.isEmpty()) {
      return Double.NaN;
    }
    Optional<Magnitude> number = NUMBER.matcher(cell).matches() ? Magnitude.parse(cell) : Optional.empty();
    return number.orElseThrow(() -> new Damage(lines.place(), Damage.quote(cell) + " is not a number", Damage.EXPORT_AGAIN)).number();
  }

  /** The columns of one branch in the order of the file. */
  List<Column> branch(boolean retract) {
    return columns.stream().filter(column -> column.retract() == retract).toList();
  }
}
