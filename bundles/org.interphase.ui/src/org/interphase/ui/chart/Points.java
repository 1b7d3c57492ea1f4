package org.interphase.ui.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** The values of a plot that a person points at: with the mouse, or with the arrow keys from one to the next in the order of x, and Enter. */
final class Points {
  private static final int REACH = 8;
  private static final int RING = 7;

  private record Point(int series, int index, double x, double y) { }

  private final Plot plot;
  private List<Point> points = List.of();
  private PointListener listener = (series, index, chosen) -> { };
  private Optional<Point> ringed = Optional.empty();

  Points(Plot plot) {
    this.plot = plot;
    Control area = plot.area();
    plot.paintAbove(this::paint);
    area.addListener(SWT.MouseMove, event -> at(event.x, event.y).filter(point -> !ringed.equals(Optional.of(point)))
        .ifPresent(point -> point(point, false)));
    area.addListener(SWT.MouseDown, this::press);
    area.addListener(SWT.KeyDown, this::key);
    area.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
  }

  void onPoint(PointListener newListener) {
    listener = newListener;
  }

  void show(List<DataSeries> shown) {
    List<Point> all = new ArrayList<>();
    for (int series = 0; series < shown.size(); series++) {
      Trace trace = shown.get(series).trace();
      int place = series;
      trace.finite().forEach(index -> all.add(new Point(place, index, trace.x()[index], trace.y()[index])));
    }
    all.sort(Comparator.comparingDouble(Point::x));
    points = List.copyOf(all);
    ringed = Optional.empty();
  }

  /** Puts the ring around a value, or around none. */
  void ring(int series, int index) {
    ringed = points.stream().filter(point -> point.series() == series && point.index() == index).findFirst();
    plot.area().redraw();
  }

  private Optional<Point> at(int x, int y) {
    return points.stream().filter(point -> distance(point, x, y) <= REACH).min(Comparator.comparingDouble(point -> distance(point, x, y)));
  }

  private double distance(Point point, int x, int y) {
    return Math.hypot(plot.xPixel(point.x()) - x, plot.yPixel(point.y()) - y);
  }

  private void point(Point point, boolean chosen) {
    ringed = Optional.of(point);
    plot.area().redraw();
    listener.pointed(point.series(), point.index(), chosen);
  }

  private void press(Event event) {
    plot.area().setFocus();
    if (event.button == 1) {
      at(event.x, event.y).ifPresent(point -> point(point, true));
    }
  }

  private void key(Event event) {
    int step = event.keyCode == SWT.ARROW_LEFT ? -1 : event.keyCode == SWT.ARROW_RIGHT ? 1 : 0;
    if (step != 0 && !points.isEmpty()) {
      int from = ringed.map(points::indexOf).orElse(step > 0 ? -1 : points.size());
      point(points.get(Math.clamp(from + step, 0, points.size() - 1)), false);
    } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
      ringed.ifPresent(point -> point(point, true));
    }
  }

  private void paint(GC gc) {
    ringed.ifPresent(point -> {
      gc.setAntialias(SWT.ON);
      gc.setForeground(plot.colours().accent());
      gc.setLineStyle(SWT.LINE_SOLID);
      gc.setLineWidth(2);
      gc.drawOval(plot.xPixel(point.x()) - RING, plot.yPixel(point.y()) - RING, 2 * RING, 2 * RING);
      gc.setLineWidth(1);
    });
  }
}
