package org.interphase.numerics.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MapMedianTest {
  @Test
  void theMedianIsThatOfTheValuesThatThereAre() {
    double[] values = {5, Double.NaN, 1, 3, Double.NaN, 2};
    MapMedian median = MapMedian.of(3, 2, i -> values[i]);
    assertThat(median.count()).isEqualTo(4);
    assertThat(median.median()).isEqualTo(2.5);
  }

  @Test
  void withoutValuesThereIsNone() {
    assertThat(MapMedian.of(4, 4, i -> Double.NaN).median()).isNaN();
    MapMedian one = MapMedian.of(1, 1, i -> 7);
    assertThat(one.median()).isEqualTo(7);
    assertThat(one.lower()).isNaN();
  }

  /** Patches of 4 x 4 pixels share a value: the interval must know that there are only so many of them. */
  @Test
  void theIntervalCoversTheMedianOfThePopulation() {
    int runs = 1000;
    int independent = 0;
    int patches = 0;
    Random random = new Random(4);
    for (int run = 0; run < runs; run++) {
      independent += covers(random, 1) ? 1 : 0;
      patches += covers(random, 4) ? 1 : 0;
    }
    assertThat(independent / (double) runs).as("independent pixels").isBetween(0.93, 0.97);
    assertThat(patches / (double) runs).as("patches").isBetween(0.93, 0.97);
  }

  private static boolean covers(Random random, int patch) {
    int side = 64;
    double[] values = new double[side * side];
    for (int row = 0; row < side; row++) {
      for (int column = 0; column < side; column++) {
        boolean first = row % patch == 0 && column % patch == 0;
        values[row * side + column] = first ? Math.exp(random.nextGaussian()) : values[(row - row % patch) * side + column - column % patch];
      }
    }
    Arrays.fill(values, 0, 7, Double.NaN);
    MapMedian median = MapMedian.of(side, side, i -> values[i]);
    return median.lower() <= 1 && 1 <= median.upper();
  }
}
