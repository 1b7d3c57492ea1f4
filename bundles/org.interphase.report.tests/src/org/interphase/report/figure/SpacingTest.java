package org.interphase.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpacingTest {
  @Test
  void labelsWithRoomStay() {
    assertThat(Spacing.apart(new double[] {20, 60, 90}, new double[] {20, 20, 20}, 5, 120)).containsExactly(20, 60, 90);
    assertThat(Spacing.apart(new double[0], new double[0], 5, 120)).isEmpty();
  }

  @Test
  void twoTouchingLabelsMoveApartByTheSame() {
    assertThat(Spacing.apart(new double[] {50, 54}, new double[] {20, 20}, 6, 120)).containsExactly(new double[] {39, 65}, within(1e-12));
  }

  @Test
  void neverTouchAndStayInside() {
    Random random = new Random(5);
    for (int trial = 0; trial < 1000; trial++) {
      int count = 1 + random.nextInt(6);
      double[] wanted = random.doubles(count, 0, 200).sorted().toArray();
      double[] widths = random.doubles(count, 5, 25).toArray();
      double[] places = Spacing.apart(wanted, widths, 4, 200);
      assertThat(places[0] - widths[0] / 2).as(Arrays.toString(places)).isGreaterThan(-1e-9);
      assertThat(places[count - 1] + widths[count - 1] / 2).isLessThan(200 + 1e-9);
      for (int i = 1; i < count; i++) {
        assertThat(places[i] - widths[i] / 2 - places[i - 1] - widths[i - 1] / 2).isGreaterThan(4 - 1e-9);
      }
    }
  }
}
