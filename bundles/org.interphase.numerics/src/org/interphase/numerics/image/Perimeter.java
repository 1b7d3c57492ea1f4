package org.interphase.numerics.image;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The perimeter of a set of pixels: the shortest line between the centres of the pixels in it and of those outside (J. Sklansky, R. L. Chazin and
 * B. J. Hansen (1972), doi:10.1109/TC.1972.5008948), and what that line cuts off.
 *
 * <p>At a corner that turns by an angle t the border lies about {@code 0.63 sqrt(tan(t / 2))} pixels outside the line in all its directions: so far
 * goes a wedge before it holds a centre, and a line that lies g farther out is g t longer. A circle is many small corners, a polygon few large ones;
 * corners one pixel apart are pieces of one where a pixel is less than a twentieth of the line, too little for a side. The factor is chosen for discs
 * and regular polygons of 12 to 40 pixels, the twentieth for those of 6 to 10.
 *
 * <p>At any place and angle the circularity 4 pi A / P^2 of 95 % of discs and polygons from 12 pixels across on is right within 0.05: within 0.06 of
 * each kind alone, and within 0.05 from 14 pixels on. Discs come out a little too angular: of 12 pixels by 0.025, of 24 by 0.006. Of 8
 * to 11 pixels 95 % of each kind are right within 0.08 and their mean within 0.05, of 6 and 7 pixels within 0.16 and 0.06.
 */
public final class Perimeter {
  private static final int ROOM = 1;
  private static final double GAP = 0.63;
  /** A side of a small set may be one pixel long: a piece of a corner is also shorter than this part of the line. */
  private static final double PIECES = 20;
  /** A corner of an equilateral triangle; narrower spikes count as that. */
  private static final double SHARPEST = 2 * Math.PI / 3;

  private final double pixelWidth;
  private final double pixelHeight;

  /**
   * @param pixelWidth the pitch along a row
   * @param pixelHeight the pitch between rows
   */
  public Perimeter(double pixelWidth, double pixelHeight) {
    this.pixelWidth = pixelWidth;
    this.pixelHeight = pixelHeight;
  }

  /** The perimeter of a region, that of its holes included. */
  public double of(Region region) {
    int wide = region.width() + 2 * ROOM;
    Border border = new Border(wide, region.indicator(ROOM), 0.5);
    return border.lines().stream().mapToDouble(sides -> length(ShortestLine.between(wide, border, sides))).sum();
  }

  private double length(List<ShortestLine.Corner> corners) {
    int n = corners.size();
    double line = IntStream.range(0, n).mapToDouble(i -> distance(corners.get(i), corners.get((i + 1) % n))).sum();
    int first = 0;
    while (first < n && isPiece(corners.get((first + n - 1) % n), corners.get(first), line)) {
      first++;
    }
    boolean apart = first == n;
    double length = line;
    double turned = 0;
    for (int i = first; i < first + n; i++) {
      ShortestLine.Corner corner = corners.get(i % n);
      ShortestLine.Corner next = corners.get((i + 1) % n);
      turned += turn(corners.get((i + n - 1) % n), corner, next);
      if (apart || !isPiece(corner, next, line)) {
        length += cutOff(Math.abs(turned));
        turned = 0;
      }
    }
    return length;
  }

  /** Whether the way between two corners of a line is too short for a side. */
  private boolean isPiece(ShortestLine.Corner one, ShortestLine.Corner other, double line) {
    return Math.abs(one.x() - other.x()) <= 1 && Math.abs(one.y() - other.y()) <= 1 && PIECES * distance(one, other) < line;
  }

  private double distance(ShortestLine.Corner one, ShortestLine.Corner other) {
    return Math.hypot((other.x() - one.x()) * pixelWidth, (other.y() - one.y()) * pixelHeight);
  }

  private double turn(ShortestLine.Corner before, ShortestLine.Corner corner, ShortestLine.Corner next) {
    double x1 = (corner.x() - before.x()) * pixelWidth;
    double y1 = (corner.y() - before.y()) * pixelHeight;
    double x2 = (next.x() - corner.x()) * pixelWidth;
    double y2 = (next.y() - corner.y()) * pixelHeight;
    return Math.atan2(x1 * y2 - y1 * x2, x1 * x2 + y1 * y2);
  }

  private double cutOff(double turn) {
    return GAP * Math.sqrt(pixelWidth * pixelHeight * Math.tan(Math.min(turn, SHARPEST) / 2)) * turn;
  }
}
