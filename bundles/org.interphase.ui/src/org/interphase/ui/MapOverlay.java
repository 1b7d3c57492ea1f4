package org.interphase.ui;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** What is drawn over a map: cross-hair, cursor, line or region, scale bar. White with a black edge, to be seen on any colour. */
final class MapOverlay {
  private static final int MARGIN = 10;
  private static final int SQUARE = 9;
  private static final int BAR = 4;
  private static final double WIDEST = 0.3;
  private static final double FLATNESS = 0.1;
  private final GC gc;
  private final MapView view;
  private final Rectangle visible;
  private final Color white;
  private final Color black;

  /** @param visible the part of the canvas that the map covers */
  MapOverlay(GC gc, MapView view, Rectangle visible) {
    this.gc = gc;
    this.view = view;
    this.visible = visible;
    this.white = gc.getDevice().getSystemColor(SWT.COLOR_WHITE);
    this.black = gc.getDevice().getSystemColor(SWT.COLOR_BLACK);
  }

  void paint(OptionalInt cursor, OptionalInt selected, Optional<Shape> mark, boolean focused) {
    gc.setClipping(visible);
    ScaleBar.within(view, WIDEST * visible.width).ifPresent(this::paint);
    selected.ifPresent(this::crossHair);
    cursor.ifPresent(this::square);
    mark.ifPresent(shape -> outlined(() -> trace(shape)));
    if (focused) {
      gc.drawFocus(visible.x, visible.y, visible.width, visible.height);
    }
    gc.setClipping((Rectangle) null);
  }

  private void outlined(Runnable drawing) {
    gc.setAntialias(SWT.ON);
    gc.setForeground(black);
    gc.setLineWidth(3);
    drawing.run();
    gc.setForeground(white);
    gc.setLineWidth(1);
    drawing.run();
  }

  private void trace(Shape shape) {
    PathIterator path = shape.getPathIterator(null, FLATNESS);
    double[] at = new double[2];
    Point start = new Point(0, 0);
    Point last = start;
    for (; !path.isDone(); path.next()) {
      int segment = path.currentSegment(at);
      Point next = segment == PathIterator.SEG_CLOSE ? start : new Point((int) Math.round(view.x(at[0])), (int) Math.round(view.y(at[1])));
      if (segment == PathIterator.SEG_MOVETO) {
        start = next;
      } else {
        gc.drawLine(last.x, last.y, next.x, next.y);
      }
      last = next;
    }
  }

  private void crossHair(int pixel) {
    int x = (int) Math.floor(view.x(pixel % view.grid().columns() + 0.5));
    int y = (int) Math.floor(view.y(pixel / view.grid().columns() + 0.5));
    outlined(() -> {
      gc.drawLine(visible.x, y, visible.x + visible.width, y);
      gc.drawLine(x, visible.y, x, visible.y + visible.height);
    });
  }

  /** Around the pixel, or larger where the pixel is small. */
  private void square(int pixel) {
    double column = pixel % view.grid().columns() + 0.5;
    double row = pixel / view.grid().columns() + 0.5;
    int width = (int) Math.round(Math.max(SQUARE, view.pixelWidth()));
    int height = (int) Math.round(Math.max(SQUARE, view.pixelHeight()));
    outlined(() -> gc.drawRectangle((int) Math.round(view.x(column) - width / 2.0), (int) Math.round(view.y(row) - height / 2.0), width, height));
  }

  private void paint(ScaleBar bar) {
    Point text = gc.textExtent(bar.label());
    int width = Math.max(bar.pixels(), text.x);
    int left = visible.x + MARGIN;
    int top = visible.y + visible.height - MARGIN - text.y - BAR;
    gc.setBackground(white);
    gc.setAlpha(200);
    gc.fillRectangle(left - BAR, top - BAR, width + 2 * BAR, text.y + 3 * BAR);
    gc.setAlpha(255);
    gc.setBackground(black);
    gc.setForeground(black);
    gc.fillRectangle(left + (width - bar.pixels()) / 2, top + text.y, bar.pixels(), BAR);
    gc.drawText(bar.label(), left + (width - text.x) / 2, top, true);
  }
}
