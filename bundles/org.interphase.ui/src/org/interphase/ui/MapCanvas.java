package org.interphase.ui;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
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
 * the screen has. A cross-hair shows the pixel that is selected, by a click or the arrow keys, a small square the one under the mouse. Wheel, + and -
 * zoom, 0, Home or a double-click fits; dragging does what the {@link MapTool} says. To be used from the UI thread; nothing here reads files or passes
 * over all values of a map.
 */
public final class MapCanvas extends Canvas {
  static final PaletteData RGB = new PaletteData(0xff0000, 0xff00, 0xff);
  private static final double STEP = 1.25;
  private static final int DIMMED = 0xb0b0b0;
  private Optional<MapLayer> layer = Optional.empty();
  private Optional<MapView> view = Optional.empty();
  private boolean fitted = true;
  private Range range = new Range(0, 1);
  private ColourMap colours = ColourMap.VIRIDIS;
  private Optional<MapRaster> raster = Optional.empty();
  private Optional<org.eclipse.swt.graphics.Image> picture = Optional.empty();
  private OptionalInt cursor = OptionalInt.empty();
  private OptionalInt selected = OptionalInt.empty();
  private Optional<MarkedPixels> marked = Optional.empty();
  private MapTool tool = MapTool.MOVE;
  private Optional<Shape> mark = Optional.empty();
  private final List<Point2D> trail = new ArrayList<>();
  private Optional<Event> pressed = Optional.empty();
  private Consumer<String> status = text -> { };
  private Consumer<OptionalInt> moved = pixel -> { };
  private IntConsumer picked = pixel -> { };
  private Consumer<Profile> profile = values -> { };
  private BiConsumer<Image, Shape> region = (map, shape) -> { };
  private Consumer<MapView> looked = view -> { };
  private Runnable fittedByHand = () -> { };

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
        event.result = spoken();
      }
    });
  }

  /** Tells what is under the cursor, whenever it moves; an empty text when it leaves. */
  public void onCursor(Consumer<String> listener) {
    status = listener;
  }

  /** Tells the index of a pixel that is selected by a click or the arrow keys. */
  public void onPicked(IntConsumer listener) {
    picked = listener;
  }

  /** Tells the values along a line while it is drawn. */
  public void onProfile(Consumer<Profile> listener) {
    profile = listener;
  }

  /** Tells the map and a region of it, in columns from the left and rows from the bottom edge, when the region has been drawn. */
  public void onRegion(BiConsumer<Image, Shape> listener) {
    region = listener;
  }

  void onMoved(Consumer<OptionalInt> listener) {
    moved = listener;
  }

  void onLooked(Consumer<MapView> listener) {
    looked = listener;
  }

  void onFitted(Runnable listener) {
    fittedByHand = listener;
  }

  /** Shows a map, all of it unless the last one had the same raster. */
  public void show(MapLayer map) {
    boolean same = grid().filter(map.image().grid()::equals).isPresent();
    layer = Optional.of(map);
    if (!same) {
      cursor = OptionalInt.empty();
      selected = OptionalInt.empty();
      clear();
      showAll();
    }
    marked = marked.filter(marks -> marks.fits(map.image()));
    forgetRaster();
  }

  /** Shows a pixel as the selected one, or none. */
  public void select(OptionalInt pixel) {
    selected = pixel;
    redraw();
    tell();
  }

  /** Dims all pixels but those that are marked; none is dimmed when they are of another raster, or there are none. */
  public void mark(Optional<MarkedPixels> marks) {
    marked = marks.filter(one -> layer.filter(shown -> one.fits(shown.image())).isPresent());
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
    showAll();
    fittedByHand.run();
  }

  void showAll() {
    fitted = true;
    resized();
  }

  /** Enlarges the map about a place of the canvas. */
  public void zoom(double factor, int x, int y) {
    view.ifPresent(from -> look(from.zoomed(factor, x, y)));
  }

  private void look(MapView next) {
    follow(next);
    looked.accept(next);
  }

  /** Looks where another map does. */
  void follow(MapView next) {
    fitted = false;
    view = Optional.of(next);
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
    gc.setBackground(getBackground());
    gc.fillRectangle(getClientArea());
    Rectangle visible = frame().intersection(getClientArea());
    if (view.isEmpty() || visible.isEmpty()) {
      return;
    }
    if (picture.isEmpty()) {
      picture = Optional.of(new org.eclipse.swt.graphics.Image(getDisplay(), pixels(visible)));
    }
    MapRaster pixels = raster.orElseThrow();
    Rectangle place = pixels.place();
    gc.setInterpolation(SWT.NONE);
    gc.drawImage(picture.get(), 0, 0, pixels.width(), pixels.height(), place.x, place.y, place.width, place.height);
    new MapOverlay(gc, view.get(), visible).paint(cursor, selected, mark, isFocusControl());
  }

  private ImageData pixels(Rectangle visible) {
    MapLayer shown = layer.orElseThrow();
    MapRaster pixels = raster.orElseGet(() -> raster(shown.pyramid(), visible));
    raster = Optional.of(pixels);
    byte[] bytes = new byte[4 * pixels.width() * pixels.height()];
    int[] palette = shown.scale().palette(range, colours);
    marked.ifPresentOrElse(marks -> pixels.colour(palette, dimmed(palette), raster(marks.pyramid(), visible), bytes),
        () -> pixels.colour(palette, bytes));
    return new ImageData(pixels.width(), pixels.height(), 32, RGB, 4 * pixels.width(), bytes);
  }

  private MapRaster raster(Pyramid pyramid, Rectangle visible) {
    return MapRaster.of(pyramid, view.orElseThrow(), visible);
  }

  /** A quarter of each colour and three quarters of grey, without the last bits; invalid stays as it is. */
  private static int[] dimmed(int[] palette) {
    int[] dimmed = palette.clone();
    for (int level = 1; level < dimmed.length; level++) {
      dimmed[level] = (palette[level] >> 2 & 0x3f3f3f) + 3 * (DIMMED >> 2 & 0x3f3f3f);
    }
    return dimmed;
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
      look(view.orElseThrow().moved(event.x - last.x, event.y - last.y));
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
      pixelAt(event.x, event.y).ifPresent(this::pick);
    } else if (tool.isRegion()) {
      region.accept(layer.orElseThrow().image(), mark.orElseThrow());
    }
  }

  private void key(Event event) {
    Rectangle area = getClientArea();
    switch (event.keyCode) {
      case SWT.ARROW_LEFT -> step(-1, 0);
      case SWT.ARROW_RIGHT -> step(1, 0);
      case SWT.ARROW_UP -> step(0, 1);
      case SWT.ARROW_DOWN -> step(0, -1);
      case SWT.HOME, '0', SWT.KEYPAD_0 -> fit();
      case SWT.ESC -> clear();
      case '+', '=', SWT.KEYPAD_ADD -> zoom(STEP, area.width / 2, area.height / 2);
      case '-', SWT.KEYPAD_SUBTRACT -> zoom(1 / STEP, area.width / 2, area.height / 2);
      default -> { }
    }
  }

  private void step(int across, int up) {
    grid().ifPresent(grid -> {
      int from = selected.orElse(cursor.orElse(grid.index(grid.columns() / 2, grid.rows() / 2)));
      int column = Math.clamp((long) from % grid.columns() + across, 0, grid.columns() - 1);
      int row = Math.clamp((long) from / grid.columns() + up, 0, grid.rows() - 1);
      cursor(OptionalInt.empty());
      pick(grid.index(column, row));
    });
  }

  private void pick(int pixel) {
    select(OptionalInt.of(pixel));
    picked.accept(pixel);
    getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
  }

  /** What a screen reader says: the map, and the pixel in question. */
  String spoken() {
    String pixel = Stream.of(place(), reading()).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    return layer.map(shown -> "Map of " + shown.image().name()).orElse("Map") + (pixel.isEmpty() ? "" : ", " + pixel);
  }

  private void cursor(OptionalInt pixel) {
    follow(pixel);
    moved.accept(pixel);
  }

  /** Shows the cursor that another map has. */
  void follow(OptionalInt pixel) {
    cursor = pixel;
    redraw();
    tell();
  }

  private void tell() {
    String place = place();
    status.accept(place.isEmpty() ? "" : place + "   " + reading());
  }

  /** The pixel in question: the one under the mouse, else the selected one. */
  private OptionalInt pixel() {
    return layer.isEmpty() || cursor.isPresent() ? cursor : selected;
  }

  /** The physical place of the centre of the pixel in question, and its column and row; empty when there is none. */
  public String place() {
    if (pixel().isEmpty()) {
      return "";
    }
    Grid grid = grid().orElseThrow();
    int column = pixel().getAsInt() % grid.columns();
    int row = pixel().getAsInt() / grid.columns();
    String pixel = "(column " + column + ", row " + row + ")";
    Unit unit = Unit.METRE.readable(Math.max(grid.width(), grid.height()));
    return Double.isNaN(grid.width() / grid.height()) ? pixel : "x " + new Quantity(unit.fromSi((column + 0.5) * grid.pixelWidth()), unit) + ", y "
        + new Quantity(unit.fromSi((row + 0.5) * grid.pixelHeight()), unit) + "   " + pixel;
  }

  /** The quantity of the pixel in question with its value, or why it has none; empty when there is no such pixel. */
  public String reading() {
    if (pixel().isEmpty()) {
      return "";
    }
    Image image = layer.orElseThrow().image();
    int index = pixel().getAsInt();
    double value = image.value(index);
    return image.name() + " " + (Double.isNaN(value) ? "invalid: " + image.invalid(index).label() : Quantity.readable(value, image.unit()));
  }
}
