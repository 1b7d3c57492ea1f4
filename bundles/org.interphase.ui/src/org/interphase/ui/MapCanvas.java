package org.interphase.ui;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Quantity;
import org.interphase.api.Unit;
import org.interphase.report.figure.ColourMap;
import org.interphase.report.figure.Range;

/**
 * Shows one map, every pixel as a sharp square of its physical shape, bottom row at the bottom, invalid pixels white.
 * To be used from the UI thread.
 */
public final class MapCanvas extends Canvas {
  private Optional<Image> map = Optional.empty();
  private Optional<org.eclipse.swt.graphics.Image> picture = Optional.empty();
  private Consumer<String> status = text -> { };

  public MapCanvas(Composite parent) {
    super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
    addPaintListener(event -> paint(event.gc));
    addListener(SWT.MouseMove, event -> status.accept(describe(event.x, event.y)));
    addListener(SWT.MouseExit, event -> status.accept(""));
    addListener(SWT.Dispose, event -> forget());
  }

  /** Tells what is under the cursor, whenever it moves; an empty text when it leaves. */
  public void onCursor(Consumer<String> listener) {
    status = listener;
  }

  /**
   * Shows a map.
   *
   * @param range the values with the first and the last colour, in SI
   */
  public void show(Image image, Range range, ColourMap colours) {
    forget();
    map = Optional.of(image);
    picture = Optional.of(new org.eclipse.swt.graphics.Image(getDisplay(), pixels(image, range, colours)));
    redraw();
  }

  private void forget() {
    picture.ifPresent(org.eclipse.swt.graphics.Image::dispose);
    picture = Optional.empty();
    map = Optional.empty();
  }

  private static ImageData pixels(Image image, Range range, ColourMap colours) {
    Grid grid = image.grid();
    ImageData data = new ImageData(grid.columns(), grid.rows(), 24, new PaletteData(0xff0000, 0xff00, 0xff));
    int[] line = new int[grid.columns()];
    for (int row = 0; row < grid.rows(); row++) {
      for (int column = 0; column < line.length; column++) {
        line[column] = colours.rgb(range.fraction(image.value(column, row)));
      }
      data.setPixels(0, grid.rows() - 1 - row, line.length, line, 0);
    }
    return data;
  }

  private void paint(GC gc) {
    Rectangle area = getClientArea();
    gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_WIDGET_BACKGROUND));
    gc.fillRectangle(area);
    picture.ifPresent(image -> {
      Rectangle frame = frame();
      Rectangle size = image.getBounds();
      gc.setInterpolation(SWT.NONE);
      gc.setAntialias(SWT.OFF);
      gc.drawImage(image, 0, 0, size.width, size.height, frame.x, frame.y, frame.width, frame.height);
    });
  }

  /** Where the map is drawn: as large as fits, with its physical aspect ratio; empty without a map. */
  public Rectangle frame() {
    if (map.isEmpty()) {
      return new Rectangle(0, 0, 0, 0);
    }
    Grid grid = map.get().grid();
    Rectangle area = getClientArea();
    double aspect = Double.isNaN(grid.width() / grid.height()) ? (double) grid.columns() / grid.rows() : grid.width() / grid.height();
    int width = (int) Math.max(1, Math.min(area.width, area.height * aspect));
    int height = (int) Math.max(1, Math.min(area.height, area.width / aspect));
    return new Rectangle((area.width - width) / 2, (area.height - height) / 2, width, height);
  }

  /** The index of the map's pixel at a place of the canvas; empty outside the map. */
  public OptionalInt pixelAt(int x, int y) {
    Rectangle frame = frame();
    if (map.isEmpty() || !frame.contains(x, y)) {
      return OptionalInt.empty();
    }
    Grid grid = map.get().grid();
    int column = (int) ((long) (x - frame.x) * grid.columns() / frame.width);
    int row = grid.rows() - 1 - (int) ((long) (y - frame.y) * grid.rows() / frame.height);
    return OptionalInt.of(grid.index(column, row));
  }

  private String describe(int x, int y) {
    OptionalInt index = pixelAt(x, y);
    if (index.isEmpty()) {
      return "";
    }
    Image image = map.get();
    Grid grid = image.grid();
    int column = index.getAsInt() % grid.columns();
    int row = index.getAsInt() / grid.columns();
    double value = image.value(index.getAsInt());
    String reading = Double.isNaN(value) ? "invalid: " + image.invalid(index.getAsInt()).label() : Quantity.readable(value, image.unit()).toString();
    String place = Double.isNaN(grid.width()) ? "" : "x " + Quantity.readable((column + 0.5) * grid.pixelWidth(), Unit.METRE) + ", y "
        + Quantity.readable((row + 0.5) * grid.pixelHeight(), Unit.METRE) + "   ";
    return place + "(column " + column + ", row " + row + ")   " + image.name() + " " + reading;
  }
}
