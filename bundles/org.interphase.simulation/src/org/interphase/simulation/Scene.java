package org.interphase.simulation;

import org.interphase.api.Grid;

/**
 * What the synthetic instrument looks at, and how well it sees: every property is known, in SI.
 *
 * @param grid the raster: square pixels, at most {@value #MAX_SIDE} a side
 * @param mixture the components of the surface
 * @param patchSize the side of a square that holds one patch on average, in m; at least one pixel
 * @param roughness rms height of the topography in m
 * @param heightNoise standard deviation of the noise of one height sample in m
 * @param driftX how far the surface moves to the right from one frame of a series to the next, in m
 * @param driftY how far it moves up, in m
 * @param saturated the fraction of pixels whose modulus is beyond the instrument's range
 * @param marked the fraction of pixels for which the instrument recorded no modulus
 */
public record Scene(Grid grid, Mixture mixture, double patchSize, double roughness, double heightNoise, double driftX, double driftY,
    double saturated, double marked) {
  /** The largest number of columns or rows. */
  public static final int MAX_SIDE = 2048;
  private static final double SQUARE = 1e-6;
  private static final double MAX_SQUARES = 1e6;

  public Scene {
    if (grid.columns() > MAX_SIDE || grid.rows() > MAX_SIDE) {
      throw new IllegalArgumentException("an image of " + grid.columns() + " x " + grid.rows() + " pixels is too large: give at most " + MAX_SIDE
          + " columns and rows");
    }
    if (!(Math.abs(grid.pixelWidth() / grid.pixelHeight() - 1) < SQUARE)) {
      throw new IllegalArgumentException("pixels of " + grid.pixelWidth() + " m x " + grid.pixelHeight() + " m are not square");
    }
    require(patchSize >= grid.pixelWidth() && Double.isFinite(patchSize), "patch size", patchSize + " m",
        "at least one pixel, " + grid.pixelWidth() + " m");
    require(roughness >= 0 && Double.isFinite(roughness), "roughness", roughness + " m", "0 or more");
    require(heightNoise >= 0 && Double.isFinite(heightNoise), "height noise", heightNoise + " m", "0 or more");
    require(Math.hypot(driftX, driftY) < MAX_SQUARES * patchSize, "drift", driftX + " m, " + driftY + " m", "less than a million patches");
    require(saturated >= 0 && marked >= 0 && saturated + marked <= 1, "invalid fraction", saturated + " saturated and " + marked + " marked",
        "fractions from 0 to 1 that sum to at most 1");
  }

  private static void require(boolean holds, String what, String given, String allowed) {
    if (!holds) {
      throw new IllegalArgumentException("the " + what + " is " + given + ": give " + allowed);
    }
  }

  /** The number of saturated pixels in every frame: exact, not drawn. */
  int saturatedPixels() {
    return (int) Math.rint(saturated * grid.size());
  }

  /** The number of pixels without a sample in every frame: exact, not drawn. */
  int markedPixels() {
    return Math.min((int) Math.rint(marked * grid.size()), grid.size() - saturatedPixels());
  }
}
