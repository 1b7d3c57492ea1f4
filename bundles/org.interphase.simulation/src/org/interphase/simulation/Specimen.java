package org.interphase.simulation;

/** What lies under the raster, pixel by pixel: asked for more than once and in any order, it always gives the same. */
@FunctionalInterface
public interface Specimen {
  /** The spot of a curve: row 0 at the bottom. */
  Spot at(int curve);
}
