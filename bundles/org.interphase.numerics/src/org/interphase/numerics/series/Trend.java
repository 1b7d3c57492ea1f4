package org.interphase.numerics.series;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The slope of a series of measurements against time, with an interval that knows that what follows closely resembles itself.
 *
 * <p>The deviations from the line are taken as noise whose correlation falls as {@code exp(-dt / tau)} with the time between two samples
 * (AR(1) for even steps, the Ornstein-Uhlenbeck process for any). For a given tau the line follows by generalised least squares. How well
 * each tau describes the data is its restricted likelihood (H. D. Patterson and R. Thompson (1971), doi:10.1093/biomet/58.3.545), which is
 * free of the bias that fitted residuals have; the answers of all tau are averaged with these weights, evenly prior in the correlation of
 * samples at the median step, so that not knowing tau widens the interval as it should. Correlation is never negative here: alternating
 * noise makes the interval too wide.
 *
 * @param slope per unit of time
 * @param standardError one standard error
 * @param lower lower end of the 95 % interval
 * @param upper upper end
 * @param intercept the line's value at time 0
 * @param correlation of the noise at the median step, 0 to 1, averaged with the weights
 * @param noise standard deviation about the line, likewise
 */
public record Trend(double slope, double standardError, double lower, double upper, double intercept, double correlation, double noise) {
  private static final int FEWEST = 4;
  private static final int GRID = 60;
  private static final double LONGEST = 1e-5;
  private static final double SHORTEST_STEP = 1e-6;
  private static final double NEGLIGIBLE = 12;
  private static final double TAIL = 0.025;

  /**
   * Fits a line.
   *
   * @param times ascending, not all equal; equal neighbours are allowed. Not modified.
   * @param values one for each time; those that are NaN are left out with their times. Not modified.
   * @return all NaN for fewer than four values, or when all times are equal
   * @throws IllegalArgumentException if the lengths differ or times descend
   */
  public static Trend of(double[] times, double[] values) {
    if (times.length != values.length) {
      throw new IllegalArgumentException(times.length + " times and " + values.length + " values");
    }
    Samples samples = Samples.of(times, values);
    if (samples.times.length < FEWEST || !(samples.times[samples.times.length - 1] > samples.times[0])) {
      return new Trend(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }
    if (samples.straight()) {
      Line exact = samples.line(0);
      return samples.trend(new Line[] {exact}, new double[] {1});
    }
    return samples.averaged();
  }

  /** The line at one correlation, in centred and scaled time. */
  private record Line(double correlation, double intercept, double slope, double slopeVariance, double noise, double logLikelihood) { }

  /** Times centred and in units of the median step, values centred. */
  private record Samples(double[] times, double[] values, double centre, double step, double level) {
    static Samples of(double[] times, double[] values) {
      int[] present = IntStream.range(0, values.length).filter(i -> !Double.isNaN(values[i])).toArray();
      double[] t = Arrays.stream(present).mapToDouble(i -> times[i]).toArray();
      double[] v = Arrays.stream(present).mapToDouble(i -> values[i]).toArray();
      double[] steps = new double[Math.max(0, t.length - 1)];
      for (int i = 0; i < steps.length; i++) {
        steps[i] = t[i + 1] - t[i];
        if (!(steps[i] >= 0)) {
          throw new IllegalArgumentException("time goes from " + t[i] + " to " + t[i + 1] + ": a trend needs ascending times");
        }
      }
      Arrays.sort(steps);
      double median = steps.length == 0 ? 0 : steps[steps.length / 2];
      double step = median > 0 || t.length == 0 ? median : (t[t.length - 1] - t[0]) / t.length;
      double centre = Arrays.stream(t).average().orElse(0);
      double level = Arrays.stream(v).average().orElse(0);
      return new Samples(Arrays.stream(t).map(x -> (x - centre) / step).toArray(),
          Arrays.stream(v).map(x -> x - level).toArray(), centre, step, level);
    }

    boolean straight() {
      Line line = line(0);
      double largest = Arrays.stream(values).map(Math::abs).max().orElseThrow();
      return line.noise <= 1e-13 * largest || largest == 0;
    }

    Trend averaged() {
      double[] log = new double[GRID];
      Arrays.setAll(log, i -> Math.log(LONGEST) * i / (GRID - 1));
      Line[] coarse = lines(log);
      double best = Arrays.stream(coarse).mapToDouble(Line::logLikelihood).max().orElseThrow();
      int first = 0;
      int last = GRID - 1;
      while (coarse[first].logLikelihood < best - NEGLIGIBLE) {
        first++;
      }
      while (coarse[last].logLikelihood < best - NEGLIGIBLE) {
        last--;
      }
      double from = log[Math.max(0, first - 1)];
      double to = log[Math.min(GRID - 1, last + 1)];
      double[] fine = new double[GRID];
      Arrays.setAll(fine, i -> from + (to - from) * i / (GRID - 1));
      Line[] lines = lines(fine);
      double highest = Arrays.stream(lines).mapToDouble(Line::logLikelihood).max().orElseThrow();
      double[] weights = new double[GRID];
      Arrays.setAll(weights, i -> Math.exp(lines[i].logLikelihood - highest + fine[i]));
      return trend(lines, weights);
    }

    /** Lines at correlations of 1 - exp(log). */
    private Line[] lines(double[] log) {
      return Arrays.stream(log).mapToObj(x -> line(Math.max(0, -Math.expm1(x)))).toArray(Line[]::new);
    }

    /** Each sample less what the one before leads to expect, over the root of what remains of its variance. */
    private Line line(double correlation) {
      double logCorrelation = Math.log(correlation);
      double s11 = 1;
      double s1t = times[0];
      double stt = times[0] * times[0];
      double s1v = values[0];
      double stv = times[0] * values[0];
      double svv = values[0] * values[0];
      double logDeterminant = 0;
      double rho = 0;
      double weight = 1;
      double logWeight = 0;
      double lastStep = Double.NaN;
      for (int i = 1; i < times.length; i++) {
        double dt = Math.max(times[i] - times[i - 1], SHORTEST_STEP);
        if (dt != lastStep) {
          rho = Math.exp(dt * logCorrelation);
          weight = 1 / (1 - rho * rho);
          logWeight = Math.log(weight);
          lastStep = dt;
        }
        double one = 1 - rho;
        double t = times[i] - rho * times[i - 1];
        double v = values[i] - rho * values[i - 1];
        s11 += weight * one * one;
        s1t += weight * one * t;
        stt += weight * t * t;
        s1v += weight * one * v;
        stv += weight * t * v;
        svv += weight * v * v;
        logDeterminant -= logWeight;
      }
      double determinant = s11 * stt - s1t * s1t;
      double intercept = (stt * s1v - s1t * stv) / determinant;
      double slope = (s11 * stv - s1t * s1v) / determinant;
      double residual = Math.max(0, svv - intercept * s1v - slope * stv);
      double freedom = times.length - 2.0;
      double logLikelihood = -0.5 * (logDeterminant + Math.log(determinant) + freedom * Math.log(residual));
      double variance = residual / freedom;
      return new Line(correlation, intercept, slope, variance * s11 / determinant, Math.sqrt(variance), logLikelihood);
    }

    private Trend trend(Line[] lines, double[] weights) {
      double total = Arrays.stream(weights).sum();
      double slope = 0;
      double intercept = 0;
      double correlation = 0;
      double noise = 0;
      for (int i = 0; i < lines.length; i++) {
        slope += weights[i] / total * lines[i].slope;
        intercept += weights[i] / total * lines[i].intercept;
        correlation += weights[i] / total * lines[i].correlation;
        noise += weights[i] / total * lines[i].noise;
      }
      double variance = 0;
      for (int i = 0; i < lines.length; i++) {
        variance += weights[i] / total * (lines[i].slopeVariance + Math.pow(lines[i].slope - slope, 2));
      }
      double error = Math.sqrt(variance);
      double lower = quantile(lines, weights, TAIL, slope, error);
      double upper = quantile(lines, weights, 1 - TAIL, slope, error);
      return new Trend(slope / step, error / step, lower / step, upper / step, level + intercept - slope / step * centre, correlation, noise);
    }

    /** Of the mixture of Student's t distributions, by bisection. */
    private double quantile(Line[] lines, double[] weights, double share, double centreSlope, double error) {
      TDistribution t = TDistribution.of(times.length - 2.0);
      double total = Arrays.stream(weights).sum();
      double low = centreSlope - 1000 * error;
      double high = centreSlope + 1000 * error;
      for (int i = 0; i < 80 && low < high; i++) {
        double middle = low / 2 + high / 2;
        double below = 0;
        for (int k = 0; k < lines.length; k++) {
          if (weights[k] > 1e-9 * total) {
            below += weights[k] / total * t.cumulativeProbability((middle - lines[k].slope) / Math.sqrt(lines[k].slopeVariance));
          }
        }
        if (below < share) {
          low = middle;
        } else {
          high = middle;
        }
      }
      return low / 2 + high / 2;
    }
  }
}
