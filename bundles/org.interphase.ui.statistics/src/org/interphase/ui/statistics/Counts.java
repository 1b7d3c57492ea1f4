package org.interphase.ui.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.interphase.api.Table;
import org.interphase.api.Unit;

/**
 * How many values lie in bins of one width.
 *
 * @param edges rising, one more than {@code heights}: a bin has its lower edge, not its upper one
 * @param heights the counts
 */
record Counts(double[] edges, double[] heights) {
  private static final double CORE = 0.05;
  private static final double REACH = 3;
  private static final double TAIL = 1e-3;
  private static final int MOST = 20_000;

  /**
   * Counts values in bins whose edges are multiples of the width, over their central 90 % and three times as much on either side.
   *
   * @param sorted ascending, one at least. Not modified
   * @param width of the bins; 0 for Scott's rule, rounded to 1, 2 or 5 (doi 10.1093/biomet/66.3.605)
   * @throws IllegalArgumentException in words when there would be too many bins
   */
  static Counts of(double[] sorted, double width) {
    double low = quantile(sorted, CORE);
    double high = quantile(sorted, 1 - CORE);
    double from = Math.max(sorted[0], low - REACH * (high - low));
    double to = Math.min(sorted[sorted.length - 1], high + REACH * (high - low));
    double step = width > 0 ? width : scott(sorted, to - from);
    if ((to - from) / step > MOST) {
      throw new IllegalArgumentException("Bins of this width would be more than " + MOST + ": choose wider ones.");
    }
    long first = (long) Math.floor(from / step);
    int bins = (int) ((long) Math.floor(to / step) - first) + 1;
    double[] edges = IntStream.rangeClosed(0, bins).mapToDouble(i -> (first + i) * step).toArray();
    double[] heights = new double[bins];
    Arrays.setAll(heights, i -> Division.below(sorted, edges[i + 1]) - Division.below(sorted, edges[i]));
    return new Counts(edges, heights);
  }

  private static double quantile(double[] sorted, double fraction) {
    return sorted[(int) Math.round(fraction * (sorted.length - 1))];
  }

  private static double scott(double[] sorted, double range) {
    double spread = (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / 1.349;
    double width = Math.max(3.49 * spread / Math.cbrt(sorted.length), range / 1000);
    if (!(width > 0)) {
      return sorted[0] == 0 ? 1 : Math.abs(sorted[0]) / 10;
    }
    double decade = Math.pow(10, Math.floor(Math.log10(width)));
    return decade * (width >= 5 * decade ? 5 : width >= 2 * decade ? 2 : 1);
  }

  /** The histogram that a mixture was fitted to. */
  static Counts of(Mixture mixture) {
    double[] lower = mixture.histogram().column("lower").orElseThrow().values();
    double[] edges = Arrays.copyOf(lower, lower.length + 1);
    edges[lower.length] = Mixture.value(mixture.histogram(), "upper", lower.length - 1);
    return new Counts(edges, mixture.histogram().column("count").orElseThrow().values());
  }

  /** Without the long thin tails, less than a thousandth of the values at either end, as far as places that have to be seen allow. */
  Counts trimmed(double... places) {
    double tail = TAIL * Arrays.stream(heights).sum();
    double least = Arrays.stream(places).min().orElse(Double.POSITIVE_INFINITY);
    double most = Arrays.stream(places).max().orElse(Double.NEGATIVE_INFINITY);
    int first = 0;
    for (double cut = heights[first]; cut < tail && edges[first + 1] < least; cut += heights[first]) {
      first++;
    }
    int last = heights.length - 1;
    for (double cut = heights[last]; cut < tail && edges[last] > most; cut += heights[last]) {
      last--;
    }
    return new Counts(Arrays.copyOfRange(edges, first, last + 2), Arrays.copyOfRange(heights, first, last + 1));
  }

  double width() {
    return edges[1] - edges[0];
  }

  /** As the table of a figure. */
  Table table(Unit unit) {
    int bins = heights.length;
    return new Table("histogram", List.of(), List.of(new Table.Column("lower", unit, Arrays.copyOf(edges, bins)),
        new Table.Column("upper", unit, Arrays.copyOfRange(edges, 1, bins + 1)), new Table.Column("count", Unit.ONE, heights)));
  }
}
