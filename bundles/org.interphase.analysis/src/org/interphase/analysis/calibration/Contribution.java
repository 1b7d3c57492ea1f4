package org.interphase.analysis.calibration;

import org.interphase.api.Unit;

/**
 * One line of a budget: an input that a modulus E was computed from, and how well it is known.
 *
 * @param name of the input
 * @param input its value and standard uncertainty
 * @param unit the coherent SI unit of both
 * @param coefficient d ln E / d ln x: by how many per cent E moves when the input moves by one
 * @param kind whether more data make it smaller
 * @param source where value and uncertainty come from, in words
 */
public record Contribution(String name, Measured input, Unit unit, double coefficient, Kind kind, String source) {
  /** Whether more data make a contribution smaller. */
  public enum Kind {
    /** The same for every curve and every image of an experiment: averaging leaves it as it is. */
    SYSTEMATIC,
    /** Independent from one estimate to the next. */
    STATISTICAL
  }

  /** @throws IllegalArgumentException if the coefficient is not finite */
  public Contribution {
    if (!Double.isFinite(coefficient)) {
      throw new IllegalArgumentException("the modulus cannot move with " + name + " to the power of " + coefficient);
    }
  }

  private static Contribution systematic(String name, Measured input, Unit unit, double coefficient, String source) {
    return new Contribution(name, input, unit, coefficient, Kind.SYSTEMATIC, source);
  }

  /**
   * The deflection sensitivity.
   *
   * @param input in m/V
   * @param response d ln E / d ln sensitivity with the spring constant kept, as the fit reports it: it grows with the stiffness of the
   *     sample. Where the spring constant comes from a thermal tune with the same sensitivity, 2 less.
   */
  public static Contribution sensitivity(Measured input, double response, String source) {
    return systematic("deflection sensitivity", input, Unit.METRE.per(Unit.VOLT), response, source);
  }

  /** The spring constant in N/m: E goes with k. */
  public static Contribution springConstant(Measured input, String source) {
    return systematic("spring constant", input, Unit.NEWTON.per(Unit.METRE), 1, source);
  }

  /** The radius of a spherical tip in m: E goes with R^-1/2. */
  public static Contribution tipRadius(Measured input, String source) {
    return systematic("tip radius", input, Unit.METRE, -0.5, source);
  }

  /** Poisson's ratio of the sample: E goes with 1 - nu^2. */
  public static Contribution poissonRatio(Measured input, String source) {
    double square = input.value() * input.value();
    return systematic("Poisson's ratio", input, Unit.ONE, -2 * square / (1 - square), source);
  }

  /** The standard uncertainty of E that comes from this input, in units of E: not negative. */
  public double relative() {
    return Math.abs(coefficient) * input.relative();
  }

  /**
   * What a finite change of the input does to E: {@code (1 + change)^coefficient - 1}.
   *
   * @param change of the input as a fraction of it, above -1
   * @return change of E as a fraction of it
   */
  public double effect(double change) {
    return Math.expm1(coefficient * Math.log1p(change));
  }
}
