package org.interphase.report.figure;

import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import org.interphase.api.Grid;
import org.interphase.report.canvas.PngCanvas;

/**
 * A raster as it is printed: where it has more pixels than the paper has dots, a dot stands for a block of pixels, else for one.
 * Dots are numbered like pixels, bottom row first; blocks at the right and the upper edge may be smaller.
 *
 * @param grid the raster
 * @param across pixels of a block in a row, at least 1
 * @param up rows of a block, at least 1
 */
record Blocks(Grid grid, int across, int up) {
  private static final double DOTS_PER_POINT = PngCanvas.RESOLUTION / 72;

  /** The smallest blocks with which a raster has no more dots than a printed width and height in points. */
  static Blocks fitting(Grid grid, double width, double height) {
    return new Blocks(grid, size(grid.columns(), width), size(grid.rows(), height));
  }

  private static int size(int pixels, double points) {
    return Math.clamp((int) Math.ceil(pixels / Math.max(1, points * DOTS_PER_POINT)), 1, pixels);
  }

  boolean areSinglePixels() {
    return across == 1 && up == 1;
  }

  int columns() {
    return (grid.columns() + across - 1) / across;
  }

  int rows() {
    return (grid.rows() + up - 1) / up;
  }

  /** The mean over the pixels of a dot that have a value; NaN when none has. */
  double mean(int column, int row, IntToDoubleFunction value) {
    double sum = 0;
    int count = 0;
    for (int y = row * up; y < Math.min((row + 1) * up, grid.rows()); y++) {
      for (int x = column * across; x < Math.min((column + 1) * across, grid.columns()); x++) {
        double one = value.applyAsDouble(grid.index(x, y));
        if (!Double.isNaN(one)) {
          sum += one;
          count++;
        }
      }
    }
    return count == 1 ? sum : sum / count;
  }

  /**
   * The most frequent label of a dot's pixels, the smaller one of two that are equally frequent.
   *
   * @param label 0 for pixels without a label, which do not count
   * @param labels the greatest label
   * @return 0 when no pixel has a label
   */
  int mostFrequent(int column, int row, IntUnaryOperator label, int labels) {
    if (areSinglePixels()) {
      return label.applyAsInt(grid.index(column, row));
    }
    int[] counts = new int[labels + 1];
    int best = 0;
    for (int y = row * up; y < Math.min((row + 1) * up, grid.rows()); y++) {
      for (int x = column * across; x < Math.min((column + 1) * across, grid.columns()); x++) {
        counts[label.applyAsInt(grid.index(x, y))]++;
      }
    }
    for (int k = 1; k <= labels; k++) {
      best = counts[k] > (best == 0 ? 0 : counts[best]) ? k : best;
    }
    return best;
  }
}
