package org.interphase.numerics.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.interphase.numerics.histogram.Otsu;
import org.junit.jupiter.api.Test;

class FloorTest {
  @Test
  void whatLiesAboveMovesItLittle() {
    Random random = new Random(4);
    for (double share : new double[] {0, 0.2, 0.4}) {
      double[] values = new double[50_000];
      for (int i = 0; i < values.length; i++) {
        values[i] = i < share * values.length ? 7 + 30 * random.nextDouble() : 5 + 0.5 * random.nextGaussian();
      }
      Floor floor = Floor.of(values);
      assertThat(floor.level()).isCloseTo(5, within(0.03));
      assertThat(floor.spread()).isCloseTo(0.5, within(0.03));
    }
  }

  @Test
  void fewValues() {
    assertThat(Floor.of().level()).isNaN();
    assertThat(Floor.of(Double.NaN, 3)).isEqualTo(new Floor(3, 0));
    assertThat(Floor.of(2, 2, 2, 9)).isEqualTo(new Floor(2, 0));
    assertThat(Floor.of(2, 2).holds(Double.NaN)).isFalse();
  }

  @Test
  void otsuDividesTwoGroups() {
    assertThat(Otsu.threshold(1, 2, 1, 2, 10, 11, Double.NaN)).isEqualTo(6);
    assertThat(Otsu.threshold(3, 3)).isNaN();
  }
}
