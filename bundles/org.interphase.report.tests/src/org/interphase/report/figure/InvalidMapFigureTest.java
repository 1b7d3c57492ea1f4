package org.interphase.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.interphase.api.Image;
import org.interphase.api.Invalid;
import org.junit.jupiter.api.Test;

class InvalidMapFigureTest {
  private static final double MARGIN = 3;
  private static final double PITCH = (Figure.ONE_COLUMN * 72 / 25.4 - 2 * MARGIN) / 64;
  private final Image map = Samples.reasons(64, 32);
  private final Figure figure = InvalidMapFigure.of(map, "");

  @Test
  void everyPixelHasTheColourOfItsReason() throws IOException {
    BufferedImage picture = Output.picture(figure);
    for (int i = 0; i < map.grid().size(); i++) {
      assertThat(Output.rgb(picture, MARGIN + (i % 64 + 0.5) * PITCH, MARGIN + (31 - i / 64 + 0.5) * PITCH)).as("pixel %d", i)
          .isEqualTo(InvalidColours.of(map.invalid(i)).getRGB() & 0xffffff);
    }
    assertThat(map.invalidCounts()).hasSize(Invalid.values().length - 1);
  }

  @Test
  void theLegendCountsEveryReason() {
    RecordingCanvas canvas = new RecordingCanvas();
    figure.paint(canvas);
    List<String> texts = canvas.texts.stream().map(RecordingCanvas.Line::text).toList();
    map.invalidCounts().forEach((reason, count) -> assertThat(texts).containsSubsequence(reason.label(), Numbers.count(count),
        Numbers.percent(count / 2048.0)));
    assertThat(texts).containsSubsequence("all without a value", Numbers.count(map.invalidCount()), "valid",
        Numbers.count(2048 - map.invalidCount()));
  }

  @Test
  void csvGivesBackCodesAndCounts() throws IOException {
    List<List<String>> rows = Output.fields(figure);
    assertThat(rows.getFirst()).containsExactly("name", "code", "count");
    int line = 1;
    for (Map.Entry<Invalid, Integer> reason : map.invalidCounts().entrySet()) {
      assertThat(rows.get(line++)).containsExactly(reason.getKey().label(), Double.toString(reason.getKey().code()),
          Double.toString(reason.getValue()));
    }
    for (int i = 0; i < map.grid().size(); i++) {
      assertThat(rows.get(line + i / 64).get(i % 64)).isEqualTo(Byte.toString(map.invalid(i).code()));
    }
  }
}
