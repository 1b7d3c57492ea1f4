package org.interphase.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Invalid;
import org.interphase.api.Unit;
import org.interphase.report.figure.ColourMap;
import org.interphase.report.figure.Range;
import org.interphase.testsupport.window.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The canvas in a real window: what it draws, and what it says of the pixel under the mouse. */
class MapCanvasTest {
  private static final Grid GRID = new Grid(4, 2, 4e-6, 2e-6);
  private static final Image MAP = Image.of("DMTModulus", Unit.PASCAL, GRID, new double[] {0, 1e6, 2e6, 3e6, 4e6, 5e6, 6e6, 7e6},
      new byte[] {0, 0, 0, 0, 0, 0, Invalid.SATURATED.code(), 0});
  private final AtomicReference<String> said = new AtomicReference<>("");
  private Display display;
  private Shell shell;
  private MapCanvas canvas;
  private Screen screen;

  @BeforeEach
  void open() {
    display = new Display();
    screen = new Screen(display);
    shell = new Shell(display, SWT.NO_TRIM);
    shell.setLayout(new FillLayout());
    canvas = new MapCanvas(shell);
    canvas.onCursor(said::set);
    shell.setSize(400, 300);
    shell.open();
    canvas.show(MapLayer.of(MAP));
    canvas.colour(new Range(0, 8.1e6), ColourMap.VIRIDIS);
    screen.until("the canvas has its size", () -> canvas.getClientArea().width == 400);
  }

  @AfterEach
  void close() {
    display.dispose();
  }

  @Test
  void fillsTheCanvasWithThePhysicalAspectRatio() {
    assertThat(canvas.frame()).isEqualTo(new Rectangle(0, 50, 400, 200));
  }

  @Test
  void drawsTheBottomRowAtTheBottomAndInvalidPixelsWhite() throws IOException {
    screen.screenshot(shell, "map-canvas");
    assertThat(screen.colourAt(canvas, 50, 200)).isEqualTo(ColourMap.VIRIDIS.rgb(0));
    assertThat(screen.colourAt(canvas, 350, 100)).isEqualTo(ColourMap.VIRIDIS.rgb(7 / 8.1));
    assertThat(screen.colourAt(canvas, 250, 100)).isEqualTo(0xffffff);
  }

  @Test
  void saysWhatIsUnderTheMouse() {
    screen.moveMouse(canvas, 150, 200);
    assertThat(said.get()).contains("column 1, row 0", "1 MPa", "x 1.5 µm");
    screen.moveMouse(canvas, 250, 100);
    assertThat(said.get()).contains("column 2, row 1", "invalid: saturated");
    screen.moveMouse(canvas, 250, 10);
    assertThat(said.get()).isEmpty();
  }
}
