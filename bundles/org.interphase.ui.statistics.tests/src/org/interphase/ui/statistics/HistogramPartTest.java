package org.interphase.ui.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.interphase.api.Image;
import org.interphase.api.Labels.LabelClass;
import org.interphase.core.Recipe;
import org.interphase.core.Result;
import org.interphase.core.project.ProjectRecipes;
import org.interphase.model.Measurement;
import org.interphase.testsupport.window.Hands;
import org.interphase.ui.chart.Histogram;
import org.interphase.ui.chart.HistogramChart;
import org.interphase.ui.chart.Trace;
import org.interphase.ui.desk.Mark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Histogram & Mixture on the demonstration, against the pixels of its files. */
class HistogramPartTest {
  @TempDir
  private Path folder;
  private StatisticsWorkplace place;
  private Shell shell;
  private HistogramPart part;
  private Measurement measurement;
  private double[] values;

  @BeforeEach
  void open() throws IOException {
    place = new StatisticsWorkplace(folder);
    shell = place.shell(760, 820);
    part = place.view(HistogramPart.class, shell);
    measurement = place.measurement("ec-emc-1_100min.spm");
    Image image = place.channel(measurement, "DMTModulus");
    values = image.validValues();
  }

  @AfterEach
  void close() {
    place.close();
  }

  private void look() {
    place.look(measurement);
    place.screen.until("the histogram is drawn", () -> part.drawn().isPresent() && chart().isVisible() && plot().getSize().x > 100);
  }

  private Control plot() {
    return Hands.plot(shell);
  }

  private Control chart() {
    return Hands.only(shell, HistogramChart.class, 0);
  }

  private Histogram drawn() {
    return part.drawn().orElseThrow();
  }

  private List<List<String>> components() {
    return StatisticsWorkplace.rows(Hands.only(shell, Table.class, 0));
  }

  private List<List<String>> classes() {
    return StatisticsWorkplace.rows(Hands.only(shell, Table.class, 1));
  }

  private String status() {
    List<Control> labels = Hands.all(shell, Control.class).stream().filter(one -> one.getClass() == Label.class).toList();
    return ((Label) labels.getLast()).getText();
  }

  private ToolItem tool(String text) {
    return Arrays.stream(Hands.only(shell, ToolBar.class, 0).getItems()).filter(item -> item.getText().equals(text)).findFirst().orElseThrow();
  }

  private int pixel(double value) {
    double[] edges = drawn().edges();
    return (int) Math.round((value - edges[0]) / (edges[edges.length - 1] - edges[0]) * (plot().getSize().x - 1));
  }

  private static long between(double[] all, double lower, double upper) {
    return DoubleStream.of(all).filter(value -> value >= lower && value < upper).count();
  }

  @Test
  void withoutAMeasurementItSaysWhatToDo() {
    assertThat(status()).isEqualTo("Select a measurement with images to see the histogram of a map.");
  }

  @Test
  void theBarsCountThePixels() throws IOException {
    look();
    double[] edges = drawn().edges();
    for (int bin = 0; bin < drawn().heights().length; bin++) {
      assertThat(drawn().heights()[bin]).as("bin %s", edges[bin]).isEqualTo(between(values, edges[bin], edges[bin + 1]));
    }
    int invalid = 48 * 48 - values.length;
    assertThat(status()).startsWith(invalid + " of 2304 pixels (");
    assertThat(components()).hasSize(drawn().components().size()).allSatisfy(row -> {
      assertThat(row.get(1)).contains(" ± ").containsPattern("[MG]Pa");
      assertThat(row.get(3)).contains(" ± ").endsWith(" %");
      assertThat(row.get(4)).contains(" to ");
    });
    place.screen.screenshot(shell, "histogram");
  }

  /** The sizes that the view has in the perspectives. */
  @ParameterizedTest
  @CsvSource({"770, 290", "500, 260"})
  void theChartHasHalfOfASmallViewAndTheTablesAreBesideIt(int width, int height) throws IOException {
    Rectangle outer = shell.computeTrim(0, 0, width, height);
    shell.setSize(outer.width, outer.height);
    look();
    CTabFolder tables = Hands.only(shell, CTabFolder.class, 0);
    place.screen.until("the tables are beside the chart", () -> beside(tables));
    assertThat(chart().getSize().x).isGreaterThanOrEqualTo(tables.getSize().x);
    for (int tab = 0; tab < 2; tab++) {
      tables.setSelection(tab);
      Table table = Hands.only(shell, Table.class, tab);
      assertThat(table.getClientArea().height).isGreaterThanOrEqualTo(table.getHeaderHeight() + table.getItemCount() * table.getItemHeight());
      place.screen.screenshot(shell, "histogram-" + width + "-" + tab);
    }
  }

  /** What is right of the contents is empty, not between a header and the column before. */
  @Test
  void columnsAreAsWideAsTheirContents() {
    shell.setSize(1600, 700);
    look();
    for (Table table : Hands.all(shell, Table.class)) {
      TableColumn[] columns = table.getColumns();
      int[] widths = Arrays.stream(columns).mapToInt(TableColumn::getWidth).toArray();
      for (TableColumn column : Arrays.copyOf(columns, columns.length - 1)) {
        column.pack();
      }
      assertThat(Arrays.stream(columns).mapToInt(TableColumn::getWidth).toArray()).startsWith(Arrays.copyOf(widths, columns.length - 1));
      assertThat(columns[columns.length - 1].getAlignment()).isEqualTo(SWT.LEFT);
    }
  }

  private boolean beside(Control tables) {
    return place.display.map(tables, shell, 0, 0).x >= place.display.map(chart(), shell, chart().getSize().x, 0).x;
  }

  @Test
  void readsWellInTheDark() throws IOException {
    shell.setBackgroundMode(SWT.INHERIT_FORCE);
    Hands.all(shell, Control.class).forEach(one -> one.setBackground(StatisticsWorkplace.DARK));
    Hands.all(shell, Control.class).forEach(one -> one.setForeground(place.display.getSystemColor(SWT.COLOR_WHITE)));
    look();
    take(1, 250e6);
    place.screen.screenshot(shell, "histogram-dark");
  }

  @Test
  void aDraggedThresholdDividesAtOnceAndUndoBringsItBack() throws IOException {
    look();
    double[] before = drawn().thresholds();
    List<List<String>> areas = classes();
    assertThat(areas).hasSize(before.length + 1).allSatisfy(row -> assertThat(row.getLast()).isEqualTo("mixture"));
    int from = pixel(before[0]);
    Hands.mouse(plot(), SWT.MouseDown, from, 60);
    Hands.mouse(plot(), SWT.MouseMove, from + 40, 60);
    double moving = place.draft.of(measurement.getId()).orElseThrow()[0];
    assertThat(moving).isGreaterThan(before[0]);
    assertCounted(0, Double.NEGATIVE_INFINITY, moving);
    assertThat(place.project.undoable()).isEmpty();
    Hands.mouse(plot(), SWT.MouseUp, from + 40, 60);
    double typed = measurement.getThresholds().getFirst();
    assertThat(typed).isEqualTo(moving);
    assertThat(place.project.undoable()).contains("Move Threshold");
    assertCounted(0, Double.NEGATIVE_INFINITY, typed);
    assertCounted(1, typed, before.length > 1 ? before[1] : Double.POSITIVE_INFINITY);
    assertThat(classes()).allSatisfy(row -> assertThat(row.getLast()).isEqualTo("typed"));
    place.screen.screenshot(shell, "histogram-threshold-moved");
    place.project.undo();
    assertThat(measurement.getThresholds()).isEmpty();
    assertThat(classes()).isEqualTo(areas);
    place.project.redo();
    assertThat(measurement.getThresholds().getFirst()).isEqualTo(typed);
    tool("At Intersections").notifyListeners(SWT.Selection, new Event());
    assertThat(classes()).isEqualTo(areas);
  }

  /** Where the top of a component's curve is: the highest bar or curve has 8 % of room above. */
  private Point top(int component) {
    double highest = DoubleStream.concat(DoubleStream.of(drawn().heights()), drawn().sum().stream().flatMapToDouble(sum -> DoubleStream.of(sum.y())))
        .max().orElseThrow();
    Trace curve = drawn().components().get(component);
    int peak = peak(component);
    return new Point(pixel(curve.x()[peak]), (int) Math.round((1 - curve.y()[peak] / (1.08 * highest)) * (plot().getSize().y - 1)));
  }

  private int peak(int component) {
    double[] y = drawn().components().get(component).y();
    return IntStream.range(0, y.length).reduce((a, b) -> y[a] >= y[b] ? a : b).orElseThrow();
  }

  private void take(int component, double to) {
    Point top = top(component);
    Hands.mouse(plot(), SWT.MouseDown, top.x, top.y);
    Hands.mouse(plot(), SWT.MouseMove, pixel(to), top.y);
  }

  private void drop(double at) {
    Hands.mouse(plot(), SWT.MouseUp, pixel(at), 0);
  }

  private String warnings() {
    return Hands.only(shell, Text.class, 1).getText();
  }

  /** Three components of this map have a second, lower maximum. */
  private void startElsewhere() {
    look();
    Histogram before = drawn();
    take(1, 280e6);
    drop(280e6);
    place.screen.until("the mixture is fitted from there", () -> drawn() != before);
  }

  @Test
  void aDraggedComponentStartsTheFitThereAndUndoBringsItBack() throws IOException {
    look();
    List<List<String>> before = components();
    String warned = warnings();
    Histogram stored = drawn();
    Combo number = Hands.only(shell, Combo.class, 0);
    take(1, 250e6);
    place.screen.screenshot(shell, "histogram-component-dragged");
    assertThat(place.project.undoable()).isEmpty();
    drop(280e6);
    assertThat(place.project.undoable()).contains("Move Component");
    assertThat(measurement.getStartMeans()).hasSize(3).satisfies(means -> assertThat(means.get(1)).isCloseTo(280e6, within(2e6)));
    place.screen.until("the mixture is fitted from there", () -> drawn() != stored);
    assertThat(number.getText()).isEqualTo("3");
    assertThat(components()).hasSize(3).isNotEqualTo(before);
    assertThat(Double.parseDouble(components().get(1).get(1).split(" ")[0])).isCloseTo(drawn().components().get(1).x()[peak(1)] / 1e6, within(0.5));
    assertThat(warnings()).containsPattern("The start means lead to another maximum than a random start, whose log-likelihood is larger by 6\\.\\d+: "
        + "its means are 39\\.\\d+ MPa, 29\\d(\\.\\d)? MPa, 31\\d\\.\\d MPa\\.");
    place.screen.screenshot(shell, "histogram-component-moved");
    place.project.undo();
    place.screen.until("the mixture is as before", () -> components().equals(before));
    assertThat(measurement.getStartMeans()).isEmpty();
    assertThat(number.getText()).isEqualTo("automatic (BIC)");
    assertThat(warnings()).isEqualTo(warned);
  }

  @Test
  void aClickOnAComponentStartsNothing() {
    look();
    Point top = top(1);
    Hands.mouse(plot(), SWT.MouseDown, top.x, top.y);
    Hands.mouse(plot(), SWT.MouseUp, top.x, top.y);
    assertThat(place.project.undoable()).isEmpty();
  }

  @Test
  void segmentingStartsWhereAPersonDraggedTo() {
    startElsewhere();
    List<List<String>> tried = components();
    Histogram fitted = drawn();
    Result before = stiffness().orElseThrow();
    tool("Segment").notifyListeners(SWT.Selection, new Event());
    place.screen.until("the result starts there", () -> stiffness().filter(now -> now != before && now.recipe().steps().get(1).settings()
        .get("startMeans").size() == 3).isPresent());
    place.screen.until("it is shown", () -> drawn() != fitted);
    assertThat(components()).isEqualTo(tried);
    assertThat(stiffness().orElseThrow().steps().get(1).outcome().warnings()).anyMatch(warning -> warning.startsWith("The start means lead to"));
  }

  private Optional<Result> stiffness() {
    return place.desk.content().map(content -> content.results().get("stiffness"));
  }

  @Test
  void aNumberThatIsChosenStartsAtRandomAgain() {
    startElsewhere();
    Combo number = Hands.only(shell, Combo.class, 0);
    Histogram started = drawn();
    number.notifyListeners(SWT.Selection, new Event());
    assertThat(measurement.getStartMeans()).isEmpty();
    place.screen.until("the mixture is fitted from random starts", () -> drawn() != started && !warnings().contains("The start means"));
    assertThat(number.getText()).isEqualTo("3");
    place.project.undo();
    assertThat(measurement.getStartMeans()).hasSize(3);
    place.screen.until("the start is back", () -> warnings().contains("The start means"));
  }

  @Test
  void theStartBecomesThatOfTheRecipe() {
    startElsewhere();
    tool("Use for All").notifyListeners(SWT.Selection, new Event());
    place.screen.until("the project has a recipe", () -> own().filter(recipe -> recipe.steps().get(1).settings().get("startMeans").size() == 3)
        .isPresent());
  }

  /** The class's share and area against counting the pixels here; the map is 1 µm wide or whatever its header says. */
  private void assertCounted(int index, double lower, double upper) throws IOException {
    long pixels = between(values, lower, upper);
    List<String> row = classes().get(index);
    assertThat(Double.parseDouble(row.get(3).replace(" %", ""))).isCloseTo(100.0 * pixels / values.length, within(0.05));
    double width = place.channel(measurement, "DMTModulus").grid().width() * 1e6;
    assertThat(Double.parseDouble(row.get(2).replace(" µm²", ""))).isCloseTo(width * width * pixels / (48 * 48), within(0.005 * width * width));
  }

  @Test
  void aClickOnABarMarksExactlyItsPixels() throws IOException {
    look();
    int bin = IntStream.range(0, drawn().heights().length).reduce((a, b) -> drawn().heights()[a] >= drawn().heights()[b] ? a : b).orElseThrow();
    double middle = (drawn().edges()[bin] + drawn().edges()[bin + 1]) / 2;
    Hands.mouse(plot(), SWT.MouseDown, pixel(middle), 100);
    Mark mark = place.selection().mark().orElseThrow();
    assertThat(mark.lower()).isEqualTo(drawn().edges()[bin]);
    assertThat(mark.upper()).isEqualTo(drawn().edges()[bin + 1]);
    assertThat(DoubleStream.of(values).filter(mark)).hasSize((int) drawn().heights()[bin]);
    assertThat(status()).contains("Marked: ", "Pa", (int) drawn().heights()[bin] + " pixels");
    place.screen.screenshot(shell, "histogram-bin-marked");
  }

  @Test
  void aClassMarksItsPixels() {
    look();
    Table table = Hands.only(shell, Table.class, 1);
    table.select(0);
    table.notifyListeners(SWT.Selection, new Event());
    Mark mark = place.selection().mark().orElseThrow();
    assertThat(DoubleStream.of(values).filter(mark).count()).isEqualTo(between(values, Double.NEGATIVE_INFINITY, drawn().thresholds()[0]));
  }

  @Test
  void anotherNumberOfComponentsIsFittedAtOnce() throws IOException {
    look();
    List<List<String>> stored = components();
    Combo number = Hands.only(shell, Combo.class, 0);
    int other = stored.size() == 2 ? 3 : 2;
    number.select(number.indexOf(Integer.toString(other)));
    number.notifyListeners(SWT.Selection, new Event());
    place.screen.until("the mixture is fitted", () -> components().size() == other);
    assertThat(drawn().components()).hasSize(other);
    assertThat(Hands.only(shell, Text.class, 1).getText()).contains("BIC prefers " + stored.size());
    place.screen.screenshot(shell, "histogram-other-components");
    number.select(number.indexOf("automatic (BIC)"));
    number.notifyListeners(SWT.Selection, new Event());
    place.screen.until("the mixture is as before", () -> components().equals(stored));
    number.select(0);
    number.notifyListeners(SWT.Selection, new Event());
    place.screen.until("there is no mixture", () -> components().isEmpty());
    assertThat(classes()).isEmpty();
  }

  @Test
  void anotherBinWidthIsCounted() {
    look();
    Text width = Hands.only(shell, Text.class, 0);
    width.setText("25 apples");
    assertThat(status()).isEqualTo("A bin width is a number with a unit, such as 20 MPa.");
    width.setText("50 MPa");
    place.screen.until("bars are 50 MPa wide", () -> Math.abs(drawn().edges()[1] - drawn().edges()[0] - 50e6) < 1);
    double[] edges = drawn().edges();
    assertThat(drawn().heights()[1]).isEqualTo(between(values, edges[1], edges[2]));
  }

  @Test
  void otherMapsHaveBarsOnly() throws IOException {
    look();
    place.lookAt("Height Sensor [m]");
    place.screen.until("the heights are drawn", () -> drawn().name().contains("Height"));
    assertThat(drawn().components()).isEmpty();
    assertThat(classes()).isEmpty();
    place.screen.screenshot(shell, "histogram-height");
  }

  @Test
  void segmentingDividesWhereAPersonChose() {
    look();
    place.project.edit("Divide", () -> measurement.getThresholds().addAll(List.of(3e8, 6e8)));
    place.screen.until("the classes follow", () -> classes().size() == 3);
    tool("Segment").notifyListeners(SWT.Selection, new Event());
    place.screen.until("the result is divided there", () -> place.desk.content().map(content -> content.results().get("stiffness"))
        .filter(result -> lower(result).equals(List.of(Double.NEGATIVE_INFINITY, 3e8, 6e8))).isPresent());
    place.screen.until("the intervals are shown", () -> classes().stream().allMatch(row -> row.get(4).contains(" to ")));
    assertThat(classes()).hasSize(3);
    place.project.undo();
    place.screen.until("the mixture's own classes are back", () -> classes().stream().allMatch(row -> row.getLast().equals("mixture")
        && !row.get(1).contains("300 MPa")));
  }

  @Test
  void whatWasTriedBecomesTheRecipeOfTheProject() {
    look();
    Combo number = Hands.only(shell, Combo.class, 0);
    number.select(number.indexOf("2"));
    number.notifyListeners(SWT.Selection, new Event());
    place.screen.until("the mixture is fitted", () -> components().size() == 2);
    tool("Use for All").notifyListeners(SWT.Selection, new Event());
    place.screen.until("the project has a recipe", () -> own().filter(recipe -> recipe.steps().get(1).settings().get("components").asInt() == 2
        && recipe.steps().get(1).settings().get("replicates").asInt() == 200).isPresent());
    assertThat(place.project.undoable()).contains("Use Mixture for All");
    place.project.undo();
    place.screen.until("the project has none", () -> own().isEmpty());
  }

  private Optional<Recipe> own() {
    try {
      return new ProjectRecipes(place.project.folder(), place.desk.engine().recipes()).own("stiffness");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Double> lower(Result result) {
    return result.labels().getFirst().classes().stream().map(LabelClass::lower).toList();
  }
}
