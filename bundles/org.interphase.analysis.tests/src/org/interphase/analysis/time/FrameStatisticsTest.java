package org.interphase.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.interphase.api.Estimate;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Unit;
import org.interphase.testsupport.Campaign;
import org.junit.jupiter.api.Test;

class FrameStatisticsTest {
  static final int SIDE = 128;

  /** Normal values, mean 300, standard deviation 50: neighbours resemble each other over a few pixels. */
  static double[] patchy(SplittableRandom random) {
    int patch = 5;
    int wide = SIDE + patch;
    double[] white = new double[wide * wide];
    Arrays.setAll(white, i -> random.nextGaussian());
    double[] values = new double[SIDE * SIDE];
    for (int i = 0; i < values.length; i++) {
      double sum = 0;
      for (int k = 0; k < patch * patch; k++) {
        sum += white[(i / SIDE + k / patch) * wide + i % SIDE + k % patch];
      }
      values[i] = 300 + 50 * (0.9 * sum / patch + Math.sqrt(0.19) * random.nextGaussian());
    }
    return values;
  }

  static Image image(double[] values) {
    return Image.of("Modulus", Unit.PASCAL, new Grid(SIDE, SIDE, 1e-6, 1e-6), values, new byte[values.length]);
  }

  @Test
  void intervalsHoldTheTruthOfASurfaceOfPatches() {
    double entropy = 0;
    for (int b = -20; b < 50; b++) {
      double share = NormalDistribution.of(300, 50).probability(20.0 * b, 20.0 * (b + 1));
      entropy -= share > 0 ? share * Math.log(share) : 0;
    }
    double[] truth = {300, 300, 50, 50 * 1.3489795, 50.0 / 300, entropy};
    int runs = Campaign.runs(2000, 120);
    int[] held = new int[truth.length];
    SplittableRandom random = new SplittableRandom(3);
    for (int run = 0; run < runs; run++) {
      List<Estimate> all = FrameStatistics.of(image(patchy(random)), 20).all();
      for (int k = 0; k < truth.length; k++) {
        held[k] += all.get(k).lower() <= truth[k] && truth[k] <= all.get(k).upper() ? 1 : 0;
      }
    }
    Campaign.print("coverage of mean, median, spread, quartiles, relative spread, entropy",
        List.of(Arrays.toString(Arrays.stream(held).mapToDouble(n -> 100.0 * n / runs).toArray()) + " % of " + runs));
    for (int n : held) {
      assertThat((double) n / runs).isBetween(0.89, 1.0);
    }
  }

  @Test
  void distanceOfShiftedMapsIsTheShiftAndOfLikeMapsThatByChance() {
    SplittableRandom random = new SplittableRandom(4);
    List<Double> like = new ArrayList<>();
    double byChance = 0;
    int held = 0;
    for (int run = 0; run < 20; run++) {
      Image one = image(patchy(random));
      double[] moved = patchy(random);
      FrameStatistics.Distance same = FrameStatistics.between(one, image(moved.clone()));
      like.add(same.distance().value());
      byChance += same.byChance().value() / 20;
      Estimate distance = FrameStatistics.between(one, image(Arrays.stream(moved).map(v -> v + 40).toArray())).distance();
      held += distance.lower() <= 40 && 40 <= distance.upper() ? 1 : 0;
    }
    assertThat(held).isGreaterThanOrEqualTo(17);
    double mean = like.stream().mapToDouble(x -> x).average().orElseThrow();
    assertThat(byChance / mean).isBetween(0.6, 1.6);
  }

  @Test
  void distanceIsExactForSmallSamples() {
    Image one = Image.of("A", Unit.PASCAL, new Grid(2, 2, 1, 1), new double[] {0, 1, 3, Double.NaN}, new byte[4]);
    Image other = Image.of("B", Unit.PASCAL, new Grid(3, 1, 1, 1), new double[] {5, 6, 8}, new byte[3]);
    assertThat(FrameStatistics.between(one, other).distance().value()).isCloseTo(5, within(1e-12));
  }

  @Test
  void anImageWithoutValuesHasNoStatistics() {
    double[] none = new double[SIDE * SIDE];
    Arrays.fill(none, Double.NaN);
    assertThat(FrameStatistics.of(image(none), 20).all()).allMatch(estimate -> Double.isNaN(estimate.value()));
    assertThat(FrameStatistics.between(image(none), image(none.clone())).distance().value()).isNaN();
  }
}
