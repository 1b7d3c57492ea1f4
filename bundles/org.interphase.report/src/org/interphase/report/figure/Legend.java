package org.interphase.report.figure;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.interphase.report.canvas.Canvas;
import org.interphase.report.canvas.Stroke;
import org.interphase.report.canvas.TextStyle;

/**
 * A small table that says what colours and lines mean, with the numbers that belong to them. An entry with fewer texts than there
 * are columns runs on over the empty ones. Set smaller when it is too wide.
 *
 * @param header the heads of the columns; none for a legend of single texts
 * @param entries the lines
 */
record Legend(List<String> header, List<Entry> entries) implements Figure.Content {
  private static final double SAMPLE = 12;
  private static final double GAP = 4;
  private static final double COLUMN_GAP = 10;
  private static final double ROW = 9.5;

  /** Shows what is explained, in a space of the given width around a height. */
  interface Sample {
    void paint(Canvas canvas, double width, double middle);

    /** A filled box. */
    static Sample box(Color colour) {
      return (canvas, width, middle) -> canvas.fill(new Rectangle2D.Double(0, middle - 3, width, 6), colour);
    }

    /** A point. */
    static Sample symbol(Symbol symbol, Color colour) {
      return (canvas, width, middle) -> symbol.paint(canvas, width / 2, middle, TimePanel.RADIUS, colour);
    }

    /** A piece of a line. */
    static Sample line(Stroke stroke) {
      return (canvas, width, middle) -> canvas.line(0, middle, width, middle, stroke);
    }
  }

  /** One line: a sample and its texts, at most one for each column. */
  record Entry(Sample sample, List<String> texts) { }

  double height() {
    return entries.isEmpty() ? 0 : ROW * (entries.size() + (header.isEmpty() ? 0 : 1));
  }

  @Override
  public double height(double width) {
    return height();
  }

  @Override
  public void paint(Canvas canvas, double width) {
    if (entries.isEmpty()) {
      return;
    }
    double[] columns = columns();
    double shrink = Math.min(1, (width - SAMPLE - GAP) / naturalWidth(columns));
    double middle = ROW / 2;
    if (!header.isEmpty()) {
      paintTexts(canvas, header, columns, shrink, middle, Style.REMARK);
      middle += ROW;
    }
    for (Entry entry : entries) {
      entry.sample().paint(canvas, SAMPLE, middle);
      paintTexts(canvas, entry.texts(), columns, shrink, middle, Style.TEXT);
      middle += ROW;
    }
  }

  private static void paintTexts(Canvas canvas, List<String> texts, double[] columns, double shrink, double middle, TextStyle style) {
    TextStyle fitted = style.sized(style.size() * shrink);
    for (int i = 0; i < texts.size(); i++) {
      canvas.text(texts.get(i), SAMPLE + GAP + columns[i] * shrink, Style.centred(fitted, middle), fitted);
    }
  }

  /** Where the columns begin. */
  private double[] columns() {
    double[] starts = new double[Math.max(1, header.size())];
    for (int i = 0; i + 1 < starts.length; i++) {
      double widest = Style.REMARK.width(header.get(i));
      for (Entry entry : entries) {
        boolean runsOn = i >= entry.texts().size() - 1;
        widest = runsOn ? widest : Math.max(widest, Style.TEXT.width(entry.texts().get(i)));
      }
      starts[i + 1] = starts[i] + widest + COLUMN_GAP;
    }
    return starts;
  }

  private double naturalWidth(double[] columns) {
    double widest = header.isEmpty() ? 0 : columns[header.size() - 1] + Style.REMARK.width(header.getLast());
    for (Entry entry : entries) {
      widest = Math.max(widest, columns[entry.texts().size() - 1] + Style.TEXT.width(entry.texts().getLast()));
    }
    return widest;
  }

  /** Nothing: what a legend says of numbers is in the tables of its figure. */
  @Override
  public void tabulate(DataSheet sheet, double width) { }
}
