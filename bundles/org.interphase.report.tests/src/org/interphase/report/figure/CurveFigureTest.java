package org.interphase.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.interphase.api.Invalid;
import org.interphase.api.Table;
import org.interphase.api.Table.Column;
import org.junit.jupiter.api.Test;

class CurveFigureTest {
  private static final double DOT = 2.2;
  private final Table curve = Curves.valid();
  private final Figure figure = CurveFigure.of(curve, Curves.numbers(), Invalid.NONE, "");

  private static RecordingCanvas painted(Figure figure) {
    RecordingCanvas canvas = new RecordingCanvas();
    figure.paint(canvas);
    return canvas;
  }

  private static List<String> texts(Figure figure) {
    return painted(figure).texts.stream().map(RecordingCanvas.Line::text).toList();
  }

  private static double[] column(Table table, String name) {
    return table.column(name).orElseThrow().values();
  }

  @Test
  void saysContactPullOffAndParameters() {
    double[] force = column(curve, "force");
    double lowest = IntStream.range(128, 256).mapToDouble(i -> force[i]).min().orElseThrow();
    assertThat(texts(figure)).contains("contact point", "pull-off " + Numbers.significant(1e9 * lowest, 3) + " nN", "Force (nN)",
        "Tip–sample distance (nm)", "Residual / noise", "Fitted law", "Young's modulus", "1.20 ± 0.03 GPa", "20.1 ± 0.3 nN", "0.999", "1.04")
        .noneMatch(text -> text.startsWith("No modulus"));
  }

  /** Dots of samples in the fit are larger; each appears once over the forces and once among the residuals, 46 points for 10 deviations. */
  @Test
  void everyFittedSampleHasItsResidualInUnitsOfTheNoise() {
    double[] inFit = column(curve, "in fit");
    double[] residual = column(curve, "residual");
    double[] indentation = column(curve, "indentation");
    int[] fitted = IntStream.range(0, inFit.length).filter(i -> inFit[i] != 0).toArray();
    List<Rectangle2D> dots = painted(figure).shapes.stream().filter(shape -> Math.abs(shape.getWidth() - DOT) < 1e-9).toList();
    assertThat(dots).hasSize(2 * fitted.length);
    double perNoise = 4.6;
    double zero = painted(figure).shapes.stream().filter(shape -> shape.getHeight() == 0 && shape.getWidth() > 150).toList().get(1).getY();
    for (int k = 0; k < fitted.length; k++) {
      Rectangle2D above = dots.get(k);
      Rectangle2D below = dots.get(fitted.length + k);
      assertThat(below.getCenterX()).isCloseTo(above.getCenterX(), within(1e-9));
      double drawn = (zero - below.getCenterY()) / perNoise;
      double spread = Curves.NOISE * (1 + Curves.slope(indentation[fitted[k]]) / Curves.STIFFNESS);
      assertThat(drawn).isCloseTo(residual[fitted[k]] / spread, withinPercentage(5));
    }
  }

  @Test
  void farSamplesAreLeftOutAndCounted() {
    double[] indentation = column(curve, "indentation");
    double deepest = Arrays.stream(indentation).max().orElseThrow();
    double margin = 0.04 * (deepest + 3 * deepest);
    long far = Arrays.stream(indentation).filter(value -> -value > 3 * deepest + margin).count();
    assertThat(far).isPositive();
    assertThat(texts(figure)).contains(far + " samples farther off");
  }

  @Test
  void anInvalidCurveSaysWhyAndHasNoFit() {
    Figure invalid = CurveFigure.of(Curves.noContact(), Curves.withoutModulus(), Invalid.NO_CONTACT, "");
    assertThat(texts(invalid)).contains("No modulus: no contact reached", "Piezo position, reversed (nm)", "1.2 nN")
        .doesNotContain("Residual / noise", "Fitted law", "Young's modulus", "contact point").noneMatch(text -> text.startsWith("pull-off"));
  }

  @Test
  void csvGivesBackEverySample() throws IOException {
    List<List<String>> rows = Output.fields(figure);
    assertThat(rows.getFirst()).containsExactly("branch", "position (m)", "force (N)", "indentation (m)", "fitted force (N)", "residual (N)",
        "in fit");
    for (int row = 0; row < curve.length(); row++) {
      int at = row;
      assertThat(rows.get(row + 1).stream().map(Double::valueOf)).containsExactlyElementsOf(curve.columns().stream()
          .map(column -> column.value(at)).toList());
    }
    assertThat(Output.comments(figure)).contains("# Young's modulus: 1.2E9 +- 3.0E7 Pa");
  }

  @Test
  void aMissingColumnIsNamed() {
    Table incomplete = new Table("curve", List.of(), List.<Column>of());
    assertThatThrownBy(() -> CurveFigure.of(incomplete, List.of(), Invalid.NONE, "")).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("table curve has no column indentation");
  }
}
