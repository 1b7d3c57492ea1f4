package org.interphase.ui.curves;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.interphase.api.Estimate;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Invalid;
import org.interphase.core.project.ProjectRecipes;
import org.interphase.model.Measurement;
import org.interphase.model.MeasurementKind;
import org.interphase.report.figure.Numbers;
import org.interphase.testsupport.window.DemonstrationProject;
import org.interphase.testsupport.window.Installed;
import org.interphase.testsupport.window.Screen;
import org.interphase.ui.chart.CurveChart;
import org.interphase.ui.desk.Content;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.OpenProject;
import org.interphase.ui.desk.Pixel;
import org.interphase.ui.desk.Selection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Curve inspector and fit settings side by side on a bare shell with a desk. */
class CurveViewsTest {
  private static final String MODULUS = "Young's modulus";
  @TempDir
  private Path folder;
  private Display display;
  private Shell shell;
  private Composite left;
  private Composite right;
  private Desk desk;
  private CurveBench bench;
  private InspectorPart inspector;
  private FitPart fit;
  private Screen screen;

  @BeforeEach
  void open() {
    display = new Display();
    screen = new Screen(display);
    desk = new Desk(Installed.contributions(), display::asyncExec);
    bench = new CurveBench(desk);
    shell = new Shell(display);
    shell.setLayout(new FillLayout());
    left = new Composite(shell, SWT.NONE);
    right = new Composite(shell, SWT.NONE);
    shell.setSize(1240, 820);
    shell.open();
  }

  @Test
  void theSettingsFitIntoANarrowView() throws IOException {
    shell.setLayout(null);
    right.setBounds(0, 0, 310, 700);
    left.setBounds(320, 0, 800, 700);
    showCapture();
    right.layout(true, true);
    select(first(map(MODULUS), Invalid.NONE, 1000));
    screen.screenshot(shell, "fit-settings-narrow");
    List<Control> fields = all(right).filter(control -> control instanceof Text || control instanceof Label label && label.getText().equals("default"))
        .toList();
    assertThat(fields).hasSizeGreaterThan(20)
        .allSatisfy(control -> assertThat(display.map(control, right, control.getSize().x, 0).x).isLessThanOrEqualTo(310 - 5));
    assertThat(fields).filteredOn(Text.class::isInstance).allSatisfy(text -> assertThat(text.getSize().x).isGreaterThanOrEqualTo(80));
    assertThat(Arrays.stream(right.getChildren()).filter(Button.class::isInstance).map(button -> button.getBounds().x + button.getBounds().width))
        .allMatch(edge -> edge <= 310);
  }

  private void show() {
    inspector = make(InspectorPart.class, left);
    fit = make(FitPart.class, right);
    shell.layout(true, true);
  }

  private <T> T make(Class<T> part, Composite parent) {
    IEclipseContext context = EclipseContextFactory.create();
    context.set(Composite.class, parent);
    context.set(Desk.class, desk);
    context.set(CurveBench.class, bench);
    return ContextInjectionFactory.make(part, context);
  }

  @AfterEach
  void close() {
    inspector.close();
    fit.close();
    desk.close();
    display.dispose();
  }

  private OpenProject showCapture() throws IOException {
    show();
    CompletableFuture<OpenProject> coming = desk.openProject(DemonstrationProject.analysed(folder.resolve("study")));
    screen.until("the project is open", coming::isDone);
    OpenProject project = coming.join();
    Measurement capture = project.files().measurements().stream().filter(one -> one.getKind() == MeasurementKind.CURVES).findFirst().orElseThrow();
    desk.select(project, capture);
    screen.until("the curves are open", () -> bench.curves().isPresent() && bench.settings().isPresent());
    return project;
  }

  private void select(int pixel) {
    Pixel place = Pixel.of(bench.curves().orElseThrow().grid(), pixel);
    desk.select(desk.selection().withPixel(Optional.of(place)));
    screen.until("the curve is shown", () -> title().startsWith("Column " + place.column() + ", row " + place.row() + ","));
  }

  private String title() {
    return ((Label) left.getChildren()[0]).getText();
  }

  private String status() {
    return ((Label) left.getChildren()[3]).getText();
  }

  private SashForm sash() {
    return (SashForm) left.getChildren()[2];
  }

  private CurveChart chart() {
    return (CurveChart) sash().getChildren()[0];
  }

  private String cell(String quantity) {
    Table table = (Table) sash().getChildren()[1];
    return Arrays.stream(table.getItems()).filter(item -> item.getText(0).equals(quantity)).map(item -> item.getText(1)).findFirst().orElseThrow();
  }

  private Image map(String name) throws IOException {
    Content content = desk.content().orElseThrow();
    return content.layers().stream().filter(layer -> layer.name().equals(name) && layer.source().equals("curves")).findFirst().orElseThrow()
        .read(new NullProgressMonitor());
  }

  private static int first(Image map, Invalid reason, int from) {
    for (int i = from; i < map.grid().size(); i++) {
      if (map.invalid(i) == reason) {
        return i;
      }
    }
    throw new AssertionError("no pixel is " + reason);
  }

  /** What a table should show of a value of a map. */
  private static String written(Image map, int pixel, double error) {
    return Numbers.quantity(Estimate.of(map.name(), map.value(pixel), error, map.unit(), ""));
  }

  private static double number(InspectorPart part, String name) {
    return CurveDrawing.number(part.look().orElseThrow(), name);
  }

  @Test
  void theParametersOfAPixelAreThoseOfTheMaps() throws IOException {
    showCapture();
    Image modulus = map(MODULUS);
    for (int from : new int[] {0, 700, 1500, 2100}) {
      int pixel = first(modulus, Invalid.NONE, from);
      select(pixel);
      assertThat(cell(MODULUS)).isEqualTo(written(modulus, pixel, map("Young's modulus error").value(pixel)));
      assertThat(cell("Adhesion")).isEqualTo(written(map("Adhesion"), pixel, map("Adhesion error").value(pixel)));
      for (String name : List.of(MODULUS, "Reduced modulus", "Adhesion", "Deformation", "Dissipation", "Peak force", "Indentation", "R squared",
          "Reduced chi squared", "Points in the fit")) {
        assertThat(number(inspector, name)).as(name).isEqualTo(map(name).value(pixel));
      }
      assertThat(title()).contains("valid").contains("synthetic data");
      assertThat(bench.asStored()).isTrue();
    }
    Table inUse = (Table) find(right, Table.class::isInstance);
    screen.until("the settings in use are listed", () -> inUse.getItemCount() > 4);
    assertThat(Arrays.stream(inUse.getItems()).filter(item -> item.getText(0).equals("spring constant")).map(item -> item.getText(2)))
        .hasSize(1).noneMatch(String::isBlank);
    screen.screenshot(shell, "curve-views");
  }

  @Test
  void anInvalidPixelSaysWhy() throws IOException {
    showCapture();
    Image modulus = map(MODULUS);
    int pixel = 0;
    while (modulus.invalid(pixel) == Invalid.NONE) {
      pixel++;
    }
    select(pixel);
    assertThat(title()).contains("invalid: " + modulus.invalid(pixel).label());
    screen.screenshot(shell, "curve-views-invalid");
  }

  @Test
  void draggingTheWindowFitsAnewAndUndoBringsItBack() throws IOException {
    OpenProject project = showCapture();
    int pixel = first(map(MODULUS), Invalid.NONE, 1000);
    select(pixel);
    double stored = map(MODULUS).value(pixel);
    double upper = number(inspector, "setting: window, upper bound");
    screen.until("the chart has its size", () -> area(chart()).getSize().x > 100);
    int from = handle(chart());
    int to = from + (area(chart()).getSize().x - from) / 8;
    drag(area(chart()), from, to);
    screen.until("the curve is fitted anew", () -> number(inspector, MODULUS) != stored);
    assertThat(number(inspector, "setting: window, upper bound")).isLessThan(upper);
    assertThat(status()).contains("Not the settings of the stored maps");
    assertThat(project.undoable()).contains("Set Fit Window");
    assertThat(all(right).filter(control -> control instanceof Label label && label.getText().equals("typed"))).isEmpty();
    Control[] areas = all(chart()).filter(control -> control.getClass().getName().contains("PlotArea")).toArray(Control[]::new);
    for (int times = 0; times < 2; times++) {
      screen.screenshot(shell, "curve-views-window");
      screen.until("residuals are below the curve", () -> display.map(areas[0], shell, 0, 0).x == display.map(areas[1], shell, 0, 0).x);
    }
    project.undo();
    screen.until("the fit is as before", () -> number(inspector, MODULUS) == stored);
    assertThat(bench.asStored()).isTrue();
    project.redo();
    screen.until("the fit is that of the other window again", () -> number(inspector, MODULUS) != stored);
  }

  private Control area(CurveChart of) {
    return find(of, control -> control.getClass().getName().contains("PlotArea"));
  }

  private static Control find(Composite parent, Predicate<Control> wanted) {
    return all(parent).filter(wanted).findFirst().orElseThrow();
  }

  private static Stream<Control> all(Composite parent) {
    return Arrays.stream(parent.getChildren()).flatMap(child -> child instanceof Composite inner ? Stream.concat(Stream.of(child), all(inner))
        : Stream.of(child));
  }

  /** Where the left end of the window is, found as a person finds it: by the cursor's shape. */
  private int handle(CurveChart of) {
    Control area = area(of);
    for (int x = 0; x < area.getSize().x; x++) {
      area.notifyListeners(SWT.MouseMove, at(x));
      if (area.getCursor() != null) {
        return x + 5;
      }
    }
    throw new AssertionError("the window has no end to drag");
  }

  private static void drag(Control area, int from, int to) {
    area.notifyListeners(SWT.MouseDown, at(from));
    for (int x = from; x <= to; x += 3) {
      area.notifyListeners(SWT.MouseMove, at(x));
    }
    area.notifyListeners(SWT.MouseUp, at(to));
  }

  private static Event at(int x) {
    Event event = new Event();
    event.button = 1;
    event.x = x;
    event.y = 40;
    return event;
  }

  @Test
  void typedSettingsAreShownAtOnceAndFittedToAllCurves() throws IOException {
    OpenProject project = showCapture();
    int pixel = first(map(MODULUS), Invalid.NONE, 1000);
    select(pixel);
    double stored = map(MODULUS).value(pixel);
    Text radius = field("Tip radius");
    radius.setText("80");
    screen.until("the curve is fitted with the other radius", () -> number(inspector, MODULUS) != stored);
    double typed = number(inspector, MODULUS);
    screen.until("the edit is made", () -> project.undoable().equals(Optional.of("Change Fit Settings")));
    button("Fit Curves").notifyListeners(SWT.Selection, new Event());
    screen.until("all curves are fitted", () -> bench.message().contains("curves: computed") && bench.asStored()
        && desk.content().filter(content -> content.partial().isEmpty()).isPresent());
    screen.until("the new maps are there", () -> modulus(pixel) == typed);
    assertThat(new ProjectRecipes(project.folder(), desk.engine().recipes()).own("curves").orElseThrow().steps().getFirst().settings()
        .path("tipRadius").asText()).isEqualTo("80 nm");
    screen.screenshot(shell, "curve-views-fitted");
    button("Reset").notifyListeners(SWT.Selection, new Event());
    screen.until("the curve is fitted as at first", () -> number(inspector, MODULUS) == stored);
    assertThat(radius.getText()).isEmpty();
  }

  private double modulus(int pixel) {
    try {
      return map(MODULUS).value(pixel);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Button button(String text) {
    return Arrays.stream(right.getChildren()).filter(Button.class::isInstance).map(Button.class::cast).filter(one -> one.getText().equals(text))
        .findFirst().orElseThrow();
  }

  private Text field(String label) {
    List<Control> controls = all(right).toList();
    for (int i = 0; i < controls.size() - 1; i++) {
      if (controls.get(i) instanceof Label one && one.getText().equals(label) && controls.get(i + 1) instanceof Text text) {
        return text;
      }
    }
    throw new AssertionError("there is no field " + label);
  }

  @Test
  void emptyViewsSayWhatToDo() throws IOException {
    show();
    assertThat(status()).isEqualTo("Select a measurement with force curves.");
    screen.screenshot(shell, "curve-views-empty");
    showCaptureAgain();
    assertThat(status()).isEqualTo("Click on a pixel of a map to see its force curve.");
  }

  private void showCaptureAgain() throws IOException {
    CompletableFuture<OpenProject> coming = desk.openProject(DemonstrationProject.analysed(folder.resolve("study")));
    screen.until("the project is open", coming::isDone);
    Measurement capture = coming.join().files().measurements().stream().filter(one -> one.getKind() == MeasurementKind.CURVES).findFirst().orElseThrow();
    desk.select(coming.join(), capture);
    screen.until("the curves are open", () -> status().startsWith("Click"));
  }

  @Test
  void aFileWithoutProjectShowsItsCurves() throws IOException {
    showCapture();
    Path file = bench.curves().orElseThrow().file();
    desk.select(Selection.of(file));
    screen.until("the curves are open", () -> bench.curves().isPresent() && bench.settings().isPresent());
    select(100);
    Grid grid = bench.curves().orElseThrow().grid();
    assertThat(title()).startsWith("Column " + 100 % grid.columns() + ", row " + 100 / grid.columns());
    assertThat(bench.obstacle()).contains("To fit all curves, import the file into a project.");
  }

  @Test
  void isReadableOnDark() throws IOException {
    shell.setBackgroundMode(SWT.INHERIT_FORCE);
    for (Composite one : List.of(shell, left, right)) {
      one.setBackground(new Color(0x1f, 0x22, 0x26));
      one.setForeground(new Color(0xe8, 0xe8, 0xe8));
    }
    showCapture();
    chart().setBackground(shell.getBackground());
    all(shell).filter(control -> control instanceof Label || control instanceof Table).forEach(control -> {
      control.setForeground(shell.getForeground());
      control.setBackground(shell.getBackground());
    });
    select(first(map(MODULUS), Invalid.NONE, 1200));
    screen.screenshot(shell, "curve-views-dark");
  }

  @Test
  void theFileIsClosedWithTheLastView() throws IOException {
    showCapture();
    assertThat(bench.curves()).isPresent();
    inspector.close();
    fit.close();
    assertThat(bench.curves()).isEmpty();
  }
}
