package org.interphase.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the data and the width: nothing leaves the page, and no two texts touch. */
class LayoutTest {
  /** Set {@code -Dinterphase.gallery=DIRECTORY} to have all figures there, to look at. */
  @Test
  void galleryOnDemand() throws Exception {
    String directory = System.getProperty("interphase.gallery");
    if (directory != null) {
      for (var entry : Gallery.figures().entrySet()) {
        FigureWriter.write(entry.getValue(), Path.of(directory), entry.getKey());
      }
    }
  }

  static Stream<Arguments> figures() {
    return Gallery.figures().entrySet().stream().flatMap(entry -> Stream.of(60.0, Figure.ONE_COLUMN, Figure.TWO_COLUMNS)
        .map(width -> Arguments.of(entry.getKey(), width, entry.getValue().withWidth(width))));
  }

  @ParameterizedTest(name = "{0}, {1} mm")
  @MethodSource("figures")
  void staysOnThePageAndTextsDoNotTouch(String name, double width, Figure figure) {
    RecordingCanvas canvas = new RecordingCanvas();
    figure.paint(canvas);
    Rectangle2D page = new Rectangle2D.Double(0, 0, figure.width() * 72 / 25.4, figure.height() * 72 / 25.4);
    List<RecordingCanvas.Line> texts = canvas.texts;
    for (int i = 0; i < texts.size(); i++) {
      Rectangle2D place = texts.get(i).place();
      assertThat(page.contains(place)).as("%s at %s on %s", texts.get(i).text(), place, page).isTrue();
      for (int j = 0; j < i; j++) {
        assertThat(texts.get(j).place().intersects(place)).as("%s touches %s", texts.get(i).text(), texts.get(j).text()).isFalse();
      }
    }
    assertThat(canvas.shapes).allSatisfy(shape -> assertThat(page.contains(shape.getX(), shape.getY())
        && page.contains(shape.getMaxX(), shape.getMaxY())).as("%s on %s", shape, page).isTrue());
  }
}
