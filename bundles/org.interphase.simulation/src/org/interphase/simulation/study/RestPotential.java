package org.interphase.simulation.study;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.interphase.simulation.Noise;
import org.interphase.simulation.Streams;
import org.interphase.simulation.eclab.OcvLog;

/**
 * The open-circuit voltage of a foil against lithium: constant, with noise that remembers, v(i) = phi v(i-1) + e(i).
 *
 * @param mean in V
 * @param begin of the log, by the microscope's clock
 * @param end of the log
 * @param disturbance the moment, in s after the begin, when the cell was touched; infinite if it never was
 */
record RestPotential(double mean, LocalDateTime begin, LocalDateTime end, double disturbance) {
  static final double INTERVAL = 10;
  /** The correlation of neighbouring samples. */
  static final double MEMORY = 0.9;
  /** The standard deviation of the noise in V. */
  static final double NOISE = 0.1e-3;
  /** How far the voltage jumps when the cell is touched, in V. */
  static final double JUMP = 5e-3;
  /** For how long, in s. */
  static final double TOUCH = 30;
  private static final double PART_OF_SECOND = 0.25;

  /**
   * The log of a potentiostat.
   *
   * @param clock what has to be added to its times to give the microscope's, in s
   * @param seed of the noise
   */
  OcvLog log(double clock, long seed) {
    int count = (int) (Duration.between(begin, end).toSeconds() / INTERVAL) + 1;
    double[] times = new double[count];
    double[] volts = new double[count];
    Noise noise = new Noise(Streams.of(seed));
    double deviation = NOISE * noise.next();
    for (int i = 0; i < count; i++) {
      times[i] = PART_OF_SECOND + i * INTERVAL;
      boolean touched = times[i] >= disturbance && times[i] < disturbance + TOUCH;
      volts[i] = mean + deviation + (touched ? JUMP : 0);
      deviation = MEMORY * deviation + Math.sqrt(1 - MEMORY * MEMORY) * NOISE * noise.next();
    }
    return new OcvLog(begin.minus(Math.round(clock * 1e3), ChronoUnit.MILLIS), times, volts);
  }
}
