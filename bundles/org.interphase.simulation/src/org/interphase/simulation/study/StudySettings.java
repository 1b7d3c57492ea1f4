package org.interphase.simulation.study;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.interphase.api.Grid;
import org.interphase.api.spi.Param;
import org.interphase.simulation.CaptureBench;
import org.interphase.simulation.Probe;
import org.interphase.simulation.Scene;

/**
 * The settings of the study. What the foils show is fixed: it is what was published. A value that is not possible is
 * refused with an {@link IllegalArgumentException} that says which it is and what would do.
 */
public record StudySettings(
    @Param(label = "Immersion", value = "2026-03-02T09:00:00",
        help = "The local time when the first foil was immersed, ISO 8601. The others follow a day later each.")
    String immersion,
    @Param(label = "Pixels", value = "128", min = 32, max = Scene.MAX_SIDE, help = "Columns and rows of every image and capture.")
    int pixels,
    @Param(label = "Scan size", value = "1", unit = "um", min = 0.2, max = 10, help = "The width of the images.")
    double scanSize,
    @Param(label = "Patch size", value = "30", unit = "nm", min = 1, help = "The side of a square that holds one patch of one component on average.")
    double patchSize,
    @Param(label = "Drift", value = "0.5", min = 0, max = 1, help = "How far the surface moves from frame to frame on average, in pixels.")
    double drift,
    @Param(label = "Height noise", value = "0.2", unit = "nm", min = 0, help = "The standard deviation of the noise of one height sample.")
    double heightNoise,
    @Param(label = "Captures", value = "true", help = "Whether the frames of the published histograms are also captured curve by curve.")
    boolean captures,
    @Param(label = "Invalid curves", value = "10", min = 0, max = 100, help = "Of each of the eight kinds, in every capture.")
    int invalid,
    @Param(label = "True spring constant", value = "41.3", unit = "N/m", min = 1, help = "Of the cantilever; the headers state 40 N/m.")
    double springConstant,
    @Param(label = "True deflection sensitivity", value = "24.1", unit = "nm/V", min = 1, help = "The headers state 25 nm/V.")
    double sensitivity,
    @Param(label = "True tip radius", value = "32.4", unit = "nm", min = 1, help = "The headers state 30 nm.")
    double tipRadius,
    @Param(label = "Clock of the potentiostat", value = "37", unit = "s", min = -3600, max = 3600,
        help = "In data set 3: what has to be added to the potentiostat's times to give the microscope's.")
    double clockOffset) {

  public StudySettings {
    firstImmersion(immersion);
  }

  private static LocalDateTime firstImmersion(String text) {
    try {
      return LocalDateTime.parse(text).truncatedTo(ChronoUnit.SECONDS);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("the immersion time \"" + text + "\" is no ISO 8601 local time: write it as 2026-03-02T09:00:00", e);
    }
  }

  /** When a data set's foil was immersed. */
  LocalDateTime immersed(DataSetPlan plan) {
    return firstImmersion(immersion).plusDays(plan.number() - 1L);
  }

  Grid grid() {
    return new Grid(pixels, pixels, scanSize, scanSize);
  }

  Probe probe() {
    return new Probe(springConstant, sensitivity, tipRadius, CaptureBench.STATED.halfAngle(), CaptureBench.STATED.poissonRatio());
  }
}
