package org.interphase.ui.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * Places on a plot that a person moves: by dragging, or with Tab to select and the arrow keys to move by a pixel, ten with Shift. They are gone
 * through row by row, and a later row lies on top. A screen reader finds them as sliders inside the plot.
 */
final class Handles {
  private record Held(HandleRow row, int index) { }

  private final Plot plot;
  private final List<HandleRow> rows;
  private Optional<Held> selected = Optional.empty();
  private boolean dragging;
  private boolean moved;
  /** Where the mouse took the handle, how many pixels beside it, and where the handle was: it does not jump, and a click does not move it. */
  private int taken;
  private int grip;
  private double origin;

  Handles(Plot plot, HandleRow... rows) {
    this.plot = plot;
    this.rows = List.of(rows);
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

  /** To be called when a row took new places: a drag that is under way ends. */
  void renewed() {
    dragging = false;
    selected = selected.map(one -> new Held(one.row(), Math.min(one.index(), one.row().count() - 1))).filter(one -> one.index() >= 0);
    plot.area().redraw();
  }

  private List<Held> all() {
    return rows.stream().flatMap(Handles::held).toList();
  }

  private static Stream<Held> held(HandleRow row) {
    return IntStream.range(0, row.count()).mapToObj(index -> new Held(row, index));
  }

  private Optional<Held> at(int x, int y) {
    return rows.reversed().stream().flatMap(row -> held(row).filter(one -> row.distance(one.index(), x, y) <= HandleRow.REACH)
        .min(Comparator.comparingInt(one -> row.distance(one.index(), x, y))).stream()).findFirst();
  }

  private void press(Event event) {
    Optional<Held> found = event.button == 1 ? at(event.x, event.y) : Optional.empty();
    found.ifPresent(one -> {
      plot.area().setFocus();
      dragging = true;
      moved = false;
      taken = event.x;
      origin = one.row().value(one.index());
      grip = plot.xPixel(origin) - event.x;
    });
    if (found.isPresent() || selected.isPresent()) {
      select(found);
    }
  }

  private void drag(Event event) {
    if (dragging && moves(event)) {
      move(under(event.x), false);
    } else if (!dragging) {
      plot.area().setCursor(at(event.x, event.y).isPresent() ? event.display.getSystemCursor(SWT.CURSOR_SIZEWE) : null);
    }
  }

  private double under(int x) {
    return x == taken ? origin : plot.xAt(x + grip);
  }

  private void release(Event event) {
    if (dragging && moves(event)) {
      dragging = false;
      move(under(event.x), true);
    }
    dragging = false;
  }

  /** A click alone moves nothing. */
  private boolean moves(Event event) {
    moved |= event.x != taken;
    return moved;
  }

  private void key(Event event) {
    int direction = event.keyCode == SWT.ARROW_LEFT ? -1 : event.keyCode == SWT.ARROW_RIGHT ? 1 : 0;
    if (direction != 0) {
      double pixel = (plot.xRange().upper() - plot.xRange().lower()) / Math.max(1, plot.area().getSize().x - 1);
      double step = direction * pixel * ((event.stateMask & SWT.SHIFT) != 0 ? 10 : 1);
      selected.ifPresent(one -> move(one.row().value(one.index()) + step, true));
    }
  }

  private void traverse(Event event) {
    int step = event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : event.detail == SWT.TRAVERSE_TAB_PREVIOUS ? -1 : 0;
    int next = selected() + step;
    if (step == 0) {
      return;
    }
    event.doit = next < 0 || next >= count();
    select(event.doit ? Optional.empty() : Optional.of(all().get(next)));
  }

  private void select(Optional<Held> handle) {
    selected = handle;
    plot.area().redraw();
    plot.area().getAccessible().setFocus(handle.isEmpty() ? ACC.CHILDID_SELF : selected());
  }

  private void move(double value, boolean finished) {
    Held one = selected.orElseThrow();
    one.row().move(one.index(), value);
    plot.area().redraw();
    plot.area().getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
    one.row().tell(one.index(), finished);
  }

  /** The number, through all rows, of the handle that the keys move; -1 when none is selected. */
  int selected() {
    return selected.map(all()::indexOf).orElse(-1);
  }

  int count() {
    return rows.stream().mapToInt(HandleRow::count).sum();
  }

  /** What a screen reader says: {@code Threshold 2 at 1.3 GPa}. */
  String spoken(int handle) {
    Held one = all().get(handle);
    return one.row().spoken(one.index());
  }

  /** Where a handle is, in the coordinates of the plot's area. */
  Rectangle bounds(int handle) {
    Held one = all().get(handle);
    return one.row().bounds(one.index());
  }

  private void paint(GC gc) {
    boolean keys = dragging || plot.area().isFocusControl();
    all().forEach(one -> one.row().paint(gc, one.index(), keys && selected.filter(one::equals).isPresent()));
  }
}
