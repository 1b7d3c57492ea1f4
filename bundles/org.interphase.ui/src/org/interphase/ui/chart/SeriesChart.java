package org.interphase.ui.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.LineStyle;
import org.interphase.report.figure.Range;

/**
 * Shows quantities over time or over another quantity, each data set in its colour and mark, with error bars. Times are in seconds
 * inside; the axis shows minutes, hours or days. To be used from the UI thread.
 */
public final class SeriesChart extends Composite {
  private static final int LEGEND_ABOVE_FROM = 240;
  private static final int LOWEST = 120;
  private static final int LOWEST_STRIP = 100;
  private static final int HIGHEST_STRIP = 170;
  private static final double SHARE = 0.38;
  private final PlotPair plots;
  private final Plot plot;
  private final Plot strip;
  private final Points points;
  private final Moments through;
  private final Moments throughStrip;
  private boolean beneath;

  public SeriesChart(Composite parent) {
    super(parent, SWT.NONE);
    plots = new PlotPair(this);
    plot = plots.above();
    strip = plots.below();
    strip.nameWithin();
    plot.legendAboveFrom(LEGEND_ABOVE_FROM);
    Surroundings.follow(this, plot);
    points = new Points(plot);
    through = new Moments(plot, true);
    throughStrip = new Moments(strip, false);
    addListener(SWT.Resize, event -> placeStrip());
    adoptColours();
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
    show(name, x, y, series, new Strip(y, List.of(), List.of()));
  }

  /**
   * Shows data sets and, on the same x axis from 0, what was logged meanwhile and what happened. The strip is left out where the chart
   * is low.
   *
   * @param name what is shown, for the screen reader
   */
  public void show(String name, Axis x, Axis y, List<DataSeries> series, Strip below) {
    List<Trace> traces = series.stream().map(DataSeries::trace).toList();
    Ranges xs = Ranges.xs(traces);
    if (!below.lines().isEmpty() || !below.moments().isEmpty()) {
      xs.reach(0);
    }
    plot.start(name, x, xs.withMargin(0.04), y, heights(series));
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
    showStrip(name, x, below);
    through.show(below.moments());
    throughStrip.show(below.moments());
    placeStrip();
  }

  private void showStrip(String name, Axis x, Strip below) {
    beneath = !below.lines().isEmpty();
    if (beneath) {
      strip.start(name + ", logs", x, plot.xRange(), below.axis(), heights(below.lines(), plot.xRange()));
      below.lines().forEach(one -> strip.line(one.trace(), Pen.line(one.rgb(), 1)));
      strip.draw();
    }
  }

  private void placeStrip() {
    int height = (int) Math.clamp(SHARE * getSize().y, LOWEST_STRIP, HIGHEST_STRIP);
    boolean shown = beneath && getSize().y >= LOWEST + height;
    plot.labelBelow(!shown);
    plots.showBelow(shown ? height : 0);
  }

  /** What some lines reach within a range of the x axis. */
  private static Range heights(List<DataSeries> lines, Range xs) {
    Ranges ranges = new Ranges();
    lines.stream().map(DataSeries::trace).forEach(trace -> trace.finite().filter(index -> xs.contains(trace.x()[index]))
        .forEach(index -> ranges.reach(trace.y()[index])));
    return ranges.withMargin(0.1);
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
    strip.setBackground(colour);
    adoptColours();
  }

  /** The margin beside the narrower plot is paper too. */
  private void adoptColours() {
    super.setBackground(plot.colours().paper());
  }

  Plot plot() {
    return plot;
  }

  Plot strip() {
    return strip;
  }
}
