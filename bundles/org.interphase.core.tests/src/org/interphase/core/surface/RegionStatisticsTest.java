package org.interphase.core.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Invalid;
import org.interphase.api.Unit;
import org.junit.jupiter.api.Test;

/** The statistics of a region of a map. */
class RegionStatisticsTest {
  private static final int SIZE = 128;

  @Test
  void countsThePixelsWhoseCentresItHolds() {
    double[] values = {1, 2, 3, 4, 5, 6, 7, 8, 9};
    Image image = Image.of("Height", Unit.METRE, new Grid(3, 3, 3, 3), values, new byte[] {0, 0, 0, 0, 0, 0, 0, Invalid.SATURATED.code(), 0});
    RegionStatistics found = RegionStatistics.of(image, new Ellipse2D.Double(0, 0, 3, 3), new NullProgressMonitor());
    assertThat(found.count()).isEqualTo(8);
    assertThat(found.invalid()).isEqualTo(1);
    assertThat(found.mean().value()).isEqualTo(4.625);
    double variance = Arrays.stream(new double[] {1, 2, 3, 4, 5, 6, 7, 9}).map(value -> (value - 4.625) * (value - 4.625)).sum() / 7;
    assertThat(found.deviation()).isEqualTo(Math.sqrt(variance), within(1e-12));
    assertThat(found.median()).isEqualTo(4.5);
  }

  @Test
  void aRegionBesideTheMapHasNothing() {
    RegionStatistics nothing = RegionStatistics.of(noise(1), new Ellipse2D.Double(500, 500, 3, 3), new NullProgressMonitor());
    assertThat(nothing.count()).isZero();
    assertThat(nothing.mean().value()).isNaN();
    assertThat(nothing.mean().standardError()).isNaN();
    assertThat(nothing.median()).isNaN();
  }

  /** Patches of 4 x 4 equal pixels have a sixteenth of the independent values, and a mean that is four times as uncertain. */
  @Test
  void theErrorOfTheMeanKnowsThatNeighboursResembleEachOther() {
    int columns = 96;
    double root = Math.sqrt(columns * columns);
    assertThat(error(noise(1), columns)).isEqualTo(1 / root, within(0.25 / root));
    assertThat(error(noise(4), columns)).isEqualTo(4 / root, within(1 / root));
  }

  private static double error(Image image, int columns) {
    return RegionStatistics.of(image, new Rectangle2D.Double(8, 16, columns, columns), new NullProgressMonitor()).mean().standardError();
  }

  @Test
  void canBeCancelled() {
    NullProgressMonitor cancelled = new NullProgressMonitor();
    cancelled.setCanceled(true);
    assertThatThrownBy(() -> RegionStatistics.of(noise(1), new Rectangle2D.Double(0, 0, 9, 9), cancelled))
        .isInstanceOf(OperationCanceledException.class);
  }

  /** Gaussian noise of standard deviation 1 in patches. */
  private static Image noise(int patch) {
    SplittableRandom random = new SplittableRandom(7);
    double[] patches = new double[SIZE * SIZE];
    Arrays.setAll(patches, i -> random.nextGaussian());
    double[] values = new double[SIZE * SIZE];
    Arrays.setAll(values, i -> patches[i / SIZE / patch * SIZE + i % SIZE / patch]);
    return Image.of("Height", Unit.METRE, new Grid(SIZE, SIZE, 1e-6, 1e-6), values, new byte[values.length]);
  }
}
