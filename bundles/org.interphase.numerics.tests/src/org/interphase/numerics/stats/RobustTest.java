package org.interphase.numerics.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RobustTest {
  private static final double NORMAL = 1.482602218505602;

  @Test
  void describesSmallSamplesByHand() {
    Robust robust = Robust.of(9, 1, 4, 2, 100);
    assertThat(robust.count()).isEqualTo(5);
    assertThat(robust.median()).isEqualTo(4);
    assertThat(robust.spread()).isEqualTo(NORMAL * 3);
    assertThat(robust.lowerQuartile()).isEqualTo(2);
    assertThat(robust.upperQuartile()).isEqualTo(9);
    assertThat(robust.interquartileRange()).isEqualTo(7);
    assertThat(Robust.of(1, 2, 3, 4)).isEqualTo(new Robust(4, 2.5, NORMAL, 1.75, 3.25));
  }

  @Test
  void quantilesInterpolateBetweenTheValuesOnBothSides() {
    double[] values = {30, 10, Double.NaN, 40, 20};
    assertThat(Robust.quantiles(values, 0, 0.1, 0.5, 1)).containsExactly(new double[] {10, 13, 25, 40}, within(1e-14));
    assertThat(values).containsExactly(30, 10, Double.NaN, 40, 20);
    assertThatThrownBy(() -> Robust.quantiles(values, 1.1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void agreesWithTheDefinitionsOnSortedValues() {
    Random random = new Random(3);
    for (int run = 0; run < 200; run++) {
      double[] values = random.doubles(1 + random.nextInt(60)).map(v -> Math.floor(20 * v)).toArray();
      double[] sorted = values.clone();
      Arrays.sort(sorted);
      double share = random.nextDouble();
      double place = (sorted.length - 1) * share;
      double below = sorted[(int) place];
      double above = sorted[(int) Math.ceil(place)];
      assertThat(Robust.quantiles(values, share)[0]).isCloseTo(below + (place - (int) place) * (above - below), within(1e-12));

      double trim = share / 2;
      int cut = (int) (trim * sorted.length);
      double mean = Arrays.stream(sorted, cut, sorted.length - cut).average().orElseThrow();
      assertThat(Robust.trimmedMean(values, trim)).isCloseTo(mean, within(1e-12));
    }
  }

  /** The relative standard deviation of the estimates is below 1.17 / sqrt(n); the tolerances are five of them. */
  @Test
  void theSpreadOfNormalValuesIsTheirStandardDeviation() {
    Random random = new Random(1);
    int n = 100_000;
    double[] values = random.doubles(n).map(v -> 7 + 3 * random.nextGaussian()).toArray();
    double tolerance = 5 * 1.17 * 3 / Math.sqrt(n);
    assertThat(Robust.of(values).median()).isCloseTo(7, within(tolerance * 1.2533 / 1.17));
    assertThat(Robust.of(values).spread()).isCloseTo(3, within(tolerance));
    assertThat(Robust.of(values).interquartileRange() / 2 * NORMAL).isCloseTo(3, within(tolerance));
  }

  @Test
  void fewWildValuesDoNotMatter() {
    double[] values = new Random(2).doubles(1000).toArray();
    double[] wild = values.clone();
    Arrays.fill(wild, 0, 50, Double.POSITIVE_INFINITY);
    Robust robust = Robust.of(wild);
    assertThat(robust.median()).isCloseTo(Robust.of(values).median(), within(0.05));
    assertThat(robust.spread()).isCloseTo(Robust.of(values).spread(), within(0.05));
    assertThat(Robust.trimmedMean(wild, 0.1)).isCloseTo(0.5, within(0.05));
  }

  @Test
  void nothingHasNoMedian() {
    Robust none = Robust.of(Double.NaN, Double.NaN);
    assertThat(none).isEqualTo(new Robust(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN));
    assertThat(Robust.trimmedMean(new double[0], 0.2)).isNaN();
    assertThat(Robust.quantiles(new double[0], 0.5)).containsExactly(Double.NaN);
    assertThat(Robust.trimmedMean(new double[] {1, 5, 9}, 0)).isEqualTo(5);
    assertThatThrownBy(() -> Robust.trimmedMean(new double[1], 0.5)).hasMessageContaining("less than 0.5");
  }
}
