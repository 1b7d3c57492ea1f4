package org.interphase.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.interphase.analysis.time.Comparison.DataSet;
import org.interphase.api.Unit;
import org.interphase.numerics.permutation.GroupDifference.Center;
import org.interphase.numerics.stats.Robust;
import org.interphase.numerics.stats.Summary;
import org.interphase.testsupport.Campaign;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  /** Data sets that differ among each other, of 2000 pixels each. */
  private static List<DataSet> group(int size, double level, SplittableRandom random) {
    List<DataSet> sets = new ArrayList<>();
    for (int s = 0; s < size; s++) {
      double own = level * Math.exp(0.3 * random.nextGaussian());
      double[] pixels = new double[2000];
      for (int i = 0; i < pixels.length; i++) {
        pixels[i] = own + 0.4 * level * random.nextGaussian();
      }
      sets.add(new DataSet("set " + s, Robust.of(pixels).median(), Summary.of(pixels)));
    }
    return sets;
  }

  @Test
  void withoutADifferenceOneStudyInTwentyFindsOneAndPixelsNearlyAlways() {
    int studies = Campaign.runs(2000, 400);
    SplittableRandom random = new SplittableRandom(20);
    int rejected = 0;
    int rejectedByPixels = 0;
    for (int study = 0; study < studies; study++) {
      Comparison found = Comparison.of("modulus", Unit.PASCAL, group(6, 300e6, random), group(6, 300e6, random), Center.MEAN, study);
      rejected += found.p() <= 0.05 ? 1 : 0;
      rejectedByPixels += found.pixelP().orElseThrow() <= 0.05 ? 1 : 0;
    }
    Campaign.print("comparison of 6 + 6 alike data sets", List.of(String.format("rejected at 5 %%: %.2f %% of %d studies, by pixels %.1f %%",
        100.0 * rejected / studies, studies, 100.0 * rejectedByPixels / studies)));
    assertThat((double) rejected / studies).isBetween(0.03, 0.07);
    assertThat((double) rejectedByPixels / studies).isGreaterThan(0.85);
  }

  @Test
  void aLargeDifferenceIsFound() {
    SplittableRandom random = new SplittableRandom(3);
    Comparison found = Comparison.of("modulus", Unit.PASCAL, group(6, 300e6, random), group(6, 1300e6, random), Center.MEAN, 1);
    assertThat(found.divisions()).isEqualTo(924);
    assertThat(found.p()).isLessThan(0.01);
    assertThat(found.difference().lower()).isPositive().isLessThan(1000e6);
    assertThat(found.difference().upper()).isGreaterThan(1000e6);
  }

  @Test
  void threeAndThreeCannotBeSignificantAndItIsSaid() {
    List<DataSet> soft = List.of(DataSet.of("1", 1), DataSet.of("2", 2), DataSet.of("3", 3));
    List<DataSet> stiff = List.of(DataSet.of("4", 100), DataSet.of("5", 101), DataSet.of("6", 102));
    Comparison found = Comparison.of("modulus", Unit.PASCAL, soft, stiff, Center.MEAN, 1);
    assertThat(found.p()).isEqualTo(0.1);
    assertThat(found.smallestP()).isEqualTo(0.1);
    assertThat(found.pixelP()).isEmpty();
    assertThat(String.join(" ", found.words())).contains("no p-value below 0.1").contains("unbounded");
  }
}
