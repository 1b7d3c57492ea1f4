package org.interphase.numerics.histogram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HistogramTest {
  @Test
  void edgesAreMultiplesOfTheWidthAndNegativesHaveBins() {
    Histogram histogram = Histogram.of(new double[] {-25, -20, -1, 0, 19.999, 20, 55}, 20);
    assertThat(histogram.lower(0)).isEqualTo(-40);
    assertThat(histogram.counts()).containsExactly(1, 2, 2, 1, 1);
    assertThat(histogram.lower(2)).isZero();
    assertThat(histogram.centre(2)).isEqualTo(10);
    assertThat(histogram.total()).isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.3, 1e-9, 7e5 / 3, 20e6})
  void aValueOnAnEdgeBelongsToTheBinAbove(double width) {
    for (int k = -1000; k <= 1000; k++) {
      double edge = k * width;
      Histogram at = Histogram.of(new double[] {edge}, width);
      Histogram before = Histogram.of(new double[] {Math.nextDown(edge)}, width);
      assertThat(at.lower(0)).isEqualTo(edge);
      assertThat(before.lower(1)).isEqualTo(edge);
      assertThat(at.bin(edge)).isZero();
    }
  }

  @Test
  void memoryDoesNotFollowOutliers() {
    double[] values = {1, 2, 3, 1e30};
    assertThatThrownBy(() -> Histogram.of(values, 1)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("choose wider bins");
    assertThatThrownBy(() -> Histogram.of(new double[] {-Double.MAX_VALUE, Double.MAX_VALUE}, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Histogram.of(new double[] {1e300, 1e300}, 1)).isInstanceOf(IllegalArgumentException.class);
    Histogram part = Histogram.of(values, 1, 1, 3);
    assertThat(part.counts()).containsExactly(1, 1, 1);
    assertThat(part.above()).isEqualTo(1);
  }

  @Test
  void whatIsNotFiniteIsCountedApart() {
    Histogram histogram = Histogram.of(new double[] {Double.NaN, 1, Double.POSITIVE_INFINITY, 2, Double.NEGATIVE_INFINITY}, 1, 0, 5);
    assertThat(histogram.notFinite()).isEqualTo(3);
    assertThat(histogram.total()).isEqualTo(2);
    assertThatThrownBy(() -> Histogram.of(new double[] {Double.NaN}, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Histogram.of(new double[] {1}, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Histogram.of(new double[] {1}, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void binOfAValueAgreesWithTheCounts() {
    double[] values = new SplittableRandom(1).doubles(2000, -3, 8).toArray();
    Histogram histogram = Histogram.of(values, 0.1, -2, 7);
    long[] counts = new long[histogram.bins()];
    for (double value : values) {
      int bin = histogram.bin(value);
      if (bin >= 0 && bin < counts.length) {
        counts[bin]++;
      }
    }
    assertThat(histogram.counts()).isEqualTo(counts);
    double area = 0;
    for (int b = 0; b < histogram.bins(); b++) {
      area += histogram.density(b) * histogram.width();
    }
    assertThat(area).isCloseTo(1, within(1e-12));
    assertThat(histogram.bin(Double.NaN)).isEqualTo(histogram.bins());
  }

  /** 1000 standard normal values in mid-quantile order: range 6.58, standard deviation 0.9989, quartiles -+0.6745. */
  @Test
  void rulesGiveTheirWidths() {
    double[] values = new double[1000];
    for (int i = 0; i < values.length; i++) {
      values[i] = NormalDistribution.of(0, 1).inverseCumulativeProbability((i + 0.5) / 1000);
    }
    assertThat(BinRule.SQUARE_ROOT.width(values)).isCloseTo(6.581 / 32, within(1e-3));
    assertThat(BinRule.STURGES.width(values)).isCloseTo(6.581 / 11, within(1e-3));
    assertThat(BinRule.SCOTT.width(values)).isCloseTo(0.3491 * 0.9988, within(1e-3));
    assertThat(BinRule.FREEDMAN_DIACONIS.width(values)).isCloseTo(2 * 1.349 / 10, within(1e-3));
  }

  @ParameterizedTest
  @EnumSource
  void aRuleNeedsSpread(BinRule rule) {
    assertThatThrownBy(() -> rule.width(new double[] {4, 4, 4, 4})).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("by hand");
    assertThatThrownBy(() -> rule.width(new double[0])).isInstanceOf(IllegalArgumentException.class);
    assertThat(rule.width(new double[] {1, Double.NaN, 2, 3, 4})).isPositive();
  }
}
