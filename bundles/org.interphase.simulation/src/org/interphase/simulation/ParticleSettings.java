package org.interphase.simulation;

/**
 * The particles of a {@link ParticleField} and what they lie on. Lengths in m.
 *
 * @param size the side of the square in which the centres lie, positive
 * @param coverage the fraction of it that particles are to cover, 0 to 0.6. Beyond about 0.45 there may be no room for all.
 * @param diameter the median of the equivalent diameters, positive: they are log-normal between {@code smallest} and {@code largest}
 * @param spread the standard deviation of the logarithm of the diameter, 0 or more
 * @param smallest the smallest diameter, positive
 * @param largest the largest diameter
 * @param sharpness from 0, round domes on round outlines, to 1, plateaus with steep edges on polygons. Changes neither places nor diameters.
 * @param overlap how far two particles may overlap: the part of the smaller diameter that lies in the other, 0 to 0.5
 * @param aspect height over diameter, positive
 * @param roughness the rms height of the background, 0 or more
 * @param slopeX the slope of the background to the right
 * @param slopeY the slope of the background upwards
 */
public record ParticleSettings(double size, double coverage, double diameter, double spread, double smallest, double largest, double sharpness,
    double overlap, double aspect, double roughness, double slopeX, double slopeY) {
  public ParticleSettings {
    require(size > 0 && Double.isFinite(size), "size", size, "a positive length");
    require(coverage >= 0 && coverage <= 0.6, "coverage", coverage, "0 to 0.6");
    require(smallest > 0, "smallest diameter", smallest, "a positive length");
    require(diameter >= smallest && diameter <= largest && Double.isFinite(largest), "median diameter", diameter, "one between the smallest and the largest");
    require(spread >= 0 && Double.isFinite(spread), "spread", spread, "0 or more");
    require(sharpness >= 0 && sharpness <= 1, "sharpness", sharpness, "0 to 1");
    require(overlap >= 0 && overlap <= 0.5, "overlap", overlap, "0 to 0.5");
    require(aspect > 0 && Double.isFinite(aspect), "aspect", aspect, "a positive number");
    require(roughness >= 0 && Double.isFinite(roughness + slopeX + slopeY), "roughness", roughness, "0 or more, and finite slopes");
  }

  private static void require(boolean fits, String what, double value, String remedy) {
    if (!fits) {
      throw new IllegalArgumentException("a " + what + " of " + value + " is not possible: give " + remedy);
    }
  }

  /** Particles of 30 to 100 nm, median 60 nm, on a third of a square; overlaps of up to 20 %; 0.5 nm of roughness and a tilt of 1 % and 2 %. */
  public static ParticleSettings of(double size) {
    return new ParticleSettings(size, 0.3, 60e-9, 0.25, 30e-9, 100e-9, 0.5, 0.2, 0.35, 0.5e-9, 0.01, 0.02);
  }

  /** The same with another share of the area covered. */
  public ParticleSettings withCoverage(double fraction) {
    return new ParticleSettings(size, fraction, diameter, spread, smallest, largest, sharpness, overlap, aspect, roughness, slopeX, slopeY);
  }

  /** The same with other diameters in m. */
  public ParticleSettings withDiameters(double median, double newSpread, double newSmallest, double newLargest) {
    return new ParticleSettings(size, coverage, median, newSpread, newSmallest, newLargest, sharpness, overlap, aspect, roughness, slopeX, slopeY);
  }

  /** The same with another shape. */
  public ParticleSettings withSharpness(double newSharpness) {
    return new ParticleSettings(size, coverage, diameter, spread, smallest, largest, newSharpness, overlap, aspect, roughness, slopeX, slopeY);
  }

  /** The same with other overlaps. */
  public ParticleSettings withOverlap(double newOverlap) {
    return new ParticleSettings(size, coverage, diameter, spread, smallest, largest, sharpness, newOverlap, aspect, roughness, slopeX, slopeY);
  }

  /** The same on another background. */
  public ParticleSettings withBackground(double newRoughness, double newSlopeX, double newSlopeY) {
    return new ParticleSettings(size, coverage, diameter, spread, smallest, largest, sharpness, overlap, aspect, newRoughness, newSlopeX, newSlopeY);
  }
}
