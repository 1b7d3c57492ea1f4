package org.interphase.ui.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.interphase.api.Estimate;
import org.interphase.core.project.ProjectFolder;
import org.interphase.core.series.Series;
import org.interphase.core.series.SeriesFrame;
import org.interphase.core.study.Studies;
import org.interphase.model.DataSet;
import org.interphase.model.Measurement;
import org.interphase.report.study.StudyGallery.Topic;
import org.interphase.testsupport.window.Hands;
import org.interphase.testsupport.window.Workplace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evolution on the demonstration, against the stored series. */
class EvolutionPartTest {
  @TempDir
  private Path folder;
  private Workplace place;
  private Shell shell;
  private EvolutionPart part;

  @BeforeEach
  void open() throws IOException {
    place = new Workplace(folder);
    shell = place.shell(900, 620);
    part = place.view(EvolutionPart.class, shell);
  }

  @AfterEach
  void close() {
    place.close();
  }

  private void drawn() {
    place.screen.until("the course is drawn", () -> part.course().isPresent() && plot().getSize().x > 100);
  }

  private Control plot() {
    return Hands.plot(shell);
  }

  private Combo what() {
    return Hands.only(shell, Combo.class, 0);
  }

  private void choose(Combo combo, String item) {
    combo.select(combo.indexOf(item));
    combo.notifyListeners(SWT.Selection, new Event());
  }

  private String status() {
    List<Control> labels = Hands.all(shell, Control.class).stream().filter(one -> one.getClass() == Label.class).toList();
    return ((Label) labels.getLast()).getText();
  }

  private List<Series> series() throws IOException {
    try (ProjectFolder read = ProjectFolder.open(place.project.folder(), ProjectFolder.Access.READ)) {
      return Studies.load(read).series();
    }
  }

  @Test
  void thePointsAreThoseOfTheSeries() throws IOException {
    drawn();
    List<String> expected = new ArrayList<>();
    for (Series one : series()) {
      frames(one).forEach(frame -> expected.add(one.name() + " " + frame.time() + " " + value(frame)));
    }
    List<String> shown = part.course().orElseThrow().lines().stream().flatMap(line -> java.util.stream.IntStream.range(0, line.frames().size())
        .mapToObj(i -> line.series().name() + " " + line.shown().trace().x()[i] + " " + line.shown().trace().y()[i] + " +- "
            + line.shown().errors()[i])).toList();
    assertThat(shown).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(part.choices()).contains("Mean Young's modulus", "Median Young's modulus", "Drift", "Potential and events", "Class transitions",
        "Histograms over time: stack", "Roughness Sq", "Particles");
    place.painted(plot());
    place.screen.screenshot(shell, "evolution");
  }

  @Test
  void potentialAndEventsLieBeneathOnTheSameTimeAxis() throws IOException {
    drawn();
    List<Control> plots = Hands.all(shell, Control.class).stream().filter(one -> one.getClass().getSimpleName().equals("PlotArea")).toList();
    place.screen.until("both are aligned", () -> plots.getLast().isVisible() && left(plots.getFirst()) == left(plots.getLast())
        && plots.getFirst().getSize().x == plots.getLast().getSize().x);
    assertThat(Hands.all(shell, Text.class).getLast().getText()).contains("Events: (1) 0 min", "setpoint: 75 nN");
    place.painted(plots.getLast());
    place.screen.screenshot(shell, "evolution-potential-beneath");
    shell.setSize(520, 445);
    place.painted(plots.getLast());
    place.screen.screenshot(shell, "evolution-in-its-place");
  }

  private int left(Control plot) {
    return place.display.map(plot, shell, 0, 0).x;
  }

  private static Stream<SeriesFrame> frames(Series series) {
    return series.frames().stream().filter(frame -> frame.number(SeriesFrame.MEAN).isPresent() && Double.isFinite(frame.time()));
  }

  private static String value(SeriesFrame frame) {
    Estimate mean = frame.number(SeriesFrame.MEAN).orElseThrow();
    return mean.value() + " +- " + mean.standardError();
  }

  @Test
  void aClickOnAPointSelectsItsMeasurementAndTheViewStays() throws IOException {
    drawn();
    int lines = part.course().orElseThrow().lines().size();
    Event left = new Event();
    left.keyCode = SWT.ARROW_LEFT;
    plot().notifyListeners(SWT.KeyDown, left);
    assertThat(status()).contains(" min: ", "Pa", ".spm");
    assertThat(place.desk.selection().measurement()).isEmpty();
    Event enter = new Event();
    enter.keyCode = SWT.CR;
    plot().notifyListeners(SWT.KeyDown, enter);
    String name = place.desk.selection().measurement().orElseThrow().getName();
    assertThat(status()).contains(name);
    assertThat(part.course().orElseThrow().lines()).hasSize(lines);
    place.screen.screenshot(shell, "evolution-point-selected");
  }

  @Test
  void aDataSetThatIsSelectedIsShownAlone() throws IOException {
    drawn();
    DataSet set = (DataSet) place.measurement("ec-emc-3_100min").eContainer();
    place.desk.select(place.project, set);
    place.screen.until("only the data set is shown", () -> part.course().filter(one -> one.lines().stream().allMatch(line -> line.series().name()
        .equals(set.getName()))).isPresent());
    Combo unit = Hands.only(shell, Combo.class, 1);
    choose(unit, "h");
    place.painted(plot());
    place.screen.screenshot(shell, "evolution-data-set-in-hours");
    Control area = plot();
    Course.Line line = part.course().orElseThrow().lines().getFirst();
    boolean found = false;
    for (int x = 0; x < area.getSize().x && !found; x += 3) {
      for (int y = 0; y < area.getSize().y && !found; y += 3) {
        Hands.mouse(area, SWT.MouseDown, x, y);
        found = place.desk.selection().measurement().isPresent();
      }
    }
    assertThat(place.desk.selection().measurement().orElseThrow().getId()).isEqualTo(line.frames().getFirst().measurement());
  }

  @Test
  void theOtherPicturesAreTheReportsFigures() throws IOException {
    drawn();
    for (Topic topic : Topic.values()) {
      part.show(topic);
      place.screen.until(topic + " is drawn", () -> part.figure().figure().isPresent() && part.figure().isVisible());
      assertThat(what().getText()).startsWith(topic.label());
      place.painted(part.figure());
      place.screen.screenshot(shell, "evolution-" + topic.name().toLowerCase(java.util.Locale.ROOT));
      part.figure().clear();
    }
  }

  /** An analysis has its surfaces first, its series last. */
  @Test
  void theMeanIsShownAsSoonAsThereIsASeriesAndAChoiceIsKept() throws IOException {
    drawn();
    Path series = seriesFolder();
    Path aside = Files.move(series, folder.resolve("aside"));
    reload("there is no series", () -> part.course().isEmpty() && !what().getText().isEmpty());
    assertThat(part.choices()).doesNotContain("Mean Young's modulus");
    assertThat(status()).isEmpty();
    Files.move(aside, series);
    reload("the series is shown", () -> part.course().isPresent());
    assertThat(what().getText()).isEqualTo("Mean Young's modulus");
    assertThat(status()).isEmpty();
    choose(what(), "Median Young's modulus");
    reload("it was read again", () -> part.course().filter(course -> course.number().equals(SeriesFrame.MEDIAN)).isPresent());
    assertThat(what().getText()).isEqualTo("Median Young's modulus");
  }

  private Path seriesFolder() throws IOException {
    try (Stream<Path> all = Files.walk(place.project.folder())) {
      return all.filter(path -> Files.isDirectory(path) && path.getFileName().toString().equals("series")).findFirst().orElseThrow();
    }
  }

  private void reload(String until, BooleanSupplier done) {
    Measurement measurement = place.measurement("ec-emc-3_100min");
    place.project.edit("Comment", () -> measurement.setComment(until));
    place.screen.until("the project is saved", place.project::saved);
    place.screen.until(until, done);
  }

  /** The size that the view has in the perspective. */
  @Test
  void theFigureHasTheRoomOfASmallView() throws IOException {
    shell.setSize(520, 300);
    drawn();
    place.painted(plot());
    place.screen.screenshot(shell, "evolution-small");
    assertThat(plot().getParent().getSize().y).isGreaterThanOrEqualTo(150);
    part.show(Topic.PARTICLES);
    place.screen.until("the figure is drawn", () -> part.figure().figure().isPresent() && part.figure().isVisible());
    place.painted(part.figure());
    place.screen.screenshot(shell, "evolution-small-figure");
    assertThat(part.figure().getSize().y).isGreaterThanOrEqualTo(150);
  }

  @Test
  void readsWellInTheDark() throws IOException {
    Hands.all(shell, Control.class).forEach(one -> one.setBackground(Workplace.DARK));
    Hands.all(shell, Control.class).forEach(one -> one.setForeground(place.display.getSystemColor(SWT.COLOR_WHITE)));
    drawn();
    place.screen.screenshot(shell, "evolution-dark");
  }
}
