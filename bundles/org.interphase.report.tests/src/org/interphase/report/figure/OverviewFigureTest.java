package org.interphase.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.interphase.api.Image;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class OverviewFigureTest {
  private final List<Image> maps = Samples.curveMaps(32, 32);
  private final Figure figure = OverviewFigure.of(maps, Optional.of(Samples.reasons(32, 32)), "");

  private static RecordingCanvas painted(Figure figure) {
    RecordingCanvas canvas = new RecordingCanvas();
    figure.paint(canvas);
    return canvas;
  }

  @ParameterizedTest
  @CsvSource({"60, 1", "85, 2", "120, 2", "170, 3", "250, 3"})
  void mapsStandInRowsThatFit(double width, int columns) {
    RecordingCanvas canvas = painted(figure.withWidth(width));
    List<Double> lefts = canvas.shapes.stream().filter(shape -> shape.getWidth() > 50 && shape.getHeight() == shape.getWidth())
        .map(shape -> shape.getX()).distinct().toList();
    assertThat(lefts).hasSize(columns);
  }

  @Test
  void everyMapHasItsUnitAndTheReasonsTheirLegend() {
    assertThat(painted(figure).texts).extracting(RecordingCanvas.Line::text).contains("Young's modulus (MPa)", "Young's modulus error (MPa)",
        "Adhesion (nN)", "Deformation (nm)", "Dissipation (fJ)", "negative slope");
    assertThat(painted(figure).images).hasSize(11);
  }

  @Test
  void theSheetHoldsEveryMap() throws IOException {
    assertThat(Output.comments(figure)).contains("# matrix: Young's modulus", "# matrix: Adhesion", "# matrix: Young's modulus, invalid");
    assertThat(Output.fields(figure).stream().filter(row -> row.size() == 32)).hasSize(6 * 32);
  }
}
