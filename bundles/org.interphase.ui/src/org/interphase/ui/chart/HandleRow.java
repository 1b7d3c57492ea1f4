package org.interphase.ui.chart;

import java.util.function.IntFunction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.interphase.api.Unit;
import org.interphase.report.figure.Numbers;

/** Handles of one kind, from left to right: vertical lines across a plot, each with its value. They keep their order and stay in the range. */
class HandleRow {
  static final int REACH = 5;
  private final Plot plot;
  private final IntFunction<String> names;
  private HandleListener listener = (handle, value, finished) -> { };
  private double[] values = new double[0];

  /** Handles that a screen reader calls by these names. */
  HandleRow(Plot plot, IntFunction<String> names) {
    this.plot = plot;
    this.names = names;
  }

  void onMove(HandleListener newListener) {
    listener = newListener;
  }

  void set(double[] places) {
    values = places.clone();
  }

  double[] values() {
    return values.clone();
  }

  double value(int handle) {
    return values[handle];
  }

  int count() {
    return values.length;
  }

  /** Moves a handle as far as there is room. */
  final void move(int handle, double value) {
    double least = handle == 0 ? plot.xRange().lower() : values[handle - 1];
    double most = handle == values.length - 1 ? plot.xRange().upper() : values[handle + 1];
    values[handle] = Math.max(least, Math.min(most, value));
  }

  final void tell(int handle, boolean finished) {
    listener.moved(handle, values[handle], finished);
  }

  /** What a screen reader says: {@code Threshold 2 at 1.3 GPa}. */
  final String spoken(int handle) {
    return names.apply(handle) + " at " + text(handle);
  }

  private String text(int handle) {
    Unit unit = plot.xUnit();
    return Numbers.significant(unit.fromSi(values[handle]), 4) + (unit.symbol().isEmpty() ? "" : " " + unit);
  }

  /** How many pixels a place is beside a handle; it is taken hold of from within {@link #REACH}. */
  int distance(int handle, int x, int y) {
    return Math.abs(plot.xPixel(values[handle]) - x);
  }

  /** Where a handle is, in the coordinates of the plot's area. */
  Rectangle bounds(int handle) {
    return new Rectangle(plot.xPixel(values[handle]) - REACH, 0, 2 * REACH + 1, plot.area().getSize().y);
  }

  /** @param active whether it is moved, or would be by the keys */
  void paint(GC gc, int handle, boolean active) {
    int x = plot.xPixel(values[handle]);
    gc.setForeground(plot.colours().accent());
    gc.setBackground(plot.colours().accent());
    line(gc, x, 0, active);
    gc.fillPolygon(new int[] {x - 5, 0, x + 5, 0, x, 8});
    label(gc, x, handle, 2 + handle % 3 * gc.getFontMetrics().getHeight());
  }

  /** From a height down to the axis. */
  final void line(GC gc, int x, int top, boolean active) {
    gc.setLineStyle(active ? SWT.LINE_SOLID : SWT.LINE_DASH);
    gc.setLineWidth(active ? 2 : 1);
    gc.drawLine(x, top, x, plot.area().getSize().y);
    gc.setLineStyle(SWT.LINE_SOLID);
    gc.setLineWidth(1);
  }

  /** The value beside the line, on the side that has room. */
  final void label(GC gc, int x, int handle, int top) {
    String text = text(handle);
    int width = gc.textExtent(text).x;
    gc.drawText(text, x + 8 + width <= plot.area().getSize().x ? x + 8 : x - 8 - width, top, true);
  }
}
