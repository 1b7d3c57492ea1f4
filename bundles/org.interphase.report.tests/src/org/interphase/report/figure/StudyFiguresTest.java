package org.interphase.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interphase.api.Estimate;
import org.interphase.api.Table;
import org.interphase.api.Unit;
import org.interphase.core.series.GroupComparison;
import org.interphase.core.series.LogTrace;
import org.interphase.core.series.Series;
import org.interphase.core.series.SeriesFrame;
import org.interphase.core.series.Study;
import org.junit.jupiter.api.Test;

class StudyFiguresTest {
  private static final Study STUDY = StudySamples.study(2, 4, 32, true);
  private static final Meanwhile MEANWHILE = Meanwhile.of(STUDY);

  private static List<String> texts(Figure figure) {
    RecordingCanvas canvas = new RecordingCanvas();
    figure.paint(canvas);
    return canvas.texts.stream().map(RecordingCanvas.Line::text).toList();
  }

  private static List<Figure> all(Study study) {
    List<Series> series = study.series();
    return List.of(EvolutionFigure.of(series, List.of(SeriesFrame.MEAN, SeriesFrame.SPREAD), MEANWHILE, "Evolution"),
        HistogramEvolutionFigure.of(series, HistogramEvolutionFigure.View.STACK, "Stack"),
        HistogramEvolutionFigure.of(series, HistogramEvolutionFigure.View.WATERFALL, "Waterfall"),
        HistogramEvolutionFigure.of(series, HistogramEvolutionFigure.View.HEAT_MAP, "Heat"), ComponentTracksFigure.of(series, "Tracks"),
        ComparisonFigure.of(study.comparisons(), series, "Comparison"), DriftFigure.of(series, "Drift"),
        LogFigure.of(new Meanwhile(study.logs(), study.logs().stream().collect(Collectors.toMap(LogTrace::experiment, log -> List.of(
            new Meanwhile.Event(600, "laser realigned"), new Meanwhile.Event(0, "electrolyte added"))))), "Logs"),
        TransitionsFigure.of(series.getFirst().tables(), "Transitions"));
  }

  @Test
  void nothingIsPaintedOutsideTheFigure() {
    for (Figure figure : all(STUDY)) {
      RecordingCanvas canvas = new RecordingCanvas();
      figure.paint(canvas);
      double width = figure.width() * 72 / 25.4;
      double height = figure.height() * 72 / 25.4;
      assertThat(canvas.texts).as(figure.title()).allSatisfy(line -> {
        assertThat(line.place().getMinX()).as(line.text()).isGreaterThanOrEqualTo(0);
        assertThat(line.place().getMaxX()).as(line.text()).isLessThanOrEqualTo(width);
        assertThat(line.place().getMaxY()).as(line.text()).isLessThanOrEqualTo(height);
      });
    }
  }

  @Test
  void evolutionSaysUnitsElectrolytesAndFirstAndLastValues() throws IOException {
    Figure figure = EvolutionFigure.of(STUDY.series(), List.of(SeriesFrame.MEAN), MEANWHILE, "");
    assertThat(texts(figure)).contains("Mean Young's modulus (GPa)", "Time since immersion (min)", StudySamples.PLAIN, StudySamples.ADDITIVE,
        "336.7 ± 6.7 MPa", "Open, at 0: the dry sample before immersion.");
    List<List<String>> rows = Output.fields(figure);
    assertThat(rows.getFirst()).containsExactly("name", "time (s)", "start (s)", "end (s)", "dry", "compared", "mean (Pa)", "mean error (Pa)",
        "mean lower (Pa)", "mean upper (Pa)");
    assertThat(Double.parseDouble(rows.get(2).get(6))).isCloseTo(StudySamples.mean(false, 1, 1), within(1e-3));
  }

  private static List<Double> uprights(RecordingCanvas canvas, double height) {
    return canvas.shapes.stream().filter(shape -> shape.getWidth() == 0 && Math.abs(shape.getHeight() - height) < 1e-9).map(Rectangle2D::getX)
        .map(x -> Math.rint(x * 1e6) / 1e6).sorted().toList();
  }

  /** The left axes and the lines of the events, three in each of two columns, are at the same places in the means and in the strip. */
  @Test
  void logsAndEventsLieBeneathTheMeansOnTheSameTimeAxis() throws IOException {
    Study study = StudySamples.study(4, 9, 32, true);
    Figure figure = EvolutionFigure.of(study.series(), List.of(SeriesFrame.MEAN), Meanwhile.of(study), "");
    RecordingCanvas canvas = new RecordingCanvas();
    figure.paint(canvas);
    double means = canvas.shapes.stream().mapToDouble(Rectangle2D::getHeight).max().orElseThrow();
    assertThat(uprights(canvas, LogRow.STRIP)).hasSize(8).isEqualTo(uprights(canvas, means));
    assertThat(texts(figure).stream().filter("Time since immersion (min)"::equals)).hasSize(2);
    assertThat(texts(figure).stream().filter("Open-circuit voltage (V)"::equals)).hasSize(2);
    assertThat(String.join(" ", texts(figure))).contains("(1) 0 min: electrolyte added; (2) 95 min: setpoint raised to 100 nN; "
        + "(3) 260 min: laser realigned.");
    Table samples = study.logs().getFirst().samples();
    assertThat(Output.fields(figure)).anySatisfy(row -> assertThat(row).containsExactly(IntStream.range(0, 4)
        .mapToObj(i -> Double.toString(samples.columns().get(i).value(20))).toArray(String[]::new)));
  }

  @Test
  void anEventOfOneExperimentAloneSaysOfWhich() {
    Study study = StudySamples.study(2, 4, 32, true);
    Meanwhile meanwhile = new Meanwhile(List.of(), Map.of("With VC", List.of(new Meanwhile.Event(3600, "valve shut")),
        "Elsewhere", List.of(new Meanwhile.Event(60, "door slammed"))));
    List<String> texts = texts(EvolutionFigure.of(study.series(), List.of(SeriesFrame.MEAN), meanwhile, ""));
    assertThat(texts).contains("(1) 60 min, With VC: valve shut.").doesNotContain("Beneath: the logs, in the colours of the data sets.");
    assertThat(String.join(" ", texts)).doesNotContain("door slammed", "Open-circuit");
  }

  @Test
  void theColourAndSymbolOfADataSetAreThoseOfTheProject() throws IOException {
    Series series = STUDY.series().getFirst();
    assertThat(Output.text(EvolutionFigure.of(List.of(series), List.of(SeriesFrame.MEAN), MEANWHILE, ""), Format.SVG)).contains("fill=\"#0072b2\"");
    assertThat(Output.text(DriftFigure.of(List.of(series), ""), Format.SVG)).contains("fill=\"#0072b2\"");
    assertThat(Symbol.of("down-triangle")).isEqualTo(Symbol.DOWN_TRIANGLE);
    assertThat(Symbol.of("something new")).isEqualTo(Symbol.CIRCLE);
  }

  @Test
  void aComparisonSaysTheSmallestPValueInWords() {
    GroupComparison comparison = STUDY.comparisons().getFirst();
    assertThat(ComparisonFigure.words(comparison)).containsExactly("Difference (" + StudySamples.ADDITIVE + " minus " + StudySamples.PLAIN
        + "): 1.10 ± 0.60 GPa, 95\u202f% interval \u22120.20 to 2.40 GPa.",
        "Permutation of the data sets: p = 0.3; a study of 1 + 1 data sets cannot reach less than 0.1.",
        "For contrast only: pixels wrongly taken for replicates would give p < 0.0001.");
  }

  @Test
  void eventsAreNumberedInTheOrderOfTime() {
    assertThat(String.join(" ", texts(all(STUDY).get(7)))).contains("(1) 0 min: electrolyte added; (2) 10 min: laser realigned.",
        "slope 100.0 ± 4.0 nV/s (95\u202f%: 92.0 to 108.0 nV/s)");
  }

  @Test
  void everyNumberOfAHistogramIsInItsSheet() throws IOException {
    Series series = STUDY.series().getFirst();
    List<List<String>> rows = Output.fields(HistogramEvolutionFigure.of(List.of(series), HistogramEvolutionFigure.View.HEAT_MAP, ""));
    assertThat(rows).hasSize(1 + series.histograms().length());
    Table.Column column = series.histograms().column("m-1-2").orElseThrow();
    int place = series.histograms().columns().indexOf(column);
    assertThat(Stream.iterate(0, i -> i + 1).limit(column.length()).map(i -> Double.parseDouble(rows.get(i + 1).get(place))).toList())
        .isEqualTo(Stream.iterate(0, i -> i + 1).limit(column.length()).map(column::value).toList());
  }

  @Test
  void withoutValuesTheFiguresSaySo() {
    Series one = STUDY.series().getFirst();
    Series bare = new Series(one.dataSet(), one.name(), one.experiment(), one.electrolyte(), "blue", "", one.quantity(), one.unit(), List.of(),
        new Table("histograms", List.of(), List.of()), List.of(), List.of(), List.of(), false, List.of());
    assertThat(texts(EvolutionFigure.of(List.of(bare), List.of(SeriesFrame.MEAN), MEANWHILE, ""))).contains("no values");
    for (HistogramEvolutionFigure.View view : HistogramEvolutionFigure.View.values()) {
      assertThat(texts(HistogramEvolutionFigure.of(List.of(bare), view, ""))).contains("no histograms");
    }
    assertThat(texts(DriftFigure.of(List.of(bare), ""))).contains("no shifts");
    assertThat(texts(ComponentTracksFigure.of(List.of(bare), ""))).contains("no values");
  }

  @Test
  void estimatesHaveTheDigitsOfTheirErrors() {
    assertThat(Numbers.quantity(Estimate.of("", 1.2345e9, 1.2e7, Unit.PASCAL, ""))).isEqualTo("1.234 ± 0.012 GPa");
    assertThat(Numbers.quantity(Estimate.of("", 12345, 1234, Unit.ONE, ""))).isEqualTo("12300 ± 1200");
    assertThat(Numbers.quantity(Estimate.of("", -3e-9, 2e-8, Unit.METRE, ""))).isEqualTo("\u22123 ± 20 nm");
    assertThat(Numbers.quantity(Estimate.exact("", 65208, Unit.ONE, ""))).isEqualTo("65208");
    assertThat(Numbers.quantity(Estimate.of("", Double.NaN, 1, Unit.METRE, ""))).isEqualTo("– m");
    assertThat(Numbers.interval(new Estimate("", 1, 1, 0.5e9, 1.5e9, Unit.PASCAL, ""))).isEqualTo("0.50 to 1.50 GPa");
    assertThat(Optional.of(Numbers.interval(Estimate.exact("", 1, Unit.ONE, "")))).contains("");
  }

  @Test
  void transitionsShowSharesWithTheirErrors() {
    assertThat(texts(all(STUDY).getLast())).contains("component 3", "85.0\u202f%", "± 1.2", "5.0\u202f%", "± 0.7");
  }
}
