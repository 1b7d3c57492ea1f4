package org.interphase.numerics.image;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The outer border of a set of pixels as a closed polygon with sub-pixel corners: where the set's indicator, smoothed by a Gaussian of one pixel,
 * is one half, by marching squares (W. E. Lorensen and H. E. Cline (1987), doi:10.1145/37401.37422, in two dimensions). For drawing: corners are
 * rounded over about one pixel, and small sets come out a little too small; see {@link Perimeter} for measuring.
 *
 * @param x corners in pixels from the centre of the leftmost column, anticlockwise, the first one not repeated
 * @param y corners in pixels from the centre of the bottom row
 */
public record Outline(double[] x, double[] y) {
  private static final double SIGMA = 1;
  private static final int ROOM = 4;
  private static final double LEVEL = 0.5;

  /**
   * The border of the largest part of a set.
   *
   * @param left the leftmost column that the set may have
   * @param bottom its bottom row
   * @param width how many columns
   * @param height how many rows
   * @param columns pixels in a row of the raster
   * @param isIn whether a pixel (row x columns + column) is in the set; asked within the box alone
   * @return without corners when the set is too small to have a border
   */
  public static Outline of(int left, int bottom, int width, int height, int columns, IntPredicate isIn) {
    int wide = width + 2 * ROOM;
    double[] indicator = new double[wide * (height + 2 * ROOM)];
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        indicator[(row + ROOM) * wide + column + ROOM] = isIn.test((bottom + row) * columns + left + column) ? 1 : 0;
      }
    }
    Outline largest = new Tracer(wide, Smoothing.gaussian(wide, indicator, SIGMA)).largest();
    for (int i = 0; i < largest.x.length; i++) {
      largest.x[i] += left - ROOM;
      largest.y[i] += bottom - ROOM;
    }
    return largest;
  }

  /** The enclosed area, when a pixel has these sides. */
  public double area(double pixelWidth, double pixelHeight) {
    double twice = 0;
    for (int i = 0, last = x.length - 1; i < x.length; last = i++) {
      twice += x[last] * y[i] - x[i] * y[last];
    }
    return twice / 2 * pixelWidth * pixelHeight;
  }

  /** Follows the line from cell to cell, the set on its left. A place on it is a side between two pixels: 2 x pixel, or 1 more for the side upwards. */
  private static final class Tracer {
    private final int columns;
    private final double[] field;
    private final int[] next;

    Tracer(int columns, double[] field) {
      this.columns = columns;
      this.field = field;
      next = new int[2 * field.length];
      Arrays.fill(next, -1);
      for (int pixel = 0; pixel + columns < field.length; pixel++) {
        if (pixel % columns < columns - 1) {
          cell(pixel);
        }
      }
    }

    private boolean isIn(int pixel) {
      return field[pixel] >= LEVEL;
    }

    private void cell(int pixel) {
      boolean a = isIn(pixel);
      boolean b = isIn(pixel + 1);
      boolean c = isIn(pixel + 1 + columns);
      boolean d = isIn(pixel + columns);
      int[] sides = {2 * pixel, 2 * (pixel + 1) + 1, 2 * (pixel + columns), 2 * pixel + 1};
      boolean[] corners = {a, b, c, d};
      boolean joined = a == c && b == d && a != b
          && field[pixel] + field[pixel + 1] + field[pixel + columns] + field[pixel + columns + 1] >= 4 * LEVEL;
      for (int k = 0; k < 4; k++) {
        if (corners[k] && !corners[(k + 1) % 4]) {
          int to = joined ? (k + 1) % 4 : previousEntry(corners, k);
          next[sides[k]] = sides[to];
        }
      }
    }

    /** Side k is left by going out of the set anticlockwise; the line ends at the last side before it at which the set was entered. */
    private static int previousEntry(boolean[] corners, int k) {
      int side = (k + 3) % 4;
      while (corners[side]) {
        side = (side + 3) % 4;
      }
      return side;
    }

    Outline largest() {
      Outline largest = new Outline(new double[0], new double[0]);
      for (int start = 0; start < next.length; start++) {
        if (next[start] >= 0) {
          Outline loop = loop(start);
          largest = loop.area(1, 1) > largest.area(1, 1) ? loop : largest;
        }
      }
      return largest;
    }

    private Outline loop(int start) {
      double[] x = new double[64];
      double[] y = new double[64];
      int count = 0;
      for (int side = start; side >= 0 && next[side] >= 0; count++) {
        x = count == x.length ? Arrays.copyOf(x, 2 * count) : x;
        y = count == y.length ? Arrays.copyOf(y, 2 * count) : y;
        int pixel = side / 2;
        int other = side % 2 == 0 ? pixel + 1 : pixel + columns;
        double share = (LEVEL - field[pixel]) / (field[other] - field[pixel]);
        x[count] = pixel % columns + (side % 2 == 0 ? share : 0);
        y[count] = pixel / columns + (side % 2 == 0 ? 0 : share);
        int following = next[side];
        next[side] = -1;
        side = following;
      }
      return new Outline(Arrays.copyOf(x, count), Arrays.copyOf(y, count));
    }
  }
}
