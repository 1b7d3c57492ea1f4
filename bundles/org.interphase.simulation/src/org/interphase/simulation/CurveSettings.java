package org.interphase.simulation;

import java.util.EnumMap;
import java.util.Map;
import org.interphase.api.Grid;
import org.interphase.api.Invalid;
import org.interphase.api.spi.Param;

/**
 * The settings of synthetic force curves. Defaults give 4096 captures of DMT contacts without drag and background. A value
 * that is not possible is refused with an {@link IllegalArgumentException} that says which it is and what would do.
 */
public record CurveSettings(
    @Param(label = "Name", value = "curves", help = "The file's name without suffix; letters, digits, dot, minus and underscore.")
    String name,
    @Param(label = "Files", value = "1", min = 1, max = 999,
        help = "How many files to write, each of another specimen. From two on, the number is appended to the name.")
    int files,
    @Param(label = "Acquired", value = "2022-06-14T10:40:00", help = "The local time of the capture, ISO 8601.")
    String acquired,
    @Param(label = "Kind", value = "CAPTURE", help = "A PeakForce capture, a force volume, single ramps, or those exported as text.")
    CurveKind kind,
    @Param(label = "Layout", value = "V9_40", help = "The generation of the file format: two or four bytes a sample.")
    NanoscopeLayout layout,
    @Param(label = "Columns", value = "64", min = 1, max = 4096, help = "Pixels along a scan line. A single ramp has one.")
    int columns,
    @Param(label = "Rows", value = "64", min = 1, max = 4096, help = "Scan lines. Pixels are square.")
    int rows,
    @Param(label = "Scan size", value = "1", unit = "um", min = 1e-3, max = 1000, help = "The width of the raster.")
    double scanSize,
    @Param(label = "Samples", value = "128", min = 4, max = 65536, help = "Samples of half a period, or of a ramp's way out.")
    int samples,
    @Param(label = "Samples on the way in", value = "0", min = 0, max = 65536, help = "Of a ramp; 0 for as many as on the way out.")
    int approachSamples,
    @Param(label = "Samples of the hold", value = "0", min = 0, max = 65536, help = "Of a ramp, at its turning point.")
    int holdSamples,
    @Param(label = "Amplitude", value = "100", unit = "nm", min = 0.1, help = "Of the tapping: half of peak to peak.")
    double amplitude,
    @Param(label = "Tapping frequency", value = "2", unit = "kHz", min = 0.001, help = "Taps in a second.")
    double frequency,
    @Param(label = "Ramp size", value = "100", unit = "nm", min = 0.1, help = "The way of a ramp.")
    double rampSize,
    @Param(label = "Ramp rate", value = "1", unit = "Hz", min = 0.001, help = "Ramps in a second.")
    double rampRate,
    @Param(label = "Spring constant", value = "40", unit = "N/m", min = 1e-3, help = "Of the cantilever.")
    double springConstant,
    @Param(label = "Deflection sensitivity", value = "25", unit = "nm/V", min = 1e-3, help = "Deflection for one volt of the detector.")
    double sensitivity,
    @Param(label = "Tip radius", value = "30", unit = "nm", min = 0.1, help = "Of a spherical tip.")
    double tipRadius,
    @Param(label = "Half angle", value = "18", unit = "deg", min = 1, max = 89, help = "Of a conical tip.")
    double halfAngle,
    @Param(label = "Poisson's ratio", value = "0.3", min = 0, max = 0.5, help = "Of the sample.")
    double poissonRatio,
    @Param(label = "Model", value = "DMT", help = "The law of the contact. The tip is rigid.")
    Contact model,
    @Param(label = "Film thickness", value = "0", unit = "nm", min = 0,
        help = "Of a sample bonded to a rigid support, for HERTZ and DMT; 0 for a thick sample.")
    double filmThickness,
    @Param(label = "Smallest modulus", value = "0.1", unit = "GPa", min = 1e-6,
        help = "Young's moduli are drawn uniformly in their logarithm, from this one ...")
    double modulusMin,
    @Param(label = "Largest modulus", value = "5", unit = "GPa", min = 1e-6, help = "... to this one.")
    double modulusMax,
    @Param(label = "Smallest adhesion", value = "10", unit = "nN", min = 0, help = "Pull-off forces are drawn uniformly, from this one ...")
    double adhesionMin,
    @Param(label = "Largest adhesion", value = "50", unit = "nN", min = 0, help = "... to this one.")
    double adhesionMax,
    @Param(label = "Peak force", value = "100", unit = "nN", min = 0.01, help = "The contact force at the turning point.")
    double peakForce,
    @Param(label = "Scatter of the peak force", value = "0", min = 0, max = 0.2, help = "Its relative standard deviation.")
    double peakForceScatter,
    @Param(label = "Noise", value = "0.5", unit = "nN", min = 0, help = "The standard deviation of the white noise of one force sample.")
    double noise,
    @Param(label = "Drag", value = "0", unit = "nN", min = 0, help = "The viscous force at the greatest speed of the piezo.")
    double drag,
    @Param(label = "Sine in the background", value = "0", unit = "nN", min = 0, help = "The amplitude of one period for each curve.")
    double backgroundSine,
    @Param(label = "Phase of that sine", value = "60", unit = "deg", help = "At the turning point; 0 for a maximum.")
    double backgroundPhase,
    @Param(label = "Slope of the background", value = "0", unit = "nN", help = "How much higher it is at the turning point than at the far end.")
    double backgroundSlope,
    @Param(label = "Offset", value = "0", unit = "V", help = "What the detector shows without deflection.")
    double offset,
    @Param(label = "End of the detector", value = "12.5", unit = "V", min = 0.001,
        help = "The largest voltage of either sign. The converter ends at 12.288 V.")
    double limit,
    @Param(label = "Noise of the height sensor", value = "0.2", unit = "nm", min = 0, help = "The standard deviation of one height sample.")
    double heightNoise,
    @Param(label = "Sync distance", value = "89", min = 0, help = "The sample of closest approach as the header states it.")
    double syncDistance,
    @Param(label = "Error of the sync distance", value = "0", help = "How many samples after that the closest approach really is.")
    double syncError,
    @Param(label = "First sample missing", value = "false", help = "Whether the first sample of every capture is a marker.")
    boolean marked,
    @Param(label = "Tilt", value = "0", unit = "nm", help = "How much higher the right edge of the sample is than the left one.")
    double tilt,
    @Param(label = "Drift", value = "0", unit = "nm", help = "How far the sample rises while the file is recorded.")
    double drift,
    @Param(label = "Curves without contact", value = "0", min = 0, help = "Pixels where the sample is out of reach.")
    int noContact,
    @Param(label = "Saturated curves", value = "0", min = 0, help = "Pixels where the detector is at its end.")
    int saturated,
    @Param(label = "Curves with gaps", value = "0", min = 0, help = "Pixels where samples of the contact were not recorded.")
    int marker,
    @Param(label = "Grazing curves", value = "0", min = 0, help = "Pixels where the tip touches for one to three samples a branch.")
    int tooFewPoints,
    @Param(label = "Yielding curves", value = "0", min = 0, help = "Pixels where the surface gives way on the way out.")
    int negativeSlope,
    @Param(label = "Rigid pixels", value = "0", min = 0, help = "Pixels where no indentation is resolved.")
    int outOfRange,
    @Param(label = "Stepped curves", value = "0", min = 0, help = "Pixels where a second tip carries part of the load.")
    int poorFit,
    @Param(label = "Immersed curves", value = "0", min = 0, help = "Pixels that are so soft that the tip never leaves them.")
    int contactOutside) {

  public CurveSettings {
    if (!name.matches("[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}")) {
      throw new IllegalArgumentException("the name \"" + name + "\" is no file name: give letters, digits, dot, minus and underscore, 100 at most");
    }
    require(files >= 1 && files <= 999, "number of files", files, "1 to 999");
    ImageSettings.time("acquired", acquired);
    require(modulusMin > 0 && modulusMin <= modulusMax, "largest modulus", modulusMax + " Pa", "one that is not below the smallest");
    require(adhesionMin >= 0 && adhesionMin <= adhesionMax, "largest adhesion", adhesionMax + " N", "one that is not below the smallest");
    require(filmThickness == 0 || model == Contact.HERTZ || model == Contact.DMT, "model of a film", model, "HERTZ or DMT, or a thickness of 0");
    require(kind != CurveKind.CAPTURE || layout != NanoscopeLayout.V5_12, "layout of a capture", layout, "V8_15 or V9_40");
  }

  private static void require(boolean holds, String what, Object given, String allowed) {
    if (!holds) {
      throw new IllegalArgumentException("the " + what + " is " + given + ": give " + allowed);
    }
  }

  Grid grid() {
    return kind.isSingle() ? new Grid(1, 1, Double.NaN, Double.NaN) : new Grid(columns, rows, scanSize, scanSize * rows / columns);
  }

  Probe probe() {
    return new Probe(springConstant, sensitivity, tipRadius, halfAngle, poissonRatio);
  }

  Motion motion() {
    return kind == CurveKind.CAPTURE ? new Motion.Sine(samples, amplitude, frequency, syncDistance, syncError, marked)
        : new Motion.Triangle(approachSamples == 0 ? samples : approachSamples, holdSamples, samples, rampSize, rampRate);
  }

  /** The height of a pixel in m, with tilt and drift. */
  double heightAt(int pixel) {
    return tilt * (pixel % columns + 0.5) / columns + drift * pixel / ((double) columns * rows);
  }

  /** The detector's settings; forces become deflections of the cantilever. */
  Detector.Settings detector(double travel) {
    return new Detector.Settings(noise / springConstant, drag / springConstant, backgroundSine / springConstant, backgroundPhase,
        backgroundSlope / springConstant / travel, offset, limit);
  }

  /** How many pixels of each mishap. */
  Map<Invalid, Integer> mishaps() {
    Map<Invalid, Integer> counts = new EnumMap<>(Invalid.class);
    counts.put(Invalid.NO_CONTACT, noContact);
    counts.put(Invalid.SATURATED, saturated);
    counts.put(Invalid.MARKER, marker);
    counts.put(Invalid.TOO_FEW_POINTS, tooFewPoints);
    counts.put(Invalid.NEGATIVE_SLOPE, negativeSlope);
    counts.put(Invalid.OUT_OF_RANGE, outOfRange);
    counts.put(Invalid.POOR_FIT, poorFit);
    counts.put(Invalid.CONTACT_OUTSIDE, contactOutside);
    return counts;
  }

  /** The name of one file without suffix. */
  String fileName(int file) {
    return files == 1 ? name : name + '_' + Integer.toString(1000 + file).substring(1);
  }
}
