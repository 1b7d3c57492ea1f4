package org.interphase.analysis.curve;

import org.interphase.api.Ramp;

/**
 * The course of the piezo in the order of time: approach, hold, retract. A sinusoidal capture is cut and joined so that the
 * turning point lies in the middle. Positions count from the turning point and are not positive.
 */
final class Course {
  static final int APPROACH = 0;
  static final int HOLD = 1;
  static final int RETRACT = 2;
  private static final double FAR = 0.25;

  /** Samples of a curve. */
  final int samples;
  /** Number of approach samples, and so the index after the last of them. */
  final int approach;
  /** Index of the first retract sample. */
  final int retract;
  /** End of the approach samples that are far from the surface, exclusive. */
  final int farApproach;
  /** First of the retract samples that are far from the surface. */
  final int farRetract;
  /** m from the turning point. */
  final double[] position;
  /** Position between -1 at the far end and 0 at the turning point. */
  final double[] slope;
  /** Velocity as a fraction of the largest, positive on approach. */
  final double[] velocity;
  private final int first;

  /**
   * @param first the number in the recording of the first sample
   * @param top position of the turning point in m
   */
  private Course(Ramp ramp, int first, int approach, int retract, double top) {
    samples = ramp.samples();
    this.first = first;
    this.approach = approach;
    this.retract = retract;
    position = new double[samples];
    slope = new double[samples];
    velocity = new double[samples];
    for (int i = 0; i < samples; i++) {
      position[i] = ramp.position(recorded(i)) - top;
    }
    double travel = Math.max(Double.MIN_NORMAL, -Math.min(position[0], position[samples - 1]));
    for (int i = 0; i < samples; i++) {
      slope[i] = position[i] / travel;
      double direction = 1 - branch(i);
      velocity[i] = ramp instanceof Ramp.Sinusoidal ? direction * 2 * Math.sqrt(Math.max(0, -slope[i] * (1 + slope[i]))) : direction;
    }
    farApproach = (int) Math.ceil(FAR * approach);
    int tail = samples - (int) Math.ceil(FAR * (samples - retract));
    while (tail < samples && position[tail] > position[farApproach - 1]) {
      tail++;
    }
    farRetract = tail;
  }

  static Course of(Ramp ramp) {
    return switch (ramp) {
      case Ramp.Linear linear -> new Course(linear, 0, linear.approach(), linear.approach() + linear.hold(), linear.position(linear.approach() - 1));
      case Ramp.Sinusoidal sine -> {
        int half = sine.samples() / 2;
        int first = Math.floorMod((int) Math.ceil(sine.turningPoint()) - half, sine.samples());
        yield new Course(sine, first, half, half, sine.amplitude());
      }
    };
  }

  int branch(int sample) {
    return sample < approach ? APPROACH : sample < retract ? HOLD : RETRACT;
  }

  /** The number in the recording of a sample in the order of time. */
  int recorded(int sample) {
    int recorded = first + sample;
    return recorded < samples ? recorded : recorded - samples;
  }

  /** The first approach sample at or above a position; {@code approach} if there is none. */
  int firstAbove(double level) {
    int low = 0;
    int high = approach;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (position[middle] < level) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Brings samples into the order of time and scales them. */
  void unwrap(double[] signal, double factor, double[] out) {
    int head = samples - first;
    for (int i = 0; i < head; i++) {
      out[i] = factor * signal[first + i];
    }
    for (int i = head; i < samples; i++) {
      out[i] = factor * signal[i - head];
    }
  }
}
