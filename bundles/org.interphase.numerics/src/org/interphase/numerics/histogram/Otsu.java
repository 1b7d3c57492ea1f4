package org.interphase.numerics.histogram;

import java.util.Arrays;

/**
 * The threshold that divides values into two groups with the largest variance between them (N. Otsu (1979), doi:10.1109/TSMC.1979.4310076),
 * found exactly on the sorted values instead of on a histogram.
 */
public final class Otsu {
  private Otsu() { }

  /**
   * The threshold: halfway between the largest value of the lower group and the smallest of the upper.
   *
   * @param values NaNs are left out. Not modified.
   * @return NaN when there are not two different values
   */
  public static double threshold(double... values) {
    double[] sorted = Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
    double total = Arrays.stream(sorted).sum();
    double best = 0;
    double threshold = Double.NaN;
    double below = 0;
    for (int i = 1; i < sorted.length; i++) {
      below += sorted[i - 1];
      if (sorted[i] > sorted[i - 1]) {
        double difference = (total - below) / (sorted.length - i) - below / i;
        double between = difference * difference * i * (sorted.length - i);
        if (between > best) {
          best = between;
          threshold = sorted[i - 1] / 2 + sorted[i] / 2;
        }
      }
    }
    return threshold;
  }
}
