package org.interphase.ui.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.LineStyle;
import org.interphase.report.figure.Range;

/**
 * Shows quantities over time or over another quantity, each data set in its colour and mark, with error bars. Times are in seconds
 * inside; the axis shows minutes, hours or days. To be used from the UI thread.
 */
public final class SeriesChart extends Composite {
  private static final int LEGEND_ABOVE_FROM = 240;
  private final Plot plot;
  private final Points points;

  public SeriesChart(Composite parent) {
    super(parent, SWT.NONE);
    setLayout(new FillLayout());
    plot = new Plot(this);
    plot.legendAboveFrom(LEGEND_ABOVE_FROM);
    Surroundings.follow(this, plot);
    points = new Points(plot);
  }

  /** Tells which value is pointed at, clicked or chosen with the keys. */
  public void onPoint(PointListener listener) {
    points.onPoint(listener);
  }

  /** Puts a ring around a value; negative numbers for none. */
  public void ring(int series, int index) {
    points.ring(series, index);
  }

  /** Says something beside the mouse, for as long as it stays. */
  public void hint(String text) {
    plot.area().setToolTipText(text);
  }

  /**
   * Shows data sets.
   *
   * @param name what is shown, for the screen reader
   */
  public void show(String name, Axis x, Axis y, List<DataSeries> series) {
    List<Trace> traces = series.stream().map(DataSeries::trace).toList();
    plot.start(name, x, Ranges.xs(traces).withMargin(0.04), y, heights(series));
    for (DataSeries one : series) {
      Pen pen = new Pen(colours -> colours.readable(one.rgb()), LineStyle.SOLID, 1, one.mark());
      if (one.errors().length == 0) {
        plot.line(one.trace(), pen);
      } else {
        int[] known = one.trace().finite().toArray();
        Trace valued = new Trace(one.trace().name(), pick(one.trace().x(), known), pick(one.trace().y(), known));
        plot.points(valued, pick(one.errors(), known), pen);
      }
    }
    points.show(series);
    plot.draw();
  }

  private static double[] pick(double[] values, int[] indices) {
    return IntStream.of(indices).mapToDouble(index -> values[index]).toArray();
  }

  private static Range heights(List<DataSeries> series) {
    Ranges ranges = Ranges.ys(series.stream().map(DataSeries::trace).toList());
    for (DataSeries one : series) {
      for (int index = 0; index < one.errors().length; index++) {
        ranges.reach(one.trace().y()[index] - one.errors()[index]).reach(one.trace().y()[index] + one.errors()[index]);
      }
    }
    return ranges.withMargin(0.06);
  }

  @Override
  public void setBackground(Color colour) {
    super.setBackground(colour);
    plot.setBackground(colour);
  }

  Plot plot() {
    return plot;
  }
}
