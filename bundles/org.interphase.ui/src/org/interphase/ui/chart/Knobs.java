package org.interphase.ui.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.interphase.report.figure.ClassColours;

/** Handles at the tops of the curves of components, in their colours. One that is moved shows its value and a line down to it. */
final class Knobs extends HandleRow {
  private final Plot plot;
  private double[] heights = new double[0];

  Knobs(Plot plot) {
    super(plot, handle -> "Component " + (handle + 1));
    this.plot = plot;
  }

  /** Takes hold of other curves, each at its highest sample. */
  void top(List<Trace> curves) {
    int[] tops = curves.stream().mapToInt(Knobs::highest).toArray();
    heights = IntStream.range(0, tops.length).mapToDouble(index -> curves.get(index).y()[tops[index]]).toArray();
    set(IntStream.range(0, tops.length).mapToDouble(index -> curves.get(index).x()[tops[index]]).toArray());
  }

  private static int highest(Trace curve) {
    return curve.finite().reduce((one, other) -> curve.y()[other] > curve.y()[one] ? other : one).orElse(0);
  }

  private int y(int handle) {
    return plot.yPixel(heights[handle]);
  }

  @Override
  int distance(int handle, int x, int y) {
    return Math.max(super.distance(handle, x, y), Math.abs(y(handle) - y));
  }

  @Override
  Rectangle bounds(int handle) {
    Rectangle line = super.bounds(handle);
    return new Rectangle(line.x, y(handle) - REACH, line.width, 2 * REACH + 1);
  }

  @Override
  void paint(GC gc, int handle, boolean active) {
    Rectangle knob = bounds(handle);
    int x = plot.xPixel(value(handle));
    gc.setForeground(plot.colours().ink());
    if (active) {
      line(gc, x, y(handle), false);
      label(gc, x, handle, y(handle) - gc.getFontMetrics().getHeight() / 2);
    }
    gc.setAntialias(SWT.ON);
    gc.setBackground(plot.colours().readable(ClassColours.of(handle).getRGB() & 0xffffff));
    gc.fillOval(knob.x, knob.y, knob.width, knob.height);
    gc.setLineWidth(active ? 2 : 1);
    gc.drawOval(knob.x, knob.y, knob.width - 1, knob.height - 1);
    gc.setLineWidth(1);
  }
}
