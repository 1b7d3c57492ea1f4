package org.interphase.numerics.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DistanceTransformTest {
  @Test
  void everyDistanceIsTheSmallestOfAll() {
    SplittableRandom random = new SplittableRandom(3);
    for (int run = 0; run < 20; run++) {
      int columns = 1 + random.nextInt(25);
      int rows = 1 + random.nextInt(25);
      boolean[] inside = new boolean[columns * rows];
      for (int i = 0; i < inside.length; i++) {
        inside[i] = random.nextDouble() < 0.97;
      }
      double[] distances = DistanceTransform.of(columns, inside, 2, 0.7);
      for (int i = 0; i < inside.length; i++) {
        double least = Double.POSITIVE_INFINITY;
        for (int j = 0; j < inside.length; j++) {
          least = inside[j] ? least : Math.min(least, Math.hypot(2 * (i % columns - j % columns), 0.7 * (i / columns - j / columns)));
        }
        if (Double.isInfinite(least)) {
          assertThat(distances[i]).isInfinite();
        } else {
          assertThat(distances[i]).isCloseTo(least, within(1e-12 * Math.max(1, least)));
        }
      }
    }
  }
}
