package org.interphase.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.interphase.api.Estimate;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Labels;
import org.interphase.api.Labels.LabelClass;
import org.interphase.api.Unit;
import org.interphase.testsupport.Campaign;
import org.junit.jupiter.api.Test;

class ClassStatisticsTest {
  private static Labels labels(Grid grid, int[] labels) {
    Estimate area = Estimate.exact("area", 0.3, Unit.ONE, "");
    return new Labels("classes", grid, labels, List.of(new LabelClass("component 1", 0, 1, area), new LabelClass("component 2", 1, 2, area),
        new LabelClass("component 3", 2, 3, area)));
  }

  @Test
  void numbersOfAKnownMap() {
    Grid grid = new Grid(3, 2, 1, 1);
    Image potential = Image.of("Potential", Unit.VOLT, grid, new double[] {1, 3, 10, 14, 12, Double.NaN}, new byte[6]);
    ClassStatistics found = ClassStatistics.of(potential, labels(grid, new int[] {1, 1, 2, 2, 0, 1}));
    assertThat(found.classes()).extracting(ClassStatistics.OfClass::pixels).containsExactly(2, 2, 0);
    assertThat(found.classes().get(0).mean().value()).isEqualTo(2);
    assertThat(found.classes().get(1).standardDeviation().value()).isCloseTo(2, within(1e-12));
    assertThat(found.classes().get(2).mean().value()).isNaN();
    assertThat(found.differences()).singleElement().satisfies(difference -> assertThat(difference.value()).isEqualTo(10));
  }

  /** The potential follows patches of its own, the classes stripes; class 2 lies 20 mV higher. */
  @Test
  void intervalsHoldTheTruth() {
    int side = FrameStatisticsTest.SIDE;
    Grid grid = new Grid(side, side, 1e-6, 1e-6);
    int[] stripes = new int[grid.size()];
    for (int i = 0; i < stripes.length; i++) {
      stripes[i] = i % side / 12 % 2 + 1;
    }
    SplittableRandom random = new SplittableRandom(6);
    int runs = Campaign.runs(2000, 150);
    int mean = 0;
    int difference = 0;
    for (int run = 0; run < runs; run++) {
      double[] values = FrameStatisticsTest.patchy(random);
      for (int i = 0; i < values.length; i++) {
        values[i] = 1e-3 * (values[i] + (stripes[i] == 2 ? 20 : 0));
      }
      ClassStatistics found = ClassStatistics.of(Image.of("Potential", Unit.VOLT, grid, values, new byte[values.length]), labels(grid, stripes));
      Estimate second = found.classes().get(1).mean();
      Estimate step = found.differences().getFirst();
      mean += second.lower() <= 0.32 && 0.32 <= second.upper() ? 1 : 0;
      difference += step.lower() <= 0.02 && 0.02 <= step.upper() ? 1 : 0;
    }
    Campaign.print("classes of a map", List.of(String.format("coverage of a mean %.1f %%, of a difference %.1f %% of %d", 100.0 * mean / runs,
        100.0 * difference / runs, runs)));
    assertThat((double) mean / runs).isGreaterThan(0.9);
    assertThat((double) difference / runs).isGreaterThan(0.9);
  }
}
