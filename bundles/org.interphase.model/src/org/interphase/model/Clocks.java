package org.interphase.model;

/** The clocks of the devices beside the microscope, whose own clock is the experiment's. */
public final class Clocks {
  private static final String POTENTIOSTAT = "potentiostat";

  private Clocks() { }

  /**
   * What is added to the times of a measurement to give the microscope's, in s: for a log what the experiment states of the potentiostat's clock.
   *
   * @return finite; 0 for what the microscope measured, and when nothing is stated
   */
  public static double offset(Measurement measurement) {
    boolean log = measurement.getKind() == MeasurementKind.LOG;
    return log && measurement.eContainer() instanceof DataSet dataSet && dataSet.eContainer() instanceof Experiment experiment
        ? experiment.getClocks().stream().filter(clock -> clock.getDevice().equalsIgnoreCase(POTENTIOSTAT)).mapToDouble(Clock::getOffset)
            .filter(Double::isFinite).findFirst().orElse(0) : 0;
  }
}
