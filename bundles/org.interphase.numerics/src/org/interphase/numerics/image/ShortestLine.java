package org.interphase.numerics.image;

import java.util.ArrayList;
import java.util.List;

/**
 * The shortest closed line that separates pixels along a border, pulled tight like a string through gates, each from the centre of a pixel that is in
 * to that of one that is not (D. T. Lee and F. P. Preparata (1984), doi:10.1002/net.3230140304).
 */
final class ShortestLine {
  private final int columns;
  private final int[] in;
  private final int[] out;
  private final List<Corner> corners = new ArrayList<>();

  /** A place where the line turns, in pixels. */
  record Corner(int x, int y) {
    /** Positive where a third place lies to the left of the way from this one to another. */
    long side(Corner other, Corner third) {
      return (long) (other.x - x) * (third.y - y) - (long) (other.y - y) * (third.x - x);
    }
  }

  private ShortestLine(int columns, int[] in, int[] out) {
    this.columns = columns;
    this.in = in;
    this.out = out;
  }

  /**
   * The corners of the line in order.
   *
   * @param columns pixels in a row of the raster
   * @param sides a line of the border
   */
  static List<Corner> between(int columns, Border border, int[] sides) {
    int n = sides.length;
    int[] in = new int[n];
    int[] out = new int[n];
    for (int i = 0; i < n; i++) {
      boolean goesOut = border.isIn(Border.before(sides[i]));
      in[i] = goesOut ? Border.before(sides[i]) : border.after(sides[i]);
      out[i] = goesOut ? border.after(sides[i]) : Border.before(sides[i]);
    }
    ShortestLine line = new ShortestLine(columns, in, out);
    line.pull();
    return line.corners;
  }

  private Corner corner(int pixel) {
    return new Corner(pixel % columns, pixel / columns);
  }

  /** From the lowest pixel that is enclosed, which the line touches, once around. */
  private void pull() {
    int n = in.length;
    int lowestIn = lowest(in);
    int lowestOut = lowest(out);
    boolean outer = out[lowestOut] < in[lowestIn];
    int first = outer ? lowestIn : lowestOut;
    Corner start = corner(outer ? in[first] : out[first]);
    Corner apex = start;
    Corner left = start;
    Corner right = start;
    int leftGate = 0;
    int rightGate = 0;
    corners.add(start);
    for (int i = 1; i <= n; i++) {
      Corner newLeft = i == n ? start : corner(in[(first + i) % n]);
      Corner newRight = i == n ? start : corner(out[(first + i) % n]);
      if (apex.side(right, newRight) >= 0) {
        if (apex.equals(right) || apex.side(left, newRight) < 0) {
          right = newRight;
          rightGate = i;
        } else {
          apex = left;
          i = turnAt(apex, leftGate);
          right = apex;
          rightGate = leftGate;
          continue;
        }
      }
      if (apex.side(left, newLeft) <= 0) {
        if (apex.equals(left) || apex.side(right, newLeft) > 0) {
          left = newLeft;
          leftGate = i;
        } else {
          apex = right;
          i = turnAt(apex, rightGate);
          left = apex;
          leftGate = rightGate;
        }
      }
    }
    if (corners.size() > 1 && corners.getLast().equals(start)) {
      corners.removeLast();
    }
  }

  private int turnAt(Corner corner, int gate) {
    if (!corners.getLast().equals(corner)) {
      corners.add(corner);
    }
    return gate;
  }

  private static int lowest(int[] pixels) {
    int lowest = 0;
    for (int i = 1; i < pixels.length; i++) {
      lowest = pixels[i] < pixels[lowest] ? i : lowest;
    }
    return lowest;
  }
}
