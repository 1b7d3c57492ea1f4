package org.interphase.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.interphase.api.Image;
import org.interphase.api.Labels;
import org.interphase.api.Labels.LabelClass;
import org.interphase.api.Unit;
import org.junit.jupiter.api.Test;

class ClassMapFigureTest {
  private static final double MARGIN = 3;
  private static final double PITCH = (Figure.ONE_COLUMN * 72 / 25.4 - 2 * MARGIN) / 32;
  private final Image map = Samples.patches(32, 16);
  private final Labels labels = Samples.classes(map, Samples.THRESHOLDS);
  private final Figure figure = ClassMapFigure.of(labels, Unit.PASCAL, "");

  @Test
  void everyPixelHasTheColourOfItsClass() throws IOException {
    BufferedImage picture = Output.picture(figure);
    for (int i = 0; i < labels.grid().size(); i++) {
      int expected = labels.label(i) == Labels.NONE ? 0xffffff : ClassColours.of(labels.label(i) - 1).getRGB() & 0xffffff;
      assertThat(Output.rgb(picture, MARGIN + (i % 32 + 0.5) * PITCH, MARGIN + (15 - i / 32 + 0.5) * PITCH)).as("pixel %d", i).isEqualTo(expected);
    }
    assertThat(labels.labels()).contains(0, 1, 2, 3, 4);
  }

  @Test
  void legendGivesThresholdsAndAreas() {
    RecordingCanvas canvas = new RecordingCanvas();
    figure.paint(canvas);
    LabelClass second = labels.classes().get(1);
    assertThat(canvas.texts.stream().map(RecordingCanvas.Line::text)).contains("Range (MPa)", "component 2", "< 85", "85 to 235", "≥ 408",
        Numbers.fixed(100 * second.area().value(), 1),
        Numbers.fixed(100 * second.area().lower(), 1) + "–" + Numbers.fixed(100 * second.area().upper(), 1));
  }

  @Test
  void csvGivesBackEveryNumber() throws IOException {
    List<List<String>> rows = Output.fields(figure);
    assertThat(rows.getFirst()).containsExactly("name", "lower (Pa)", "upper (Pa)", "area", "area_error", "area_lower", "area_upper", "pixels");
    for (int k = 0; k < 4; k++) {
      LabelClass c = labels.classes().get(k);
      int label = k + 1;
      double pixels = Arrays.stream(labels.labels()).filter(other -> other == label).count();
      assertThat(rows.get(k + 1).getFirst()).isEqualTo(c.name());
      assertThat(rows.get(k + 1).stream().skip(1).map(Double::valueOf)).containsExactly(c.lower(), c.upper(), c.area().value(),
          c.area().standardError(), c.area().lower(), c.area().upper(), pixels);
    }
    for (int i = 0; i < labels.grid().size(); i++) {
      assertThat(Integer.parseInt(rows.get(5 + i / 32).get(i % 32))).isEqualTo(labels.label(i));
    }
    assertThat(rows).hasSize(5 + 16);
  }
}
