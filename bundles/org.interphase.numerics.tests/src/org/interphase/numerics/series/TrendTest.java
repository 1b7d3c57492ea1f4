package org.interphase.numerics.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.interphase.testsupport.Campaign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendTest {
  private static final double SLOPE = 3e-5;

  /** A line with noise that is correlated from sample to sample. */
  static double[] series(double[] times, double correlation, SplittableRandom random) {
    double[] values = new double[times.length];
    double noise = random.nextGaussian();
    for (int i = 0; i < values.length; i++) {
      double rho = i == 0 ? 0 : Math.pow(correlation, (times[i] - times[i - 1]) / 10);
      noise = i == 0 ? noise : rho * noise + Math.sqrt(1 - rho * rho) * random.nextGaussian();
      values[i] = 3 + SLOPE * times[i] + 1e-3 * noise;
    }
    return values;
  }

  @ParameterizedTest
  @CsvSource({"200, 0", "200, 0.5", "200, 0.8", "1000, 0.95", "30, 0.3", "15, 0"})
  void intervalsHoldTheSlope(int samples, double correlation) {
    SplittableRandom random = new SplittableRandom(11);
    int runs = Campaign.runs(5000, samples > 500 ? 400 : 600);
    int held = 0;
    for (int run = 0; run < runs; run++) {
      double[] times = new double[samples];
      for (int i = 1; i < samples; i++) {
        times[i] = times[i - 1] + (run % 2 == 0 ? 10 : random.nextDouble(5, 15));
      }
      Trend trend = Trend.of(times, series(times, correlation, random));
      held += trend.lower() <= SLOPE && SLOPE <= trend.upper() ? 1 : 0;
    }
    Campaign.print("trend", List.of(String.format("%d samples, correlation %.2f: coverage %.1f %%", samples, correlation, 100.0 * held / runs)));
    assertThat((double) held / runs).isBetween(0.93, correlation > 0 ? 0.97 : 1);
  }

  @Test
  void anExactLineIsFoundAsItIs() {
    Trend trend = Trend.of(new double[] {0, 1, 2, 5, 5, 9}, new double[] {1, 3, 5, 11, 11, 19});
    assertThat(trend.slope()).isCloseTo(2, within(1e-12));
    assertThat(trend.intercept()).isCloseTo(1, within(1e-12));
    assertThat(trend.standardError()).isCloseTo(0, within(1e-9));
  }

  @Test
  void gapsAreLeftOut() {
    double[] times = new double[100];
    Arrays.setAll(times, i -> 10.0 * i);
    double[] values = series(times, 0.5, new SplittableRandom(2));
    values[50] = Double.NaN;
    assertThat(Trend.of(times, values).slope()).isFinite();
  }

  @Test
  void tooLittleGivesNoSlope() {
    assertThat(Trend.of(new double[] {0, 1, 2}, new double[] {1, 2, 4}).slope()).isNaN();
    assertThat(Trend.of(new double[] {1, 1, 1, 1}, new double[] {1, 2, 4, 3}).slope()).isNaN();
    assertThatThrownBy(() -> Trend.of(new double[] {0, 2, 1, 3}, new double[4])).hasMessageContaining("ascending");
  }
}
