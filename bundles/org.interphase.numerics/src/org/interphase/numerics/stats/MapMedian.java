package org.interphase.numerics.stats;

import java.util.function.IntToDoubleFunction;
import org.apache.commons.numbers.arrays.Selection;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The median of a map and how far it can be trusted, although neighbouring pixels resemble each other.
 *
 * <p>The map is cut into up to 8 x 8 blocks. The share of values below the median differs from block to block; that scatter
 * is the standard error of the share, and the quantiles at one half less and more t standard errors are the ends of the
 * interval (Woodruff 1952, doi 10.1080/01621459.1952.10483443, with the variance of a ratio over clusters). Holds where
 * what is correlated is smaller than a block.
 *
 * @param count how many values there are
 * @param median NaN when there are none
 * @param standardError half the interval over its t, NaN where there is no interval
 * @param lower lower end of the 95 % interval, NaN with fewer than four blocks that hold values
 * @param upper upper end
 */
public record MapMedian(int count, double median, double standardError, double lower, double upper) {
  private static final int BLOCKS = 8;
  private static final int FEWEST_BLOCKS = 4;
  private static final double CONFIDENCE = 0.95;

  /**
   * Takes the median of a map.
   *
   * @param columns pixels in a row
   * @param rows rows
   * @param value the value of a pixel (row x columns + column), NaN where it has none
   */
  public static MapMedian of(int columns, int rows, IntToDoubleFunction value) {
    double[] values = new double[columns * rows];
    int count = 0;
    for (int i = 0; i < values.length; i++) {
      double v = value.applyAsDouble(i);
      if (!Double.isNaN(v)) {
        values[count++] = v;
      }
    }
    if (count == 0) {
      return new MapMedian(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }
    double median = quantile(values, count, 0.5);
    Blocks blocks = new Blocks(columns, rows, value, median);
    if (blocks.filled < FEWEST_BLOCKS) {
      return new MapMedian(count, median, Double.NaN, Double.NaN, Double.NaN);
    }
    double t = TDistribution.of(blocks.filled - 1.0).inverseCumulativeProbability((1 + CONFIDENCE) / 2);
    double reach = t * blocks.standardError(count);
    double lower = quantile(values, count, 0.5 - reach);
    double upper = quantile(values, count, 0.5 + reach);
    return new MapMedian(count, median, (upper - lower) / (2 * t), lower, upper);
  }

  /** Linear between order statistics, the smallest and the largest beyond them. Reorders the values. */
  private static double quantile(double[] values, int count, double share) {
    double place = Math.clamp(share, 0, 1) * (count - 1);
    int below = (int) place;
    int above = Math.min(below + 1, count - 1);
    Selection.select(values, 0, count, new int[] {below, above});
    return values[below] + (place - below) * (values[above] - values[below]);
  }

  /** In each block the number of values, and how many more than half of them lie below the median. */
  private static final class Blocks {
    private final double[] excess = new double[BLOCKS * BLOCKS];
    private final int[] counts = new int[BLOCKS * BLOCKS];
    private int filled;

    Blocks(int columns, int rows, IntToDoubleFunction value, double median) {
      for (int row = 0; row < rows; row++) {
        int down = (int) ((long) row * BLOCKS / rows) * BLOCKS;
        for (int column = 0; column < columns; column++) {
          double v = value.applyAsDouble(row * columns + column);
          if (!Double.isNaN(v)) {
            int block = down + (int) ((long) column * BLOCKS / columns);
            counts[block]++;
            excess[block] += v < median ? 0.5 : v > median ? -0.5 : 0;
          }
        }
      }
      for (int inBlock : counts) {
        filled += inBlock > 0 ? 1 : 0;
      }
    }

    double standardError(int count) {
      double sum = 0;
      double squares = 0;
      for (double e : excess) {
        sum += e;
      }
      for (int b = 0; b < counts.length; b++) {
        double deviation = excess[b] - sum * counts[b] / count;
        squares += deviation * deviation;
      }
      return Math.sqrt(squares * filled / (filled - 1.0)) / count;
    }
  }
}
