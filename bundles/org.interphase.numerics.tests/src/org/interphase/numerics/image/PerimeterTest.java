package org.interphase.numerics.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PerimeterTest {
  private static final int SIDE = 140;
  private static final int RUNS = 100;

  private static double circularity(double pixelWidth, double pixelHeight, IntPredicate isIn) {
    int pixels = 0;
    for (int i = 0; i < SIDE * SIDE; i++) {
      pixels += isIn.test(i) ? 1 : 0;
    }
    double perimeter = new Perimeter(pixelWidth, pixelHeight).of(0, 0, SIDE, SIDE, SIDE, isIn);
    return 4 * Math.PI * pixels * pixelWidth * pixelHeight / (perimeter * perimeter);
  }

  /** Regular polygons at random places and angles; 0 sides are a disc of the same area. */
  private static double[] errors(double radius, int sides) {
    SplittableRandom random = new SplittableRandom(1);
    double[] errors = new double[RUNS];
    double apothem = sides == 0 ? radius : radius * Math.sqrt(Math.PI / sides / Math.tan(Math.PI / sides));
    double truth = sides == 0 ? 1 : Math.PI / sides / Math.tan(Math.PI / sides);
    for (int run = 0; run < RUNS; run++) {
      double x0 = 70 + random.nextDouble();
      double y0 = 70 + random.nextDouble();
      double turn = 2 * Math.PI * random.nextDouble();
      errors[run] = circularity(1, 1, i -> {
        double x = i % SIDE - x0;
        double y = i / SIDE - y0;
        double far = sides == 0 ? Math.hypot(x, y) : 0;
        for (int k = 0; k < sides; k++) {
          double angle = turn + 2 * Math.PI * k / sides;
          far = Math.max(far, x * Math.cos(angle) + y * Math.sin(angle));
        }
        return far < apothem;
      }) - truth;
    }
    return errors;
  }

  @ParameterizedTest
  @ValueSource(doubles = {5, 6, 7, 8, 10, 20, 60})
  void theCircularityOfADiscIsOne(double radius) {
    double[] errors = errors(radius, 0);
    assertThat(Arrays.stream(errors).average().orElseThrow()).as("mean").isCloseTo(0, within(0.015));
    assertThat(Arrays.stream(errors).filter(error -> Math.abs(error) < 0.02).count()).as("within 0.02").isGreaterThan(RUNS * 85 / 100);
  }

  @ParameterizedTest
  @CsvSource({"7, 6, 0.05", "10, 6, 0.035", "20, 6, 0.02", "20, 4, 0.025", "40, 4, 0.015"})
  void cornersAreALittleRounded(double radius, int sides, double most) {
    assertThat(Arrays.stream(errors(radius, sides)).average().orElseThrow()).isBetween(-0.005, most);
  }

  @Test
  void pixelsNeedNotBeSquare() {
    assertThat(circularity(0.5, 1, i -> Math.hypot(0.5 * (i % SIDE - 70.2), i / SIDE - 69.7) < 20)).isCloseTo(1, within(0.02));
  }
}
