package org.interphase.ui.chart;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;

/** A plot and, where it is wanted, a lower one beneath it over the same x axis: the lines of both begin and end above each other. */
final class PlotPair extends Layout {
  private static final int ROUNDS = 3;
  private final Composite chart;
  private final Plot above;
  private final Plot below;
  private int height;

  /** Fills a chart with two plots, of which the lower one is not shown yet. */
  PlotPair(Composite chart) {
    this.chart = chart;
    above = new Plot(chart);
    below = new Plot(chart);
    below.withoutLegend();
    below.setVisible(false);
    chart.setLayout(this);
    above.area().addListener(SWT.Resize, event -> alignLater());
    below.area().addListener(SWT.Resize, event -> alignLater());
  }

  Plot above() {
    return above;
  }

  Plot below() {
    return below;
  }

  /** Gives the lower plot a height, axis and labels included; 0 to show the upper one alone. */
  void showBelow(int pixels) {
    height = pixels;
    below.setVisible(pixels > 0);
    align();
  }

  void align() {
    chart.layout(true);
  }

  /** The room that the numbers of an axis need is known only when they are drawn. */
  private void alignLater() {
    chart.getDisplay().asyncExec(() -> {
      if (!chart.isDisposed()) {
        align();
      }
    });
  }

  @Override
  protected Point computeSize(Composite composite, int width, int high, boolean flush) {
    return new Point(width == SWT.DEFAULT ? 200 : width, high == SWT.DEFAULT ? 120 + height : high);
  }

  /** Moves the ends of both plots inwards until their lines are as wide as those of the narrower one. */
  @Override
  protected void layout(Composite composite, boolean flush) {
    Rectangle area = composite.getClientArea();
    if (height == 0) {
      above.setBounds(area);
      return;
    }
    for (int round = 0; round < ROUNDS; round++) {
      Plot.Insets widest = above.frameInsets().orWider(below.frameInsets());
      place(above, area, 0, area.height - height, widest);
      place(below, area, area.height - height, height, widest);
    }
  }

  private static void place(Plot plot, Rectangle area, int top, int high, Plot.Insets widest) {
    Plot.Insets own = plot.frameInsets();
    plot.setBounds(area.x + widest.left() - own.left(), area.y + top, area.width - widest.left() + own.left() - widest.right() + own.right(),
        Math.max(0, high));
  }
}
