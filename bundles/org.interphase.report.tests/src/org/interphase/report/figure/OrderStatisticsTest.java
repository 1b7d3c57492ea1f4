package org.interphase.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OrderStatisticsTest {
  private static void assertRanked(double... values) {
    double[] sorted = Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
    OrderStatistics order = new OrderStatistics(values.length, i -> values[i]);
    assertThat(order.count()).isEqualTo(sorted.length);
    for (int rank = 0; rank < sorted.length; rank++) {
      double fraction = sorted.length == 1 ? 0.5 : (double) rank / (sorted.length - 1);
      assertThat(order.quantile(fraction)).as("rank %d", rank).isEqualTo(sorted[rank]);
    }
  }

  @Test
  void givesWhatSortingGives() {
    Random random = new Random(5);
    assertRanked(random.doubles(60).map(x -> (x - 0.4) * Math.pow(10, 600 * x - 300)).toArray());
    assertRanked(random.ints(60, 0, 4).mapToDouble(i -> i == 0 ? Double.NaN : i).toArray());
    assertRanked(-Double.MAX_VALUE, -1, -Double.MIN_VALUE, -0.0, 0.0, Double.MIN_VALUE, 1, Math.nextUp(1), Double.MAX_VALUE);
    assertRanked(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN, 3);
    assertRanked(7);
  }

  @Test
  void nothingHasNoQuantile() {
    assertThat(new OrderStatistics(2, i -> Double.NaN).quantile(0.5)).isNaN();
    assertThat(new OrderStatistics(0, i -> i).quantile(0.5)).isNaN();
  }
}
