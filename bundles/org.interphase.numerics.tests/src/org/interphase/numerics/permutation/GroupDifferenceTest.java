package org.interphase.numerics.permutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.interphase.numerics.permutation.GroupDifference.Center;
import org.interphase.testsupport.Campaign;
import org.junit.jupiter.api.Test;

class GroupDifferenceTest {
  @Test
  void threeAgainstThreeAtTheirExtremesGiveTwoInTwenty() {
    GroupDifference found = GroupDifference.of(new double[] {7, 8, 9}, new double[] {1, 2, 3}, Center.MEAN, 1);
    assertThat(found.exact()).isTrue();
    assertThat(found.divisions()).isEqualTo(20);
    assertThat(found.p()).isEqualTo(0.1);
    assertThat(found.smallestP()).isEqualTo(0.1);
    assertThat(found.difference()).isCloseTo(6, within(1e-12));
    assertThat(found.lower()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(found.upper()).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void tiesAreCountedAsTies() {
    GroupDifference found = GroupDifference.of(new double[] {0.1, 0.2, 0.3}, new double[] {0.3, 0.2, 0.1}, Center.MEAN, 1);
    assertThat(found.p()).isEqualTo(1);
    GroupDifference one = GroupDifference.of(new double[] {1, 1, 1, 1}, new double[] {0, 0, 0, 1}, Center.MEAN, 1);
    assertThat(one.p()).isEqualTo(share(new double[] {1, 1, 1, 1, 0, 0, 0, 1}, 0.75));
    assertThat(GroupDifference.of(new double[] {2, 2}, new double[] {2, 2, 2}, Center.MEDIAN, 1).p()).isEqualTo(1);
  }

  /** By counting, of eight values with four in the first group. */
  private static double share(double[] values, double atLeast) {
    int all = 0;
    int far = 0;
    for (int mask = 0; mask < 256; mask++) {
      if (Integer.bitCount(mask) == 4) {
        double difference = 0;
        for (int i = 0; i < 8; i++) {
          difference += (mask >> i & 1) == 1 ? values[i] / 4 : -values[i] / 4;
        }
        all++;
        far += Math.abs(difference) >= atLeast - 1e-12 ? 1 : 0;
      }
    }
    return (double) far / all;
  }

  @Test
  void intervalsHoldTheDifference() {
    SplittableRandom random = new SplittableRandom(4);
    int runs = Campaign.runs(2000, 200);
    int held = 0;
    for (int run = 0; run < runs; run++) {
      double[] first = random.doubles(6).map(u -> 5 - Math.log(u)).toArray();
      double[] second = random.doubles(6).map(u -> -Math.log(u)).toArray();
      GroupDifference found = GroupDifference.of(first, second, run % 2 == 0 ? Center.MEAN : Center.MEDIAN, 1);
      held += found.lower() <= 5 && 5 <= found.upper() ? 1 : 0;
    }
    Campaign.print("interval of a difference of 6 + 6", List.of(String.format("coverage %.1f %% of %d", 100.0 * held / runs, runs)));
    assertThat((double) held / runs).isBetween(0.92, 0.99);
  }

  @Test
  void manyValuesAreDividedAtRandomAndTheSameSeedGivesTheSame() {
    double[] first = new SplittableRandom(1).doubles(15).toArray();
    double[] second = new SplittableRandom(2).doubles(15).map(u -> u + 0.9).toArray();
    GroupDifference found = GroupDifference.of(first, second, Center.MEAN, 7);
    assertThat(found.exact()).isFalse();
    assertThat(found.p()).isBetween(1.0 / GroupDifference.MOST_DIVISIONS, 0.001);
    assertThat(found.smallestP()).isEqualTo(1.0 / GroupDifference.MOST_DIVISIONS);
    assertThat(found).isEqualTo(GroupDifference.of(first, second, Center.MEAN, 7));
    assertThat(found.lower()).isLessThan(found.difference());
  }

  @Test
  void emptyGroupsAreRefused() {
    assertThatThrownBy(() -> GroupDifference.of(new double[0], new double[] {1}, Center.MEAN, 1)).hasMessageContaining("0 and 1");
    assertThatThrownBy(() -> GroupDifference.of(new double[] {Double.NaN}, new double[1], Center.MEAN, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
