package org.interphase.ui.chart;

import java.util.Optional;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;
import org.interphase.report.figure.Range;

/** The bars of a histogram, to be clicked, or gone through with the arrow keys while no handle is selected. */
final class Bars {
  private final Plot plot;
  private final Handles handles;
  private Optional<Histogram> shown = Optional.empty();
  private Optional<Range> marked = Optional.empty();
  private IntConsumer listener = bin -> { };
  private int current = -1;

  Bars(Plot plot, Handles handles) {
    this.plot = plot;
    this.handles = handles;
    plot.paintBehind(this::paint);
    plot.area().addListener(SWT.MouseDown, this::press);
    plot.area().addListener(SWT.KeyDown, this::key);
  }

  void onBin(IntConsumer newListener) {
    listener = newListener;
  }

  void show(Histogram histogram) {
    shown = Optional.of(histogram);
    current = -1;
  }

  /** Brings out the bars of some values. */
  void mark(Optional<Range> values) {
    marked = values;
    plot.area().redraw();
  }

  private void press(Event event) {
    if (event.button == 1 && handles.selected() < 0 && shown.isPresent()) {
      plot.area().setFocus();
      double value = plot.xAt(event.x);
      double[] edges = shown.get().edges();
      int bin = 0;
      while (bin < edges.length - 2 && value >= edges[bin + 1]) {
        bin++;
      }
      choose(bin);
    }
  }

  private void key(Event event) {
    int step = event.keyCode == SWT.ARROW_LEFT ? -1 : event.keyCode == SWT.ARROW_RIGHT ? 1 : 0;
    if (step != 0 && handles.selected() < 0 && shown.isPresent()) {
      choose(Math.clamp(current + step, 0, shown.get().heights().length - 1));
    }
  }

  private void choose(int bin) {
    current = bin;
    listener.accept(bin);
  }

  private void paint(GC gc) {
    shown.ifPresent(histogram -> {
      double[] edges = histogram.edges();
      int floor = plot.yPixel(0);
      for (int bin = 0; bin < histogram.heights().length; bin++) {
        if (histogram.heights()[bin] > 0) {
          double middle = (edges[bin] + edges[bin + 1]) / 2;
          boolean out = marked.filter(range -> middle >= range.lower() && middle < range.upper()).isPresent();
          gc.setBackground(out ? plot.colours().accent() : plot.colours().bar());
          int left = plot.xPixel(edges[bin]);
          int top = plot.yPixel(histogram.heights()[bin]);
          int width = plot.xPixel(edges[bin + 1]) - left;
          gc.fillRectangle(left, top, Math.max(1, width > 4 ? width - 1 : width), floor - top);
        }
      }
    });
  }
}
