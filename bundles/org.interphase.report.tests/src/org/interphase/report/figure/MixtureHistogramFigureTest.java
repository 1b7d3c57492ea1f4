package org.interphase.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interphase.api.Image;
import org.interphase.api.Table;
import org.interphase.api.Unit;
import org.junit.jupiter.api.Test;

class MixtureHistogramFigureTest {
  private static final double WIDTH = 20e6;
  private static final double[] WEIGHTS = {0.27, 0.24, 0.25, 0.24};
  private final Image map = Samples.patches(256, 256);
  private final Table histogram = Samples.histogram(map, WIDTH);
  private final Table components = Samples.components(Unit.PASCAL, WEIGHTS, Samples.MEANS, Samples.SIGMAS);
  private final Table intersections = Samples.intersections(Unit.PASCAL, Samples.THRESHOLDS);
  private final Figure figure = MixtureHistogramFigure.of(histogram, components, intersections, Unit.PASCAL, "");

  @Test
  void barsCurvesAndIntersectionsAreWhereTheAxesSay() throws IOException {
    BufferedImage picture = Output.picture(figure);
    Axis x = axis("200", "600", true);
    Axis y = axis("1000", "5000", false);
    double peak = map.validValues().length * WIDTH * WEIGHTS[1] / (Samples.SIGMAS[1] * Math.sqrt(2 * Math.PI));
    assertThat(Output.rgb(picture, x.at(161), y.at(peak))).isEqualTo(ClassColours.of(1).getRGB() & 0xffffff);
    int negative = bin(-10e6);
    double count = histogram.column("count").orElseThrow().value(negative);
    assertThat(count).isGreaterThan(500);
    assertThat(Output.rgb(picture, x.at(-2), y.at(count * 0.97))).isEqualTo(0xd9d9d9);
    assertThat(Output.rgb(picture, x.at(-18), y.at(count * 1.1))).isEqualTo(0xffffff);
    for (double threshold : Samples.THRESHOLDS) {
      long dark = IntStream.range(0, 200).filter(i -> new Color(Output.rgb(picture, x.at(threshold / 1e6), y.at(3000 + 10 * i))).getRed() < 100)
          .count();
      assertThat(dark).as("dashes at %s", threshold).isBetween(90L, 150L);
    }
  }

  @Test
  void saysEveryEstimateWithItsError() {
    assertThat(texts().map(RecordingCanvas.Line::text)).contains("Modulus (MPa)", "Pixels per 20 MPa bin", "85.0 ± 1.0", "235 ± 3", "408 ± 5",
        "Mean (MPa)", "161.0 ± 0.8", "60.0 ± 0.6", "24.0 ± 0.5", "Sum of the components");
  }

  @Test
  void farTailsAreLeftOutAndCounted() {
    double[] values = map.validValues();
    values[0] = 5e10;
    Figure outlier = MixtureHistogramFigure.of(Samples.histogram(Samples.image(Unit.PASCAL, 1, values), WIDTH), components, intersections,
        Unit.PASCAL, "");
    RecordingCanvas canvas = new RecordingCanvas();
    outlier.paint(canvas);
    assertThat(canvas.texts.stream().map(RecordingCanvas.Line::text)).contains("Modulus (MPa)", "800")
        .anyMatch(text -> text.matches("Measured: 64\u202f727 px, \\d+ of them beyond the axis"));
  }

  @Test
  void csvGivesBackEveryNumber() throws IOException {
    List<Double> expected = Stream.of(histogram, components, intersections).flatMap(table -> IntStream.range(0, table.length()).boxed()
        .flatMap(row -> table.columns().stream().map(column -> column.value(row)))).toList();
    List<Double> actual = Output.fields(figure).stream().filter(row -> !row.getFirst().matches("[a-z].*"))
        .flatMap(row -> row.stream().map(Double::valueOf)).toList();
    assertThat(actual).isEqualTo(expected);
    assertThat(Output.comments(figure)).containsExactly("# table: histogram", "# table: components", "# table: intersections");
  }

  @Test
  void aMissingColumnIsNamed() {
    Table bad = new Table("components", List.of(), List.of(new Table.Column("weight", Unit.ONE, 1)));
    assertThatThrownBy(() -> MixtureHistogramFigure.of(histogram, bad, intersections, Unit.PASCAL, "")).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("table components has no column mean");
  }

  private int bin(double value) {
    double[] lower = histogram.column("lower").orElseThrow().values();
    return IntStream.range(0, lower.length).filter(i -> lower[i] <= value && value < lower[i] + WIDTH).findFirst().orElseThrow();
  }

  private Stream<RecordingCanvas.Line> texts() {
    RecordingCanvas canvas = new RecordingCanvas();
    figure.paint(canvas);
    return canvas.texts.stream();
  }

  /** Where values lie, read from two tick labels as a person would. */
  private Axis axis(String low, String high, boolean horizontal) {
    double[] places = Stream.of(low, high).map(label -> texts().filter(line -> line.text().equals(label)).findFirst().orElseThrow().place())
        .mapToDouble(place -> horizontal ? place.getCenterX() : place.getCenterY()).toArray();
    return new Axis(Double.parseDouble(low), places[0], Double.parseDouble(high), places[1]);
  }

  private record Axis(double low, double lowAt, double high, double highAt) {
    double at(double value) {
      return lowAt + (value - low) / (high - low) * (highAt - lowAt);
    }
  }
}
