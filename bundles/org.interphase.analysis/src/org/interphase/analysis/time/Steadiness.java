package org.interphase.analysis.time;

import java.util.List;
import org.interphase.api.Estimate;
import org.interphase.api.Unit;
import org.interphase.numerics.series.Trend;

/**
 * "No variation" as numbers: what a quantity such as the open-circuit voltage did over a time.
 *
 * @param slope with its 95 % interval, per second; NaN for fewer than four samples. See {@link Trend}
 * @param largestStep the change between two neighbouring samples that is largest in size, with its sign; NaN for fewer than two
 * @param stepTime when that step had been made, in s; NaN for fewer than two
 * @param span largest less smallest value; NaN when there is none
 * @param correlation of the noise from one sample to the next, 0 to 1
 * @param samples how many values there are
 */
public record Steadiness(Estimate slope, Estimate largestStep, double stepTime, Estimate span, double correlation, int samples) {
  /**
   * Describes samples.
   *
   * @param quantity what was measured, for the names of the numbers
   * @param unit of the values, SI
   * @param times in s, ascending; equal neighbours are allowed. Not modified.
   * @param values one for each time, NaN where there is none. Not modified.
   * @throws IllegalArgumentException if the lengths differ or times descend
   */
  public static Steadiness of(String quantity, Unit unit, double[] times, double[] values) {
    Trend trend = Trend.of(times, values);
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    double step = Double.NaN;
    double stepTime = Double.NaN;
    double last = Double.NaN;
    int samples = 0;
    for (int i = 0; i < values.length; i++) {
      if (Double.isNaN(values[i])) {
        continue;
      }
      samples++;
      least = Math.min(least, values[i]);
      most = Math.max(most, values[i]);
      if (samples > 1 && !(Math.abs(values[i] - last) <= Math.abs(step))) {
        step = values[i] - last;
        stepTime = times[i];
      }
      last = values[i];
    }
    String method = "straight line, noise correlated as exp(-dt / tau), tau averaged over by restricted likelihood";
    return new Steadiness(
        new Estimate("slope of " + quantity, trend.slope(), trend.standardError(), trend.lower(), trend.upper(), unit.per(Unit.SECOND), method),
        Estimate.exact("largest step of " + quantity, step, unit, "largest difference of neighbouring samples"), stepTime,
        Estimate.exact("span of " + quantity, samples == 0 ? Double.NaN : most - least, unit, "largest less smallest sample"),
        trend.correlation(), samples);
  }

  /** Slope, largest step and span. */
  public List<Estimate> all() {
    return List.of(slope, largestStep, span);
  }
}
