package org.interphase.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.interphase.api.Grid;
import org.interphase.testsupport.Campaign;
import org.junit.jupiter.api.Test;

class SurfaceTest {
  private static final IProgressMonitor NOT_CANCELLED = new NullProgressMonitor();
  private static final double PIXEL = 4e-9;
  private static final double ROUGHNESS = 5e-9;
  private static final double FOUR_ERRORS = 4;

  private static Grid grid(int columns, int rows, double pixel) {
    return new Grid(columns, rows, columns * pixel, rows * pixel);
  }

  @Test
  void aMovedWindowShowsTheMovedSurface() {
    Surface surface = new Surface(30e-9, ROUGHNESS, 1);
    Grid grid = grid(64, 48, PIXEL);
    Surface.Window still = surface.window(grid, 0, 0, NOT_CANCELLED);
    Surface.Window moved = surface.window(grid, 5 * PIXEL, -7 * PIXEL, NOT_CANCELLED);
    for (int row = 7; row < 48; row++) {
      for (int column = 0; column < 59; column++) {
        int here = grid.index(column, row);
        int there = grid.index(column + 5, row - 7);
        assertThat(moved.heights()[here]).isCloseTo(still.heights()[there], within(1e-9 * ROUGHNESS));
        assertThat(moved.ranks()[here]).isEqualTo(still.ranks()[there]);
      }
    }
  }

  @Test
  void aWindowMovedByAFractionOfAPixelShowsWhatAFinerRasterShows() {
    Surface surface = new Surface(30e-9, ROUGHNESS, 2);
    Grid coarse = grid(32, 32, PIXEL);
    Grid fine = grid(64, 64, PIXEL / 2);
    Surface.Window moved = surface.window(coarse, -PIXEL / 4, -PIXEL / 4, NOT_CANCELLED);
    Surface.Window finer = surface.window(fine, 0, 0, NOT_CANCELLED);
    for (int i = 0; i < coarse.size(); i++) {
      int same = fine.index(2 * (i % 32), 2 * (i / 32));
      assertThat(moved.heights()[i]).isCloseTo(finer.heights()[same], within(1e-9 * ROUGHNESS));
      assertThat(moved.ranks()[i]).isEqualTo(finer.ranks()[same]);
    }
  }

  /** Over many surfaces the areas average to the weights: the error of the mean comes from the surfaces' own scatter. */
  @Test
  void theProbabilityOfAComponentIsItsWeight() {
    Mixture mixture = Mixture.of(new double[] {40e6, 161e6, 317e6, 480e6}, new double[] {1, 1, 1, 1}, new double[] {0.15, 0.35, 0.30, 0.20});
    int runs = Campaign.runs(4000, 400);
    double[][] areas = new double[4][runs];
    Grid grid = grid(32, 32, PIXEL);
    for (int run = 0; run < runs; run++) {
      for (double rank : new Surface(8 * PIXEL, 0, run).window(grid, 0, 0, NOT_CANCELLED).ranks()) {
        areas[mixture.label(rank) - 1][run] += 1.0 / grid.size();
      }
    }
    List<String> table = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      double mean = mean(areas[i]);
      double error = deviation(areas[i]) / Math.sqrt(runs);
      double weight = mixture.components().get(i).weight();
      table.add(String.format(Locale.ROOT, "component %d: weight %.2f, mean area %.4f +- %.4f", i + 1, weight, mean, error));
      assertThat(mean).isCloseTo(weight, within(FOUR_ERRORS * error));
    }
    Campaign.print("areas of " + runs + " surfaces", table);
  }

  /** Inside a patch the component is the same; patches far enough apart are independent, so that two agree with sum w^2. */
  @Test
  void neighboursAgreeAndDistantPatchesAreIndependent() {
    int runs = Campaign.runs(2000, 200);
    double[] near = new double[runs];
    double[] far = new double[runs];
    Grid grid = grid(64, 8, PIXEL);
    for (int run = 0; run < runs; run++) {
      double[] ranks = new Surface(8 * PIXEL, 0, run).window(grid, 0, 0, NOT_CANCELLED).ranks();
      near[run] = agreement(grid, ranks, 1);
      far[run] = agreement(grid, ranks, 48);
    }
    assertThat(mean(far)).isCloseTo(0.5, within(FOUR_ERRORS * deviation(far) / Math.sqrt(runs)));
    assertThat(mean(near)).isBetween(0.85, 0.97);
  }

  /** The fraction of pairs of pixels whose ranks are both below or both above a half. */
  private static double agreement(Grid grid, double[] ranks, int distance) {
    int pairs = 0;
    int agree = 0;
    for (int i = 0; i < ranks.length; i++) {
      if (i % grid.columns() + distance < grid.columns()) {
        pairs++;
        agree += ranks[i] < 0.5 == ranks[i + distance] < 0.5 ? 1 : 0;
      }
    }
    return (double) agree / pairs;
  }

  @Test
  void theHeightHasTheRoughness() {
    int runs = Campaign.runs(1000, 100);
    double[] squares = new double[runs];
    for (int run = 0; run < runs; run++) {
      double[] heights = new Surface(3 * PIXEL, ROUGHNESS, run).window(grid(64, 64, PIXEL), 0, 0, NOT_CANCELLED).heights();
      squares[run] = Arrays.stream(heights).map(h -> h * h).average().orElseThrow() / (ROUGHNESS * ROUGHNESS);
    }
    assertThat(mean(squares)).isCloseTo(1, within(FOUR_ERRORS * deviation(squares) / Math.sqrt(runs)));
  }

  @Test
  void stopsWhenCancelled() {
    Surface surface = new Surface(30e-9, ROUGHNESS, 3);
    assertThatThrownBy(() -> surface.window(grid(64, 64, PIXEL), 0, 0, new Cancelling(10))).isInstanceOf(OperationCanceledException.class);
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }

  private static double deviation(double[] values) {
    double mean = mean(values);
    return Math.sqrt(Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1));
  }
}
