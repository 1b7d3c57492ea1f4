package org.interphase.numerics.image;

/**
 * The pixels of one label on a raster of labels.
 *
 * @param labels by rows, 0 where a pixel has none. Not modified.
 * @param columns pixels in a row
 * @param label of the pixels, not 0
 * @param left the leftmost column that one of them may have
 * @param bottom their bottom row
 * @param width how many columns of them there are
 * @param height how many rows
 */
public record Region(int[] labels, int columns, int label, int left, int bottom, int width, int height) {
  /** 1 where a pixel is in the region and 0 elsewhere, over its columns and rows and so many more on each side. */
  double[] indicator(int room) {
    int wide = width + 2 * room;
    double[] indicator = new double[wide * (height + 2 * room)];
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        indicator[(row + room) * wide + column + room] = labels[(bottom + row) * columns + left + column] == label ? 1 : 0;
      }
    }
    return indicator;
  }

  /** Whether a pixel of that {@link #indicator}, which may lie beyond the raster, has another label. */
  boolean isNeighbour(int pixel, int room) {
    int wide = width + 2 * room;
    int column = left + pixel % wide - room;
    int row = bottom + pixel / wide - room;
    boolean exists = column >= 0 && column < columns && row >= 0 && row < labels.length / columns;
    return exists && labels[row * columns + column] != 0 && labels[row * columns + column] != label;
  }
}
