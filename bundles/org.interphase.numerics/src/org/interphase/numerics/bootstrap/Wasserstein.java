package org.interphase.numerics.bootstrap;

import java.util.Arrays;

/**
 * How far the values of one map are from those of another as distributions: the mean distance that values have to be moved to turn one
 * histogram into the other (Wasserstein distance of order 1), {@code integral |F - G|}, exact for the samples, no bins.
 *
 * <p>Two maps of one surface have a distance too, by chance. {@link #byChance} is what is expected then, from the variance of each F - G under the
 * correlation of the pixels: a distance says something where it is well above. The standard error takes the two maps for independent: for maps
 * of one spot at two times, which share their pattern, it errs to the safe side.
 *
 * @param distance with its uncertainty, in the unit of the values
 * @param byChance what would be expected of two samples of one distribution
 */
public record Wasserstein(SpatialEstimate distance, double byChance) {
  private static final int LEVELS = 32;

  /** The distance between the values of two maps, which may differ in size; NaN where one has no value. */
  public static Wasserstein between(MapStatistics one, MapStatistics other) {
    if (one.count() == 0 || other.count() == 0) {
      return new Wasserstein(new SpatialEstimate(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN), Double.NaN);
    }
    Merged merged = new Merged(one.sorted(), other.sorted());
    double distance = merged.integral(merged.values[merged.values.length - 1]);
    SpatialEstimate first = one.estimate(0, merged::signedIntegral);
    SpatialEstimate second = other.estimate(0, merged::signedIntegral);
    double a = first.standardError() * first.standardError();
    double b = second.standardError() * second.standardError();
    double freedom = a + b > 0 ? (a + b) * (a + b) / (a * a / first.degreesOfFreedom() + b * b / second.degreesOfFreedom()) : 1;
    return new Wasserstein(SpatialEstimate.of(distance, Math.sqrt(a + b), freedom), byChance(one, other, merged.values));
  }

  /** The mean of |F - G| of normal differences is sqrt(2 / pi) of their standard deviation, which is taken at some levels of the joint sample. */
  private static double byChance(MapStatistics one, MapStatistics other, double[] joint) {
    double sum = 0;
    double from = joint[0];
    for (int level = 0; level < LEVELS; level++) {
      double at = joint[(int) ((level + 0.5) / LEVELS * (joint.length - 1))];
      double to = joint[(int) ((level + 1.0) / LEVELS * (joint.length - 1))];
      double error = Math.hypot(one.estimate(0, x -> x <= at ? 1 : 0).standardError(), other.estimate(0, x -> x <= at ? 1 : 0).standardError());
      sum += Math.sqrt(2 / Math.PI) * error * (to - from);
      from = to;
    }
    return sum;
  }

  /** The values of both in ascending order, with the integrals of |F - G| and of its sign up to each. */
  private static final class Merged {
    private final double[] values;
    private final double[] absolute;
    private final double[] signed;

    Merged(double[] first, double[] second) {
      values = new double[first.length + second.length];
      absolute = new double[values.length];
      signed = new double[values.length];
      int i = 0;
      int j = 0;
      for (int n = 0; n < values.length; n++) {
        double difference = (double) i / first.length - (double) j / second.length;
        boolean fromFirst = j == second.length || i < first.length && first[i] <= second[j];
        values[n] = fromFirst ? first[i++] : second[j++];
        if (n > 0) {
          double step = values[n] - values[n - 1];
          absolute[n] = absolute[n - 1] + Math.abs(difference) * step;
          signed[n] = signed[n - 1] + Math.signum(difference) * step;
        }
      }
    }

    double integral(double x) {
      return absolute[place(x)];
    }

    /** The influence of a value x on the distance, up to sign and constant: the integral of sign(F - G) up to it. */
    double signedIntegral(double x) {
      return signed[place(x)];
    }

    private int place(double x) {
      return Math.max(0, Arrays.binarySearch(values, x));
    }
  }
}
