package org.interphase.ui;

import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;

/**
 * A part of the screen as levels of a map: the mean of the map's pixels where there are several to a screen pixel, none of them
 * passed over; the pixel itself where it is larger. The cost follows from the size of the screen, not that of the map.
 *
 * @param width screen pixels
 * @param height screen pixels
 * @param levels the levels, top row first; owned by this raster
 */
record MapRaster(int width, int height, char[] levels) {
  private static final double ROUNDING = 1e-9;

  /** The part of the screen from {@code left} and {@code top}, all of which the map covers. */
  static MapRaster of(Pyramid pyramid, MapView view, int left, int top, int width, int height) {
    double largest = Math.max(view.pixelWidth(), view.pixelHeight());
    int power = Math.clamp(-Math.getExponent(largest), 0, pyramid.powers() - 1);
    power = largest * (1 << power) > 1 ? Math.max(0, power - 1) : power;
    Levels source = pyramid.levels(power);
    int[] columns = edges(width, x -> view.column(left + x), view.pixelWidth() >= 1, power, source.columns());
    int[] rows = edges(height, y -> view.row(top + height - y), view.pixelHeight() >= 1, power, source.rows());
    char[] levels = new char[width * height];
    for (int y = 0; y < height; y++) {
      int line = (height - 1 - y) * width;
      if (y > 0 && rows[2 * y] == rows[2 * y - 2] && rows[2 * y + 1] == rows[2 * y - 1]) {
        System.arraycopy(levels, line + width, levels, line, width);
        continue;
      }
      for (int x = 0; x < width; x++) {
        levels[line + x] = source.mean(columns[2 * x], columns[2 * x + 1], rows[2 * y], rows[2 * y + 1]);
      }
    }
    return new MapRaster(width, height, levels);
  }

  /** For every screen pixel the first source pixel and the one after the last. */
  private static int[] edges(int count, IntToDoubleFunction edge, boolean enlarged, int power, int size) {
    double shrink = 1.0 / (1 << power);
    int[] edges = new int[2 * count];
    for (int i = 0; i < count; i++) {
      double from = enlarged ? (edge.applyAsDouble(i) + edge.applyAsDouble(i + 1)) / 2 : edge.applyAsDouble(i);
      int start = Math.clamp((int) Math.floor(from * shrink + ROUNDING), 0, size - 1);
      int end = (int) Math.floor(edge.applyAsDouble(i + 1) * shrink + ROUNDING);
      edges[2 * i] = start;
      edges[2 * i + 1] = enlarged ? start + 1 : Math.clamp(end, start + 1, size);
    }
    return edges;
  }

  /** The colours of all screen pixels in bytes: 0, red, green, blue. */
  void colour(int[] palette, byte[] target) {
    colour(i -> palette[levels[i]], target);
  }

  /**
   * The same, the pixels that are marked in one palette and all others in another.
   *
   * @param marks of the same part of the screen
   */
  void colour(int[] palette, int[] others, MapRaster marks, byte[] target) {
    colour(i -> (marks.levels[i] == LevelScale.INVALID ? others : palette)[levels[i]], target);
  }

  private void colour(IntUnaryOperator colour, byte[] target) {
    for (int i = 0; i < levels.length; i++) {
      int rgb = colour.applyAsInt(i);
      target[4 * i + 1] = (byte) (rgb >> 16);
      target[4 * i + 2] = (byte) (rgb >> 8);
      target[4 * i + 3] = (byte) rgb;
    }
  }
}
