package org.interphase.ui.table;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rows as text for the clipboard: a line of headers, tabs between the columns. */
final class Tsv {
  /** More characters than this are not for a clipboard. */
  static final int MOST = 32 << 20;

  private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]+");

  private Tsv() { }

  /**
   * Writes rows.
   *
   * @param stopped asked at every row
   * @throws IllegalArgumentException with a sentence for the user when the text would be longer than {@link #MOST}
   */
  static <R> String of(List<Column<R>> columns, List<R> rows, BooleanSupplier stopped) {
    StringBuilder text = new StringBuilder();
    line(text, columns.stream().flatMap(column -> column.copiedHeaders().stream()).toList());
    for (R row : rows) {
      if (stopped.getAsBoolean()) {
        return "";
      }
      line(text, columns.stream().flatMap(column -> column.copied(row).stream()).toList());
      if (text.length() > MOST) {
        throw new IllegalArgumentException("the " + rows.size() + " rows are too much for the clipboard; select fewer, or filter the table");
      }
    }
    return text.toString();
  }

  private static void line(StringBuilder text, List<String> cells) {
    text.append(cells.stream().map(cell -> BREAKS.matcher(cell).replaceAll(" ")).collect(Collectors.joining("\t"))).append('\n');
  }
}
