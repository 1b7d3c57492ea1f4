package org.interphase.numerics.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.interphase.numerics.series.ChangePoints.Change;
import org.interphase.testsupport.Campaign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangePointsTest {
  private static double[] noise(int length, SplittableRandom random) {
    double[] values = new double[length];
    Arrays.setAll(values, i -> 100 + 3 * random.nextGaussian());
    return values;
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 36, 150})
  void falseAlarmsAreAsOftenAsStated(int length) {
    ChangePoints points = ChangePoints.calibrated(length, 0.05, 1);
    SplittableRandom random = new SplittableRandom(99);
    int runs = Campaign.runs(10_000, 3000);
    int alarms = 0;
    for (int run = 0; run < runs; run++) {
      alarms += points.of(noise(length, random)).isEmpty() ? 0 : 1;
    }
    Campaign.print("change points", List.of(String.format("%d samples: %.2f %% false alarms where 5 %% are stated", length, 100.0 * alarms / runs)));
    assertThat((double) alarms / runs).isBetween(0.03, 0.07);
  }

  @Test
  void positionsLieInTheirIntervals() {
    ChangePoints points = ChangePoints.calibrated(60, 0.05, 1);
    SplittableRandom random = new SplittableRandom(7);
    int runs = Campaign.runs(5000, 1000);
    int found = 0;
    int held = 0;
    double size = 0;
    for (int run = 0; run < runs; run++) {
      double[] values = noise(60, random);
      for (int i = 37; i < 60; i++) {
        values[i] += 5;
      }
      List<Change> changes = points.of(values);
      if (changes.size() == 1) {
        found++;
        held += changes.getFirst().lower() <= 37 && 37 <= changes.getFirst().upper() ? 1 : 0;
        size += changes.getFirst().size();
      }
    }
    Campaign.print("change points", List.of(String.format("a step of 5/3 of the noise: found alone in %.1f %%, interval holds it in %.1f %% of these",
        100.0 * found / runs, 100.0 * held / found)));
    assertThat((double) found / runs).isGreaterThan(0.85);
    assertThat((double) held / found).isBetween(0.93, 0.99);
    assertThat(size / found).isCloseTo(5, within(0.3));
  }

  @Test
  void severalStepsAndGaps() {
    double[] values = noise(80, new SplittableRandom(3));
    for (int i = 0; i < 80; i++) {
      values[i] += i < 20 ? 0 : i < 50 ? 30 : -20;
    }
    values[20] = Double.NaN;
    assertThat(ChangePoints.calibrated(80, 0.01, 1).of(values)).extracting(Change::position).containsExactly(21, 50);
  }

  @Test
  void exactStepsConstantsAndShortSeries() {
    double[] step = {1, 1, 1, 1, 1, 2, 2, 2, 2, 2};
    assertThat(ChangePoints.calibrated(10, 0.01, 1).of(step)).extracting(Change::position).containsExactly(5);
    assertThat(ChangePoints.calibrated(10, 0.01, 1).of(new double[10])).isEmpty();
    assertThat(ChangePoints.calibrated(5, 0.01, 1).of(new double[] {0, 0, 0, 9, 9})).isEmpty();
  }
}
