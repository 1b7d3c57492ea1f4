package org.interphase.api;

/**
 * A number that was estimated, with its uncertainty and the name of the method that gave it.
 *
 * @param name what it is, for example {@code component 1 mean}
 * @param value the estimate, in {@code unit}
 * @param standardError one standard error, NaN when there is none
 * @param lower lower end of the 95 % interval, NaN when there is none
 * @param upper upper end of the 95 % interval, NaN when there is none
 * @param unit the coherent SI unit
 * @param method how value and uncertainty were obtained, in words
 */
public record Estimate(String name, double value, double standardError, double lower, double upper, Unit unit, String method) {
  /** An estimate with a standard error and no interval. */
  public static Estimate of(String name, double value, double standardError, Unit unit, String method) {
    return new Estimate(name, value, standardError, Double.NaN, Double.NaN, unit, method);
  }

  /** A number that is exact for its data, such as a count. */
  public static Estimate exact(String name, double value, Unit unit, String method) {
    return of(name, value, Double.NaN, unit, method);
  }
}
