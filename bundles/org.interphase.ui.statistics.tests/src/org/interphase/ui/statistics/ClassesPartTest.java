package org.interphase.ui.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.interphase.api.Image;
import org.interphase.api.Labels;
import org.interphase.model.Measurement;
import org.interphase.report.figure.ClassColours;
import org.interphase.testsupport.window.Hands;
import org.interphase.ui.desk.Mark;
import org.interphase.ui.desk.Pixel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The class map on the demonstration, against its labels and pixels. */
class ClassesPartTest {
  @TempDir
  private Path folder;
  private StatisticsWorkplace place;
  private Shell shell;
  private Measurement measurement;
  private Image image;

  @BeforeEach
  void open() throws IOException {
    place = new StatisticsWorkplace(folder);
    shell = place.shell(640, 760);
    place.view(ClassesPart.class, shell);
    measurement = place.measurement("ec-emc-1_100min.spm");
    image = place.channel(measurement, "DMTModulus");
  }

  @AfterEach
  void close() {
    place.close();
  }

  private void look() {
    place.look(measurement);
    place.screen.until("the classes are drawn", () -> legend().getItemCount() > 0 && canvas().frame().width > 100);
  }

  private ClassCanvas canvas() {
    return Hands.only(shell, ClassCanvas.class, 0);
  }

  private Table legend() {
    return Hands.only(shell, Table.class, 0);
  }

  private String status() {
    List<Control> labels = Hands.all(shell, Control.class).stream().filter(one -> one.getClass() == Label.class).toList();
    return ((Label) labels.getLast()).getText();
  }

  private Labels labels() {
    return place.desk.content().orElseThrow().results().get("stiffness").labels().getFirst();
  }

  /** The middle of a pixel on the canvas. */
  private int[] at(int index) {
    Rectangle frame = canvas().frame();
    int column = index % 48;
    int row = index / 48;
    return new int[] {frame.x + (int) ((column + 0.5) * frame.width / 48), frame.y + frame.height - 1 - (int) ((row + 0.5) * frame.height / 48)};
  }

  private int first(int label) {
    int index = 0;
    while (labels().label(index) != label) {
      index++;
    }
    return index;
  }

  @Test
  void coloursAreThoseOfTheLabels() throws IOException {
    look();
    place.screen.screenshot(shell, "classes");
    for (int label = 0; label <= labels().classes().size(); label++) {
      int wanted = label;
      if (Arrays.stream(labels().labels()).anyMatch(one -> one == wanted)) {
        int[] at = at(first(label));
        assertThat(place.screen.colourAt(canvas(), at[0], at[1])).as("label %s", label)
            .isEqualTo(label == 0 ? 0xffffff : ClassColours.of(label - 1).getRGB() & 0xffffff);
      }
    }
    assertThat(StatisticsWorkplace.rows(legend())).extracting(List::getFirst).isEqualTo(labels().classes().stream().map(Labels.LabelClass::name).toList());
    assertThat(StatisticsWorkplace.rows(legend())).allSatisfy(row -> assertThat(row.get(3)).contains(" ± "));
  }

  /** The size that the view has in the perspective. */
  @Test
  void mapAndTableAreBesideEachOtherInAWideView() throws IOException {
    shell.setSize(400, 700);
    look();
    place.screen.until("the table is below the map", () -> place.display.map(legend(), shell, 0, 0).y
        >= place.display.map(canvas(), shell, 0, canvas().getSize().y).y);
    place.screen.screenshot(shell, "classes-narrow");
    shell.setSize(770, 290);
    place.screen.until("the table is beside the map", () -> place.display.map(legend(), shell, 0, 0).x
        >= place.display.map(canvas(), shell, canvas().getSize().x, 0).x);
    assertThat(canvas().frame().width).isGreaterThanOrEqualTo(170);
    assertThat(legend().getClientArea().height).isGreaterThanOrEqualTo(legend().getHeaderHeight() + 5 * legend().getItemHeight());
    place.screen.screenshot(shell, "classes-wide");
  }

  @Test
  void aClickSelectsThePixel() throws IOException {
    look();
    int index = first(2);
    Hands.mouse(canvas(), SWT.MouseDown, at(index)[0], at(index)[1]);
    assertThat(place.selection().pixel()).contains(Pixel.of(image.grid(), index));
    assertThat(status()).contains("Column " + index % 48 + ", row " + index / 48, labels().classes().get(1).name(), "DMTModulus");
    Event right = new Event();
    right.keyCode = SWT.ARROW_RIGHT;
    canvas().notifyListeners(SWT.KeyDown, right);
    assertThat(place.selection().pixel()).contains(Pixel.of(image.grid(), index + 1));
    place.screen.screenshot(shell, "classes-pixel");
  }

  @Test
  void anEntryOfTheLegendMarksItsPixels() throws IOException {
    look();
    legend().select(1);
    legend().notifyListeners(SWT.Selection, new Event());
    Mark mark = place.selection().mark().orElseThrow();
    long labelled = Arrays.stream(labels().labels()).filter(label -> label == 2).count();
    assertThat(DoubleStream.of(image.values()).filter(mark)).hasSize((int) labelled);
    int[] other = at(first(1));
    place.screen.until("the others stand back", () ->
        place.screen.colourAt(canvas(), other[0], other[1]) != (ClassColours.of(0).getRGB() & 0xffffff));
    place.screen.screenshot(shell, "classes-marked");
  }

  @Test
  void theMapFollowsThresholdsWhileTheyAreDragged() throws IOException {
    look();
    String before = legend().getItem(0).getText(2);
    place.draft.move(Optional.of(new Draft.Thresholds(measurement.getId(), new double[] {5e8})));
    place.screen.until("the legend follows", () -> legend().getItemCount() == 2 && legend().getItem(0).getText(1).equals("below 500 MPa"));
    long below = DoubleStream.of(image.validValues()).filter(value -> value < 5e8).count();
    assertThat(Double.parseDouble(legend().getItem(0).getText(3).replace(" %", ""))).isCloseTo(100.0 * below / image.validValues().length,
        within(0.05));
    assertThat(status()).contains("moved by hand");
    place.screen.screenshot(shell, "classes-moved");
    place.draft.move(Optional.empty());
    place.screen.until("the classes are back", () -> legend().getItem(0).getText(2).equals(before));
  }

  @Test
  void otherSegmentationsAreShown() throws IOException {
    look();
    Combo choice = Hands.only(shell, Combo.class, 0);
    assertThat(choice.getItems()).contains("stiffness: classes", "surface: particles");
    choice.select(choice.indexOf("surface: particles"));
    choice.notifyListeners(SWT.Selection, new Event());
    place.screen.until("the particles are shown", () -> legend().getItem(0).getText().equals("background"));
    assertThat(legend().getItem(0).getText(5)).isEqualTo("analysis");
    place.screen.screenshot(shell, "classes-particles");
  }

  @Test
  void withoutClassesItSaysWhatToDo() {
    assertThat(status()).isEqualTo("Select a measurement that was analysed to see its classes.");
  }

  @Test
  void readsWellInTheDark() throws IOException {
    Hands.all(shell, Control.class).forEach(one -> one.setBackground(StatisticsWorkplace.DARK));
    Hands.all(shell, Control.class).forEach(one -> one.setForeground(place.display.getSystemColor(SWT.COLOR_WHITE)));
    look();
    place.screen.screenshot(shell, "classes-dark");
  }
}
