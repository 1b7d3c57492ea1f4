package org.interphase.simulation;

import java.util.stream.IntStream;

/** How an instrument moves its piezo for each curve, and in which order its files store the samples. */
sealed interface Motion {
  /** The piezo's way. */
  Stroke stroke();

  /** The time between samples in s. */
  double interval();

  /** For each stored sample of a curve its place in time, or -1 where nothing was recorded. */
  int[] stored();

  /** The first number of {@code Samps/line}: the samples of the way out. */
  int retractSamples();

  /** The second number of {@code Samps/line}: the samples of the way in. */
  int approachSamples();

  /**
   * PeakForce tapping: one period of a sine, cut into two halves at fixed times. The first half is stored backwards.
   *
   * @param half samples in one half
   * @param amplitude in m, half of peak to peak
   * @param frequency in Hz
   * @param syncDistance what the header says about the sample of closest approach
   * @param syncError how many samples later that really is
   * @param marked whether the first sample in time is not recorded
   */
  record Sine(int half, double amplitude, double frequency, double syncDistance, double syncError, boolean marked) implements Motion {
    public Sine {
      double turning = syncDistance + syncError;
      if (!(turning >= 0 && turning < 2 * half)) {
        throw new IllegalArgumentException("the turning point is at sample " + turning
            + ": give a sync distance and an error that lie in the period of " + 2 * half + " samples");
      }
    }

    double turningPoint() {
      return syncDistance + syncError;
    }

    @Override
    public Stroke stroke() {
      return Stroke.sine(2 * half, amplitude, turningPoint());
    }

    @Override
    public double interval() {
      return 1 / (frequency * 2 * half);
    }

    @Override
    public int[] stored() {
      return IntStream.range(0, 2 * half).map(i -> i < half ? half - 1 - i : i).toArray();
    }

    @Override
    public int retractSamples() {
      return half;
    }

    @Override
    public int approachSamples() {
      return half;
    }
  }

  /**
   * A linear ramp: way in, hold, way out. Both ways are stored from the turning point outward; the slot of the way in is as
   * long as that of the way out, and its unused end holds what was in memory.
   *
   * @param approachSamples at most as many as on the way out
   * @param holdSamples 0 for none
   * @param size the way of a full branch in m: as many steps as samples on the way out
   * @param rate ramps in a second
   */
  record Triangle(int approachSamples, int holdSamples, int retractSamples, double size, double rate) implements Motion {
    public Triangle {
      if (approachSamples > retractSamples) {
        throw new IllegalArgumentException("a ramp of " + approachSamples + " samples in and " + retractSamples
            + " out does not fit a file: give at most as many samples in as out");
      }
    }

    @Override
    public Stroke stroke() {
      return Stroke.triangle(approachSamples, holdSamples, retractSamples, size / retractSamples);
    }

    @Override
    public double interval() {
      return 1 / (rate * 2 * retractSamples);
    }

    @Override
    public int[] stored() {
      int[] stored = new int[2 * retractSamples + holdSamples];
      for (int i = 0; i < retractSamples; i++) {
        stored[i] = approachSamples - 1 - i >= 0 ? approachSamples - 1 - i : -1;
        stored[retractSamples + i] = approachSamples + holdSamples + i;
      }
      for (int i = 0; i < holdSamples; i++) {
        stored[2 * retractSamples + i] = approachSamples + i;
      }
      return stored;
    }
  }
}
