package org.interphase.numerics.registration;

/**
 * Values on a rectangle of pixels.
 *
 * @param columns pixels in a row, at least 1
 * @param rows rows, at least 1
 * @param values by rows, NaN where there is none. Not copied; must not be changed afterwards
 */
public record Raster(int columns, int rows, double[] values) {
  public Raster {
    if (columns < 1 || rows < 1 || values.length != (long) columns * rows) {
      throw new IllegalArgumentException(values.length + " values for " + columns + " x " + rows + " pixels");
    }
  }

  /**
   * A part of it, copied.
   *
   * @throws IndexOutOfBoundsException if it reaches over an edge
   */
  public Raster crop(int column, int row, int width, int height) {
    if (column < 0 || row < 0 || width > columns - column || height > rows - row) {
      throw new IndexOutOfBoundsException(width + " x " + height + " pixels from (" + column + ", " + row + ") of " + columns + " x " + rows);
    }
    double[] part = new double[width * height];
    for (int y = 0; y < height; y++) {
      System.arraycopy(values, (row + y) * columns + column, part, y * width, width);
    }
    return new Raster(width, height, part);
  }

  /** The fraction of pixels that have a value. */
  double validShare() {
    int valid = 0;
    for (double value : values) {
      valid += Double.isFinite(value) ? 1 : 0;
    }
    return (double) valid / values.length;
  }
}
