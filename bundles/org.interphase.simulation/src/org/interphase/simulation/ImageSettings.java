package org.interphase.simulation;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.interphase.api.Grid;
import org.interphase.api.spi.Param;

/**
 * The settings of a synthetic PeakForce QNM image, or of a series of them. Arrays are copied in; those of the accessors are
 * not to be modified. A value that is not possible is refused with an {@link IllegalArgumentException} that says which it is
 * and what would do.
 */
public record ImageSettings(
    @Param(label = "Name", value = "synthetic", help = "The file's name without suffix; letters, digits, dot, minus and underscore.")
    String name,
    @Param(label = "Frames", value = "1", min = 1, max = 999,
        help = "How many images of the same spot to write. From two on, the frame's number is appended to the name.")
    int frames,
    @Param(label = "Interval", value = "10", unit = "min", min = 0.1, max = 10000, help = "The time from one frame of a series to the next.")
    double interval,
    @Param(label = "Acquired", value = "2022-06-14T10:40:00", help = "The local time of the first capture, ISO 8601.")
    String acquired,
    @Param(label = "Immersion", value = "2022-06-14T09:00:00",
        help = "The local time when the electrolyte was added, ISO 8601. No image format stores it: it goes into the truth.")
    String immersion,
    @Param(label = "Columns", value = "256", min = 2, max = Scene.MAX_SIDE, help = "Pixels along a scan line.")
    int columns,
    @Param(label = "Rows", value = "256", min = 2, max = Scene.MAX_SIDE, help = "Scan lines. Pixels are square.")
    int rows,
    @Param(label = "Scan size", value = "1", unit = "um", min = 1e-3, max = 1000, help = "The width of the image.")
    double scanSize,
    @Param(label = "Component means", value = "40,161,317,480", unit = "MPa", help = "The mean modulus of each component, ascending.")
    double[] means,
    @Param(label = "Component sigmas", value = "25,60,90,120", unit = "MPa", min = 0,
        help = "The standard deviation of the moduli within each component.")
    double[] sigmas,
    @Param(label = "Component weights", value = "0.15,0.35,0.30,0.20", min = 0, max = 1,
        help = "The probability of each component; they sum to 1. The areas of one image scatter about them.")
    double[] weights,
    @Param(label = "Patch size", value = "30", unit = "nm", min = 0,
        help = "The side of a square that holds one patch on average: at least one pixel.")
    double patchSize,
    @Param(label = "Roughness", value = "5", unit = "nm", min = 0, help = "The rms height of the topography.")
    double roughness,
    @Param(label = "Height noise", value = "0.2", unit = "nm", min = 0, help = "The standard deviation of the noise of one height sample.")
    double heightNoise,
    @Param(label = "Drift to the right", value = "0", unit = "nm", help = "How far the surface moves from one frame to the next.")
    double driftX,
    @Param(label = "Drift upwards", value = "0", unit = "nm", help = "How far the surface moves from one frame to the next.")
    double driftY,
    @Param(label = "Saturated pixels", value = "0.002", min = 0, max = 1, help = "The fraction of pixels whose modulus is beyond the range.")
    double saturated,
    @Param(label = "Missing pixels", value = "0.003", min = 0, max = 1, help = "The fraction of pixels for which no modulus was recorded.")
    double missing,
    @Param(label = "Calibrated", value = "true", help = "Whether the header gives the probe's calibration; without it the modulus has no unit.")
    boolean calibrated) {

  public ImageSettings {
    if (!name.matches("[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}")) {
      throw new IllegalArgumentException("the name \"" + name + "\" is no file name: give letters, digits, dot, minus and underscore, 100 at most");
    }
    if (frames < 1 || frames > 999) {
      throw new IllegalArgumentException("the number of frames is " + frames + ": give 1 to 999");
    }
    if (!(interval > 0)) {
      throw new IllegalArgumentException("the interval is " + interval + " s: give a positive time");
    }
    time("acquired", acquired);
    time("immersion", immersion);
    means = means.clone();
    sigmas = sigmas.clone();
    weights = weights.clone();
    Mixture.of(means, sigmas, weights);
  }

  /** A local time without zone, in whole seconds as files store it. */
  static LocalDateTime time(String what, String text) {
    try {
      return LocalDateTime.parse(text).truncatedTo(ChronoUnit.SECONDS);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("the " + what + " time \"" + text + "\" is no ISO 8601 local time: write it as 2022-06-14T10:40:00", e);
    }
  }

  /** What the instrument looks at. */
  Scene scene() {
    Grid grid = new Grid(columns, rows, scanSize, scanSize * rows / columns);
    return new Scene(grid, Mixture.of(means, sigmas, weights), patchSize, roughness, heightNoise, driftX, driftY, saturated, missing);
  }

  /** The name of one frame's files. Numbers have three digits. */
  String frameName(int frame) {
    return frames == 1 ? name : name + '_' + Integer.toString(1000 + frame).substring(1);
  }
}
