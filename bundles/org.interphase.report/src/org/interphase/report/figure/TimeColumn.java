package org.interphase.report.figure;

import java.util.List;
import org.interphase.report.canvas.Canvas;

/**
 * Plots below each other over one time axis, their left axes in one line; dashed through all of them, the events, whose numbers are above
 * the lowest plot.
 *
 * @param time the axis of all
 * @param rows from above, at least one
 * @param events what happened
 */
record TimeColumn(TimeAxis time, List<Row> rows, EventMarks events) implements Figure.Content {
  private static final double GAP = 6;

  /** One of the plots. */
  interface Row {
    /** The left axis. */
    Axes.Axis axis();

    /** The height of the part where data are drawn, in points. */
    double plotHeight(double width);

    /** Paints the data, without the axes. */
    void paintData(Canvas plot, Axes axes);
  }

  /** What lies between a row and the next one. */
  private double below(int row) {
    return row == rows.size() - 1 ? 0 : GAP;
  }

  private double above(int row) {
    return row == rows.size() - 1 ? events.leaders().height() : 0;
  }

  private Axes axes(int row, double width) {
    double left = rows.stream().mapToDouble(one -> one.axis().room(one.plotHeight(width))).max().orElseThrow();
    return new Axes(time.axis(), rows.get(row).axis(), left, width, rows.get(row).plotHeight(width));
  }

  @Override
  public double height(double width) {
    double height = 0;
    for (int row = 0; row < rows.size(); row++) {
      Axes axes = axes(row, width);
      height += above(row) + (row == rows.size() - 1 ? axes.height() : axes.plotHeight()) + below(row);
    }
    return height;
  }

  @Override
  public void paint(Canvas canvas, double width) {
    double top = 0;
    for (int row = 0; row < rows.size(); row++) {
      Axes axes = axes(row, width);
      Canvas plot = canvas.at(0, top + above(row));
      events.paintLines(plot, axes);
      rows.get(row).paintData(plot, axes);
      axes.paintLeft(plot);
      if (row == rows.size() - 1) {
        events.leaders().paint(plot, axes);
        axes.paintBelow(plot);
      } else {
        axes.paintTicks(plot);
      }
      top += above(row) + axes.plotHeight() + below(row);
    }
  }

  /** Nothing: the numbers are written by the figure, which knows their names. */
  @Override
  public void tabulate(DataSheet sheet, double width) { }
}
