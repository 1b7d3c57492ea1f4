package org.interphase.api;

/**
 * The raster that a map is sampled on: pixels in rows and columns over a rectangle of the sample.
 *
 * <p>Row 0 is the <b>bottom</b> row, column 0 the left one; pixel index = row x columns + column.
 *
 * @param columns pixels in a row, at least 1
 * @param rows rows, at least 1
 * @param width physical width in m, positive, or NaN when the file does not say
 * @param height physical height in m, positive, or NaN when the file does not say
 */
public record Grid(int columns, int rows, double width, double height) {
  public Grid {
    if (columns < 1 || rows < 1 || (long) columns * rows > Integer.MAX_VALUE - 8) {
      throw new IllegalArgumentException("a grid of " + columns + " x " + rows + " pixels is not possible");
    }
    if (width <= 0 || height <= 0) {
      throw new IllegalArgumentException("a grid of " + width + " m x " + height + " m is not possible");
    }
  }

  /** The number of pixels. */
  public int size() {
    return columns * rows;
  }

  /** The index of a pixel, row 0 at the bottom. */
  public int index(int column, int row) {
    return row * columns + column;
  }

  /** The pitch along a row in m. */
  public double pixelWidth() {
    return width / columns;
  }

  /** The pitch between rows in m. */
  public double pixelHeight() {
    return height / rows;
  }
}
