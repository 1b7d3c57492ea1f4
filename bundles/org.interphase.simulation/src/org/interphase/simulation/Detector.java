package org.interphase.simulation;

import org.interphase.api.Invalid;

/**
 * From the tip's deflection to the integers of a file: drag and background, white noise, the detector's range, the
 * converter's steps, and samples that are lost.
 *
 * <p>The mishap {@code SATURATED} is a laser spot near the end of the detector: half the deflection is cut off.
 * {@code MARKER} is a gap in the recording, on both branches, where the force is between a fifth and nine tenths or so.
 */
final class Detector {
  private static final double CUT_OFF = 0.5;
  private static final double GAP_FROM = 0.25;
  private static final double GAP_TO = 0.9;

  private final Stroke stroke;
  private final double voltsPerMetre;
  private final Settings settings;
  private final Converter converter;
  private final double[] background;

  /**
   * What the detector adds.
   *
   * @param noise standard deviation of the white noise of the deflection, m
   * @param drag deflection by viscous drag at the greatest speed, m
   * @param sine amplitude of a background of one period for the way in and out, m
   * @param sinePhase its phase at the turning point, rad
   * @param slope of a background along the piezo's way, m/m
   * @param offset of the detector, V
   * @param limit where the detector ends on both sides, V
   */
  record Settings(double noise, double drag, double sine, double sinePhase, double slope, double offset, double limit) { }

  /** @param sensitivity deflection for one volt, m/V */
  Detector(Stroke stroke, double sensitivity, Settings settings, Converter converter) {
    this.stroke = stroke;
    voltsPerMetre = 1 / sensitivity;
    this.settings = settings;
    this.converter = converter;
    background = new double[stroke.samples()];
    for (int i = 0; i < background.length; i++) {
      background[i] = settings.drag() * stroke.speeds()[i] + settings.sine() * StrictMath.cos(stroke.phases()[i] + settings.sinePhase())
          + settings.slope() * stroke.positions()[i];
    }
  }

  /** The standard deviation of the noise of the deflection in m. */
  double noise() {
    return settings.noise();
  }

  /**
   * Records the curve that was tapped last.
   *
   * @param deflection in m. Not modified.
   * @param noise as many deviates are drawn as there are samples
   * @param stored filled with the numbers of the file, in the order of time
   */
  void record(Invalid mishap, Tapping tapping, double[] deflection, Noise noise, int[] stored) {
    double limit = Math.min(settings.limit(), converter.end());
    double offset = mishap == Invalid.SATURATED ? limit - CUT_OFF * greatest(deflection) * voltsPerMetre : settings.offset();
    for (int i = 0; i < stored.length; i++) {
      double volts = (deflection[i] + background[i] + settings.noise() * noise.next()) * voltsPerMetre + offset;
      stored[i] = converter.convert(Math.max(-settings.limit(), Math.min(settings.limit(), volts)));
    }
    if (mishap == Invalid.MARKER) {
      lose(stroke.approach(), tapping.touchingIn(), stored);
      lose(stroke.retract(), tapping.touchingOut(), stored);
    }
  }

  private double greatest(double[] deflection) {
    double greatest = 0;
    for (int i = 0; i < stroke.samples(); i++) {
      greatest = Math.max(greatest, deflection[i]);
    }
    return greatest;
  }

  private void lose(int[] outward, int touching, int[] stored) {
    for (int i = (int) (GAP_FROM * touching); i < Math.ceil(GAP_TO * touching); i++) {
      stored[outward[i]] = converter.missing();
    }
  }
}
