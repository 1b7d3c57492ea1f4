package org.interphase.analysis.curve;

import java.util.Arrays;

import org.interphase.api.Invalid;

/** The outcome of one curve. Reused from curve to curve by one thread. */
public final class CurveValues {
  private final double[] values = new double[CurveQuantity.values().length];
  private Invalid invalid = Invalid.NONE;

  /** A quantity in SI; NaN where it could not be determined. Quantities that do not need the fit have values on invalid curves too. */
  public double get(CurveQuantity quantity) {
    return values[quantity.ordinal()];
  }

  /** Why there is no modulus; {@link Invalid#NONE} when there is one. */
  public Invalid invalid() {
    return invalid;
  }

  void clear() {
    Arrays.fill(values, Double.NaN);
    invalid = Invalid.NONE;
  }

  void set(CurveQuantity quantity, double value) {
    values[quantity.ordinal()] = value;
  }

  void set(Invalid reason) {
    invalid = reason;
  }
}
