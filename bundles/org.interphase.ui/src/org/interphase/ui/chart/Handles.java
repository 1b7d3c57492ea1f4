package org.interphase.ui.chart;

import java.util.function.IntFunction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.interphase.api.Unit;
import org.interphase.report.figure.Numbers;

/**
 * Vertical lines across a plot that a person moves: by dragging, or with Tab to select and the arrow keys to move by a pixel, ten
 * with Shift. They keep their order and stay in the range. A screen reader finds them as sliders inside the plot.
 */
final class Handles {
  private static final int REACH = 5;
  private final Plot plot;
  private final IntFunction<String> names;
  private HandleListener listener = (handle, value, finished) -> { };
  private double[] values = new double[0];
  private int selected = -1;
  private boolean dragging;
  /** Where the mouse took the handle, how many pixels beside it, and where the handle was: it does not jump, and a click does not move it. */
  private int taken;
  private int grip;
  private double origin;

  /** Handles that a screen reader calls by these names. */
  Handles(Plot plot, IntFunction<String> names) {
    this.plot = plot;
    this.names = names;
    Control area = plot.area();
    plot.paintAbove(this::paint);
    area.addListener(SWT.MouseDown, this::press);
    area.addListener(SWT.FocusIn, event -> area.redraw());
    area.addListener(SWT.FocusOut, event -> area.redraw());
    area.addListener(SWT.MouseMove, this::drag);
    area.addListener(SWT.MouseUp, this::release);
    area.addListener(SWT.KeyDown, this::key);
    area.addListener(SWT.Traverse, this::traverse);
    new HandleSpeech(this, area);
  }

  void onMove(HandleListener newListener) {
    listener = newListener;
  }

  /** Takes new places; a drag that is under way ends. */
  void set(double[] places) {
    values = places.clone();
    dragging = false;
    selected = Math.min(selected, values.length - 1);
    plot.area().redraw();
  }

  double[] values() {
    return values.clone();
  }

  private int at(int x) {
    int nearest = -1;
    for (int handle = 0; handle < values.length; handle++) {
      int distance = Math.abs(plot.xPixel(values[handle]) - x);
      if (distance <= REACH && (nearest < 0 || distance < Math.abs(plot.xPixel(values[nearest]) - x))) {
        nearest = handle;
      }
    }
    return nearest;
  }

  private void press(Event event) {
    int handle = event.button == 1 ? at(event.x) : -1;
    if (handle >= 0) {
      plot.area().setFocus();
      dragging = true;
      taken = event.x;
      grip = plot.xPixel(values[handle]) - event.x;
      origin = values[handle];
      select(handle);
    } else if (selected >= 0) {
      select(-1);
    }
  }

  private void drag(Event event) {
    if (dragging) {
      move(under(event.x), false);
    } else {
      plot.area().setCursor(at(event.x) >= 0 ? event.display.getSystemCursor(SWT.CURSOR_SIZEWE) : null);
    }
  }

  private double under(int x) {
    return x == taken ? origin : plot.xAt(x + grip);
  }

  private void release(Event event) {
    if (dragging) {
      dragging = false;
      move(under(event.x), true);
    }
  }

  private void key(Event event) {
    int direction = event.keyCode == SWT.ARROW_LEFT ? -1 : event.keyCode == SWT.ARROW_RIGHT ? 1 : 0;
    if (direction != 0 && selected >= 0) {
      double pixel = (plot.xRange().upper() - plot.xRange().lower()) / Math.max(1, plot.area().getSize().x - 1);
      move(values[selected] + direction * pixel * ((event.stateMask & SWT.SHIFT) != 0 ? 10 : 1), true);
    }
  }

  private void traverse(Event event) {
    int step = event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : event.detail == SWT.TRAVERSE_TAB_PREVIOUS ? -1 : 0;
    int next = selected + step;
    if (step == 0) {
      return;
    }
    event.doit = next < 0 || next >= values.length;
    select(event.doit ? -1 : next);
  }

  private void select(int handle) {
    selected = handle;
    plot.area().redraw();
    plot.area().getAccessible().setFocus(handle < 0 ? ACC.CHILDID_SELF : handle);
  }

  private void move(double value, boolean finished) {
    double least = selected == 0 ? plot.xRange().lower() : values[selected - 1];
    double most = selected == values.length - 1 ? plot.xRange().upper() : values[selected + 1];
    values[selected] = Math.max(least, Math.min(most, value));
    plot.area().redraw();
    plot.area().getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
    listener.moved(selected, values[selected], finished);
  }

  /** The handle that the keys move; -1 when none is selected. */
  int selected() {
    return selected;
  }

  int count() {
    return values.length;
  }

  /** What a screen reader says: {@code Threshold 2 at 1.3 GPa}. */
  String spoken(int handle) {
    return names.apply(handle) + " at " + value(handle);
  }

  private String value(int handle) {
    Unit unit = plot.xUnit();
    return Numbers.significant(unit.fromSi(values[handle]), 4) + (unit.symbol().isEmpty() ? "" : " " + unit);
  }

  /** Where a handle is, in the coordinates of the plot's area. */
  Rectangle bounds(int handle) {
    return new Rectangle(plot.xPixel(values[handle]) - REACH, 0, 2 * REACH + 1, plot.area().getSize().y);
  }

  private void paint(GC gc) {
    for (int handle = 0; handle < values.length; handle++) {
      boolean active = handle == selected && (dragging || plot.area().isFocusControl());
      int x = plot.xPixel(values[handle]);
      gc.setForeground(plot.colours().accent());
      gc.setBackground(plot.colours().accent());
      gc.setLineStyle(active ? SWT.LINE_SOLID : SWT.LINE_DASH);
      gc.setLineWidth(active ? 2 : 1);
      gc.drawLine(x, 0, x, plot.area().getSize().y);
      gc.fillPolygon(new int[] {x - 5, 0, x + 5, 0, x, 8});
      label(gc, x, handle);
    }
    gc.setLineStyle(SWT.LINE_SOLID);
    gc.setLineWidth(1);
  }

  /** The value beside the line, on the side that has room, each handle's a line lower than the one before. */
  private void label(GC gc, int x, int handle) {
    String text = value(handle);
    Point size = gc.textExtent(text);
    int left = x + 8 + size.x <= plot.area().getSize().x ? x + 8 : x - 8 - size.x;
    gc.drawText(text, left, 2 + handle % 3 * size.y, true);
  }
}
