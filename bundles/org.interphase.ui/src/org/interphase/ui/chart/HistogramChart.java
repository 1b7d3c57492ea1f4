package org.interphase.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.interphase.report.figure.ClassColours;
import org.interphase.report.figure.Range;

/**
 * Shows a histogram as bars, the components of a mixture and their sum as curves, and the thresholds between the classes as handles
 * to drag, or to select with Tab and move with the arrow keys. To be used from the UI thread.
 */
public final class HistogramChart extends Composite {
  private static final int LEGEND_FROM = 240;
  private final Plot plot;
  private final Handles handles;
  private final Bars bars;

  public HistogramChart(Composite parent) {
    super(parent, SWT.NONE);
    setLayout(new FillLayout());
    plot = new Plot(this);
    plot.legendFrom(LEGEND_FROM);
    Surroundings.follow(this, plot);
    handles = new Handles(plot, handle -> "Threshold " + (handle + 1));
    bars = new Bars(plot, handles);
  }

  /** Tells where a threshold is moved to. */
  public void onThreshold(HandleListener listener) {
    handles.onMove(listener);
  }

  /** Tells the number of a bin that is clicked or reached with the arrow keys. */
  public void onBin(IntConsumer listener) {
    bars.onBin(listener);
  }

  /** Brings out the bars of some values in SI, or none. */
  public void mark(Optional<Range> values) {
    bars.mark(values);
  }

  public void show(Histogram shown) {
    bars.show(shown);
    List<Trace> curves = new ArrayList<>(shown.components());
    shown.sum().ifPresent(curves::add);
    Ranges heights = Ranges.ys(curves);
    for (double height : shown.heights()) {
      heights.reach(height);
    }
    Range xs = new Range(shown.edges()[0], shown.edges()[shown.edges().length - 1]);
    plot.start(shown.name(), shown.x(), xs, shown.y(), heights.fromZero(0.08));
    for (int index = 0; index < shown.components().size(); index++) {
      plot.line(shown.components().get(index), Pen.line(ClassColours.of(index).getRGB() & 0xffffff, 2));
    }
    shown.sum().ifPresent(sum -> plot.line(sum, Pen.ink(1)));
    handles.set(shown.thresholds());
    plot.draw();
  }

  /** Moves the thresholds. */
  public void thresholds(double[] places) {
    handles.set(places);
  }

  /** Where the thresholds are now, in SI. */
  public double[] thresholds() {
    return handles.values();
  }

  @Override
  public void setBackground(Color colour) {
    super.setBackground(colour);
    plot.setBackground(colour);
  }

  Handles handles() {
    return handles;
  }

  Plot plot() {
    return plot;
  }
}
