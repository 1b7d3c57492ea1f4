package org.interphase.analysis.calibration;

/**
 * A measured or stated number and how well it is known.
 *
 * @param value in SI, not 0
 * @param standardUncertainty one standard uncertainty in the same unit, 0 where it is exact
 */
public record Measured(double value, double standardUncertainty) {
  /** @throws IllegalArgumentException if the value is 0 or not finite, or the uncertainty negative or not finite */
  public Measured {
    if (!Double.isFinite(value) || value == 0 || !(standardUncertainty >= 0) || Double.isInfinite(standardUncertainty)) {
      throw new IllegalArgumentException(value + " with a standard uncertainty of " + standardUncertainty + " is not a measured number");
    }
  }

  /** The standard uncertainty in units of the value, not negative. */
  public double relative() {
    return standardUncertainty / Math.abs(value);
  }
}
