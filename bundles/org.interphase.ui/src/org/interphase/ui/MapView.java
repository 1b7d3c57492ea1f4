package org.interphase.ui;

import org.interphase.api.Grid;

/**
 * Which part of a map a window shows: where its left and top edges are on the screen, and how large its pixels. Immutable.
 *
 * @param grid the map's raster
 * @param left the screen's x of the left edge of column 0
 * @param top the screen's y of the top edge of the last row
 * @param pixelWidth the width of a map pixel on the screen
 * @param pixelHeight the height of a map pixel on the screen
 */
record MapView(Grid grid, double left, double top, double pixelWidth, double pixelHeight) {
  private static final double LARGEST = 128;

  /** The whole map, centred, as large as fits, in its physical proportions; square pixels where the size is unknown. */
  static MapView fitting(Grid grid, int width, int height) {
    double aspect = Double.isNaN(grid.width() / grid.height()) ? (double) grid.columns() / grid.rows() : grid.width() / grid.height();
    double shownWidth = Math.max(1, Math.min(width, height * aspect));
    double shownHeight = Math.max(1, Math.min(height, width / aspect));
    return new MapView(grid, Math.floor((width - shownWidth) / 2), Math.floor((height - shownHeight) / 2), shownWidth / grid.columns(),
        shownHeight / grid.rows());
  }

  /** Enlarged about a place that stays where it is, up to 128 screen pixels (or the present size) for a pixel of the map. */
  MapView zoomed(double factor, double x, double y) {
    double largest = Math.max(pixelWidth, pixelHeight);
    double allowed = factor > 1 ? Math.max(1, Math.min(factor, LARGEST / largest)) : Math.max(factor, Math.min(1, 16 / Math.min(width(), height())));
    return new MapView(grid, x + (left - x) * allowed, y + (top - y) * allowed, pixelWidth * allowed, pixelHeight * allowed);
  }

  MapView moved(double dx, double dy) {
    return new MapView(grid, left + dx, top + dy, pixelWidth, pixelHeight);
  }

  /** The same place of the sample on another raster, in the same magnification; of unknown size the same pixels. */
  MapView on(Grid other) {
    double wide = pixelWidth * ratio(other.pixelWidth(), grid.pixelWidth());
    double high = pixelHeight * ratio(other.pixelHeight(), grid.pixelHeight());
    return new MapView(other, left, top + height() - other.rows() * high, wide, high);
  }

  /** How many times larger one pitch is than another; 1 when one of them is not known. */
  static double ratio(double pitch, double other) {
    return Double.isNaN(pitch / other) ? 1 : pitch / other;
  }

  /** The map's width on the screen. */
  double width() {
    return grid.columns() * pixelWidth;
  }

  /** The map's height on the screen. */
  double height() {
    return grid.rows() * pixelHeight;
  }

  /** The place along a row, in columns from the left edge. */
  double column(double x) {
    return (x - left) / pixelWidth;
  }

  /** The place across the rows, in rows from the bottom edge. */
  double row(double y) {
    return grid.rows() - (y - top) / pixelHeight;
  }

  double x(double column) {
    return left + column * pixelWidth;
  }

  double y(double row) {
    return top + (grid.rows() - row) * pixelHeight;
  }

  /** Whether a place on the screen is on the map. */
  boolean contains(int x, int y) {
    double column = column(x);
    double row = row(y + 1);
    return column >= 0 && column < grid.columns() && row >= 0 && row < grid.rows();
  }
}
