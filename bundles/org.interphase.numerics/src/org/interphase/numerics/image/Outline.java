package org.interphase.numerics.image;

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
   * The border of the largest part of a region.
   *
   * @return without corners when the region is too small to have a border
   */
  public static Outline of(Region region) {
    int wide = region.width() + 2 * ROOM;
    Outline largest = largest(wide, Smoothing.gaussian(wide, region.indicator(ROOM), SIGMA));
    for (int i = 0; i < largest.x.length; i++) {
      largest.x[i] += region.left() - ROOM;
      largest.y[i] += region.bottom() - ROOM;
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

  /** The line that encloses most. */
  private static Outline largest(int columns, double[] field) {
    Border border = new Border(columns, field, LEVEL);
    Outline largest = new Outline(new double[0], new double[0]);
    for (int[] sides : border.lines()) {
      double[] x = new double[sides.length];
      double[] y = new double[sides.length];
      for (int i = 0; i < sides.length; i++) {
        int pixel = Border.before(sides[i]);
        int other = border.after(sides[i]);
        double share = (LEVEL - field[pixel]) / (field[other] - field[pixel]);
        x[i] = pixel % columns + (other == pixel + 1 ? share : 0);
        y[i] = pixel / columns + (other == pixel + 1 ? 0 : share);
      }
      Outline line = new Outline(x, y);
      largest = line.area(1, 1) > largest.area(1, 1) ? line : largest;
    }
    return largest;
  }
}
