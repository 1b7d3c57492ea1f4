package org.interphase.simulation;

import java.time.Duration;
import org.interphase.api.Grid;

/**
 * How an image was scanned, as its header says.
 *
 * @param mode what the microscope did, for example {@code PeakForce QNM}
 * @param medium {@code Air} or {@code Fluid}
 * @param peakForce the setpoint in N
 * @param scanRate lines in a second, there and back
 */
public record Conditions(String mode, String medium, double peakForce, double scanRate) {
  /** PeakForce QNM in a fluid. */
  public static final Conditions USUAL = new Conditions("PeakForce QNM", "Fluid", PeakForceQnm.PEAK_FORCE, 0.5);

  /** How long a frame takes, in whole milliseconds. */
  public Duration duration(Grid grid) {
    return Duration.ofMillis(Math.round(1e3 * grid.rows() / scanRate));
  }
}
