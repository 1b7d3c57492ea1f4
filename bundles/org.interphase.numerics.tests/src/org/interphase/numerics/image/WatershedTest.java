package org.interphase.numerics.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WatershedTest {
  private static final double NONE = Double.NaN;

  @Test
  void everyPeakHasACatchmentThatEndsAtThePass() {
    int[] labels = Watershed.label(7, new double[] {1, 3, 1.5, 1, 2, 4, 2}, peak -> 0);
    assertThat(labels).startsWith(1, 1, 1).endsWith(2, 2, 2);
  }

  @Test
  void aPeakWithAShallowPassJoinsTheHigherOne() {
    double[] relief = {1, 3, 2, 3.5, 1, 5, 1};
    assertThat(Watershed.label(7, relief, peak -> 1.5)).containsExactly(1, 1, 1, 1, labelOf(relief, 4), 2, 2);
    assertThat(Watershed.label(7, relief, peak -> 10)).containsOnly(1);
    assertThat(Watershed.label(7, relief, peak -> 0)[1]).isNotEqualTo(Watershed.label(7, relief, peak -> 0)[3]);
  }

  private static int labelOf(double[] relief, int pixel) {
    return relief[pixel - 1] > relief[pixel + 1] ? 1 : 2;
  }

  @Test
  void partsThatDoNotTouchStayApartAndOutsideIsZero() {
    int[] labels = Watershed.label(3, new double[] {1, NONE, 2, NONE, NONE, NONE, 3, NONE, 1}, peak -> 100);
    assertThat(labels).containsExactly(1, 0, 2, 0, 0, 0, 3, 0, 4);
    assertThat(Watershed.label(3, new double[] {1, NONE, NONE, NONE, 2, NONE}, peak -> 0)).as("corners touch").containsExactly(1, 0, 0, 0, 1, 0);
  }

  @Test
  void aPlateauIsOnePeakAndNegativeReliefIsRelief() {
    assertThat(Watershed.label(3, new double[9], peak -> 1e-9)).containsOnly(1);
    assertThat(Watershed.label(5, new double[] {-1, -3, -9, -3, -2}, peak -> 1)).startsWith(1, 1).endsWith(2, 2);
  }
}
