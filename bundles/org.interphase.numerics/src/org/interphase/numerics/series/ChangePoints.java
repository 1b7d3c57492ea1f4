package org.interphase.numerics.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Where the level of a series changes: the division into stretches of constant mean with the least sum of squares plus a penalty for each change,
 * found exactly by dynamic programming with pruning (R. Killick, P. Fearnhead and I. A. Eckley (2012), doi:10.1080/01621459.2012.737745).
 *
 * <p>The penalty is calibrated, not chosen: series of that length without a change, of independent normal noise, are divided, and it is set
 * so that a stated share of them shows any. The scale of the noise comes from the differences of neighbours, the largest fifth left out, in
 * the calibration as in the data. Noise that is correlated from sample to sample gives more false alarms than stated. A stretch has at
 * least two samples, so that a single wild value is none.
 *
 * <p>Immutable: calibrate once, and use it for every series of that length, from any thread.
 */
public final class ChangePoints {
  /** The longest series; longer ones are to be averaged first. */
  public static final int LONGEST = 2000;
  private static final int SHORTEST = 6;
  private static final int CALIBRATIONS = 2000;
  private static final int LEAST = 2;
  private static final double KEPT = 0.8;
  private static final double CONFIDENCE = 0.95;

  private final int length;
  private final double penalty;

  /**
   * A change of level.
   *
   * @param position the first sample of the new level
   * @param lower the earliest sample that this may be, with 95 % probability (posterior of the position, even prior)
   * @param upper the latest
   * @param size by how much the level changes
   * @param sizeError one standard error of it
   */
  public record Change(int position, int lower, int upper, double size, double sizeError) { }

  private ChangePoints(int length, double penalty) {
    this.length = length;
    this.penalty = penalty;
  }

  /**
   * Calibrates for a length.
   *
   * @param length number of samples, up to {@link #LONGEST}
   * @param falseAlarm the share of series without a change in which one may be found, more than 0 and less than 1
   * @param seed the same seed gives the same calibration
   */
  public static ChangePoints calibrated(int length, double falseAlarm, long seed) {
    if (length > LONGEST || !(falseAlarm > 0 && falseAlarm < 1)) {
      throw new IllegalArgumentException("change points of " + length + " samples with " + falseAlarm + " false alarms are not possible: at most "
          + LONGEST + " samples, average neighbours first");
    }
    if (length < SHORTEST) {
      return new ChangePoints(length, Double.POSITIVE_INFINITY);
    }
    SplittableRandom random = new SplittableRandom(seed);
    int runs = Math.max(200, (int) Math.min(CALIBRATIONS, 4e8 / ((double) length * length)));
    double[] critical = new double[runs];
    double[] values = new double[length];
    for (int run = 0; run < runs; run++) {
      Arrays.setAll(values, i -> random.nextGaussian());
      critical[run] = new Series(values).criticalPenalty();
    }
    Arrays.sort(critical);
    return new ChangePoints(length, critical[Math.min(runs - 1, (int) Math.ceil((1 - falseAlarm) * runs))]);
  }

  /**
   * Finds the changes.
   *
   * @param values as many as calibrated for. NaNs are left out, positions still count them. Not modified.
   * @return in ascending order; empty for fewer than six values
   */
  public List<Change> of(double[] values) {
    if (values.length != length) {
      throw new IllegalArgumentException(values.length + " samples where " + length + " were calibrated for");
    }
    int[] present = IntStream.range(0, length).filter(i -> !Double.isNaN(values[i])).toArray();
    if (present.length < SHORTEST) {
      return List.of();
    }
    Series series = new Series(Arrays.stream(present).mapToDouble(i -> values[i]).toArray());
    List<Change> changes = series.describe(series.divide(penalty));
    return changes.stream().map(change -> new Change(present[change.position], present[change.lower], present[change.upper], change.size,
        change.sizeError)).toList();
  }

  /** Prefix sums of the values in units of their noise. */
  private static final class Series {
    private final int n;
    private final double scale;
    private final double[] sums;
    private final double[] squares;

    Series(double[] values) {
      n = values.length;
      scale = scale(values);
      double level = Arrays.stream(values).average().orElse(0);
      sums = new double[n + 1];
      squares = new double[n + 1];
      for (int i = 0; i < n; i++) {
        double value = (values[i] - level) / scale;
        sums[i + 1] = sums[i] + value;
        squares[i + 1] = squares[i] + value * value;
      }
    }

    private static double scale(double[] values) {
      double[] differences = new double[values.length - 1];
      double largest = 0;
      for (int i = 0; i < differences.length; i++) {
        differences[i] = Math.pow(values[i + 1] - values[i], 2);
        largest = Math.max(largest, differences[i]);
      }
      Arrays.sort(differences);
      int kept = Math.max(1, (int) (KEPT * differences.length));
      double mean = Arrays.stream(differences, 0, kept).sum() / kept;
      double floor = 1e-18 * largest;
      return largest > 0 ? Math.sqrt(Math.max(mean, floor)) : 1;
    }

    /** The sum of squares about the mean, from a sample to before another. */
    double cost(int from, int to) {
      double sum = sums[to] - sums[from];
      return squares[to] - squares[from] - sum * sum / (to - from);
    }

    /** The penalty from which on there is no change: what one change gains, or two gain each. */
    double criticalPenalty() {
      double best = 0;
      for (int s = LEAST; s <= n - LEAST; s++) {
        double left = cost(0, s);
        best = Math.max(best, cost(0, n) - left - cost(s, n));
        for (int e = s + LEAST; e <= n - LEAST; e++) {
          best = Math.max(best, (cost(0, n) - left - cost(s, e) - cost(e, n)) / 2);
        }
      }
      return best;
    }

    List<Integer> divide(double penalty) {
      double[] least = new double[n + 1];
      int[] before = new int[n + 1];
      Arrays.fill(least, Double.POSITIVE_INFINITY);
      least[0] = -penalty;
      List<Integer> starts = new ArrayList<>(List.of(0));
      for (int to = LEAST; to <= n; to++) {
        for (int from : starts) {
          double total = to - from < LEAST ? Double.POSITIVE_INFINITY : least[from] + cost(from, to) + penalty;
          if (total < least[to]) {
            least[to] = total;
            before[to] = from;
          }
        }
        int end = to;
        starts.removeIf(from -> end - from >= LEAST && least[from] + cost(from, end) > least[end]);
        if (Double.isFinite(least[to - LEAST + 1])) {
          starts.add(to - LEAST + 1);
        }
      }
      List<Integer> changes = new ArrayList<>();
      for (int at = before[n]; at > 0; at = before[at]) {
        changes.addFirst(at);
      }
      return changes;
    }

    List<Change> describe(List<Integer> positions) {
      List<Integer> ends = new ArrayList<>(positions);
      ends.addFirst(0);
      ends.addLast(n);
      double residual = 0;
      for (int i = 0; i + 1 < ends.size(); i++) {
        residual += cost(ends.get(i), ends.get(i + 1));
      }
      List<Change> changes = new ArrayList<>();
      for (int i = 1; i + 1 < ends.size(); i++) {
        changes.add(change(ends.get(i - 1), ends.get(i), ends.get(i + 1), Math.max(0, residual), n - ends.size() + 1.0));
      }
      return changes;
    }

    /** The posterior of a position between its neighbours, levels and noise integrated out. */
    private Change change(int from, int position, int to, double residual, double freedom) {
      double elsewhere = residual - cost(from, position) - cost(position, to);
      double tiny = 1e-12 + 1e-12 * residual;
      double[] probability = new double[to - from];
      double best = Math.max(tiny, residual);
      for (int at = from + 1; at < to; at++) {
        double sum = Math.max(tiny, elsewhere + cost(from, at) + cost(at, to));
        probability[at - from] = Math.exp(-0.5 * freedom * Math.log(sum / best) - 0.5 * Math.log((double) (at - from) * (to - at)));
      }
      int[] interval = shortest(probability);
      double before = (sums[position] - sums[from]) / (position - from);
      double after = (sums[to] - sums[position]) / (to - position);
      double error = Math.sqrt(residual / freedom * (1.0 / (position - from) + 1.0 / (to - position)));
      return new Change(position, Math.min(position, from + interval[0]), Math.max(position, from + interval[1]), scale * (after - before),
          scale * error);
    }

    /** The ends of the most probable positions that hold the confidence together. */
    private static int[] shortest(double[] probability) {
      double total = Arrays.stream(probability).sum();
      Integer[] order = IntStream.range(0, probability.length).boxed().toArray(Integer[]::new);
      Arrays.sort(order, (a, b) -> Double.compare(probability[b], probability[a]));
      int low = order[0];
      int high = order[0];
      double held = 0;
      for (int i = 0; i < order.length && held < CONFIDENCE * total; i++) {
        held += probability[order[i]];
        low = Math.min(low, order[i]);
        high = Math.max(high, order[i]);
      }
      return new int[] {low, high};
    }
  }
}
