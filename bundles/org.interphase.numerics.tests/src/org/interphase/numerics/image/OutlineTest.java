package org.interphase.numerics.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutlineTest {
  private static final int SIDE = 160;

  private static Outline of(DoubleBinaryOperator inside) {
    int[] labels = IntStream.range(0, SIDE * SIDE).map(i -> inside.applyAsDouble(i % SIDE, i / SIDE) < 1 ? 1 : 0).toArray();
    return Outline.of(new Region(labels, SIDE, 1, 0, 0, SIDE, SIDE));
  }

  private static double norm(double x, double y) {
    return Math.sqrt(x * x + y * y);
  }

  @Test
  void cornersLieOnTheBorder() {
    Outline disc = of((x, y) -> norm(x - 80.3, y - 79.6) / 20);
    for (int i = 0; i < disc.x().length; i++) {
      assertThat(norm(disc.x()[i] - 80.3, disc.y()[i] - 79.6)).isCloseTo(20, within(0.5));
    }
    assertThat(disc.area(0.5, 2)).isCloseTo(Math.PI * 400, within(20.0));
  }

  @Test
  void theLargestPartCountsAndNothingHasNoCorners() {
    Outline two = of((x, y) -> Math.min(norm(x - 30, y - 30) / 8, norm(x - 100, y - 100) / 20));
    assertThat(two.area(1, 1)).isCloseTo(Math.PI * 400, within(20.0));
    Outline ring = of((x, y) -> norm(x - 80, y - 80) < 10 ? 2 : norm(x - 80, y - 80) / 20);
    assertThat(ring.area(1, 1)).as("holes do not count").isCloseTo(Math.PI * 400, within(20.0));
    assertThat(of((x, y) -> 2).x()).isEmpty();
  }

  @Test
  void partsThatMeetInACornerHaveABorderEach() {
    assertThat(of((x, y) -> x < 80 == y < 80 ? 0 : 2).area(1, 1)).isBetween(6000.0, 13000.0);
  }
}
