package org.interphase.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Invalid;
import org.interphase.api.Unit;
import org.junit.jupiter.api.Test;

/** Maps with more pixels than the paper has dots. */
class BlocksTest {
  private static final Grid GRID = new Grid(5, 3, Double.NaN, Double.NaN);
  private static final double[] VALUES = {1, 2, 3, 4, 5, 6, Double.NaN, 8, 9, Double.NaN, 11, 12, 13, 14, Double.NaN};

  @Test
  void meansAreOverValidPixelsAndEdgesHaveFewer() {
    Blocks blocks = new Blocks(GRID, 2, 2);
    assertThat(List.of(blocks.columns(), blocks.rows())).containsExactly(3, 2);
    assertThat(blocks.mean(0, 0, i -> VALUES[i])).isEqualTo((1.0 + 2 + 6) / 3);
    assertThat(blocks.mean(1, 0, i -> VALUES[i])).isEqualTo((3.0 + 4 + 8 + 9) / 4);
    assertThat(blocks.mean(2, 0, i -> VALUES[i])).isEqualTo(5);
    assertThat(blocks.mean(0, 1, i -> VALUES[i])).isEqualTo(11.5);
    assertThat(blocks.mean(2, 1, i -> VALUES[i])).isNaN();
  }

  @Test
  void labelsAreTheMostFrequentOnesAndNoLabelOnlyWhereThereIsNone() {
    int[] labels = {0, 0, 1, 2, 0, 0, 3, 2, 1, 0, 0, 0, 0, 0, 0};
    Blocks blocks = new Blocks(GRID, 2, 2);
    assertThat(blocks.mostFrequent(0, 0, i -> labels[i], 3)).isEqualTo(3);
    assertThat(blocks.mostFrequent(1, 0, i -> labels[i], 3)).isEqualTo(1);
    assertThat(blocks.mostFrequent(2, 0, i -> labels[i], 3)).isZero();
    assertThat(new Blocks(GRID, 1, 1).mostFrequent(1, 1, i -> labels[i], 3)).isEqualTo(3);
  }

  @Test
  void noBlockIsLargerThanItMustBe() {
    double oneInch = 72;
    assertThat(Blocks.fitting(new Grid(300, 301, 1, 1), oneInch, oneInch)).extracting(Blocks::across, Blocks::up).containsExactly(1, 2);
    assertThat(Blocks.fitting(new Grid(601, 2, 1, 1), oneInch, oneInch)).extracting(Blocks::across, Blocks::up).containsExactly(3, 1);
  }

  /** 1000 pixels on 979 dots: blocks of two. The lower left one has one valid pixel of 3e8, the others 1e8. */
  private static Image large() {
    int size = 1000;
    double[] values = new double[size * size];
    byte[] invalid = new byte[values.length];
    Arrays.fill(values, 1e8);
    values[0] = 3e8;
    invalid[1] = Invalid.SATURATED.code();
    invalid[size] = Invalid.SATURATED.code();
    invalid[size + 1] = Invalid.POOR_FIT.code();
    return Image.of("Young's modulus", Unit.PASCAL, new Grid(size, size, 1e-6, 1e-6), values, invalid);
  }

  private static RecordingCanvas painted(Figure figure) {
    RecordingCanvas canvas = new RecordingCanvas();
    figure.paint(canvas);
    return canvas;
  }

  @Test
  void aMapIsDrawnInMeansAndSaysSoAndItsSheetIsWhole() throws IOException {
    Figure figure = QuantityMapFigure.of(large(), "", Optional.of(new Range(0, 4e8)), ColourMap.VIRIDIS);
    RecordingCanvas canvas = painted(figure);
    BufferedImage picture = canvas.images.getFirst();
    assertThat(picture.getWidth()).isEqualTo(500);
    assertThat(picture.getRGB(0, 499) & 0xffffff).isEqualTo(ColourMap.VIRIDIS.rgb(0.75));
    assertThat(picture.getRGB(1, 499) & 0xffffff).isEqualTo(ColourMap.VIRIDIS.rgb(0.25));
    assertThat(canvas.texts).extracting(RecordingCanvas.Line::text).contains("Each dot: mean of 2 × 2 px", "No value: 3 px (<0.1\u202f%)");
    assertThat(Output.comments(figure)).anyMatch(line -> line.startsWith("# dots of the picture: mean of 2 × 2 px"));
    assertThat(Output.fields(figure)).hasSize(1000).allMatch(row -> row.size() == 1000);
    assertThat(painted(figure.withWidth(Figure.TWO_COLUMNS)).images.getFirst().getWidth()).isEqualTo(1000);
    assertThat(Output.comments(figure.withWidth(Figure.TWO_COLUMNS))).noneMatch(line -> line.contains("dots"));
  }

  @Test
  void noInvalidPixelIsHidden() {
    RecordingCanvas canvas = painted(InvalidMapFigure.of(large(), ""));
    BufferedImage picture = canvas.images.getFirst();
    assertThat(picture.getRGB(0, 499)).isEqualTo(InvalidColours.of(Invalid.SATURATED).getRGB());
    assertThat(picture.getRGB(1, 499)).isEqualTo(InvalidColours.of(Invalid.NONE).getRGB());
    assertThat(canvas.texts).extracting(RecordingCanvas.Line::text).contains("Each dot: most frequent reason of 2 × 2 px", "saturated", "2");
  }
}
