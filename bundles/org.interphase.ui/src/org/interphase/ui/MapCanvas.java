package org.interphase.ui;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Quantity;
import org.interphase.api.Unit;
import org.interphase.report.figure.ColourMap;
import org.interphase.report.figure.Range;

/**
 * Shows one map: pixels of their physical shape, bottom row at the bottom, invalid ones white, means of them where there are more than
 * the screen has. Wheel, + and - zoom, Home or a double-click fits, arrow keys move the cursor; dragging does what the
 * {@link MapTool} says. To be used from the UI thread; nothing here reads files or passes over all values of a map.
 */
public final class MapCanvas extends Canvas {
  private static final PaletteData RGB = new PaletteData(0xff0000, 0xff00, 0xff);
  private static final double STEP = 1.25;
  private Optional<MapLayer> layer = Optional.empty();
  private Optional<MapView> view = Optional.empty();
  private boolean fitted = true;
  private Range range = new Range(0, 1);
  private ColourMap colours = ColourMap.VIRIDIS;
  private Optional<MapRaster> raster = Optional.empty();
  private Optional<org.eclipse.swt.graphics.Image> picture = Optional.empty();
  private OptionalInt cursor = OptionalInt.empty();
  private MapTool tool = MapTool.MOVE;
  private Optional<Shape> mark = Optional.empty();
  private final List<Point2D> trail = new ArrayList<>();
  private Optional<Event> pressed = Optional.empty();
  private Consumer<String> status = text -> { };
  private Consumer<OptionalInt> moved = pixel -> { };
  private IntConsumer picked = pixel -> { };
  private Consumer<Profile> profile = values -> { };
  private Consumer<RegionStatistics> region = statistics -> { };

  public MapCanvas(Composite parent) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
    addPaintListener(event -> paint(event.gc));
    addListener(SWT.Resize, event -> resized());
    addListener(SWT.MouseMove, this::drag);
    addListener(SWT.MouseExit, event -> cursor(OptionalInt.empty()));
    addListener(SWT.MouseDown, this::press);
    addListener(SWT.MouseUp, this::release);
    addListener(SWT.MouseDoubleClick, event -> fit());
    addListener(SWT.MouseWheel, event -> zoom(event.count > 0 ? STEP : 1 / STEP, event.x, event.y));
    addListener(SWT.KeyDown, this::key);
    addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    addListener(SWT.FocusIn, event -> redraw());
    addListener(SWT.FocusOut, event -> redraw());
    addListener(SWT.Dispose, event -> forgetPicture());
    getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = layer.map(shown -> "Map of " + shown.image().name()).orElse("Map");
      }
    });
  }

  /** Tells what is under the cursor, whenever it moves; an empty text when it leaves. */
  public void onCursor(Consumer<String> listener) {
    status = listener;
  }

  /** Tells the index of a pixel that is clicked, or chosen with Enter. */
  public void onPicked(IntConsumer listener) {
    picked = listener;
  }

  /** Tells the values along a line while it is drawn. */
  public void onProfile(Consumer<Profile> listener) {
    profile = listener;
  }

  /** Tells the statistics of a region when it has been drawn. */
  public void onRegion(Consumer<RegionStatistics> listener) {
    region = listener;
  }

  void onMoved(Consumer<OptionalInt> listener) {
    moved = listener;
  }

  /** Shows a map, all of it unless the last one had the same raster. */
  public void show(MapLayer map) {
    boolean same = grid().filter(map.image().grid()::equals).isPresent();
    layer = Optional.of(map);
    if (!same) {
      cursor = OptionalInt.empty();
      clear();
      fit();
    }
    forgetRaster();
  }

  /** Colours the map; takes a pass over the pixels on the screen. */
  public void colour(Range values, ColourMap map) {
    range = values;
    colours = map;
    forgetPicture();
    redraw();
  }

  /** Chooses what dragging does. */
  public void tool(MapTool chosen) {
    tool = chosen;
  }

  /** Removes the line or region that was drawn. */
  public void clear() {
    mark = Optional.empty();
    redraw();
  }

  /** Shows the whole map, now and when the window is resized. */
  public void fit() {
    fitted = true;
    resized();
  }

  /** Enlarges the map about a place of the canvas. */
  public void zoom(double factor, int x, int y) {
    look(view.map(from -> from.zoomed(factor, x, y)));
  }

  private void look(Optional<MapView> next) {
    fitted = false;
    view = next;
    forgetRaster();
  }

  private void resized() {
    if (fitted) {
      Rectangle area = getClientArea();
      view = grid().map(grid -> MapView.fitting(grid, area.width, area.height));
    }
    forgetRaster();
  }

  private void forgetRaster() {
    raster = Optional.empty();
    forgetPicture();
    redraw();
  }

  private void forgetPicture() {
    picture.ifPresent(org.eclipse.swt.graphics.Image::dispose);
    picture = Optional.empty();
  }

  Optional<Grid> grid() {
    return layer.map(shown -> shown.image().grid());
  }

  /** Where the map is drawn, also beyond the canvas when it is enlarged; empty without a map. */
  public Rectangle frame() {
    return view.map(shown -> {
      int left = (int) Math.round(shown.left());
      int top = (int) Math.round(shown.top());
      return new Rectangle(left, top, (int) Math.round(shown.left() + shown.width()) - left, (int) Math.round(shown.top() + shown.height()) - top);
    }).orElse(new Rectangle(0, 0, 0, 0));
  }

  /** The index of the map's pixel at a place of the canvas; empty outside the map. */
  public OptionalInt pixelAt(int x, int y) {
    if (view.isEmpty() || !frame().contains(x, y)) {
      return OptionalInt.empty();
    }
    Grid grid = view.get().grid();
    int column = Math.clamp((long) Math.floor(view.get().column(x + 0.5)), 0, grid.columns() - 1);
    int row = Math.clamp((long) Math.floor(view.get().row(y + 0.5)), 0, grid.rows() - 1);
    return OptionalInt.of(grid.index(column, row));
  }

  private void paint(GC gc) {
    gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_WIDGET_BACKGROUND));
    gc.fillRectangle(getClientArea());
    Rectangle visible = frame().intersection(getClientArea());
    if (view.isEmpty() || visible.isEmpty()) {
      return;
    }
    if (picture.isEmpty()) {
      picture = Optional.of(new org.eclipse.swt.graphics.Image(getDisplay(), pixels(visible)));
    }
    gc.drawImage(picture.get(), visible.x, visible.y);
    new MapOverlay(gc, view.get(), visible).paint(cursor, mark, isFocusControl());
  }

  private ImageData pixels(Rectangle visible) {
    MapLayer shown = layer.orElseThrow();
    MapRaster pixels = raster.orElseGet(() -> MapRaster.of(shown, view.orElseThrow(), visible.x, visible.y, visible.width, visible.height));
    raster = Optional.of(pixels);
    byte[] bytes = new byte[4 * visible.width * visible.height];
    pixels.colour(shown.scale().palette(range, colours), bytes);
    return new ImageData(visible.width, visible.height, 32, RGB, 4 * visible.width, bytes);
  }

  private void press(Event event) {
    setFocus();
    if (event.button == 1 && view.isPresent()) {
      pressed = Optional.of(event);
      trail.clear();
      trail.add(place(event));
    }
  }

  private Point2D place(Event event) {
    MapView shown = view.orElseThrow();
    return new Point2D.Double(shown.column(event.x + 0.5), shown.row(event.y + 0.5));
  }

  private void drag(Event event) {
    if (pressed.isPresent() && tool == MapTool.MOVE) {
      Event last = pressed.get();
      look(view.map(from -> from.moved(event.x - last.x, event.y - last.y)));
      pressed = Optional.of(event);
      trail.add(new Point2D.Double());
    } else if (pressed.isPresent()) {
      trail.add(place(event));
      mark = Optional.of(tool.shape(trail));
      redraw();
      if (tool == MapTool.PROFILE) {
        profile.accept(Profile.along(layer.orElseThrow().image(), (Line2D) mark.get()));
      }
    }
    cursor(pixelAt(event.x, event.y));
  }

  private void release(Event event) {
    if (pressed.isEmpty() || event.button != 1) {
      return;
    }
    pressed = Optional.empty();
    if (trail.size() == 1) {
      pixelAt(event.x, event.y).ifPresent(picked);
    } else if (tool.isRegion()) {
      region.accept(RegionStatistics.of(layer.orElseThrow().image(), mark.orElseThrow()));
    }
  }

  private void key(Event event) {
    Rectangle area = getClientArea();
    switch (event.keyCode) {
      case SWT.ARROW_LEFT -> step(-1, 0);
      case SWT.ARROW_RIGHT -> step(1, 0);
      case SWT.ARROW_UP -> step(0, 1);
      case SWT.ARROW_DOWN -> step(0, -1);
      case SWT.HOME -> fit();
      case SWT.ESC -> clear();
      case SWT.CR, SWT.KEYPAD_CR -> cursor.ifPresent(picked);
      case '+', '=', SWT.KEYPAD_ADD -> zoom(STEP, area.width / 2, area.height / 2);
      case '-', SWT.KEYPAD_SUBTRACT -> zoom(1 / STEP, area.width / 2, area.height / 2);
      default -> { }
    }
  }

  private void step(int across, int up) {
    grid().ifPresent(grid -> {
      int from = cursor.orElse(grid.index(grid.columns() / 2, grid.rows() / 2));
      int column = Math.clamp((long) from % grid.columns() + across, 0, grid.columns() - 1);
      int row = Math.clamp((long) from / grid.columns() + up, 0, grid.rows() - 1);
      cursor(OptionalInt.of(grid.index(column, row)));
    });
  }

  private void cursor(OptionalInt pixel) {
    follow(pixel);
    moved.accept(pixel);
  }

  /** Shows the cursor that another map has. */
  void follow(OptionalInt pixel) {
    cursor = pixel;
    redraw();
    status.accept(pixel.isEmpty() ? "" : place() + "   " + reading());
  }

  /** Where the cursor is: physical place (of the pixel's centre) and pixel; empty when it is not on the map. */
  public String place() {
    if (cursor.isEmpty()) {
      return "";
    }
    Grid grid = grid().orElseThrow();
    int column = cursor.getAsInt() % grid.columns();
    int row = cursor.getAsInt() / grid.columns();
    String pixel = "(column " + column + ", row " + row + ")";
    return Double.isNaN(grid.width() / grid.height()) ? pixel : "x " + Quantity.readable((column + 0.5) * grid.pixelWidth(), Unit.METRE) + ", y "
        + Quantity.readable((row + 0.5) * grid.pixelHeight(), Unit.METRE) + "   " + pixel;
  }

  /** The quantity under the cursor with its value, or why it has none; empty when the cursor is not on the map. */
  public String reading() {
    if (cursor.isEmpty()) {
      return "";
    }
    Image image = layer.orElseThrow().image();
    int index = cursor.getAsInt();
    double value = image.value(index);
    return image.name() + " " + (Double.isNaN(value) ? "invalid: " + image.invalid(index).label() : Quantity.readable(value, image.unit()));
  }
}
