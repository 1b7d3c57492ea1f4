package org.interphase.ui.chart;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/** Dashed lines through a plot where something happened; their labels lie below each other where they would touch. */
final class Moments {
  private static final int GAP = 3;
  private final Plot plot;
  private final boolean labelled;
  private List<Strip.Moment> moments = List.of();

  /** @param labelled whether this plot has the labels; others have the lines alone */
  Moments(Plot plot, boolean labelled) {
    this.plot = plot;
    this.labelled = labelled;
    plot.paintBehind(this::paint);
  }

  /** Shows those that lie on the axis. */
  void show(List<Strip.Moment> shown) {
    moments = shown.stream().filter(moment -> plot.xRange().contains(moment.x())).toList();
    plot.area().redraw();
  }

  private void paint(GC gc) {
    gc.setForeground(plot.colours().ink());
    gc.setFont(plot.getFont());
    int end = Integer.MIN_VALUE;
    int top = 0;
    for (Strip.Moment moment : moments) {
      int x = plot.xPixel(moment.x());
      gc.setLineStyle(SWT.LINE_DASH);
      gc.drawLine(x, 0, x, plot.area().getSize().y);
      gc.setLineStyle(SWT.LINE_SOLID);
      if (labelled) {
        Point size = gc.textExtent(moment.label());
        top = x + GAP < end ? top + size.y : 0;
        gc.drawText(moment.label(), x + GAP, top, true);
        end = x + GAP + size.x + 2 * GAP;
      }
    }
  }
}
