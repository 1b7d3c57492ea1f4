package org.interphase.segmentation.watershed;

import org.interphase.numerics.image.Outline;

/**
 * What was measured of one particle, in SI units.
 *
 * @param label its number on the map
 * @param x its centre of area from the left edge
 * @param y its centre of area from the bottom edge
 * @param area of its pixels
 * @param circularity 4 pi area / perimeter^2
 * @param sharpness of its edge, see {@link Measurement}
 * @param height above the background
 * @param border whether it touches the border of the map, or missing pixels that may hide a part of it
 * @param counted whether it counts towards the number density: not when it touches the left or the bottom border
 * @param outline for drawing, in m
 */
record Particle(int label, double x, double y, double area, double circularity, double sharpness, double height, boolean border, boolean counted,
    Outline outline) {
  double diameter() {
    return 2 * Math.sqrt(area / Math.PI);
  }
}
