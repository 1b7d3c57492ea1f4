package org.interphase.core.curve;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.interphase.numerics.stats.MapMedian;
import org.interphase.numerics.stats.Robust;

/**
 * How good the moduli of one condition are. An error is relative, E over the true E less 1. All shares are from 0 to 1; where no
 * curve is valid everything but the counts is NaN.
 *
 * @param condition what was measured and how it was fitted
 * @param curves how many
 * @param invalid the share of curves without a modulus
 * @param bias the median error
 * @param biasError one standard error of it
 * @param bound the median Cramer-Rao bound, a relative standard error
 * @param efficiency the root of the mean square of error over bound, each curve by its own bound; a bound of infinity is left out
 * @param scatter 1.4826 times the median distance of error over bound from its median: without bias, and whatever a few curves do
 * @param within the share of curves, the invalid ones included, whose error is below 5 %
 * @param coverage the share of valid curves whose 95 % interval, 1.96 stated standard errors to either side, holds the truth
 */
public record AccuracyRow(AccuracyCondition condition, int curves, double invalid, double bias, double biasError, double bound, double efficiency,
    double scatter, double within, double coverage) {
  private static final double CLOSE = 0.05;
  private static final double NORMAL_95 = 1.959963984540054;

  /**
   * Describes the errors of a map.
   *
   * @param columns pixels in a row of the map
   * @param errors relative errors, NaN where the curve is invalid. The arrays are not modified.
   * @param stated the standard errors that the fit states, relative to the truth
   * @param bounds the smallest relative standard error that is possible for each curve
   */
  static AccuracyRow of(AccuracyCondition condition, int columns, double[] errors, double[] stated, double[] bounds) {
    int curves = errors.length;
    double[] valid = Arrays.stream(errors).filter(error -> !Double.isNaN(error)).toArray();
    MapMedian median = MapMedian.of(columns, curves / columns, i -> errors[i]);
    double[] inBounds = IntStream.range(0, curves).filter(i -> Double.isFinite(bounds[i]) && !Double.isNaN(errors[i]))
        .mapToDouble(i -> errors[i] / bounds[i]).toArray();
    double within = Arrays.stream(valid).filter(error -> Math.abs(error) < CLOSE).count();
    double covered = IntStream.range(0, curves).filter(i -> Math.abs(errors[i]) < NORMAL_95 * stated[i]).count();
    return new AccuracyRow(condition, curves, 1 - (double) valid.length / curves, median.median(), median.standardError(),
        Robust.of(bounds).median(), Math.sqrt(Arrays.stream(inBounds).map(error -> error * error).average().orElse(Double.NaN)),
        Robust.of(inBounds).spread(), within / curves, covered / valid.length);
  }
}
