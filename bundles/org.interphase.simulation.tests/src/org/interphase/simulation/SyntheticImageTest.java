package org.interphase.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Invalid;
import org.interphase.testsupport.Campaign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntheticImageTest {
  private static final Grid GRID = new Grid(256, 256, 1e-6, 1e-6);
  private static final Mixture MIXTURE = Mixture.of(new double[] {40e6, 161e6, 317e6, 480e6}, new double[] {25e6, 60e6, 90e6, 120e6},
      new double[] {0.15, 0.35, 0.30, 0.20});

  private static Scene scene(Grid grid, double patchSize, double driftX, double driftY, double saturated, double marked) {
    return new Scene(grid, MIXTURE, patchSize, 5e-9, 0.2e-9, driftX, driftY, saturated, marked);
  }

  private static SyntheticImage image(Scene scene, long seed, int frame) {
    return SyntheticImage.of(scene, seed, frame, new NullProgressMonitor());
  }

  /** The moduli of a component, standardised, have the moments of independent normal deviates: sampling errors are known. */
  @Test
  void moduliOfAComponentAreIndependentAndNormal() {
    int runs = Campaign.runs(100, 4);
    double[] sums = new double[5];
    long count = 0;
    for (int run = 0; run < runs; run++) {
      SyntheticImage image = image(scene(GRID, 30e-9, 0, 0, 0, 0), run, 0);
      double before = 0;
      for (int i = 0; i < GRID.size(); i++) {
        Component component = MIXTURE.components().get(image.labels()[i] - 1);
        double z = (image.moduli()[i] - component.mean()) / component.sigma();
        sums[0] += z;
        sums[1] += z * z;
        sums[2] += z * z * z;
        sums[3] += z * z * z * z;
        sums[4] += z * before;
        before = z;
      }
      count += GRID.size();
    }
    String[] names = {"mean", "variance", "third moment", "fourth moment", "product of neighbours"};
    double[] expected = {0, 1, 0, 3, 0};
    double[] variances = {1, 2, 15, 96, 1};
    List<String> table = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      double error = Math.sqrt(variances[i] / count);
      table.add(String.format(Locale.ROOT, "%-22s %9.5f +- %.5f, expected %.0f", names[i], sums[i] / count, error, expected[i]));
      assertThat(sums[i] / count).as(names[i]).isCloseTo(expected[i], within(4 * error));
    }
    Campaign.print("standardised moduli of " + count + " pixels", table);
  }

  @Test
  void invalidPixelsAreCountedExactlyAndHaveReasons() {
    Image map = image(scene(GRID, 30e-9, 0, 0, 0.002, 0.003), 5, 0).modulusMap();
    assertThat(map.invalidCounts()).isEqualTo(Map.of(Invalid.SATURATED, 131, Invalid.MARKER, 197));
    Image none = image(scene(GRID, 30e-9, 0, 0, 0.5, 0.5), 5, 0).modulusMap();
    assertThat(none.validValues()).isEmpty();
  }

  @Test
  void framesShareTheSurfaceAndNotTheNoise() {
    double pixel = GRID.pixelWidth();
    Scene drifting = scene(GRID, 30e-9, 4 * pixel, -3 * pixel, 0.002, 0.003);
    SyntheticImage first = image(drifting, 6, 0);
    SyntheticImage third = image(drifting, 6, 2);
    int sameModulus = 0;
    int otherLabel = 0;
    double largest = 0;
    for (int row = 6; row < 256; row++) {
      for (int column = 0; column < 248; column++) {
        int here = GRID.index(column, row);
        int there = GRID.index(column + 8, row - 6);
        otherLabel += third.labels()[there] == first.labels()[here] ? 0 : 1;
        largest = Math.max(largest, Math.abs(third.heights()[there] - first.heights()[here]));
        sameModulus += third.moduli()[there] == first.moduli()[here] ? 1 : 0;
      }
    }
    assertThat(otherLabel).isZero();
    assertThat(largest).as("difference of heights in m").isLessThan(1e-16);
    assertThat(sameModulus).isZero();
    assertThat(third.invalid()).isNotEqualTo(first.invalid());
  }

  @Test
  void theSeedIsAllThatChoosesTheImage() {
    Scene scene = scene(new Grid(64, 64, 0.25e-6, 0.25e-6), 30e-9, 0, 0, 0.01, 0.01);
    assertThat(image(scene, 7, 0).moduli()).isEqualTo(image(scene, 7, 0).moduli());
    assertThat(image(scene, 7, 0).moduli()).isNotEqualTo(image(scene, 8, 0).moduli());
    assertThat(image(scene, 7, 0).labels()).isNotEqualTo(image(scene, 8, 0).labels());
  }

  @ParameterizedTest
  @CsvSource({"4096, 1e-6, 30e-9, 0, 0, 0, too large", "256, 2e-6, 30e-9, 0, 0, 0, not square", "256, 1e-6, 1e-9, 0, 0, 0, at least one pixel",
      "256, 1e-6, NaN, 0, 0, 0, patch size", "256, 1e-6, 30e-9, 0.7, 0.7, 0, sum to at most 1", "256, 1e-6, 30e-9, -0.1, 0, 0, fractions",
      "256, 1e-6, 30e-9, 0, 0, 1, less than a million patches"})
  void saysWhatIsNotPossible(int columns, double width, double patchSize, double saturated, double marked, double drift, String message) {
    Grid grid = new Grid(columns, 256, width, 1e-6);
    assertThatThrownBy(() -> scene(grid, patchSize, drift, 0, saturated, marked)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }
}
