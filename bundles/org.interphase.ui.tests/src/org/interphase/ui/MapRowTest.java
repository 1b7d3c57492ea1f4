package org.interphase.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Invalid;
import org.interphase.api.Quantity;
import org.interphase.api.Unit;
import org.interphase.report.figure.Range;
import org.interphase.testsupport.Campaign;
import org.interphase.testsupport.window.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Maps side by side in a real window, driven by the events of mouse and keyboard. */
class MapRowTest {
  private static final Image TRACE = map("DMTModulus", 1);
  private static final Image RETRACE = map("DMTModulus retrace", 2);
  private final AtomicReference<String> said = new AtomicReference<>("");
  private Display display;
  private Shell shell;
  private MapRow row;
  private Screen screen;

  private static Image map(String name, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Grid grid = new Grid(64, 64, 2e-6, 2e-6);
    double[] values = IntStream.range(0, grid.size()).mapToDouble(i -> 3e8 * Math.exp(Math.sin(i % 64 / 9.0) * Math.cos(i / 64 / 7.0))
        + 2e7 * random.nextGaussian()).toArray();
    byte[] reasons = new byte[values.length];
    Arrays.fill(reasons, grid.index(40, 20), grid.index(46, 20), Invalid.NEGATIVE_SLOPE.code());
    return Image.of(name, Unit.PASCAL, grid, values, reasons);
  }

  @BeforeEach
  void open() {
    display = new Display();
    screen = new Screen(display);
    shell = new Shell(display, SWT.NO_TRIM);
    shell.setLayout(new FillLayout());
    row = new MapRow(shell);
    row.onStatus(said::set);
    shell.setSize(900, 600);
    shell.open();
    row.show(List.of(MapLayer.of(TRACE), MapLayer.of(RETRACE)));
    screen.until("the maps have their size", () -> row.canvases().getFirst().getClientArea().width > 300);
  }

  @AfterEach
  void close() {
    display.dispose();
  }

  private MapCanvas first() {
    return row.canvases().getFirst();
  }

  private static Event at(int x, int y) {
    Event event = new Event();
    event.x = x;
    event.y = y;
    event.button = 1;
    return event;
  }

  private static void drag(Control control, int... places) {
    control.notifyListeners(SWT.MouseDown, at(places[0], places[1]));
    for (int i = 2; i < places.length; i += 2) {
      control.notifyListeners(SWT.MouseMove, at(places[i], places[i + 1]));
    }
    control.notifyListeners(SWT.MouseUp, at(places[places.length - 2], places[places.length - 1]));
  }

  private static void press(Control control, int key) {
    Event event = new Event();
    event.keyCode = key;
    control.notifyListeners(SWT.KeyDown, event);
  }

  private Canvas strip() {
    return (Canvas) row.bar().getChildren()[1];
  }

  private int x(double column) {
    Rectangle frame = first().frame();
    return (int) Math.floor(frame.x + (column + 0.5) * frame.width / 64);
  }

  private int y(double line) {
    Rectangle frame = first().frame();
    return (int) Math.floor(frame.y + (63.5 - line) * frame.height / 64);
  }

  private static String written(double value) {
    return Quantity.readable(value, Unit.PASCAL).toString();
  }

  @Test
  void theCursorOfOneMapIsThatOfAll() throws IOException {
    screen.moveMouse(first(), x(12), y(50));
    assertThat(said.get()).contains("(column 12, row 50)", written(TRACE.value(12, 50)), written(RETRACE.value(12, 50)), "x 0.3906 µm");
    screen.moveMouse(row.canvases().getLast(), x(42), y(20));
    assertThat(said.get()).contains("invalid: negative slope");
    screen.screenshot(shell, "map-row");
  }

  @Test
  void theArrowKeysMoveTheCursor() {
    press(first(), SWT.ARROW_RIGHT);
    press(first(), SWT.ARROW_DOWN);
    assertThat(said.get()).contains("(column 33, row 31)");
  }

  @Test
  void wheelKeysAndDragChangeTheViewAndHomeFits() {
    Rectangle fitted = first().frame();
    Event wheel = at(x(12), y(50));
    wheel.count = 1;
    first().notifyListeners(SWT.MouseWheel, wheel);
    assertThat(first().frame().width).isGreaterThan(fitted.width);
    assertThat(first().pixelAt(wheel.x, wheel.y)).hasValue(TRACE.grid().index(12, 50));
    press(first(), '+');
    Rectangle before = first().frame();
    drag(first(), 100, 100, 130, 90);
    assertThat(first().frame()).isEqualTo(new Rectangle(before.x + 30, before.y - 10, before.width, before.height));
    press(first(), SWT.HOME);
    assertThat(first().frame()).isEqualTo(fitted);
  }

  @Test
  void draggingALimitChangesTheRangeAndADoubleClickRestoresIt() throws IOException {
    Range robust = row.bar().range();
    int from = row.bar().y(robust.upper());
    drag(strip(), 5, from, 5, from + 60);
    Range dragged = row.bar().range();
    double perPixel = 1.5 * (robust.upper() - robust.lower()) / (strip().getClientArea().height - 12);
    assertThat(dragged.lower()).isEqualTo(robust.lower());
    assertThat(dragged.upper()).isEqualTo(robust.upper() - 60 * perPixel, within(perPixel));
    screen.screenshot(shell, "map-row-range");
    strip().notifyListeners(SWT.MouseDoubleClick, at(5, 5));
    assertThat(row.bar().range()).isEqualTo(robust);
  }

  @Test
  void aTypedLimitIsTakenAndNonsensePutBack() {
    Text upper = (Text) row.bar().getChildren()[0];
    upper.setText("0.5 GPa");
    upper.notifyListeners(SWT.DefaultSelection, new Event());
    assertThat(row.bar().range().upper()).isEqualTo(5e8, within(1.0));
    upper.setText("tall");
    upper.notifyListeners(SWT.DefaultSelection, new Event());
    assertThat(upper.getText()).isEqualTo("500 MPa");
    upper.setText("3 nm");
    upper.notifyListeners(SWT.DefaultSelection, new Event());
    assertThat(row.bar().range().upper()).isEqualTo(5e8, within(1.0));
  }

  @Test
  void aLineShowsTheValuesBelowIt() throws IOException {
    row.tool(MapTool.PROFILE);
    drag(first(), x(10), y(20), x(30), y(20), x(60), y(20));
    Profile profile = row.strip().profile().orElseThrow();
    double[] expected = IntStream.rangeClosed(10, 60).mapToDouble(column -> TRACE.value(column, 20)).toArray();
    assertThat(profile.values()).containsExactly(expected);
    assertThat(row.strip().getVisible()).isTrue();
    screen.screenshot(shell, "map-row-profile");
  }

  @Test
  void aRegionTellsItsStatistics() throws IOException {
    row.tool(MapTool.RECTANGLE);
    drag(first(), x(38.5), y(18.5), x(44), y(22), x(50.5), y(24.5));
    List<Double> values = new ArrayList<>();
    for (int line = 19; line <= 24; line++) {
      for (int column = 39; column <= 50; column++) {
        values.add(TRACE.value(column, line));
      }
    }
    double mean = values.stream().filter(Double::isFinite).mapToDouble(value -> value).average().orElseThrow();
    screen.until("the statistics are known", () -> said.get().contains("median"));
    assertThat(said.get()).contains("66 pixels", "6 invalid", "(standard error)", "standard deviation");
    Matcher found = Pattern.compile("mean ([0-9.]+) ± ([0-9.]+) MPa").matcher(said.get());
    assertThat(found.find()).isTrue();
    assertThat(Double.parseDouble(found.group(1))).isEqualTo(mean / 1e6, within(Double.parseDouble(found.group(2)) / 10));
    screen.screenshot(shell, "map-row-region");
    row.tool(MapTool.FREE);
    drag(first(), x(5), y(5), x(20), y(5), x(20), y(20));
    screen.until("those of the other region are known", () -> said.get().contains("median") && !said.get().contains("66 pixels"));
  }

  @Test
  void zoomingOneMapZoomsAll() {
    Event wheel = at(x(12), y(50));
    wheel.count = 1;
    first().notifyListeners(SWT.MouseWheel, wheel);
    first().notifyListeners(SWT.MouseWheel, wheel);
    drag(row.canvases().getLast(), 100, 100, 110, 90);
    assertThat(first().frame().width).isGreaterThan(row.getSize().x / 2);
    assertThat(row.canvases().getLast().frame()).isEqualTo(first().frame());
    press(row.canvases().getLast(), '0');
    assertThat(first().frame().width).isLessThanOrEqualTo(first().getSize().x);
  }

  @Test
  void aScreenReaderSaysTheValueOfThePixel() {
    press(first(), SWT.ARROW_RIGHT);
    assertThat(first().spoken()).contains("Map of DMTModulus", "(column 33, row 32)", written(TRACE.value(33, 32)));
  }

  @Test
  void aChosenRangeStaysWhileTheMapGrows() {
    int from = row.bar().y(row.bar().range().upper());
    drag(strip(), 5, from, 5, from + 40);
    Range chosen = row.bar().range();
    row.show(List.of(MapLayer.of(TRACE)));
    assertThat(row.bar().range()).isEqualTo(chosen);
    row.show(List.of(MapLayer.of(map("Adhesion", 3))));
    assertThat(row.bar().range()).isNotEqualTo(chosen);
  }

  @Test
  void openingAndClosingLeavesNoResource() {
    List<String> left = Collections.synchronizedList(new ArrayList<>());
    Resource.setNonDisposeHandler(error -> left.add(String.valueOf(error)));
    org.eclipse.swt.graphics.Image target = new org.eclipse.swt.graphics.Image(display, 900, 600);
    GC gc = new GC(target);
    for (int i = 0; i < 50; i++) {
      row.dispose();
      row = new MapRow(shell);
      row.show(List.of(MapLayer.of(TRACE)));
      shell.layout();
      first().print(gc);
      first().fit();
      first().print(gc);
    }
    row.dispose();
    gc.dispose();
    target.dispose();
    abandon();
    screen.until("the one that was abandoned is found", () -> {
      System.gc();
      return !left.isEmpty();
    });
    Resource.setNonDisposeHandler(null);
    assertThat(left).hasSize(1);
  }

  /** Leaves one resource behind, to see that such are found. */
  private void abandon() {
    new org.eclipse.swt.graphics.Image(display, 3, 3);
  }

  @Test
  void aLargeMapIsColouredAgainWhileARangeIsDragged() throws IOException {
    Grid grid = new Grid(2048, 2048, 5e-6, 5e-6);
    SplittableRandom random = new SplittableRandom(9);
    double[] values = IntStream.range(0, grid.size())
        .mapToDouble(i -> Math.sin(i % 2048 / 90.0) + Math.cos(i / 2048 / 70.0) + random.nextDouble() / 4).toArray();
    Image image = Image.of("Height", Unit.METRE, grid, values, new byte[values.length]);
    long used = used();
    long before = System.nanoTime();
    MapLayer layer = MapLayer.of(image);
    long made = System.nanoTime();
    long more = used() - used;
    row.show(List.of(layer));
    shell.update();
    org.eclipse.swt.graphics.Image target = new org.eclipse.swt.graphics.Image(display, 900, 600);
    GC gc = new GC(target);
    long[] times = new long[60];
    long[] map = new long[60];
    int from = row.bar().y(row.bar().range().upper());
    strip().notifyListeners(SWT.MouseDown, at(5, from));
    for (int i = 0; i < times.length; i++) {
      long start = System.nanoTime();
      strip().notifyListeners(SWT.MouseMove, at(5, from + i));
      first().print(gc);
      map[i] = System.nanoTime() - start;
      strip().print(gc);
      times[i] = System.nanoTime() - start;
    }
    gc.dispose();
    target.dispose();
    Arrays.sort(times);
    Arrays.sort(map);
    System.out.printf("of which the map itself: median %.1f ms%n", map[30] / 1e6);
    screen.screenshot(shell, "map-row-large");
    Rectangle frame = first().frame();
    long start = System.nanoTime();
    int[] palette = layer.scale().palette(row.bar().range(), row.bar().colours());
    MapRaster raster = MapRaster.of(layer.pyramid(), MapView.fitting(grid, 600, 600), new Rectangle(0, 0, 600, 600));
    long reduced = System.nanoTime();
    raster.colour(palette, new byte[4 * 600 * 600]);
    System.out.printf("palette and reduction %.1f ms, colours %.1f ms%n", (reduced - start) / 1e6, (System.nanoTime() - reduced) / 1e6);
    System.out.printf("2048 x 2048 pixels on %d x %d: made ready in %d ms, %.2f times the values' memory beside them; range dragged: median %.1f ms, "
        + "greatest %.1f ms%n", frame.width, frame.height, (made - before) / 1_000_000, more / (8.0 * values.length), times[30] / 1e6, times[59] / 1e6);
    assertThat(more).isLessThan(2L * 8 * values.length);
    if (Campaign.full()) {
      assertThat(times[30]).as("median, ns").isLessThan(16_000_000);
    }
  }

  private static long used() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
