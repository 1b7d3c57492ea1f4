package org.interphase.simulation;

import org.interphase.api.Grid;
import org.interphase.api.spi.Param;

/**
 * The settings of the demonstration series as raw captures. The headers state a probe of 40 N/m, 25 nm/V and 30 nm; what it
 * really is, is set here and has to be found by calibration. A value that is not possible is refused with an
 * {@link IllegalArgumentException} that says which it is and what would do.
 */
public record CaptureSettings(
    @Param(label = "Immersion", value = "2022-06-14T09:00:00",
        help = "The local time when the first electrolyte was added, ISO 8601. The second one follows a day later on another sample.")
    String immersion,
    @Param(label = "Columns", value = "128", min = 2, max = Scene.MAX_SIDE, help = "Pixels along a scan line.")
    int columns,
    @Param(label = "Rows", value = "128", min = 2, max = Scene.MAX_SIDE, help = "Scan lines. Pixels are square.")
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
    @Param(label = "Invalid pixels", value = "10", min = 0, help = "Of each of the eight kinds, in every image.")
    int invalid,
    @Param(label = "True spring constant", value = "41.3", unit = "N/m", min = 1, help = "Of the cantilever; the headers state 40 N/m.")
    double springConstant,
    @Param(label = "True deflection sensitivity", value = "24.1", unit = "nm/V", min = 1, help = "The headers state 25 nm/V.")
    double sensitivity,
    @Param(label = "True tip radius", value = "32.4", unit = "nm", min = 1, help = "The headers state 30 nm.")
    double tipRadius,
    @Param(label = "Resonance", value = "300", unit = "kHz", min = 1, help = "Of the cantilever in the thermal spectrum.")
    double resonance,
    @Param(label = "Quality", value = "100", min = 1, help = "Quality factor of that resonance.")
    double quality) {

  public CaptureSettings {
    ImageSettings.time("immersion", immersion);
  }

  Probe probe() {
    return new Probe(springConstant, sensitivity, tipRadius, CaptureBench.STATED.halfAngle(), CaptureBench.STATED.poissonRatio());
  }

  Scene scene(Mixture mixture) {
    Grid grid = new Grid(columns, rows, scanSize, scanSize * rows / columns);
    return new Scene(grid, mixture, patchSize, ExperimentSimulator.ROUGHNESS, ExperimentSimulator.HEIGHT_NOISE, driftX, driftY, 0, 0);
  }
}
