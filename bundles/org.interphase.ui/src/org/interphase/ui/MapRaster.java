package org.interphase.ui;

import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import org.eclipse.swt.graphics.Rectangle;

/**
 * What is seen of a map, as levels: the mean of the map's pixels where there are several to a screen pixel, none of them passed over;
 * the pixels themselves where they are larger. The cost follows from the size of the screen, not that of the map.
 *
 * @param width pixels in a row
 * @param height rows
 * @param levels the levels, top row first; owned by this raster
 * @param place where it belongs on the screen; larger than the raster where the map is enlarged
 */
record MapRaster(int width, int height, char[] levels, Rectangle place) {
  private static final double ROUNDING = 1e-9;

  /** @param visible a part of the screen, all of which the map covers */
  static MapRaster of(Pyramid pyramid, MapView view, Rectangle visible) {
    return view.pixelWidth() < 1 || view.pixelHeight() < 1 ? reduced(pyramid, view, visible) : pixels(pyramid.levels(0), view, visible);
  }

  /** The map's own pixels that are seen, also those of which a part is. */
  private static MapRaster pixels(Levels map, MapView view, Rectangle visible) {
    int left = Math.clamp((int) Math.floor(view.column(visible.x) + ROUNDING), 0, map.columns() - 1);
    int right = Math.clamp((int) Math.ceil(view.column(visible.x + visible.width) - ROUNDING), left + 1, map.columns());
    int bottom = Math.clamp((int) Math.floor(view.row(visible.y + visible.height) + ROUNDING), 0, map.rows() - 1);
    int top = Math.clamp((int) Math.ceil(view.row(visible.y) - ROUNDING), bottom + 1, map.rows());
    char[] levels = new char[(right - left) * (top - bottom)];
    for (int row = bottom; row < top; row++) {
      map.copy(row, left, right - left, levels, (top - 1 - row) * (right - left));
    }
    int x = (int) Math.round(view.x(left));
    int y = (int) Math.round(view.y(top));
    return new MapRaster(right - left, top - bottom, levels,
        new Rectangle(x, y, (int) Math.round(view.x(right)) - x, (int) Math.round(view.y(bottom)) - y));
  }

  private static MapRaster reduced(Pyramid pyramid, MapView view, Rectangle visible) {
    double largest = Math.max(view.pixelWidth(), view.pixelHeight());
    int power = Math.clamp(-Math.getExponent(largest), 0, pyramid.powers() - 1);
    power = largest * (1 << power) > 1 ? Math.max(0, power - 1) : power;
    Levels source = pyramid.levels(power);
    int width = visible.width;
    int height = visible.height;
    int[] columns = edges(width, x -> view.column(visible.x + x), view.pixelWidth() >= 1, power, source.columns());
    int[] rows = edges(height, y -> view.row(visible.y + height - y), view.pixelHeight() >= 1, power, source.rows());
    char[] levels = new char[width * height];
    for (int y = 0; y < height; y++) {
      int line = (height - 1 - y) * width;
      for (int x = 0; x < width; x++) {
        levels[line + x] = source.mean(columns[2 * x], columns[2 * x + 1], rows[2 * y], rows[2 * y + 1]);
      }
    }
    return new MapRaster(width, height, levels, visible);
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

  /** The colours of all pixels in bytes: 0, red, green, blue. */
  void colour(int[] palette, byte[] target) {
    colour(i -> palette[levels[i]], target);
  }

  /**
   * The same, the pixels that are marked in one palette and all others in another.
   *
   * @param marks of the same part of the map
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
