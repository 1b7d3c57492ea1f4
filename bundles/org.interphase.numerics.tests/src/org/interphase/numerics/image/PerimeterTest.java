package org.interphase.numerics.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.interphase.testsupport.Campaign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PerimeterTest {
  private static final int SIDE = 140;
  private static final int RUNS = 400;

  private static double perimeter(double pixelWidth, double pixelHeight, int side, IntPredicate isIn) {
    int[] labels = IntStream.range(0, side * side).map(i -> isIn.test(i) ? 1 : 0).toArray();
    return new Perimeter(pixelWidth, pixelHeight).of(new Region(labels, side, 1, 0, 0, side, side));
  }

  private static double circularity(double pixelWidth, double pixelHeight, int side, IntPredicate isIn) {
    double perimeter = perimeter(pixelWidth, pixelHeight, side, isIn);
    long pixels = IntStream.range(0, side * side).filter(isIn).count();
    return 4 * Math.PI * pixels * pixelWidth * pixelHeight / (perimeter * perimeter);
  }

  /** A convex shape at a random place and angle, by the normals and distances of its sides; none for a disc of the radius. */
  private static double error(SplittableRandom random, double radius, double[] angles, double[] distances, double truth) {
    int side = (int) (4 * radius) + 4;
    double x0 = side / 2 + random.nextDouble();
    double y0 = side / 2 + random.nextDouble();
    double turn = 2 * Math.PI * random.nextDouble();
    double[] cosines = Arrays.stream(angles).map(angle -> Math.cos(turn + angle)).toArray();
    double[] sines = Arrays.stream(angles).map(angle -> Math.sin(turn + angle)).toArray();
    return circularity(1, 1, side, i -> {
      double x = i % side - x0;
      double y = i / side - y0;
      boolean in = angles.length > 0 || Math.hypot(x, y) < radius;
      for (int k = 0; k < angles.length; k++) {
        in &= x * cosines[k] + y * sines[k] < radius * distances[k];
      }
      return in;
    }) - truth;
  }

  /** Regular polygons of the area of a disc; 0 sides are the disc. Their circularity is (pi/n) / tan(pi/n). */
  private static double[] errors(double radius, int sides) {
    SplittableRandom random = new SplittableRandom(1);
    double truth = sides == 0 ? 1 : Math.PI / sides / Math.tan(Math.PI / sides);
    double[] angles = new double[sides];
    double[] distances = new double[sides];
    Arrays.setAll(angles, k -> 2 * Math.PI * k / sides);
    Arrays.fill(distances, Math.sqrt(truth));
    return DoubleStream.generate(() -> error(random, radius, angles, distances, truth)).limit(RUNS).toArray();
  }

  /** The circularity of a rectangle of sides a and b is pi a b / (a + b)^2. */
  private static double[] ofRectangles(double radius, double ratio) {
    SplittableRandom random = new SplittableRandom(2);
    double half = Math.sqrt(Math.PI / ratio) / 2;
    double[] distances = {half * ratio, half, half * ratio, half};
    double truth = Math.PI * ratio / ((1 + ratio) * (1 + ratio));
    double[] angles = {0, Math.PI / 2, Math.PI, 3 * Math.PI / 2};
    return DoubleStream.generate(() -> error(random, radius, angles, distances, truth)).limit(RUNS).toArray();
  }

  private static double quantile(double[] errors) {
    return Arrays.stream(errors).map(Math::abs).sorted().toArray()[RUNS * 95 / 100];
  }

  @ParameterizedTest
  @ValueSource(doubles = {8, 10, 20, 60})
  void theCircularityOfADiscIsOne(double radius) {
    double[] errors = errors(radius, 0);
    assertThat(Arrays.stream(errors).average().orElseThrow()).as("mean").isCloseTo(0, within(0.015));
    assertThat(quantile(errors)).isLessThan(0.03);
  }

  /** Of all shapes together from 12 pixels across on, of each alone from 14 pixels on. */
  @ParameterizedTest
  @ValueSource(doubles = {6, 6.5, 7, 8, 10, 14, 20, 40})
  void circularitiesAreRightWithinFiveHundredths(double radius) {
    List<String> table = new ArrayList<>();
    double[] all = IntStream.of(0, 3, 4, 5, 6, 7, 8).mapToObj(sides -> {
      double[] errors = errors(radius, sides);
      table.add(String.format(Locale.ROOT, "radius %.1f, %d sides: mean %+.3f, 95 %% %.3f", radius, sides,
          Arrays.stream(errors).average().orElseThrow(), quantile(errors)));
      assertThat(quantile(errors)).as(table.getLast()).isLessThan(radius < 7 ? 0.06 : 0.05);
      return errors;
    }).flatMapToDouble(Arrays::stream).sorted().toArray();
    Campaign.print("circularities", table);
    assertThat(Arrays.stream(all).map(Math::abs).sorted().toArray()[all.length * 95 / 100]).isLessThan(0.05);
  }

  /** Of fewer pixels a shape is hardly seen, but the means of many lie near the truth: within 0.06 of each kind. */
  @ParameterizedTest
  @ValueSource(doubles = {3, 3.25, 3.5, 4, 4.5, 5, 5.5})
  void smallShapesAreRightOnTheMean(double radius) {
    List<String> table = new ArrayList<>();
    IntStream.of(0, 3, 4, 5, 6, 7, 8).forEach(sides -> {
      double[] errors = errors(radius, sides);
      double mean = Arrays.stream(errors).average().orElseThrow();
      table.add(String.format(Locale.ROOT, "radius %.2f, %d sides: mean %+.3f, 95 %% %.3f", radius, sides, mean, quantile(errors)));
      assertThat(mean).as(table.getLast()).isCloseTo(0, within(0.06));
    });
    Campaign.print("circularities of small shapes", table);
  }

  @ParameterizedTest
  @CsvSource({"8, 1.5", "8, 2", "12, 3", "20, 2"})
  void rectanglesToo(double radius, double ratio) {
    assertThat(quantile(ofRectangles(radius, ratio))).isLessThan(0.05);
  }

  /** An L of squares of side a has the perimeter 8 a and the area 3 a^2, a frame of one square's width around one 16 a and 8 a^2. */
  @ParameterizedTest
  @ValueSource(ints = {8, 12, 20})
  void bordersMayTurnInwardsAndAroundHoles(int a) {
    double ell = perimeter(1, 1, SIDE, i -> i % SIDE >= 10 && i / SIDE >= 10 && i % SIDE < 10 + 2 * a && i / SIDE < 10 + 2 * a
        && (i % SIDE < 10 + a || i / SIDE < 10 + a));
    assertThat(ell / (8 * a)).isCloseTo(1, within(0.03));
    double frame = perimeter(1, 1, SIDE, i -> i % SIDE >= 10 && i / SIDE >= 10 && i % SIDE < 10 + 3 * a
        && i / SIDE < 10 + 3 * a && !(i % SIDE >= 10 + a && i / SIDE >= 10 + a && i % SIDE < 10 + 2 * a && i / SIDE < 10 + 2 * a));
    assertThat(frame / (16 * a)).isCloseTo(1, within(0.03));
  }

  /** Border upon border that is anything but smooth: an end is reached, and the line is not longer than the sides of the pixels. */
  @Test
  void anySetHasAPerimeter() {
    SplittableRandom random = new SplittableRandom(3);
    for (int run = 0; run < 300; run++) {
      double share = random.nextDouble();
      boolean[] set = new boolean[400];
      for (int i = 0; i < set.length; i++) {
        set[i] = random.nextDouble() < share;
      }
      double sides = 0;
      for (int i = 0; i < set.length; i++) {
        sides += set[i] ? 4 - (i % 20 > 0 && set[i - 1] ? 1 : 0) - (i % 20 < 19 && set[i + 1] ? 1 : 0) - (i >= 20 && set[i - 20] ? 1 : 0)
            - (i < 380 && set[i + 20] ? 1 : 0) : 0;
      }
      assertThat(perimeter(1, 1, 20, i -> set[i])).isBetween(0.0, 2 * sides);
    }
  }

  @Test
  void pixelsNeedNotBeSquare() {
    assertThat(circularity(0.5, 1, SIDE, i -> Math.hypot(0.5 * (i % SIDE - 70.2), i / SIDE - 69.7) < 20)).isCloseTo(1, within(0.02));
  }
}
