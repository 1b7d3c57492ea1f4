package org.interphase.report.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.abort;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Area;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypefaceTest {
  /** Java's own reader as the oracle, where the machine lets it work. */
  @ParameterizedTest
  @EnumSource
  void outlinesAndWidthsAreThoseOfTheFont(Typeface typeface) throws IOException, FontFormatException {
    Font font = oracle(typeface);
    FontRenderContext exact = new FontRenderContext(null, true, true);
    for (int character = 0x20; character < 0x180; character++) {
      String text = Character.toString(character);
      if (Character.isISOControl(character) || Character.getType(character) == Character.FORMAT) {
        continue;
      }
      var glyph = font.createGlyphVector(exact, text);
      assertThat(typeface.width(text)).as(text).isCloseTo(glyph.getGlyphMetrics(0).getAdvanceX() / 2048, within(1e-6));
      Rectangle2D expected = glyph.getOutline().getBounds2D();
      Rectangle2D actual = typeface.outline(text).getBounds2D();
      assertThat(List.of(actual.getMinX(), actual.getMinY(), actual.getMaxX(), actual.getMaxY())).as(text).zipSatisfy(
          List.of(expected.getMinX(), expected.getMinY(), expected.getMaxX(), expected.getMaxY()),
          (a, e) -> assertThat(a).isCloseTo(e / 2048, within(1e-3)));
      assertThat(ink(typeface.outline(text))).as(text).isCloseTo(ink(glyph.getOutline()) / 2048 / 2048, within(1e-3));
    }
  }

  private static Font oracle(Typeface typeface) throws IOException, FontFormatException {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(typeface.file())).deriveFont(2048f);
    } catch (RuntimeException | Error e) {
      return abort("this Java finds no fonts of its own: " + e);
    }
  }

  /** The area of a shape, from its flattened outline. */
  private static double ink(Shape shape) {
    Area area = new Area(shape);
    double[] xy = new double[6];
    double sum = 0;
    double startX = 0;
    double startY = 0;
    double x = 0;
    double y = 0;
    for (var path = area.getPathIterator(null, area.getBounds2D().getHeight() / 1000 + 1e-9); !path.isDone(); path.next()) {
      boolean move = path.currentSegment(xy) == PathIterator.SEG_MOVETO;
      boolean close = path.currentSegment(xy) == PathIterator.SEG_CLOSE;
      double nextX = close ? startX : xy[0];
      double nextY = close ? startY : xy[1];
      sum += move ? 0 : (x * nextY - nextX * y) / 2;
      startX = move ? nextX : startX;
      startY = move ? nextY : startY;
      x = nextX;
      y = nextY;
    }
    return Math.abs(sum);
  }

  @ParameterizedTest
  @EnumSource
  void hasWhatFiguresNeed(Typeface typeface) {
    Shape missing = typeface.outline("\uffff");
    for (String text : "0 1 2 3 4 5 6 7 8 9 − ± · σ µ % – ≥ ∞ ( ) ^ < > ° é ü ß".split(" ")) {
      assertThat(typeface.outline(text).getBounds2D()).as(text).isNotEqualTo(missing.getBounds2D());
    }
    assertThat(typeface.width("\u202f")).isBetween(0.1, 0.3);
    assertThat(typeface.width("0")).isEqualTo(1139.0 / 2048);
  }

  @ParameterizedTest
  @EnumSource
  void textIsBrokenIntoLinesThatFit(Typeface typeface) {
    TextStyle style = TextStyle.of(typeface, 10, Color.BLACK);
    String text = "a recipe with averyveryveryverylongwordthatfitsonnolineatall and 𝔘𝔘𝔘𝔘𝔘𝔘𝔘𝔘 more";
    List<String> lines = style.wrap(text, 60);
    assertThat(lines).allSatisfy(line -> assertThat(style.width(line)).isLessThanOrEqualTo(60));
    assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    assertThat(style.wrap("  ", 60)).isEmpty();
    assertThat(style.wrap("ab", 0.1)).containsExactly("a", "b");
  }
}
