package org.interphase.segmentation.watershed;

import org.interphase.numerics.image.Outline;

/**
 * What was measured of one particle, in SI units.
 *
 * @param label its number on the map
 * @param x its centre of area from the left edge
 * @param y its centre of area from the bottom edge
 * @param area of its whole outline, see {@link Measurement}
 * @param completed the share of the outline behind which neighbours lie, 0 to 1
 * @param circularity 4 pi area / perimeter^2 of the whole outline, NaN when more than half of it is completed
 * @param sharpness of its edge, see {@link Measurement}
 * @param height above the background
 * @param border whether it touches the border of the map, or missing pixels that may hide a part of it
 * @param counted whether it counts towards the number density: not when it touches the left or the bottom border
 * @param outline of its pixels, for drawing, in m
 */
record Particle(int label, double x, double y, double area, double completed, double circularity, double sharpness, double height, boolean border,
    boolean counted, Outline outline) {
  double diameter() {
    return 2 * Math.sqrt(area / Math.PI);
  }
}
