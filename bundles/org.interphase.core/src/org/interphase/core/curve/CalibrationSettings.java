package org.interphase.core.curve;

import org.interphase.analysis.calibration.ThermalTune;
import org.interphase.api.spi.Param;

/** The settings of the steps of a calibration. */
public final class CalibrationSettings {
  private CalibrationSettings() { }

  /** Of the deflection sensitivity from ramps on a rigid sample. */
  public record OnRigidSample(
      @Param(label = "Branch", value = "approach",
          help = "The branch that gives the value: approach or retract. Half the difference to the other one goes into the uncertainty.")
      Side branch,
      @Param(label = "Position", value = "command",
          help = "The piezo's position: command takes the commanded one, sensor the height sensor's where the file has it.")
      Position position) { }

  /** A half of a curve. */
  public enum Side {
    APPROACH, RETRACT
  }

  /** Where the piezo's position comes from. */
  public enum Position {
    COMMAND, SENSOR
  }

  /** Of a spring constant that somebody stated. */
  public record Stated(
      @Param(label = "Spring constant", value = "", unit = "N/m", min = 1e-6, max = 1e6, help = "Of the cantilever.")
      double value,
      @Param(label = "Uncertainty", value = "", unit = "%", min = 0, max = 100, help = "One relative standard uncertainty.")
      double error) { }

  /** Of the spring constant from the thermal motion. */
  public record Thermal(
      @Param(label = "Temperature", value = "298.15", unit = "K", min = 1, max = 1000, help = "Of the cantilever.")
      double temperature,
      @Param(label = "Temperature, uncertainty", value = "1", unit = "K", min = 0, max = 100, help = "One standard uncertainty.")
      double temperatureError,
      @Param(label = "Correction", value = "none",
          help = "none: the oscillator is the cantilever; first-mode: a beam's first mode, 0.971; light-lever: the first mode seen by a light "
              + "lever, 0.817.")
      ThermalTune.Correction correction,
      @Param(label = "Sensitivity of the spectrum", value = "", unit = "nm/V", min = 1e-6,
          help = "The deflection sensitivity with which the spectrum was made: it is brought to the calibrated one, and the budget knows that the "
              + "spring constant moves with it. Empty where the motion was measured in another way.")
      double spectrumSensitivity) { }

  /** Of the tip radius from a film of known modulus. */
  public record OnFilm(
      @Param(label = "Modulus of the film", value = "2.7", unit = "GPa", min = 1e-6, help = "Young's modulus; polystyrene has 2.7 GPa.")
      double modulus,
      @Param(label = "Modulus of the film, uncertainty", value = "0.1", unit = "GPa", min = 0, help = "One standard uncertainty.")
      double modulusError,
      @Param(label = "Modulus of the check", value = "18", unit = "GPa", min = 1e-6, help = "Of the sample of --check; graphite (HOPG) has 18 GPa.")
      double checkModulus,
      @Param(label = "Modulus of the check, uncertainty", value = "1.8", unit = "GPa", min = 0, help = "One standard uncertainty.")
      double checkModulusError) { }
}
