package org.interphase.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Invalid;
import org.interphase.api.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuantityMapFigureTest {
  private static final double MARGIN = 3;
  private static final double INNER = Figure.ONE_COLUMN * 72 / 25.4 - 2 * MARGIN;

  @ParameterizedTest
  @EnumSource
  void everyPixelHasItsColourTheBottomRowIsAtTheBottomAndInvalidIsWhite(ColourMap colours) throws IOException {
    Image map = Samples.patches(32, 16);
    Range range = new Range(0, 6e8);
    BufferedImage picture = Output.picture(QuantityMapFigure.of(map, "", Optional.of(range), colours));
    double pitch = INNER / 32;
    for (int row = 0; row < 16; row++) {
      for (int column = 0; column < 32; column++) {
        double value = map.value(column, row);
        int expected = Double.isNaN(value) ? 0xffffff : colours.rgb(value / 6e8);
        assertThat(Output.rgb(picture, MARGIN + (column + 0.5) * pitch, MARGIN + (15 - row + 0.5) * pitch)).as("%d, %d", column, row)
            .isEqualTo(expected);
      }
    }
    assertThat(map.value(0, 0)).isNaN();
    assertThat(map.value(0, 15)).isNotNaN();
  }

  @Test
  void theRasterIsEmbeddedOnceAtItsOwnResolution() {
    RecordingCanvas canvas = new RecordingCanvas();
    QuantityMapFigure.of(Samples.patches(512, 128), "").paint(canvas);
    assertThat(canvas.images).hasSize(2);
    assertThat(canvas.images.getFirst().getWidth()).isEqualTo(512);
    assertThat(canvas.images.getFirst().getHeight()).isEqualTo(128);
    assertThat(canvas.shapes.getFirst().getWidth() / canvas.shapes.getFirst().getHeight()).isEqualTo(4);
  }

  @Test
  void proportionsFollowThePhysicalSize() {
    RecordingCanvas canvas = new RecordingCanvas();
    Image map = Image.of("Height", Unit.METRE, new Grid(64, 64, 4e-6, 1e-6), new double[64 * 64], new byte[64 * 64]);
    QuantityMapFigure.of(map, "").paint(canvas);
    assertThat(canvas.shapes.getFirst().getWidth() / canvas.shapes.getFirst().getHeight()).isEqualTo(4);
  }

  @Test
  void saysUnitScaleInvalidAndClipping() {
    Image map = Samples.patches(256, 256);
    assertThat(texts(QuantityMapFigure.of(map, "Title", Optional.of(new Range(100e6, 330e6)), ColourMap.VIRIDIS)))
        .contains("Title", "DMTModulus (MPa)", "500 nm", "100", "300", "No value: 809 px (1.2\u202f%)")
        .anyMatch(text -> text.matches("3\\d\\.\\d\u202f% below")).anyMatch(text -> text.matches("3\\d\\.\\d\u202f% above"));
    assertThat(texts(QuantityMapFigure.of(Samples.image(Unit.METRE, 2, 1e-9, 2e-9, 3e-9, 4e-9), "")))
        .contains("Values (nm)", "200 nm").noneMatch(text -> text.contains("below") || text.contains("above") || text.contains("No value"));
  }

  @Test
  void aMapWithoutValuesHasNoColourBar() {
    List<String> texts = texts(QuantityMapFigure.of(Samples.image(Unit.PASCAL, 2, Double.NaN, Double.NaN), ""));
    assertThat(texts).contains("No value: 2 px (100\u202f%)", "Values").noneMatch(text -> text.contains("Pa"));
  }

  @Test
  void csvGivesBackEveryNumber() throws IOException {
    Image map = Samples.patches(64, 16);
    Figure figure = QuantityMapFigure.of(map, "A title").withProvenance("from\nhere");
    List<List<String>> rows = Output.fields(figure);
    assertThat(rows).hasSize(16).allMatch(row -> row.size() == 64);
    for (int i = 0; i < map.grid().size(); i++) {
      assertThat(Double.valueOf(rows.get(i / 64).get(i % 64))).isEqualTo(Double.valueOf(map.value(i)));
    }
    assertThat(Output.comments(figure)).contains("# title: A title", "# provenance: from here", "# matrix: DMTModulus", "# unit: Pa",
        "# rows: 16, bottom row first", "# width in m: 3.0E-6",
        "# pixels without a value: " + map.invalidCounts().get(Invalid.SATURATED) + ", saturated");
  }

  private static List<String> texts(Figure figure) {
    RecordingCanvas canvas = new RecordingCanvas();
    figure.paint(canvas);
    return canvas.texts.stream().map(RecordingCanvas.Line::text).toList();
  }
}
