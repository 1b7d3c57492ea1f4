package org.interphase.numerics.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AssignmentTest {
  @Test
  void isAsCheapAsTheCheapestOfAll() {
    SplittableRandom random = new SplittableRandom(1);
    for (int run = 0; run < 300; run++) {
      int columns = random.nextInt(1, 7);
      int rows = random.nextInt(1, columns + 1);
      double[][] cost = new double[rows][columns];
      for (double[] row : cost) {
        for (int j = 0; j < columns; j++) {
          row[j] = run % 2 == 0 ? random.nextDouble(-5, 5) : random.nextInt(3);
        }
      }
      int[] found = Assignment.least(cost);
      assertThat(found).doesNotHaveDuplicates();
      double sum = 0;
      for (int i = 0; i < rows; i++) {
        sum += cost[i][found[i]];
      }
      assertThat(sum).isCloseTo(cheapest(cost, 0, 0), within(1e-9));
    }
  }

  @Test
  void nothingIsAssignedToNothing() {
    assertThat(Assignment.least(new double[0][0])).isEmpty();
  }

  private static double cheapest(double[][] cost, int row, int used) {
    if (row == cost.length) {
      return 0;
    }
    double best = Double.POSITIVE_INFINITY;
    for (int j = 0; j < cost[row].length; j++) {
      if ((used >> j & 1) == 0) {
        best = Math.min(best, cost[row][j] + cheapest(cost, row + 1, used | 1 << j));
      }
    }
    return best;
  }
}
