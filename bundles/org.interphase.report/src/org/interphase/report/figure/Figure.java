package org.interphase.report.figure;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.interphase.report.canvas.Canvas;
import org.interphase.report.canvas.TextStyle;
import org.interphase.report.canvas.Typeface;

/**
 * A picture with the numbers behind it. What it shows is its {@link Content}; the figure adds the frame that all have in common:
 * <pre>
 *   title
 *   content
 *   provenance
 * </pre>
 * Immutable. Painting twice gives the same picture, on any machine and in any thread.
 */
public final class Figure {
  /** The width of one column of a journal, in mm. */
  public static final double ONE_COLUMN = 85;
  /** The width of two columns of a journal, in mm. */
  public static final double TWO_COLUMNS = 170;

  private static final double NARROWEST = 60;
  private static final double POINTS = 72 / 25.4;
  private static final double MARGIN = 3;
  private static final double GAP = 4;
  private static final TextStyle TITLE = TextStyle.of(Typeface.BOLD, 8, Color.BLACK);
  private static final TextStyle PROVENANCE = TextStyle.of(Typeface.REGULAR, 5, new Color(0x6e6e6e));

  private final String title;
  private final Content content;
  private final double width;
  private final String provenance;

  private Figure(String title, Content content, double width, String provenance) {
    this.title = Objects.requireNonNull(title);
    this.content = Objects.requireNonNull(content);
    this.width = width;
    this.provenance = Objects.requireNonNull(provenance);
  }

  /** What a kind of figure shows, and the numbers that it shows. Lengths are in points, the origin is the top left corner. */
  public interface Content {
    /** The height that the content needs at a width. */
    double height(double width);

    /** Paints between (0, 0) and (width, {@link #height}). */
    void paint(Canvas canvas, double width);

    /** Writes every number that the picture shows at a width. */
    void tabulate(DataSheet sheet, double width) throws IOException;
  }

  /**
   * A figure of one column without provenance.
   *
   * @param title one line above the picture, may be empty
   * @param content what it shows
   */
  public static Figure of(String title, Content content) {
    return new Figure(title, content, ONE_COLUMN, "");
  }

  /**
   * This figure at another width; its height follows.
   *
   * @param millimetres 60 or more
   */
  public Figure withWidth(double millimetres) {
    if (!(millimetres >= NARROWEST)) {
      throw new IllegalArgumentException("a figure " + millimetres + " mm wide cannot hold its labels; make it " + NARROWEST + " mm or wider");
    }
    return new Figure(title, content, millimetres, provenance);
  }

  /**
   * This figure with its origin, printed small below the picture and kept in the files' metadata.
   *
   * @param text for example {@code synthetic data · recipe stiffness · interphase 0.1}
   */
  public Figure withProvenance(String text) {
    return new Figure(title, content, width, text);
  }

  public String title() {
    return title;
  }

  public String provenance() {
    return provenance;
  }

  /** The width in mm. */
  public double width() {
    return width;
  }

  /** The height in mm. */
  public double height() {
    double above = titleHeight();
    double below = PROVENANCE.leading() * provenanceLines().size();
    return (2 * MARGIN + above + content.height(innerWidth()) + (below > 0 ? GAP + below : 0)) / POINTS;
  }

  /** Paints the figure between (0, 0) and (width, height), in points. */
  public void paint(Canvas canvas) {
    List<String> titleLines = TITLE.wrap(title, innerWidth());
    for (int i = 0; i < titleLines.size(); i++) {
      canvas.text(titleLines.get(i), MARGIN, MARGIN + TITLE.capHeight() + i * TITLE.leading(), TITLE);
    }
    content.paint(canvas.at(MARGIN, MARGIN + titleHeight()), innerWidth());
    List<String> lines = provenanceLines();
    double base = height() * POINTS - MARGIN - 1;
    for (int i = 0; i < lines.size(); i++) {
      canvas.text(lines.get(i), MARGIN, base - (lines.size() - 1 - i) * PROVENANCE.leading(), PROVENANCE);
    }
  }

  /** Writes title, provenance and all numbers behind the figure. */
  public void tabulate(DataSheet sheet) throws IOException {
    sheet.note("title", title);
    sheet.note("provenance", provenance);
    content.tabulate(sheet, innerWidth());
  }

  private double innerWidth() {
    return width * POINTS - 2 * MARGIN;
  }

  private double titleHeight() {
    int lines = TITLE.wrap(title, innerWidth()).size();
    return lines == 0 ? 0 : TITLE.capHeight() + (lines - 1) * TITLE.leading() + GAP;
  }

  private List<String> provenanceLines() {
    return PROVENANCE.wrap(provenance, innerWidth());
  }
}
