package org.interphase.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.interphase.api.Image;
import org.interphase.api.Unit;
import org.junit.jupiter.api.Test;

class RangeTest {
  @Test
  void outliersDoNotSpoilTheRange() {
    double[] values = IntStream.range(0, 1000).mapToDouble(i -> 1e6 * (300 + i % 300)).toArray();
    values[5] = 1e30;
    values[6] = -1e30;
    assertThat(Range.robust(Samples.image(Unit.PASCAL, 100, values))).contains(new Range(3e8, 6e8));
  }

  @Test
  void beginsAtZeroWhenValuesAreNotNegativeButForNoise() {
    Image map = Samples.patches(128, 128);
    assertThat(Arrays.stream(map.validValues()).min().orElseThrow()).isNegative();
    Range range = Range.robust(map).orElseThrow();
    assertThat(range.lower()).isZero();
    assertThat(range.upper()).isBetween(7e8, 8e8);
  }

  @Test
  void keepsTheNegativeSideOfASignedQuantity() {
    double[] values = IntStream.range(0, 1000).mapToDouble(i -> (i - 500) * 1e-9).toArray();
    assertThat(Range.robust(Samples.image(Unit.METRE, 100, values))).contains(new Range(-5e-7, 5e-7));
  }

  @Test
  void staysFarFromZeroWhereZeroWouldCostTheColours() {
    double[] values = IntStream.range(0, 1000).mapToDouble(i -> 5e-6 + i * 1e-10).toArray();
    assertThat(Range.robust(Samples.image(Unit.METRE, 100, values)).orElseThrow().lower()).isCloseTo(5e-6, within(1e-8));
  }

  @Test
  void equalValuesAndNoValues() {
    assertThat(Range.robust(Samples.image(Unit.PASCAL, 2, 3, 3, 3, 3))).contains(new Range(0, 6));
    assertThat(Range.robust(Samples.image(Unit.PASCAL, 2, -3, -3, -3, -3))).contains(new Range(-6, 0));
    assertThat(Range.robust(Samples.image(Unit.PASCAL, 2, 0, 0, 0, 0))).contains(new Range(0, 1));
    assertThat(Range.robust(Samples.image(Unit.PASCAL, 1, Double.MAX_VALUE))).contains(new Range(0, Double.MAX_VALUE));
    assertThat(Range.robust(Samples.image(Unit.PASCAL, 1, Double.NaN))).isEmpty();
  }

  @Test
  void fractionsOfTheWidestRangeAreFinite() {
    Range widest = new Range(-Double.MAX_VALUE, Double.MAX_VALUE);
    assertThat(widest.fraction(0)).isEqualTo(0.5);
    assertThat(widest.fraction(Double.MAX_VALUE)).isEqualTo(1);
    assertThat(widest.fraction(Double.NaN)).isNaN();
  }
}
