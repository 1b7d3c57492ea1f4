package org.interphase.ui.evolution;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.interphase.report.figure.Figure;
import org.interphase.report.figure.Format;
import org.interphase.ui.desk.Latest;

/**
 * Shows a figure of the report, drawn in the background for the width of the window: up to two columns of a journal, larger beyond. White
 * paper in any theme. For the UI thread.
 */
final class FigureView extends ScrolledComposite {
  private static final double RESOLUTION = 120;
  private static final double NARROWEST = 85;
  private static final double INCH = 25.4;
  private static final long PAUSE = 150;
  private static final int BAR = 20;

  private final Canvas paper;
  private final Latest drawing;
  private final Consumer<String> refused;
  private Optional<Supplier<Figure>> source = Optional.empty();
  private Optional<Figure> figure = Optional.empty();
  private Optional<Image> picture = Optional.empty();
  private String name = "";
  private int drawnFor;

  /** A figure and what it looks like. */
  private record Drawn(Figure figure, ImageData pixels) { }

  /** @param refused told why a figure cannot be drawn, in words */
  FigureView(Composite parent, Executor ui, Consumer<String> refused) {
    super(parent, SWT.V_SCROLL | SWT.H_SCROLL);
    this.refused = refused;
    drawing = new Latest(ui, PAUSE);
    paper = new Canvas(this, SWT.DOUBLE_BUFFERED);
    paper.addPaintListener(event -> picture.ifPresent(one -> event.gc.drawImage(one, 0, 0)));
    paper.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = name;
      }
    });
    setContent(paper);
    getVerticalBar().setIncrement(40);
    addListener(SWT.Resize, event -> resized());
    addListener(SWT.Dispose, event -> {
      drawing.cancel();
      picture.ifPresent(Image::dispose);
    });
  }

  /**
   * Shows a figure.
   *
   * @param caption what a screen reader says
   * @param made makes the figure, in the background
   */
  void show(String caption, Supplier<Figure> made) {
    name = caption;
    source = Optional.of(made);
    figure = Optional.empty();
    draw();
  }

  /** Shows nothing. */
  void clear() {
    drawing.cancel();
    source = Optional.empty();
    figure = Optional.empty();
    replace(Optional.empty());
  }

  /** The figure on show, once it is drawn. */
  Optional<Figure> figure() {
    return figure;
  }

  private void resized() {
    if (source.isPresent() && width() != drawnFor) {
      draw();
    }
  }

  private int width() {
    return Math.max(200, getSize().x - BAR);
  }

  private void draw() {
    Supplier<Figure> made = source.orElseThrow();
    int width = width();
    drawnFor = width;
    drawing.ask("Drawing a figure", monitor -> drawn(made.get(), width), now -> {
      figure = Optional.of(now.figure());
      replace(Optional.of(now.pixels()));
    }, refused);
  }

  private static Drawn drawn(Figure figure, int width) throws IOException {
    double millimetres = Math.clamp(width / RESOLUTION * INCH, NARROWEST, Figure.TWO_COLUMNS);
    Figure fitting = figure.withWidth(millimetres);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Format.png(fitting, Math.max(RESOLUTION, width * INCH / millimetres - 0.5), bytes);
    return new Drawn(figure, new ImageData(new ByteArrayInputStream(bytes.toByteArray())));
  }

  private void replace(Optional<ImageData> pixels) {
    picture.ifPresent(Image::dispose);
    picture = pixels.map(one -> new Image(getDisplay(), one));
    paper.setSize(pixels.map(one -> one.width).orElse(0), pixels.map(one -> one.height).orElse(0));
    paper.redraw();
  }
}
