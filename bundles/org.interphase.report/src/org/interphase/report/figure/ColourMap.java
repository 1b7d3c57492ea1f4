package org.interphase.report.figure;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * Colours for numbers: perceptually uniform, lighter with every step, readable in grey and with colour-blind eyes. What has no
 * number is white, which no map contains.
 */
public enum ColourMap {
  VIRIDIS, CIVIDIS, MAGMA;

  private final int[] colours;

  ColourMap() {
    String file = name().toLowerCase(Locale.ROOT) + ".txt";
    try (InputStream stream = ColourMap.class.getResourceAsStream(file)) {
      String text = new String(stream.readAllBytes(), StandardCharsets.US_ASCII);
      colours = text.lines().filter(line -> !line.startsWith("#")).flatMap(line -> Arrays.stream(line.split(" ")))
          .mapToInt(hex -> Integer.parseInt(hex, 16)).toArray();
    } catch (IOException e) {
      throw new UncheckedIOException("the colour table " + file + " cannot be read", e);
    }
  }

  /**
   * The colour at a place between the lower end (0) and the upper end (1).
   *
   * @param fraction clipped to 0..1; NaN gives white
   * @return RGB, 8 bits each, 0xRRGGBB
   */
  public int rgb(double fraction) {
    return Double.isNaN(fraction) ? Color.WHITE.getRGB() & 0xffffff : colours[Math.clamp((int) (fraction * colours.length), 0, colours.length - 1)];
  }

  /** The colour at a place, see {@link #rgb}. */
  public Color colour(double fraction) {
    return new Color(rgb(fraction));
  }
}
