package org.interphase.numerics.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where a field crosses a level, by marching squares (W. E. Lorensen and H. E. Cline (1987), doi:10.1145/37401.37422, in two dimensions): closed
 * lines, what is above on their left, each as the sides between pixels that it crosses one after the other. Side 2 x pixel is that to the pixel on
 * the right, 2 x pixel + 1 that to the pixel above. The field's outermost pixels are below the level.
 */
final class Border {
  private final int columns;
  private final double[] field;
  private final double level;
  private final int[] next;

  Border(int columns, double[] field, double level) {
    this.columns = columns;
    this.field = field;
    this.level = level;
    next = new int[2 * field.length];
    Arrays.fill(next, -1);
    for (int pixel = 0; pixel + columns < field.length; pixel++) {
      if (pixel % columns < columns - 1) {
        cell(pixel);
      }
    }
  }

  private void cell(int pixel) {
    boolean a = isIn(pixel);
    boolean b = isIn(pixel + 1);
    boolean c = isIn(pixel + 1 + columns);
    boolean d = isIn(pixel + columns);
    int[] sides = {2 * pixel, 2 * (pixel + 1) + 1, 2 * (pixel + columns), 2 * pixel + 1};
    boolean[] corners = {a, b, c, d};
    boolean joined = a == c && b == d && a != b
        && field[pixel] + field[pixel + 1] + field[pixel + columns] + field[pixel + columns + 1] >= 4 * level;
    for (int k = 0; k < 4; k++) {
      if (corners[k] && !corners[(k + 1) % 4]) {
        int to = joined ? (k + 1) % 4 : previousEntry(corners, k);
        next[sides[k]] = sides[to];
      }
    }
  }

  /** Side k is left by going out anticlockwise; the line ends at the last side before it at which one went in. */
  private static int previousEntry(boolean[] corners, int k) {
    int side = (k + 3) % 4;
    while (corners[side]) {
      side = (side + 3) % 4;
    }
    return side;
  }

  boolean isIn(int pixel) {
    return field[pixel] >= level;
  }

  /** The pixel to the left of a side, or below it. */
  static int before(int side) {
    return side / 2;
  }

  /** The pixel to the right of a side, or above it. */
  int after(int side) {
    return side % 2 == 0 ? side / 2 + 1 : side / 2 + columns;
  }

  /** The pixel at a side that is below the level. */
  int outside(int side) {
    return isIn(before(side)) ? after(side) : before(side);
  }

  /** The place half way between the middles of two sides, as column and row. */
  double[] between(int one, int other) {
    int[] pixels = {before(one), after(one), before(other), after(other)};
    return new double[] {Arrays.stream(pixels).map(pixel -> pixel % columns).average().orElseThrow(),
        Arrays.stream(pixels).map(pixel -> pixel / columns).average().orElseThrow()};
  }

  /** The lines. */
  List<int[]> lines() {
    int[] left = next.clone();
    List<int[]> lines = new ArrayList<>();
    for (int start = 0; start < left.length; start++) {
      if (left[start] >= 0) {
        lines.add(line(left, start));
      }
    }
    return lines;
  }

  private static int[] line(int[] left, int start) {
    int[] sides = new int[64];
    int count = 0;
    for (int side = start; side >= 0 && left[side] >= 0; count++) {
      sides = count == sides.length ? Arrays.copyOf(sides, 2 * count) : sides;
      sides[count] = side;
      int following = left[side];
      left[side] = -1;
      side = following;
    }
    return Arrays.copyOf(sides, count);
  }
}
