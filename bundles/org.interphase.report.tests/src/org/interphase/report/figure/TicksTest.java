package org.interphase.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.interphase.report.figure.Ticks.Tick;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TicksTest {
  /** Ranges of every magnitude, sign and offset that a double can have. */
  static Stream<Range> ranges() {
    Random random = new Random(11);
    Stream<Range> any = Stream.generate(() -> {
      double a = (random.nextDouble() - 0.3) * Math.pow(10, random.nextInt(-300, 300));
      double b = random.nextBoolean() ? (random.nextDouble() - 0.3) * Math.pow(10, random.nextInt(-300, 300)) : a + Math.abs(a) * random.nextDouble();
      return new Range(Math.min(a, b), Math.max(a, Math.nextUp(Math.max(a, b))));
    }).limit(2000);
    Stream<Range> special = Stream.of(new Range(0, 1), new Range(-1e300, 1e300), new Range(-Double.MAX_VALUE, Double.MAX_VALUE),
        new Range(0, 1e-305), new Range(1, 1 + 1e-12), new Range(1e300, 1e300 * (1 + 1e-12)), new Range(-1e-300, 0));
    return Stream.concat(any, special);
  }

  @Test
  void ticksAreNiceInsideAscendingAndTellApart() {
    ranges().forEach(range -> {
      for (int most : new int[] {2, 4, 6, 9}) {
        List<Tick> ticks = Ticks.within(range, most);
        assertThat(ticks.size()).as("%s, %s", range, most).isBetween(most < 6 ? 0 : 2, most);
        assertThat(ticks).allMatch(tick -> range.contains(tick.value()));
        assertThat(ticks.stream().map(Tick::label)).doesNotHaveDuplicates();
        assertThat(ticks.stream().map(Tick::value)).isSorted().doesNotHaveDuplicates();
        assertThat(ticks).allSatisfy(tick -> assertThat(parsed(tick.label())).isEqualTo(tick.value()));
      }
    });
  }

  @Test
  void stepsAreOneTwoOrFive() {
    ranges().forEach(range -> {
      List<Tick> ticks = Ticks.within(range, 6);
      BigDecimal step = new BigDecimal(ascii(ticks.get(1).label())).subtract(new BigDecimal(ascii(ticks.get(0).label()))).stripTrailingZeros();
      assertThat(step.unscaledValue().intValueExact()).as("%s: %s", range, ticks).isIn(1, 2, 5);
      assertThat(new BigDecimal(ascii(ticks.get(0).label())).remainder(step)).isEqualByComparingTo(BigDecimal.ZERO);
    });
  }

  @Test
  void roundedRangesCoverAndAreNotMuchWider() {
    ranges().forEach(range -> {
      Range rounded = Ticks.rounded(range, 20);
      assertThat(rounded.lower()).isLessThanOrEqualTo(range.lower());
      assertThat(rounded.upper()).isGreaterThanOrEqualTo(range.upper());
    });
    assertThat(Ticks.rounded(new Range(13, 612), 20)).isEqualTo(new Range(0, 650));
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 6, 0.0 0.2 0.4 0.6 0.8 1.0", "-80, 870, 8, 0 200 400 600 800", "0.1, 0.3, 6, 0.10 0.15 0.20 0.25 0.30",
      "-3, 3, 4, −2 0 2", "8.91, 8.93, 6, 8.910 8.915 8.920 8.925 8.930", "0, 2e7, 5, 0 5e6 1e7 1.5e7 2e7"})
  void readsAsOnPaper(double lower, double upper, int most, String labels) {
    assertThat(Ticks.within(new Range(lower, upper), most).stream().map(Tick::label)).containsExactly(labels.split(" "));
  }

  @ParameterizedTest
  @CsvSource({"1, 1000, 10, 1 2 5 10 20 50 100 200 500 1000", "0.5, 2e4, 8, 1 10 100 1000 10000", "1e-30, 1e-24, 4, 1e−30 1e−28 1e−26 1e−24",
      "0.05, 0.3, 8, 0.05 0.1 0.2", "2, 2.4, 6, 2.0 2.1 2.2 2.3 2.4"})
  void logarithmicAxesHavePowersOfTen(double lower, double upper, int most, String labels) {
    List<Tick> ticks = Ticks.logarithmic(new Range(lower, upper), most);
    assertThat(ticks.stream().map(Tick::label)).containsExactly(labels.split(" "));
    assertThat(ticks).allSatisfy(tick -> assertThat(parsed(tick.label())).isEqualTo(tick.value()));
  }

  static Stream<double[]> impossible() {
    return Stream.of(new double[] {1, 1}, new double[] {2, 1}, new double[] {Double.NaN, 1}, new double[] {0, Double.POSITIVE_INFINITY});
  }

  @ParameterizedTest
  @MethodSource("impossible")
  void emptyAndInfiniteRangesAreRefused(double[] ends) {
    assertThatThrownBy(() -> new Range(ends[0], ends[1])).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("not possible");
  }

  @Test
  void scaleBarsAreRoundAndFit() {
    Random random = new Random(3);
    for (int i = 0; i < 1000; i++) {
      double value = (0.01 + random.nextDouble()) * Math.pow(10, random.nextInt(-12, 3));
      double round = Ticks.roundDown(value);
      assertThat(round).isLessThanOrEqualTo(value).isGreaterThan(0.39 * value);
      double mantissa = round / Math.pow(10, Math.floor(Math.log10(round * (1 + 1e-12))));
      assertThat(Math.min(Math.abs(mantissa - 1), Math.min(Math.abs(mantissa - 2), Math.abs(mantissa - 5)))).isCloseTo(0, within(1e-9));
    }
  }

  private static double parsed(String label) {
    return Double.parseDouble(ascii(label));
  }

  private static String ascii(String label) {
    return label.replace('−', '-');
  }
}
