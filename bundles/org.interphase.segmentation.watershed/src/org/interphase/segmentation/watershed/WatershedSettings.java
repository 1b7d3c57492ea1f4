package org.interphase.segmentation.watershed;

import org.interphase.api.spi.Param;

/** How particles are found on a height map. */
public record WatershedSettings(
    @Param(label = "Threshold", value = "BACKGROUND",
        help = "BACKGROUND: so many spreads above the level of the ground, which outlines a particle at its foot. OTSU: between the two groups of "
            + "heights that differ most. SET: the height given below.")
    Threshold threshold,
    @Param(label = "Spreads above the background", value = "3", min = 0.5, max = 100,
        help = "For BACKGROUND: how far above the level, in robust standard deviations of the ground.")
    double spreads,
    @Param(label = "Height of the threshold", value = "0", unit = "nm", help = "For SET: the height above the zero of the map.")
    double level,
    @Param(label = "Relief", value = "DISTANCE",
        help = "What the watershed floods: DISTANCE from the outline divides particles at necks, also plateaus of one height; HEIGHT divides "
            + "them at valleys.")
    Relief relief,
    @Param(label = "Smoothing", value = "0.7", min = 0, max = 20, help = "Sigma in pixels of the Gaussian that smooths the relief, not the outlines.")
    double smoothing,
    @Param(label = "Depth of a division", value = "15", unit = "%", min = 0, max = 100,
        help = "Two particles are told apart when the pass between them lies this part of the lower peak below it, and with "
            + "DISTANCE at least half a pixel; less divides more.")
    double depth,
    @Param(label = "Smallest diameter", value = "0", unit = "nm", min = 0,
        help = "What is smaller is not a particle. 0 takes the circle of 12 pixels' area.")
    double smallest,
    @Param(label = "Least height", value = "0", unit = "nm", min = 0,
        help = "What is lower above the background is not a particle. 0 takes twice the height of the threshold for BACKGROUND, else the threshold.")
    double leastHeight) {

  /** Where a particle begins. */
  public enum Threshold {
    BACKGROUND, OTSU, SET
  }

  /** What is flooded. */
  public enum Relief {
    DISTANCE, HEIGHT
  }
}
