package org.interphase.api;

/**
 * How the piezo moves while a force curve is recorded: position z in m, growing toward the sample, for every sample in the
 * order of time. The zero of z is arbitrary.
 */
public sealed interface Ramp {
  /** The number of samples of a curve. */
  int samples();

  /** The commanded position of a sample in m. */
  double position(int sample);

  /** The time between samples in s; NaN when the file does not say. */
  double interval();

  /**
   * A triangle: toward the sample in equal steps, a pause, and back.
   *
   * @param approach samples on the way in, at least 1
   * @param hold samples at the turning point, may be 0
   * @param retract samples on the way out, at least 1
   * @param step m between samples, positive
   * @param interval s between samples, NaN when unknown
   */
  record Linear(int approach, int hold, int retract, double step, double interval) implements Ramp {
    public Linear {
      if (approach < 1 || hold < 0 || retract < 1 || !(step > 0)) {
        throw new IllegalArgumentException("a ramp of " + approach + " + " + hold + " + " + retract + " samples of " + step + " m is not possible");
      }
    }

    @Override
    public int samples() {
      return approach + hold + retract;
    }

    /** The last approach sample and the first retract sample are at the same, the highest, position. */
    @Override
    public double position(int sample) {
      int fromTop = sample < approach ? approach - 1 - sample : Math.max(0, sample - approach - hold);
      return (Math.max(approach, retract) - 1 - fromTop) * step;
    }
  }

  /**
   * One period of a sine: z = amplitude x cos(2 pi (sample - turningPoint) / samples). The turning point need not lie in
   * the middle of the recorded period: approach is the half period before it and retract the half period after it, both
   * wrapped around within the same curve.
   *
   * @param samples samples of the period, even, at least 4
   * @param amplitude m, half of peak to peak, positive
   * @param turningPoint the fractional sample of closest approach, in [0, samples)
   * @param interval s between samples, NaN when unknown
   */
  record Sinusoidal(int samples, double amplitude, double turningPoint, double interval) implements Ramp {
    public Sinusoidal {
      if (samples < 4 || samples % 2 != 0 || !(amplitude > 0) || !(turningPoint >= 0 && turningPoint < samples)) {
        throw new IllegalArgumentException("a sine of " + samples + " samples, " + amplitude + " m, turning at " + turningPoint + " is not possible");
      }
    }

    @Override
    public double position(int sample) {
      return amplitude * Math.cos(2 * Math.PI * (sample - turningPoint) / samples);
    }
  }
}
