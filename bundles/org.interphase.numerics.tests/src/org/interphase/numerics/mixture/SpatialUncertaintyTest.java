package org.interphase.numerics.mixture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.interphase.numerics.bootstrap.Fraction;
import org.interphase.numerics.bootstrap.Replicates;
import org.interphase.numerics.histogram.Histogram;
import org.interphase.testsupport.Campaign;
import org.junit.jupiter.api.Test;

class SpatialUncertaintyTest {
  private static final GaussianMixture THREE =
      GaussianMixture.of(new double[] {0.25, 0.45, 0.30}, new double[] {120, 310, 620}, new double[] {45, 70, 130});

  private record Setting(PatchyMap process, GaussianMixture truth, int side, double patch) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%-8s K=%d %d x %d pixels, patches of %2.0f", process, truth.size(), side, side, patch);
    }
  }

  /**
   * The 95 % intervals of the weights cover the weights of the process. Beside them those of the bootstrap of single pixels.
   * Of 400 intervals that cover with 95 %, 371 to 389 do in 95 % of campaigns; in the reduced form only gross failure shows.
   */
  @Test
  void intervalsOfTheWeightsCoverTheProcess() {
    List<Setting> settings = new ArrayList<>();
    for (PatchyMap process : PatchyMap.values()) {
      for (double patch : new double[] {6, 10, 16, 24}) {
        settings.add(new Setting(process, THREE, 128, patch));
      }
      settings.add(new Setting(process, Samples.FOUR, 256, 12));
    }
    List<Setting> run = Campaign.full() ? settings : List.of(settings.get(1), settings.get(7));
    int maps = Campaign.runs(400, 24);
    double slack = Campaign.full() ? 0 : 12;
    List<String> rows = new ArrayList<>();
    List<double[]> covered = new ArrayList<>();
    for (Setting setting : run) {
      Coverage coverage = new Coverage(setting, maps);
      rows.add(coverage.toString());
      covered.add(coverage.percent(coverage.blocks));
    }
    Campaign.print("95 % intervals of component weights: per cent of " + maps + " maps that cover the process", rows);
    for (double[] percent : covered) {
      for (double p : percent) {
        assertThat(p).isBetween(91 - slack, 98 + slack);
      }
    }
  }

  private static final class Coverage {
    private final Setting setting;
    private final int maps;
    private final int[] blocks;
    private final int[] pixels;
    private double blockSize;

    Coverage(Setting setting, int maps) {
      this.setting = setting;
      this.maps = maps;
      blocks = new int[setting.truth.size()];
      pixels = new int[setting.truth.size()];
      try (ExecutorService executor = Executors.newFixedThreadPool(2)) {
        for (boolean[][] covers : new Replicates(maps, 1, executor, () -> false).run(this::covers)) {
          add(covers[0], blocks);
          add(covers[1], pixels);
        }
      }
    }

    private static void add(boolean[] covers, int[] counts) {
      for (int k = 0; k < counts.length; k++) {
        counts[k] += covers[k] ? 1 : 0;
      }
    }

    private boolean[][] covers(long seed) {
      double[] values = setting.process.draw(setting.truth, setting.side, setting.patch, seed);
      Fit fit = new Fit(values, setting.side, setting.truth.size());
      SpatialUncertainty spatial = fit.uncertainty(0, seed);
      synchronized (this) {
        blockSize += (double) spatial.block() / maps;
      }
      return new boolean[][] {covers(spatial), covers(fit.uncertainty(1, seed))};
    }

    private boolean[] covers(SpatialUncertainty uncertainty) {
      boolean[] result = new boolean[blocks.length];
      for (int k = 0; k < result.length; k++) {
        Fraction weight = uncertainty.weights().get(k);
        double truth = setting.truth.component(k).weight();
        result[k] = weight.lower() <= truth && truth <= weight.upper();
      }
      return result;
    }

    double[] percent(int[] counts) {
      return Arrays.stream(counts).mapToDouble(count -> 100.0 * count / maps).toArray();
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%s, mean block %2.0f: blocks %s, single pixels %s", setting, blockSize, text(blocks), text(pixels));
    }

    private String text(int[] counts) {
      return String.join(" ", Arrays.stream(percent(counts)).mapToObj(p -> String.format(Locale.ROOT, "%5.1f", p)).toList());
    }
  }

  /** A map and the mixture fitted to it. */
  private static final class Fit {
    private final SpatialUncertainty.Map map;
    private final Histogram bins;
    private final MaximumLikelihood method = new MaximumLikelihood(10, 1);
    private final MixtureFit fit;
    private final Classes classes;

    Fit(double[] values, int side, int components) {
      map = new SpatialUncertainty.Map(side, side, values);
      bins = Samples.fine(values);
      fit = method.fits(bins, components).getLast();
      classes = Classes.of(fit.mixture(), fit.covariance());
    }

    SpatialUncertainty uncertainty(int block, long seed) {
      return uncertainty(block, new Replicates(200, seed, task -> { }, () -> false));
    }

    SpatialUncertainty uncertainty(int block, Replicates replicates) {
      return SpatialUncertainty.of(map, bins, fit.mixture(), classes, method, block, replicates);
    }
  }

  @Test
  void theNumberOfThreadsDoesNotMatter() {
    Fit fit = new Fit(PatchyMap.MOSAIC.draw(THREE, 96, 8, 5), 96, 3);
    SpatialUncertainty alone = fit.uncertainty(0, 7);
    try (ExecutorService executor = Executors.newFixedThreadPool(3)) {
      SpatialUncertainty together = fit.uncertainty(0, new Replicates(200, 7, executor, () -> false));
      assertThat(together.weights()).isEqualTo(alone.weights());
      assertThat(together.areas()).isEqualTo(alone.areas());
      assertThat(together.covariance().standardError(4)).isEqualTo(alone.covariance().standardError(4));
    }
  }

  /** Without patches the block bootstrap says what the information matrix says of independent values. */
  @Test
  void independentPixelsHaveTheErrorsOfTheInformation() {
    Fit fit = new Fit(Samples.draw(THREE, 128 * 128, 3), 128, 3);
    SpatialUncertainty uncertainty = fit.uncertainty(0, new Replicates(400, 1, task -> { }, () -> false));
    for (int i = 0; i < 9; i++) {
      assertThat(uncertainty.covariance().standardError(i) / fit.fit.covariance().standardError(i)).isCloseTo(1, within(0.2));
    }
    double sum = uncertainty.areas().stream().mapToDouble(Fraction::value).sum();
    assertThat(sum).isCloseTo(1, within(1e-12));
  }

  @Test
  void invalidPixelsAndOutliersAreNotInTheWay() {
    double[] values = PatchyMap.CONTOURS.draw(THREE, 128, 10, 2);
    Fit whole = new Fit(values, 128, 3);
    double[] damaged = values.clone();
    for (int i = 0; i < damaged.length; i += 9) {
      damaged[i] = Double.NaN;
    }
    SpatialUncertainty uncertainty = new Fit(damaged, 128, 3).uncertainty(0, 1);
    for (int k = 0; k < 3; k++) {
      Fraction before = whole.uncertainty(0, 1).weights().get(k);
      Fraction after = uncertainty.weights().get(k);
      assertThat(after.value()).isBetween(before.lower(), before.upper());
      assertThat(after.standardError() / before.standardError()).isBetween(0.6, 1.6);
    }
  }
}
