package org.interphase.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Unit;
import org.interphase.testsupport.Grains;
import org.junit.jupiter.api.Test;

class DriftTest {
  private static final Grid GRID = new Grid(128, 128, 2e-6, 2e-6);
  private static final double[][] PATH = {{0, 0}, {3.3, -2.1}, {7.9, -3.6}, {9.2, 1.4}, {14.6, 4.8}};

  /** Heights in m of a known surface seen from a wandering place; row levels and noise differ from image to image. */
  static Image image(Grid grid, double[] place, long surface, long seed) {
    double[] values = new Grains(8, surface).seen(grid.columns(), grid.rows(), -place[0], -place[1]);
    SplittableRandom random = new SplittableRandom(seed);
    double level = 0;
    for (int i = 0; i < values.length; i++) {
      level = i % grid.columns() == 0 ? 3 * random.nextGaussian() : level;
      values[i] = 1e-9 * (values[i] + level + 0.2 * random.nextGaussian());
    }
    return Image.of("Height", Unit.METRE, grid, values, new byte[values.length]);
  }

  private static List<Image> series() {
    List<Image> images = new ArrayList<>();
    for (double[] place : PATH) {
      images.add(image(GRID, place, 5, images.size()));
    }
    return images;
  }

  @Test
  void followsAKnownPath() {
    Drift drift = Drift.of(series(), 0.5);
    for (int i = 1; i < PATH.length; i++) {
      Drift.Frame frame = drift.frames().get(i);
      assertThat(frame.reason()).isEmpty();
      assertThat(frame.from()).isEqualTo(i - 1);
      assertThat(frame.total().orElseThrow().dx()).isCloseTo(PATH[i][0], within(0.4));
      assertThat(frame.total().orElseThrow().dy()).isCloseTo(PATH[i][1], within(0.4));
    }
    assertThat(drift.common().columns()).isBetween(112, 113);
    assertThat(drift.common().rows()).isBetween(119, 120);
    assertThat(drift.table().column("total_x").orElseThrow().value(4)).isCloseTo(14.6 * 2e-6 / 128, within(0.4 * 2e-6 / 128));
    assertThat(drift.frames().get(4).overlap()).isCloseTo((1 - 14.6 / 128) * (1 - 4.8 / 128), within(0.01));
  }

  @Test
  void goesOnAfterAnImageOfSomethingElse() {
    List<Image> images = series();
    images.set(2, image(GRID, PATH[2], 99, 2));
    Drift drift = Drift.of(images, 0.5);
    assertThat(drift.frames().get(2).reason()).contains("no drift");
    assertThat(drift.frames().get(2).total()).isEmpty();
    assertThat(drift.frames().get(3).from()).isEqualTo(1);
    assertThat(drift.frames().get(3).total().orElseThrow().dx()).isCloseTo(9.2, within(0.4));
    assertThat(drift.compared()).containsExactly(0, 1, 3, 4);
  }

  @Test
  void comparesOnlyImagesThatShareEnough() {
    List<Image> images = series();
    images.add(image(GRID, new double[] {50, 4}, 5, 8));
    Drift drift = Drift.of(images, 0.7);
    assertThat(drift.frames().get(5).total().orElseThrow().dx()).isCloseTo(50, within(0.5));
    assertThat(drift.frames().get(5).reason()).contains("59 %").contains("70 %");
    assertThat(drift.common().columns()).isBetween(112, 113);
  }

  @Test
  void comparesOnlyImagesOfOneSize() {
    List<Image> images = series();
    images.set(1, image(new Grid(128, 128, 5e-6, 5e-6), PATH[1], 5, 1));
    images.set(2, image(new Grid(64, 64, 2e-6, 2e-6), PATH[2], 5, 1));
    images.set(3, image(new Grid(128, 128, Double.NaN, Double.NaN), PATH[3], 5, 1));
    Drift drift = Drift.of(images, 0.5);
    assertThat(drift.frames().get(1).reason()).contains("5 µm x 5 µm").contains("2 µm x 2 µm");
    assertThat(drift.frames().get(2).reason()).contains("64 x 64 pixels").contains("not resampled");
    assertThat(drift.frames().get(3).reason()).contains("does not say");
    assertThat(drift.compared()).containsExactly(0, 4);
  }
}
