package org.interphase.simulation;

import org.interphase.api.spi.Param;

/**
 * The settings of the demonstration series. A value that is not possible is refused with an {@link IllegalArgumentException}
 * that says which it is and what would do.
 */
public record ExperimentSettings(
    @Param(label = "Immersion", value = "2022-06-14T09:00:00",
        help = "The local time when the first electrolyte was added, ISO 8601. The second one follows a day later on another sample.")
    String immersion,
    @Param(label = "Columns", value = "256", min = 2, max = Scene.MAX_SIDE, help = "Pixels along a scan line.")
    int columns,
    @Param(label = "Rows", value = "256", min = 2, max = Scene.MAX_SIDE, help = "Scan lines. Pixels are square.")
    int rows,
    @Param(label = "Scan size", value = "1", unit = "um", min = 1e-3, max = 1000, help = "The width of the images.")
    double scanSize,
    @Param(label = "Patch size", value = "30", unit = "nm", min = 0,
        help = "The side of a square that holds one patch on average: at least one pixel.")
    double patchSize,
    @Param(label = "Drift to the right", value = "35", unit = "nm", help = "How far the surface moves between the images of one electrolyte.")
    double driftX,
    @Param(label = "Drift upwards", value = "-20", unit = "nm", help = "How far the surface moves between the images of one electrolyte.")
    double driftY,
    @Param(label = "Saturated pixels", value = "0.002", min = 0, max = 1, help = "The fraction of pixels whose modulus is beyond the range.")
    double saturated,
    @Param(label = "Missing pixels", value = "0.003", min = 0, max = 1, help = "The fraction of pixels for which no modulus was recorded.")
    double missing) {

  public ExperimentSettings {
    ImageSettings.time("immersion", immersion);
  }
}
