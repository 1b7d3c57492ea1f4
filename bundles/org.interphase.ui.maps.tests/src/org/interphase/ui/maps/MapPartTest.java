package org.interphase.ui.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.interphase.api.Image;
import org.interphase.api.Invalid;
import org.interphase.api.Quantity;
import org.interphase.model.Measurement;
import org.interphase.model.MeasurementKind;
import org.interphase.report.figure.ColourMap;
import org.interphase.testsupport.window.DemonstrationProject;
import org.interphase.testsupport.window.Installed;
import org.interphase.testsupport.window.Screen;
import org.interphase.ui.MapCanvas;
import org.interphase.ui.MapRow;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.Layer;
import org.interphase.ui.desk.Mark;
import org.interphase.ui.desk.OpenProject;
import org.interphase.ui.desk.Pixel;
import org.interphase.ui.desk.Selection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The map view on a bare shell with a desk, driven by the events of mouse and keyboard. */
class MapPartTest {
  private static final String MODULUS = "Young's modulus [Pa] - curves";
  @TempDir
  private Path folder;
  private Display display;
  private Shell shell;
  private Desk desk;
  private MapPart part;
  private Screen screen;

  @BeforeEach
  void open() {
    display = new Display();
    screen = new Screen(display);
    desk = new Desk(Installed.contributions(), display::asyncExec);
    shell = new Shell(display);
    make();
    shell.setSize(760, 760);
    shell.open();
  }

  private void make() {
    IEclipseContext context = EclipseContextFactory.create();
    context.set(Composite.class, shell);
    context.set(Desk.class, desk);
    part = ContextInjectionFactory.make(MapPart.class, context);
  }

  @AfterEach
  void close() {
    part.close();
    desk.close();
    display.dispose();
  }

  private <T extends Control> T only(Class<T> type, int index) {
    return type.cast(Arrays.stream(shell.getChildren()).filter(type::isInstance).toList().get(index));
  }

  private Combo layers() {
    return only(Combo.class, 0);
  }

  private MapRow row() {
    return only(MapRow.class, 0);
  }

  private MapCanvas canvas() {
    return row().canvases().getFirst();
  }

  private String notice() {
    return only(Label.class, 2).getVisible() ? only(Label.class, 2).getText() : "";
  }

  private String status() {
    return only(Label.class, 3).getText();
  }

  private OpenProject demonstration() throws IOException {
    CompletableFuture<OpenProject> coming = desk.openProject(DemonstrationProject.analysed(folder.resolve("study")));
    screen.until("the project is open", coming::isDone);
    return coming.join();
  }

  private void showCapture() throws IOException {
    OpenProject project = demonstration();
    Measurement capture = project.files().measurements().stream().filter(one -> one.getKind() == MeasurementKind.CURVES).findFirst().orElseThrow();
    desk.select(Selection.of(project, capture).withMap(MODULUS));
    screen.until("the map is shown", () -> !row().canvases().isEmpty() && layers().getText().equals(MODULUS)
        && canvas().frame().width > 100);
  }

  private Image image(String label) throws IOException {
    Layer layer = desk.content().orElseThrow().layer(label).orElseThrow();
    return layer.read(new NullProgressMonitor());
  }

  private int x(MapCanvas canvas, Image image, int column) {
    Rectangle frame = canvas.frame();
    return (int) (frame.x + (column + 0.5) * frame.width / image.grid().columns());
  }

  private int y(MapCanvas canvas, Image image, int line) {
    Rectangle frame = canvas.frame();
    return (int) (frame.y + (image.grid().rows() - line - 0.5) * frame.height / image.grid().rows());
  }

  private static void click(Control control, int x, int y) {
    Event event = new Event();
    event.button = 1;
    event.x = x;
    event.y = y;
    control.notifyListeners(SWT.MouseDown, event);
    control.notifyListeners(SWT.MouseUp, event);
  }

  private static void press(Control control, int key) {
    Event event = new Event();
    event.keyCode = key;
    control.notifyListeners(SWT.KeyDown, event);
  }

  private ToolItem tool(String text) {
    return Arrays.stream(only(ToolBar.class, 0).getItems()).filter(item -> item.getText().equals(text)).findFirst().orElseThrow();
  }

  /** The width that the view has in the perspective of curves. */
  @Test
  void toolsReadAsButtonsInANarrowView() throws IOException {
    shell.setSize(500, 640);
    showCapture();
    ToolBar bar = only(ToolBar.class, 0);
    assertThat(bar.getItems()).filteredOn(item -> (item.getStyle() & SWT.SEPARATOR) == 0).hasSize(9).allSatisfy(item -> {
      assertThat(item.getImage()).isNotNull();
      assertThat(item.getToolTipText()).isNotBlank();
      assertThat(item.getBounds().x + item.getBounds().width).isLessThanOrEqualTo(bar.getSize().x);
    });
    screen.screenshot(shell, "map-tools");
  }

  @Test
  void theStatusLineSaysWhatTheDataSay() throws IOException {
    showCapture();
    Image image = image(MODULUS);
    int invalid = 0;
    for (int i = 0; i < image.grid().size(); i += 37) {
      int column = i % image.grid().columns();
      int line = i / image.grid().columns();
      screen.moveMouse(canvas(), x(canvas(), image, column), y(canvas(), image, line));
      assertThat(status()).contains("(column " + column + ", row " + line + ")", "Young's modulus", "\u00b5m").contains(
          image.invalid(i) == Invalid.NONE ? Quantity.readable(image.value(i), image.unit()).toString() : "invalid: " + image.invalid(i).label());
      invalid += image.invalid(i) == Invalid.NONE ? 0 : 1;
    }
    assertThat(invalid).isPositive();
    assertThat(notice()).contains("Synthetic data");
    screen.screenshot(shell, "map-view");
  }

  @Test
  void allChannelsAndMapsAreListed() throws IOException {
    showCapture();
    assertThat(List.of(layers().getItems())).isEqualTo(desk.content().orElseThrow().layers().stream().map(Layer::label).toList()).contains(MODULUS);
    layers().select(0);
    layers().notifyListeners(SWT.Selection, new Event());
    assertThat(desk.selection().map()).contains(layers().getItem(0));
    Image first = image(layers().getItem(0));
    screen.until("the other map is under the mouse", () -> {
      screen.moveMouse(canvas(), x(canvas(), first, 3), y(canvas(), first, 4));
      return status().contains(first.name() + " " + Quantity.readable(first.value(3, 4), first.unit()));
    });
  }

  @Test
  void aPixelIsSelectedHereAndElsewhere() throws IOException {
    showCapture();
    Image image = image(MODULUS);
    click(canvas(), x(canvas(), image, 12), y(canvas(), image, 40));
    assertThat(desk.selection().pixel()).contains(new Pixel(12, 40));
    press(canvas(), SWT.ARROW_RIGHT);
    press(canvas(), SWT.ARROW_DOWN);
    assertThat(desk.selection().pixel()).contains(new Pixel(13, 39));
    desk.select(desk.selection().withPixel(Optional.of(new Pixel(30, 10))));
    assertThat(status()).contains("(column 30, row 10)");
    screen.screenshot(shell, "map-view-pixel");
  }

  @Test
  void markedPixelsStandOut() throws IOException {
    showCapture();
    Image image = image(MODULUS);
    double[] sorted = Arrays.stream(image.validValues()).sorted().toArray();
    Mark mark = new Mark("the stiffest tenth", MODULUS, sorted[sorted.length * 9 / 10], Double.POSITIVE_INFINITY);
    int soft = -1;
    int stiff = -1;
    for (int i = 0; i < image.grid().size(); i++) {
      soft = image.value(i) < sorted[sorted.length / 2] ? i : soft;
      stiff = mark.test(image.value(i)) ? i : stiff;
    }
    int[] before = {colour(image, soft), colour(image, stiff)};
    desk.select(desk.selection().withMark(Optional.of(mark)));
    screen.until("the pixels are marked", () -> status().contains("Marked: the stiffest tenth"));
    assertThat(status()).contains((sorted.length - sorted.length * 9 / 10) + " pixels");
    assertThat(colour(image, stiff)).isEqualTo(before[1]);
    assertThat(colour(image, soft)).isNotEqualTo(before[0]);
    screen.screenshot(shell, "map-view-mark");
    desk.select(desk.selection().withMark(Optional.empty()));
    assertThat(colour(image, soft)).isEqualTo(before[0]);
  }

  private int colour(Image image, int pixel) {
    Pixel place = Pixel.of(image.grid(), pixel);
    return screen.colourAt(canvas(), x(canvas(), image, place.column()), y(canvas(), image, place.row()));
  }

  @Test
  void mapsSideBySideShareScaleCursorAndView() throws IOException {
    showCapture();
    ToolItem together = tool("Side by Side");
    together.setSelection(true);
    together.notifyListeners(SWT.Selection, new Event());
    screen.until("the maps lie side by side", () -> row().canvases().size() > 1 && row().canvases().stream().allMatch(one -> one.frame().width > 50));
    List<MapCanvas> all = row().canvases();
    press(all.getFirst(), '+');
    press(all.getFirst(), '+');
    Rectangle frame = all.getFirst().frame();
    assertThat(all).allSatisfy(one -> assertThat(one.frame()).isEqualTo(frame));
    screen.moveMouse(all.getLast(), all.getLast().getSize().x / 2, all.getLast().getSize().y / 2);
    assertThat(status()).contains("Young's modulus");
    assertThat(all).allSatisfy(one -> assertThat(one.reading()).isNotEmpty());
    shell.setSize(1200, 700);
    screen.screenshot(shell, "map-view-side-by-side");
    press(all.getLast(), '0');
    assertThat(all).allSatisfy(one -> assertThat(one.frame().width).isLessThanOrEqualTo(one.getSize().x));
  }

  @Test
  void theListOfColoursAndTheMenuOfTheBarAgree() throws IOException {
    showCapture();
    Control strip = row().bar().getChildren()[1];
    strip.getMenu().getItem(ColourMap.MAGMA.ordinal()).setSelection(true);
    strip.getMenu().getItem(ColourMap.MAGMA.ordinal()).notifyListeners(SWT.Selection, new Event());
    assertThat(only(Combo.class, 1).getText()).isEqualTo("magma");
    only(Combo.class, 1).select(ColourMap.CIVIDIS.ordinal());
    only(Combo.class, 1).notifyListeners(SWT.Selection, new Event());
    assertThat(row().bar().colours()).isEqualTo(ColourMap.CIVIDIS);
  }

  @Test
  void showsAFileThatIsInNoProject() throws IOException {
    desk.select(Selection.of(SyntheticFile.in(folder)));
    screen.until("the channels are listed", () -> layers().getItemCount() > 0);
    assertThat(layers().getItems()).contains("DMTModulus [Pa]", "Adhesion [N]");
    assertThat(notice()).contains("Synthetic data");
  }

  @Test
  void saysWhatIsWrongWithAFile() throws IOException {
    Path bad = Files.writeString(folder.resolve("notes.txt"), "not an image");
    desk.select(Selection.of(bad));
    screen.until("the refusal is shown", () -> status().contains("notes.txt: is of an unknown kind"));
    screen.screenshot(shell, "map-view-refused");
  }

  @Test
  void isReadableOnDark() throws IOException {
    shell.setBackgroundMode(SWT.INHERIT_FORCE);
    shell.setBackground(new Color(0x1f, 0x22, 0x26));
    shell.setForeground(new Color(0xe8, 0xe8, 0xe8));
    showCapture();
    screen.screenshot(shell, "map-view-dark");
  }
}
