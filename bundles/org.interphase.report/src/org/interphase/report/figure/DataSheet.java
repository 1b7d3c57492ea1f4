package org.interphase.report.figure;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.interphase.api.Grid;
import org.interphase.api.Table;
import org.interphase.api.Unit;

/**
 * Numbers as comma-separated text (RFC 4180, UTF-8): notes on lines that begin with {@code #}, then blocks of two kinds.
 * <pre>
 *   # title: Stiffness                     # table: components
 *   # matrix: DMTModulus                   mean (Pa),sigma (Pa)
 *   # unit: Pa                             4.0E7,2.5E7
 *   # rows: 2, bottom row first            1.61E8,6.0E7
 *   1.2E8,1.3E8
 *   1.1E8,NaN
 * </pre>
 * Values are in SI with as many digits as it takes to read back the same double; NaN where there is none.
 */
public final class DataSheet implements Closeable {
  private final CsvWriter csv;

  /**
   * @param stream where to; closed with this sheet
   */
  public DataSheet(OutputStream stream) {
    csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(stream, StandardCharsets.UTF_8);
  }

  /** Says something about the numbers that follow; an empty text is left out. */
  public void note(String key, String text) throws IOException {
    if (!text.isEmpty()) {
      write(() -> csv.writeComment(" " + key + ": " + text.replaceAll("\\R", " ")));
    }
  }

  /** A table: one line with names and units of the columns, then one line for each row. */
  public void table(Table table) throws IOException {
    note("table", table.name());
    boolean named = !table.rows().isEmpty();
    List<String> header = new ArrayList<>(named ? List.of("name") : List.of());
    for (Table.Column column : table.columns()) {
      header.add(column.unit().symbol().isEmpty() ? column.name() : column.name() + " (" + column.unit() + ")");
    }
    write(() -> csv.writeRecord(header));
    for (int i = 0; i < table.length(); i++) {
      int row = i;
      List<String> fields = new ArrayList<>(named ? List.of(table.rows().get(row)) : List.of());
      table.columns().forEach(column -> fields.add(Double.toString(column.value(row))));
      write(() -> csv.writeRecord(fields));
    }
  }

  /**
   * A map: one line for each row of pixels, <b>bottom row first</b>, left to right.
   *
   * @param name what the values are
   * @param unit the SI unit of the values
   * @param grid the raster
   * @param text the value of a pixel as text, by index
   */
  public void matrix(String name, Unit unit, Grid grid, IntFunction<String> text) throws IOException {
    note("matrix", name);
    note("unit", unit.symbol());
    note("rows", grid.rows() + ", bottom row first");
    note("columns", grid.columns() + ", left to right");
    note("width in m", Double.toString(grid.width()));
    note("height in m", Double.toString(grid.height()));
    List<String> fields = new ArrayList<>(grid.columns());
    for (int row = 0; row < grid.rows(); row++) {
      fields.clear();
      for (int column = 0; column < grid.columns(); column++) {
        fields.add(text.apply(grid.index(column, row)));
      }
      write(() -> csv.writeRecord(fields));
    }
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  private static void write(Runnable writing) throws IOException {
    try {
      writing.run();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
