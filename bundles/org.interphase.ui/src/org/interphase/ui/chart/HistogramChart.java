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
 * Shows a histogram as bars, the components of a mixture and their sum as curves. The thresholds between the classes and the tops of the
 * components are handles to drag, or to select with Tab and move with the arrow keys. To be used from the UI thread.
 */
public final class HistogramChart extends Composite {
  private static final int LEGEND_FROM = 240;
  private final Plot plot;
  private final HandleRow thresholds;
  private final Knobs components;
  private final Handles handles;
  private final Bars bars;

  public HistogramChart(Composite parent) {
    super(parent, SWT.NONE);
    setLayout(new FillLayout());
    plot = new Plot(this);
    plot.legendFrom(LEGEND_FROM);
    Surroundings.follow(this, plot);
    thresholds = new HandleRow(plot, handle -> "Threshold " + (handle + 1));
    components = new Knobs(plot);
    handles = new Handles(plot, thresholds, components);
    bars = new Bars(plot, handles);
  }

  /** Tells where a threshold is moved to. */
  public void onThreshold(HandleListener listener) {
    thresholds.onMove(listener);
  }

  /** Tells where a component is moved to; its curve stays until another mixture is shown. */
  public void onComponent(HandleListener listener) {
    components.onMove(listener);
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
    components.top(shown.components());
    thresholds(shown.thresholds());
    plot.draw();
  }

  /** Moves the thresholds. */
  public void thresholds(double[] places) {
    thresholds.set(places);
    handles.renewed();
  }

  /** Where the thresholds are now, in SI. */
  public double[] thresholds() {
    return thresholds.values();
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
