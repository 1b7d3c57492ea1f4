package org.interphase.report.figure;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.interphase.api.Image;

/**
 * How often pairs of positive values occur: counts in square cells of equal ratio, the same for both values.
 *
 * @param range the ends of both axes
 * @param counts per cell, the first value runs fastest
 * @param total the pairs
 * @param lowerQuartile of the second value over the first; NaN without pairs
 * @param median of the second value over the first; NaN without pairs
 * @param upperQuartile of the second value over the first; NaN without pairs
 */
record PairCounts(Range range, int[] counts, int total, double lowerQuartile, double median, double upperQuartile) {
  static final int BINS = 60;

  private static final double TAIL = 0.005;
  private static final double NARROWEST = 1.5;

  static PairCounts of(Image first, Image second) {
    int size = first.grid().size();
    OrderStatistics ratios = new OrderStatistics(size, i -> isPair(first, second, i) ? second.value(i) / first.value(i) : Double.NaN);
    Range range = range(new OrderStatistics(size, i -> isPair(first, second, i) ? first.value(i) : Double.NaN),
        new OrderStatistics(size, i -> isPair(first, second, i) ? second.value(i) : Double.NaN));
    int[] counts = new int[BINS * BINS];
    for (int i = 0; i < size; i++) {
      if (isPair(first, second, i) && range.contains(first.value(i)) && range.contains(second.value(i))) {
        counts[bin(range, second.value(i)) * BINS + bin(range, first.value(i))]++;
      }
    }
    return new PairCounts(range, counts, ratios.count(), ratios.quantile(0.25), ratios.quantile(0.5), ratios.quantile(0.75));
  }

  private static boolean isPair(Image first, Image second, int pixel) {
    return first.value(pixel) > 0 && second.value(pixel) > 0;
  }

  /** From the low tail of one to the high tail of the other, never so narrow that noise fills it. */
  private static Range range(OrderStatistics first, OrderStatistics second) {
    if (first.count() == 0) {
      return new Range(1, 10);
    }
    double lower = Math.min(first.quantile(TAIL), second.quantile(TAIL));
    double upper = Math.max(first.quantile(1 - TAIL), second.quantile(1 - TAIL));
    double room = Math.max(1, NARROWEST * lower / upper);
    return new Range(lower / room, upper * room);
  }

  private static int bin(Range range, double value) {
    return Math.min(BINS - 1, (int) (BINS * Math.log(value / range.lower()) / Math.log(range.upper() / range.lower())));
  }

  /** The lower end of a bin, or the upper end of the one before it. */
  double edge(int bin) {
    return range.lower() * Math.pow(range.upper() / range.lower(), (double) bin / BINS);
  }

  int count(int cell) {
    return counts[cell];
  }

  int beyond() {
    return total - Arrays.stream(counts).sum();
  }

  int highest() {
    return Arrays.stream(counts).max().orElse(0);
  }

  /** A value for every cell. */
  double[] cells(IntToDoubleFunction value) {
    return IntStream.range(0, counts.length).mapToDouble(value).toArray();
  }
}
