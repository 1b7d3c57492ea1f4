package org.interphase.report.study;

import java.util.List;
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
   * A table.
   *
   * @param caption above it, may be empty
   * @param header one text a column
   * @param rows texts, as many in each as the header has
   * @param kinds one letter a column: n for numbers, l for text
   */
  record Grid(String caption, List<String> header, List<List<String>> rows, String kinds) implements Block {
    public Grid {
      header = List.copyOf(header);
      rows = List.copyOf(rows);
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
   */
  record Drawn(int number, String name, String caption, Figure figure) implements Block {
    String label() {
      return "Figure " + number + ". ";
    }
  }
}
