package org.interphase.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.interphase.api.Image;
import org.interphase.api.Quantity;
import org.interphase.api.Unit;
import org.interphase.report.figure.ColourMap;
import org.interphase.report.figure.Range;
import org.interphase.report.figure.Ticks;

/**
 * The colour bar of one or several maps: their histogram, the colours, and the two limits to drag or to type. Dragging between the
 * limits moves both, the wheel widens and narrows, a double-click gives the robust range, the menu the colours. For the UI thread.
 */
public final class RangeBar extends Composite {
  /** Seen on light and on dark. */
  private static final Color GREY = new Color(0x88, 0x88, 0x88);
  private static final int BINS = 128;
  private static final int STRIP = 16;
  private static final int REACH = 6;
  private static final int PAD = 6;
  private static final double ROOM = 0.25;
  private final Text upper;
  private final Canvas strip;
  private final Text lower;
  private List<MapLayer> layers = List.of();
  private Range robust = new Range(0, 1);
  private boolean chosen;
  private Range range = robust;
  private Range axis = widened(robust, ROOM);
  private int[] counts = new int[BINS];
  private ColourMap colours = ColourMap.VIRIDIS;
  private Optional<Grip> grip = Optional.empty();
  private Consumer<Range> ranged = values -> { };
  private Consumer<ColourMap> coloured = map -> { };

  /** What the mouse holds: one limit, or both at a value that lay between them. */
  private enum Grip {
    UPPER, LOWER, BOTH
  }

  private double held;

  public RangeBar(Composite parent) {
    super(parent, SWT.NONE);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    setLayout(layout);
    upper = limit("Upper limit of the colours");
    strip = new Canvas(this, SWT.DOUBLE_BUFFERED);
    GridData fill = new GridData(SWT.FILL, SWT.FILL, true, true);
    fill.widthHint = 110;
    strip.setLayoutData(fill);
    strip.setToolTipText("Drag the limits, wheel to widen or narrow, double-click for the robust range");
    lower = limit("Lower limit of the colours");
    name(strip, "Colour bar with histogram");
    strip.addPaintListener(event -> paint(event.gc));
    strip.addListener(SWT.MouseDown, this::press);
    strip.addListener(SWT.MouseMove, this::drag);
    strip.addListener(SWT.MouseUp, event -> grip = Optional.empty());
    strip.addListener(SWT.MouseDoubleClick, event -> reset());
    strip.addListener(SWT.MouseWheel, event -> zoom(event.count > 0 ? 0.8 : 1.25, value(event.y)));
    strip.addListener(SWT.KeyDown, this::key);
    strip.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    strip.addListener(SWT.FocusIn, event -> strip.redraw());
    strip.addListener(SWT.FocusOut, event -> strip.redraw());
    strip.setMenu(palettes());
  }

  private Text limit(String name) {
    Text text = new Text(this, SWT.BORDER | SWT.RIGHT);
    text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    text.setToolTipText(name + ": a number with its unit");
    name(text, name);
    text.addListener(SWT.DefaultSelection, event -> typed());
    text.addListener(SWT.FocusOut, event -> typed());
    return text;
  }

  private static void name(Control control, String name) {
    control.getAccessible().addAccessibleListener(Accessibles.named(name));
  }

  private Menu palettes() {
    Menu menu = new Menu(strip);
    for (ColourMap map : ColourMap.values()) {
      MenuItem item = new MenuItem(menu, SWT.RADIO);
      item.setText(map.name().charAt(0) + map.name().substring(1).toLowerCase(Locale.ROOT));
      item.addListener(SWT.Selection, event -> {
        if (item.getSelection()) {
          colour(map);
        }
      });
    }
    menu.addListener(SWT.Show, event -> Arrays.stream(menu.getItems()).forEach(item -> item.setSelection(menu.indexOf(item) == colours.ordinal())));
    return menu;
  }

  /** Tells the range when it is changed here or by {@link #show}. */
  public void onRange(Consumer<Range> listener) {
    ranged = listener;
  }

  /** Tells the colours when they are changed. */
  public void onColours(Consumer<ColourMap> listener) {
    coloured = listener;
  }

  /**
   * Shows the histogram of maps of one unit, at least one. Sets the range that is robust for all of them, unless a person chose another one for this
   * quantity.
   */
  public void show(List<MapLayer> maps) {
    boolean kept = chosen && !layers.isEmpty() && sameQuantity(layers.getFirst().image(), maps.getFirst().image());
    layers = List.copyOf(maps);
    double least = maps.stream().mapToDouble(map -> map.robust().lower()).min().orElseThrow();
    double greatest = maps.stream().mapToDouble(map -> map.robust().upper()).max().orElseThrow();
    robust = new Range(least, greatest);
    chosen = kept;
    settle(kept ? range : robust);
  }

  private static boolean sameQuantity(Image one, Image other) {
    return one.name().equals(other.name()) && one.unit().equals(other.unit());
  }

  private void reset() {
    chosen = false;
    settle(robust);
  }

  private void choose(Range values) {
    chosen = true;
    settle(values);
  }

  /** Chooses the colours. */
  public void colour(ColourMap map) {
    colours = map;
    strip.redraw();
    coloured.accept(map);
  }

  public ColourMap colours() {
    return colours;
  }

  /** The values of the first and the last colour, in SI. */
  public Range range() {
    return range;
  }

  /** The place of a value on the bar, from its top. */
  public int y(double value) {
    int height = strip.getClientArea().height - 2 * PAD;
    return PAD + (int) Math.round((1 - axis.fraction(value)) * height);
  }

  private double value(int y) {
    double fraction = 1 - (double) (y - PAD) / Math.max(1, strip.getClientArea().height - 2 * PAD);
    return axis.lower() + fraction * (axis.upper() - axis.lower());
  }

  /** Sets the range and shows it with some room. */
  private void settle(Range values) {
    axis = widened(values, ROOM);
    counts = new int[BINS];
    for (MapLayer layer : layers) {
      int[] more = layer.histogram(axis, BINS);
      Arrays.setAll(counts, i -> counts[i] + more[i]);
    }
    set(values);
  }

  private void set(Range values) {
    range = values;
    write(upper, text(values.upper()));
    write(lower, text(values.lower()));
    strip.redraw();
    ranged.accept(values);
  }

  private static void write(Text field, String text) {
    if (!field.getText().equals(text)) {
      field.setText(text);
    }
  }

  private String text(double value) {
    double largest = Math.max(Math.abs(range.lower()), Math.abs(range.upper()));
    Unit chosen = unit().readable(largest);
    return new Quantity(chosen.fromSi(value), chosen).toString();
  }

  private Unit unit() {
    return layers.isEmpty() ? Unit.ONE : layers.getFirst().image().unit();
  }

  /** Takes what is typed: a number with a unit, or a bare one in the unit shown; anything else is put back. */
  private void typed() {
    if (upper.isDisposed() || lower.isDisposed() || upper.getText().equals(text(range.upper())) && lower.getText().equals(text(range.lower()))) {
      return;
    }
    Optional<Double> top = parsed(upper, range.upper());
    Optional<Double> bottom = parsed(lower, range.lower());
    if (top.isPresent() && bottom.isPresent() && bottom.get() < top.get()) {
      choose(new Range(bottom.get(), top.get()));
    } else {
      set(range);
    }
  }

  private Optional<Double> parsed(Text text, double present) {
    if (text.getText().equals(text(present))) {
      return Optional.of(present);
    }
    Unit chosen = unit().readable(Math.max(Math.abs(range.lower()), Math.abs(range.upper())));
    return Quantity.parse(text.getText().replace('\u2212', '-'))
        .map(typed -> typed.unit().equals(Unit.ONE) ? new Quantity(typed.value(), chosen) : typed)
        .filter(typed -> typed.unit().compatible(unit())).map(Quantity::si).filter(Double::isFinite);
  }

  private void press(Event event) {
    strip.setFocus();
    if (event.button == 1) {
      int fromUpper = Math.abs(event.y - y(range.upper()));
      int fromLower = Math.abs(event.y - y(range.lower()));
      held = value(event.y);
      grip = Math.min(fromUpper, fromLower) <= REACH ? Optional.of(fromUpper <= fromLower ? Grip.UPPER : Grip.LOWER)
          : range.contains(held) ? Optional.of(Grip.BOTH) : Optional.empty();
    }
  }

  private void drag(Event event) {
    grip.ifPresent(holding -> {
      chosen = true;
      double value = value(event.y);
      double gap = (axis.upper() - axis.lower()) / 500;
      switch (holding) {
        case UPPER -> set(new Range(range.lower(), Math.max(value, range.lower() + gap)));
        case LOWER -> set(new Range(Math.min(value, range.upper() - gap), range.upper()));
        case BOTH -> {
          set(new Range(range.lower() + value - held, range.upper() + value - held));
          held = value;
        }
      }
    });
  }

  private void key(Event event) {
    double step = (range.upper() - range.lower()) / 50;
    double sign = event.keyCode == SWT.ARROW_UP ? 1 : event.keyCode == SWT.ARROW_DOWN ? -1 : 0;
    if (event.keyCode == SWT.HOME) {
      reset();
    } else if (sign != 0 && (event.stateMask & SWT.SHIFT) != 0) {
      zoom(1 + sign / 25, range.lower() / 2 + range.upper() / 2);
    } else if (sign != 0) {
      choose(new Range(range.lower() + sign * step, range.upper() + sign * step));
    }
  }

  private void zoom(double factor, double about) {
    double bottom = about + (range.lower() - about) * factor;
    double top = about + (range.upper() - about) * factor;
    if (top - bottom > 1e-9 * Math.max(Math.abs(top), Math.abs(bottom)) && Double.isFinite(top - bottom)) {
      choose(new Range(bottom, top));
    }
  }

  private static Range widened(Range range, double part) {
    double room = part * (range.upper() - range.lower());
    return Double.isFinite(room) && room > 0 ? new Range(range.lower() - room, range.upper() + room) : range;
  }

  private void paint(GC gc) {
    Rectangle area = strip.getClientArea();
    paintColours(gc, area.height - 2 * PAD + 1);
    gc.setForeground(strip.getForeground());
    paintHistogram(gc, area);
    paintTicks(gc);
    for (double limit : new double[] {range.lower(), range.upper()}) {
      int y = y(limit);
      gc.setBackground(strip.getForeground());
      gc.setLineWidth(2);
      gc.drawLine(0, y, area.width, y);
      gc.fillPolygon(new int[] {area.width, y - PAD, area.width, y + PAD, area.width - 2 * PAD, y});
    }
    if (strip.isFocusControl()) {
      gc.drawFocus(0, 0, area.width, area.height);
    }
  }

  private void paintColours(GC gc, int height) {
    if (height > 0) {
      ImageData pixels = new ImageData(STRIP, height, 24, MapCanvas.RGB);
      int[] line = new int[STRIP];
      for (int y = 0; y < height; y++) {
        Arrays.fill(line, colours.rgb(range.fraction(value(PAD + y))));
        pixels.setPixels(0, y, STRIP, line, 0);
      }
      org.eclipse.swt.graphics.Image painted = new org.eclipse.swt.graphics.Image(gc.getDevice(), pixels);
      gc.drawImage(painted, 0, PAD);
      painted.dispose();
    }
  }

  private void paintHistogram(GC gc, Rectangle area) {
    int most = Math.max(1, Arrays.stream(counts).max().orElse(1));
    gc.setBackground(GREY);
    for (int i = 0; i < BINS; i++) {
      int top = y(axis.lower() + (i + 1) * (axis.upper() - axis.lower()) / BINS);
      int bottom = y(axis.lower() + i * (axis.upper() - axis.lower()) / BINS);
      int length = (int) Math.round((double) counts[i] / most * (area.width - STRIP - 2 * PAD));
      gc.fillRectangle(STRIP + 2, top, length, Math.max(1, bottom - top));
    }
  }

  private void paintTicks(GC gc) {
    Unit chosen = unit().readable(Math.max(Math.abs(range.lower()), Math.abs(range.upper())));
    Range shown = new Range(chosen.fromSi(axis.lower()), chosen.fromSi(axis.upper()));
    for (Ticks.Tick tick : Ticks.within(shown, 6)) {
      int y = y(chosen.toSi(tick.value()));
      gc.drawLine(STRIP, y, STRIP + REACH, y);
      gc.drawText(tick.label(), STRIP + REACH + 2, y - gc.getFontMetrics().getHeight() / 2, true);
    }
  }
}
