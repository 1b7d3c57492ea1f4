package org.interphase.ui.statistics;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.interphase.api.Grid;
import org.interphase.api.Quantity;
import org.interphase.api.Unit;
import org.interphase.report.figure.ClassColours;
import org.interphase.report.figure.Ticks;
import org.interphase.ui.Accessibles;

/**
 * Shows classes as colours, pixels without a class white, the bottom row at the bottom, with a scale bar and the selected pixel. A click chooses
 * a pixel, the arrow keys move it. For the UI thread.
 */
final class ClassCanvas extends Canvas {
  private static final int WHITE = 0xffffff;
  private static final double FADED = 0.75;
  private static final double WIDEST = 0.3;
  private Optional<Grid> grid = Optional.empty();
  private Optional<Image> picture = Optional.empty();
  private OptionalInt pixel = OptionalInt.empty();
  private IntConsumer picked = index -> { };
  private Consumer<OptionalInt> pointed = index -> { };

  ClassCanvas(Composite parent) {
    super(parent, SWT.DOUBLE_BUFFERED);
    addPaintListener(event -> paint(event.gc));
    addListener(SWT.MouseDown, event -> {
      setFocus();
      pixelAt(event.x, event.y).ifPresent(picked::accept);
    });
    addListener(SWT.MouseMove, event -> pointed.accept(pixelAt(event.x, event.y)));
    addListener(SWT.MouseExit, event -> pointed.accept(OptionalInt.empty()));
    addListener(SWT.KeyDown, this::key);
    addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    addListener(SWT.FocusIn, event -> redraw());
    addListener(SWT.FocusOut, event -> redraw());
    addListener(SWT.Resize, event -> redraw());
    addListener(SWT.Dispose, event -> picture.ifPresent(Image::dispose));
    getAccessible().addAccessibleListener(Accessibles.named("Class map"));
  }

  /** Tells the index of a pixel that a person chooses. */
  void onPicked(IntConsumer listener) {
    picked = listener;
  }

  /** Tells the index of the pixel under the mouse. */
  void onPointed(Consumer<OptionalInt> listener) {
    pointed = listener;
  }

  /**
   * Colours classes, top row first as a window needs it; for the background.
   *
   * @param marked the class that stands out, the others stand back; none when all are alike
   */
  static ImageData colours(Segmented.Seen seen, OptionalInt marked) {
    Grid grid = seen.grid();
    ImageData data = new ImageData(grid.columns(), grid.rows(), 24, new PaletteData(0xff0000, 0xff00, 0xff));
    for (int row = 0; row < grid.rows(); row++) {
      for (int column = 0; column < grid.columns(); column++) {
        int index = seen.classOf()[grid.index(column, row)];
        int rgb = index < 0 ? WHITE : ClassColours.of(index).getRGB() & WHITE;
        data.setPixel(column, grid.rows() - 1 - row, marked.isPresent() && marked.getAsInt() != index ? faded(rgb) : rgb);
      }
    }
    return data;
  }

  private static int faded(int rgb) {
    int faded = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int part = rgb >> shift & 0xff;
      faded |= (int) Math.round(part + FADED * (0xff - part)) << shift;
    }
    return faded;
  }

  void show(Grid raster, ImageData colours) {
    grid = Optional.of(raster);
    picture.ifPresent(Image::dispose);
    picture = Optional.of(new Image(getDisplay(), colours));
    redraw();
  }

  void clear() {
    grid = Optional.empty();
    picture.ifPresent(Image::dispose);
    picture = Optional.empty();
    redraw();
  }

  /** Shows where the selected pixel is. */
  void select(OptionalInt index) {
    pixel = index;
    redraw();
  }

  /** Where the map is drawn: as large as fits, in its physical proportions. */
  Rectangle frame() {
    Rectangle area = getClientArea();
    return grid.map(one -> {
      double aspect = Double.isNaN(one.width() / one.height()) ? (double) one.columns() / one.rows() : one.width() / one.height();
      int width = (int) Math.max(1, Math.min(area.width, area.height * aspect));
      int height = (int) Math.max(1, Math.min(area.height, area.width / aspect));
      return new Rectangle((area.width - width) / 2, (area.height - height) / 2, width, height);
    }).orElse(new Rectangle(0, 0, 0, 0));
  }

  private OptionalInt pixelAt(int x, int y) {
    Rectangle frame = frame();
    if (!frame.contains(x, y)) {
      return OptionalInt.empty();
    }
    Grid one = grid.orElseThrow();
    int column = (int) ((x - frame.x + 0.5) * one.columns() / frame.width);
    int fromTop = (int) ((y - frame.y + 0.5) * one.rows() / frame.height);
    return OptionalInt.of(one.index(Math.min(column, one.columns() - 1), Math.max(0, one.rows() - 1 - fromTop)));
  }

  private void key(Event event) {
    int across = event.keyCode == SWT.ARROW_LEFT ? -1 : event.keyCode == SWT.ARROW_RIGHT ? 1 : 0;
    int up = event.keyCode == SWT.ARROW_DOWN ? -1 : event.keyCode == SWT.ARROW_UP ? 1 : 0;
    grid.filter(one -> across != 0 || up != 0).ifPresent(one -> {
      int from = pixel.orElse(one.index(one.columns() / 2, one.rows() / 2));
      picked.accept(one.index(Math.clamp(from % one.columns() + across, 0, one.columns() - 1), Math.clamp(from / one.columns() + up, 0,
          one.rows() - 1)));
    });
  }

  private void paint(GC gc) {
    if (grid.isEmpty() || picture.isEmpty()) {
      return;
    }
    Grid one = grid.get();
    Rectangle frame = frame();
    gc.setAntialias(SWT.OFF);
    gc.setInterpolation(SWT.NONE);
    gc.drawImage(picture.get(), 0, 0, one.columns(), one.rows(), frame.x, frame.y, frame.width, frame.height);
    gc.setClipping(frame);
    scaleBar(gc, one, frame);
    pixel.ifPresent(index -> crossHair(gc, one, frame, index));
    gc.setClipping((Rectangle) null);
    if (isFocusControl()) {
      gc.drawFocus(frame.x, frame.y, frame.width, frame.height);
    }
  }

  private static void crossHair(GC gc, Grid grid, Rectangle frame, int index) {
    int x = frame.x + (int) ((index % grid.columns() + 0.5) * frame.width / grid.columns());
    int y = frame.y + frame.height - 1 - (int) ((index / grid.columns() + 0.5) * frame.height / grid.rows());
    for (int width = 3; width > 0; width -= 2) {
      gc.setForeground(gc.getDevice().getSystemColor(width == 3 ? SWT.COLOR_WHITE : SWT.COLOR_BLACK));
      gc.setLineWidth(width);
      gc.drawLine(frame.x, y, frame.x + frame.width, y);
      gc.drawLine(x, frame.y, x, frame.y + frame.height);
    }
  }

  private static void scaleBar(GC gc, Grid grid, Rectangle frame) {
    if (Double.isNaN(grid.width()) || frame.width < 60) {
      return;
    }
    double length = Ticks.roundDown(WIDEST * grid.width());
    int bar = (int) Math.round(length / grid.width() * frame.width);
    String label = Quantity.readable(length, Unit.METRE).toString();
    int width = Math.max(bar, gc.textExtent(label).x);
    int height = gc.textExtent(label).y;
    int left = frame.x + 10;
    int top = frame.y + frame.height - 18 - height;
    Display display = Display.getCurrent();
    gc.setBackground(display.getSystemColor(SWT.COLOR_WHITE));
    gc.setAlpha(200);
    gc.fillRectangle(left - 4, top - 2, width + 8, height + 14);
    gc.setAlpha(255);
    gc.setBackground(display.getSystemColor(SWT.COLOR_BLACK));
    gc.setForeground(display.getSystemColor(SWT.COLOR_BLACK));
    gc.fillRectangle(left + (width - bar) / 2, top + height + 2, bar, 4);
    gc.drawText(label, left + (width - gc.textExtent(label).x) / 2, top, true);
  }
}
