package org.interphase.report.study;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.interphase.api.Citation;
import org.interphase.report.figure.Figure;

/** A part of a report, the same for every kind of file. Texts are plain. */
sealed interface Block {
  /** The beginning of a section. */
  record Section(String title) implements Block { }

  /** A heading within a section. */
  record Subsection(String title) implements Block { }

  /** A paragraph. */
  record Text(String text) implements Block { }

  /** A sentence that must not be missed. */
  record Warning(String text) implements Block { }

  /** The sources of methods. */
  record Sources(List<Citation> citations) implements Block {
    public Sources {
      citations = List.copyOf(citations);
    }
  }

  /**
   * A table. Where a print would be filled by its rows it has some of them; all are on the page and in a file.
   *
   * @param caption above it, may be empty
   * @param header one text a column
   * @param rows texts, as many in each as the header has
   * @param printed the rows that are printed
   * @param kinds one letter a column: n for numbers, l for text
   */
  record Grid(String caption, List<String> header, List<List<String>> rows, List<List<String>> printed, String kinds) implements Block {
    private static final int LONG = 30;

    public Grid {
      header = List.copyOf(header);
      rows = List.copyOf(rows);
      printed = rows.size() > LONG ? List.copyOf(printed) : rows;
    }

    /** A table that is printed whole. */
    Grid(String caption, List<String> header, List<List<String>> rows, String kinds) {
      this(caption, header, rows, rows, kinds);
    }

    boolean isWhole() {
      return printed.size() == rows.size();
    }

    /** The file of all rows, in the folder of the tables. */
    String file() {
      return caption.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "") + ".csv";
    }

    boolean isNumber(int column) {
      return kinds.charAt(column) == 'n';
    }
  }

  /**
   * A figure to be drawn.
   *
   * @param name its file's, without ending
   * @param caption what it shows, with the numbers
   * @param figure makes it: that is where the work is
   */
  record Planned(String name, String caption, Supplier<Figure> figure) implements Block { }

  /**
   * A figure that was drawn and is in the files of its name.
   *
   * @param number counted through the report
   * @param picture a PNG for screens. Not modified.
   */
  record Drawn(int number, String name, String caption, Figure figure, byte[] picture) implements Block {
    String label() {
      return "Figure " + number + ". ";
    }
  }
}
