package org.interphase.core.study;

import java.util.Arrays;
import java.util.List;
import org.interphase.api.Table.Column;
import org.interphase.api.Unit;
import org.interphase.numerics.histogram.BinRule;
import org.interphase.numerics.stats.Robust;

/**
 * The common bins of several maps: as wide as the median of what suits each (Freedman and Diaconis), at most a few hundred, from the lowest to the
 * highest value that matters in any of them.
 *
 * @param lower the first edge, a multiple of the width
 * @param width of each
 * @param count how many
 */
record Bins(double lower, double width, int count) {
  private static final int MOST = 300;
  private static final double TAIL = 0.002;

  /** @param maps the valid values of each map */
  static Bins of(List<double[]> maps) {
    List<double[]> filled = maps.stream().filter(values -> values.length > 1).toList();
    double[] ends = filled.stream().flatMapToDouble(values -> Arrays.stream(Robust.quantiles(values, TAIL, 1 - TAIL))).toArray();
    double least = Arrays.stream(ends).min().orElse(0);
    double range = Arrays.stream(ends).max().orElse(0) - least;
    if (!(range > 0)) {
      return new Bins(least, Math.max(1, Math.abs(least)), 1);
    }
    double[] suiting = filled.stream().mapToDouble(BinRule.FREEDMAN_DIACONIS::width).sorted().toArray();
    double width = round(Math.max(suiting[suiting.length / 2], range / MOST));
    double first = Math.floor(least / width) * width;
    return new Bins(first, width, (int) Math.ceil((least + range - first) / width));
  }

  /** Up to the next 1, 2 or 5. */
  private static double round(double width) {
    double decade = StrictMath.pow(10, Math.floor(StrictMath.log10(width)));
    return decade * (width > 5 * decade ? 10 : width > 2 * decade ? 5 : width > decade ? 2 : 1);
  }

  /** The columns {@code lower} and {@code upper}. */
  List<Column> edges(Unit unit) {
    double[] from = new double[count];
    Arrays.setAll(from, i -> lower + i * width);
    double[] to = new double[count];
    Arrays.setAll(to, i -> lower + (i + 1) * width);
    return List.of(new Column("lower", unit, from), new Column("upper", unit, to));
  }

  /** The fraction of the values in each bin, per unit of the values; what lies outside counts as a value and is in none. */
  double[] densities(double[] values) {
    double[] densities = new double[count];
    for (double value : values) {
      double bin = Math.floor((value - lower) / width);
      if (bin >= 0 && bin < count) {
        densities[(int) bin] += 1 / (width * values.length);
      }
    }
    return densities;
  }
}
