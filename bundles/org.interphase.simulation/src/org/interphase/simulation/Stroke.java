package org.interphase.simulation;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How the piezo moves during one curve: positions, speeds, and the way outward from the turning point on both branches.
 * Positions grow toward the sample; samples are in the order of time. The arrays are not to be modified.
 *
 * @param positions in m, one for each sample
 * @param speeds in units of the greatest, from -1 to 1, positive toward the sample
 * @param phases of an oscillation that takes one period for the way in and out, 0 at the turning point, in rad
 * @param approach the samples of the way in, last one first
 * @param retract the samples of a hold and the way out, in the order of time
 * @param hold how many of those are of the hold
 * @param top the position of the turning point in m, which may lie between samples
 */
record Stroke(double[] positions, double[] speeds, double[] phases, int[] approach, int[] retract, int hold, double top) {
  /**
   * One period of a sine.
   *
   * @param samples of the period, even
   * @param amplitude in m, half of peak to peak
   * @param turningPoint the sample of closest approach, with a fraction, in [0, samples)
   */
  static Stroke sine(int samples, double amplitude, double turningPoint) {
    double[] positions = new double[samples];
    double[] speeds = new double[samples];
    double[] phases = new double[samples];
    for (int i = 0; i < samples; i++) {
      phases[i] = 2 * Math.PI * (i - turningPoint) / samples;
      positions[i] = amplitude * StrictMath.cos(phases[i]);
      speeds[i] = -StrictMath.sin(phases[i]);
    }
    int first = (int) Math.ceil(turningPoint);
    int[] retract = IntStream.range(first, first + samples / 2).map(i -> Math.floorMod(i, samples)).toArray();
    int[] approach = IntStream.iterate(first - 1, i -> i >= first - samples / 2, i -> i - 1).map(i -> Math.floorMod(i, samples)).toArray();
    return new Stroke(positions, speeds, phases, approach, retract, 0, amplitude);
  }

  /**
   * A triangle with a hold at the top. The last sample of the way in and the first one of the way out are at the top.
   *
   * @param step in m between samples
   */
  static Stroke triangle(int approach, int hold, int retract, double step) {
    int samples = approach + hold + retract;
    double top = (Math.max(approach, retract) - 1) * step;
    double[] positions = new double[samples];
    double[] speeds = new double[samples];
    Arrays.setAll(positions, i -> top - step * (i < approach ? approach - 1 - i : Math.max(0, i - approach - hold)));
    Arrays.setAll(speeds, i -> i < approach ? 1 : i < approach + hold ? 0 : -1);
    double[] phases = new double[samples];
    Arrays.setAll(phases, i -> Math.PI * (i < approach ? -1 : 1) * (top - positions[i]) / Math.max(top, step));
    return new Stroke(positions, speeds, phases, IntStream.range(0, approach).map(i -> approach - 1 - i).toArray(),
        IntStream.range(approach, samples).toArray(), hold, top);
  }

  int samples() {
    return positions.length;
  }

  /** How far the piezo travels, in m. */
  double travel() {
    return top - Math.min(positions[approach[approach.length - 1]], positions[retract[retract.length - 1]]);
  }
}
