package org.interphase.testsupport.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** Drives real widgets in a real window, from a test that runs in another thread or in the window's own. */
public final class Screen {
  private static final int PAUSE = 20;
  private final Display display;

  public Screen(Display display) {
    this.display = display;
  }

  /** Asks something of widgets. */
  public <T> T ask(Supplier<T> question) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    display.syncExec(() -> {
      try {
        answer.complete(question.get());
      } catch (RuntimeException | Error e) {
        answer.completeExceptionally(e);
      }
    });
    return answer.join();
  }

  /** Waits, while the window lives, until a condition on widgets holds; fails after twenty seconds. */
  public void until(String what, BooleanSupplier condition) {
    if (Thread.currentThread() == display.getThread()) {
      dispatchUntil(what, condition);
      return;
    }
    CompletableFuture<Void> met = new CompletableFuture<>();
    display.asyncExec(() -> poll(condition, met));
    try {
      met.get(20, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      met.cancel(false);
      throw new AssertionError("never happened: " + what, e);
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(what, e);
    }
  }

  private void poll(BooleanSupplier condition, CompletableFuture<Void> met) {
    try {
      if (condition.getAsBoolean()) {
        met.complete(null);
      } else if (!met.isDone()) {
        display.timerExec(PAUSE, () -> poll(condition, met));
      }
    } catch (RuntimeException | Error e) {
      met.completeExceptionally(e);
    }
  }

  private void dispatchUntil(String what, BooleanSupplier condition) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("never happened: " + what);
      }
      display.timerExec(PAUSE, () -> { });
      if (!display.readAndDispatch()) {
        display.sleep();
      }
    }
  }

  /** Moves the mouse over a control, at a place of it, as an event of the window system would. */
  public void moveMouse(Control control, int x, int y) {
    display.syncExec(() -> {
      Event event = new Event();
      event.x = x;
      event.y = y;
      control.notifyListeners(SWT.MouseMove, event);
    });
  }

  /** The colour that a control shows at a place, 0xRRGGBB. */
  public int colourAt(Control control, int x, int y) {
    return ask(() -> {
      ImageData data = picture(control);
      return rgb(data, x, y);
    });
  }

  private static int rgb(ImageData data, int x, int y) {
    var rgb = data.palette.getRGB(data.getPixel(x, y));
    return rgb.red << 16 | rgb.green << 8 | rgb.blue;
  }

  /** Leaves a picture of a control in {@code target/screenshots} of the bundle under test. */
  public Path screenshot(Control control, String name) throws IOException {
    Path file = Files.createDirectories(Path.of("target", "screenshots").toAbsolutePath()).resolve(name + ".png");
    display.syncExec(() -> {
      ImageLoader loader = new ImageLoader();
      loader.data = new ImageData[] {picture(control)};
      loader.save(file.toString(), SWT.IMAGE_PNG);
    });
    return file;
  }

  private ImageData picture(Control control) {
    AtomicBoolean painted = new AtomicBoolean();
    control.addListener(SWT.Paint, event -> painted.set(true));
    control.redraw();
    dispatchUntil("the window is painted", painted::get);
    Rectangle area = control.getBounds();
    Image image = new Image(display, area.width, area.height);
    GC gc = new GC(image);
    control.print(gc);
    gc.dispose();
    ImageData data = image.getImageData();
    image.dispose();
    return data;
  }
}
