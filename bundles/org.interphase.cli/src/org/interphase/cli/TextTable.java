package org.interphase.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows of words in aligned columns: the first column to the left, the others to the right. */
final class TextTable {
  private final List<String[]> rows = new ArrayList<>();

  TextTable(String... titles) {
    rows.add(titles);
  }

  void row(String... cells) {
    rows.add(cells);
  }

  void print(PrintWriter out, String indent) {
    int columns = rows.getFirst().length;
    int[] width = new int[columns];
    for (String[] row : rows) {
      for (int i = 0; i < columns; i++) {
        width[i] = Math.max(width[i], row[i].length());
      }
    }
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder(indent);
      for (int i = 0; i < columns; i++) {
        String padding = " ".repeat(width[i] - row[i].length());
        line.append(i == 0 ? row[i] + padding : "  " + padding + row[i]);
      }
      out.println(line.toString().stripTrailing());
    }
  }
}
