package org.interphase.numerics.mixture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.interphase.numerics.bootstrap.Replicates;
import org.interphase.numerics.histogram.Histogram;
import org.interphase.testsupport.Campaign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaximumLikelihoodTest {
  private static final GaussianMixture TWO = GaussianMixture.of(new double[] {0.4, 0.6}, new double[] {100, 240}, new double[] {30, 50});

  private static final GaussianMixture THREE = GaussianMixture.of(new double[] {0.4, 0.3, 0.3}, new double[] {100, 200, 300},
      new double[] {10, 10, 10});

  @Test
  void oneComponentHasTheMomentsOfTheValues() {
    double[] values = Samples.draw(GaussianMixture.of(new double[] {1}, new double[] {-7}, new double[] {3}), 40_000, 1);
    Histogram bins = Samples.fine(values);
    MixtureFit fit = new MaximumLikelihood(1, 1).fits(bins, 1).getFirst();
    double mean = 0;
    double variance = 0;
    for (double value : values) {
      mean += value / values.length;
    }
    for (double value : values) {
      variance += (value - mean) * (value - mean) / values.length;
    }
    double sigma = Math.sqrt(variance);
    assertThat(fit.mixture().component(0).mean()).isCloseTo(mean, within(1e-2 * sigma / 200));
    assertThat(fit.mixture().component(0).sigma()).isCloseTo(sigma, within(1e-2 * sigma / 283));
    assertThat(fit.covariance().standardError(ParameterCovariance.mean(0))).isCloseTo(sigma / 200, within(1e-6 * sigma));
    assertThat(fit.covariance().standardError(ParameterCovariance.sigma(0))).isCloseTo(sigma / Math.sqrt(80_000), within(2e-5 * sigma));
    assertThat(fit.covariance().standardError(ParameterCovariance.weight(0))).isZero();
    double expected = -0.5 * values.length * (Math.log(2 * Math.PI * variance) + 1);
    double placesInBins = 3 * Math.sqrt(values.length / 12.0) * bins.width() / sigma;
    assertThat(fit.logLikelihood()).isCloseTo(expected, within(placesInBins));
  }

  /** Converged: 1000 more steps of plain expectation-maximisation on the values themselves, not their bins, stay where they are. */
  @Test
  void plainExpectationMaximisationOnTheValuesAgrees() {
    double[] values = Samples.draw(TWO, 20_000, 4);
    MixtureFit fit = new MaximumLikelihood(10, 1).fits(Samples.fine(values), 2).get(1);
    double[] p = ParameterCovariance.parameters(fit.mixture());
    for (int step = 0; step < 1000; step++) {
      p = expectationMaximisation(values, p);
    }
    for (int i = 0; i < p.length; i++) {
      assertThat(p[i]).isCloseTo(ParameterCovariance.parameters(fit.mixture())[i], within(0.02 * fit.covariance().standardError(i)));
    }
  }

  /** Two Gaussians for three peaks: either two of the peaks share one. Each start leads to its own maximum, and plain steps from it there too. */
  @ParameterizedTest
  @CsvSource({"100, 250", "150, 300"})
  void oneStartLeadsToItsOwnMaximum(double first, double second) {
    double[] values = Samples.draw(THREE, 20_000, 11);
    MixtureFit fit = MaximumLikelihood.fitFrom(Samples.fine(values), new double[] {first, second});
    double[] p = {0.5, first, 50, 0.5, second, 50};
    for (int step = 0; step < 1000; step++) {
      p = expectationMaximisation(values, p);
    }
    assertThat(fit.converged()).isTrue();
    for (int i = 0; i < p.length; i++) {
      assertThat(p[i]).isCloseTo(ParameterCovariance.parameters(fit.mixture())[i], within(0.02 * fit.covariance().standardError(i)));
    }
    assertThat(fit.mixture().component(0).mean()).isCloseTo(first, within(10.0));
  }

  @Test
  void aStartFindsTheLowerOfTwoMaximaToo() {
    Histogram bins = Samples.fine(Samples.draw(THREE, 20_000, 11));
    MixtureFit random = new MaximumLikelihood(10, 1).fits(bins, 2).get(1);
    MixtureFit higher = MaximumLikelihood.fitFrom(bins, new double[] {100, 250});
    MixtureFit lower = MaximumLikelihood.fitFrom(bins, new double[] {150, 300});
    assertThat(higher.logLikelihood()).isCloseTo(random.logLikelihood(), within(1e-6));
    assertThat(lower.logLikelihood()).isLessThan(higher.logLikelihood() - 1000);
    assertThat(MaximumLikelihood.fitFrom(bins, new double[] {150, 300}).mixture()).isEqualTo(lower.mixture());
  }

  @Test
  void aMeanThatNoValueIsNearestToFindsItsValues() {
    double[] values = Arrays.stream(Samples.draw(THREE, 20_000, 11)).filter(value -> value < 150 || value > 250).toArray();
    MixtureFit fit = MaximumLikelihood.fitFrom(Samples.fine(values), new double[] {100, 200, 300});
    assertThat(fit.converged()).isTrue();
    assertThat(fit.mixture().components()).allMatch(component -> component.weight() > 1e-4);
  }

  private static double[] expectationMaximisation(double[] values, double[] p) {
    GaussianMixture mixture = GaussianMixture.of(new double[] {p[0], p[3]}, new double[] {p[1], p[4]}, new double[] {p[2], p[5]});
    double[] sums = new double[6];
    for (double x : values) {
      double[] density = {mixture.component(0).density(x), mixture.component(1).density(x)};
      for (int k = 0; k < 2; k++) {
        double share = density[k] / (density[0] + density[1]);
        sums[3 * k] += share;
        sums[3 * k + 1] += share * x;
        sums[3 * k + 2] += share * x * x;
      }
    }
    double[] next = new double[6];
    for (int k = 0; k < 6; k += 3) {
      next[k] = sums[k] / values.length;
      next[k + 1] = sums[k + 1] / sums[k];
      next[k + 2] = Math.sqrt(sums[k + 2] / sums[k] - next[k + 1] * next[k + 1]);
    }
    return next;
  }

  /**
   * The bins' width is part of the model: bins of half the smallest sigma give the same estimates as fine ones, but for the
   * information lost with the places of the values in their bins: of that on a mean (width / sigma)^2 / 12, on a sigma twice this.
   */
  @ParameterizedTest
  @ValueSource(doubles = {1, 5, 15})
  void theWidthOfTheBinsDoesNotMatter(double width) {
    double[] values = Samples.draw(TWO, 50_000, 9);
    MixtureFit fine = new MaximumLikelihood(10, 1).fits(Histogram.of(values, 0.2), 2).get(1);
    MixtureFit coarse = new MaximumLikelihood(10, 1).fits(Histogram.of(values, width), 2).get(1);
    double[] expected = ParameterCovariance.parameters(fine.mixture());
    for (int i = 0; i < expected.length; i++) {
      double lost = 3 * width / (30 * Math.sqrt(6));
      assertThat(ParameterCovariance.parameters(coarse.mixture())[i]).isCloseTo(expected[i], within(lost * fine.covariance().standardError(i)));
      assertThat(coarse.covariance().standardError(i) / fine.covariance().standardError(i)).isCloseTo(1, within(0.1));
    }
  }

  @Test
  void unitsAndOffsetsDoNotMatter() {
    double[] values = Samples.draw(TWO, 30_000, 2);
    double[] pascal = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      pascal[i] = 1e6 * values[i];
    }
    GaussianMixture small = new MaximumLikelihood(10, 1).fits(Histogram.of(values, 0.5), 2).get(1).mixture();
    GaussianMixture large = new MaximumLikelihood(10, 1).fits(Histogram.of(pascal, 0.5e6), 2).get(1).mixture();
    for (int k = 0; k < 2; k++) {
      assertThat(large.component(k).mean()).isCloseTo(1e6 * small.component(k).mean(), within(1e-3));
      assertThat(large.component(k).sigma()).isCloseTo(1e6 * small.component(k).sigma(), within(1e-3));
    }
  }

  @Test
  void theSameSeedGivesTheSameBits() {
    Histogram bins = Samples.fine(Samples.draw(Samples.FOUR, 20_000, 5));
    List<MixtureFit> once = new MaximumLikelihood(10, 3).fits(bins, 5);
    List<MixtureFit> again = new MaximumLikelihood(10, 3).fits(bins, 5);
    for (int k = 0; k < 5; k++) {
      assertThat(again.get(k).mixture()).isEqualTo(once.get(k).mixture());
    }
  }

  @Test
  void likelihoodGrowsAndCriteriaAgreeWhereComponentsLieApart() {
    GaussianMixture apart = GaussianMixture.of(new double[] {0.3, 0.3, 0.4}, new double[] {0, 100, 300}, new double[] {10, 12, 20});
    List<MixtureFit> fits = new MaximumLikelihood(10, 1).fits(Samples.fine(Samples.draw(apart, 20_000, 8)), 5);
    for (int k = 1; k < 3; k++) {
      assertThat(fits.get(k).logLikelihood()).isGreaterThan(fits.get(k - 1).logLikelihood());
    }
    assertThat(MaximumLikelihood.chosen(fits).mixture().size()).isEqualTo(3);
    assertThat(fits.get(2).icl()).isCloseTo(fits.get(2).bic(), within(20.0)).isLessThan(fits.get(1).icl()).isLessThan(fits.get(3).icl());
    assertThat(fits.get(2).coincident()).isEmpty();
  }

  @Test
  void onePeakOfTwoWidthsIsRecognised() {
    GaussianMixture widths = GaussianMixture.of(new double[] {0.5, 0.5}, new double[] {317, 319}, new double[] {40, 120});
    MixtureFit fit = new MaximumLikelihood(10, 1).fits(Samples.fine(Samples.draw(widths, 60_000, 6)), 2).get(1);
    assertThat(fit.coincident()).containsExactly(0);
  }

  /** A value that occurs a thousand times pulls a component into its bin; a component of a single bin is not taken if another fit is there. */
  @Test
  void aSpikeDoesNotBecomeAComponentOfOneBin() {
    double[] values = Samples.draw(TWO, 20_000, 7);
    for (int i = 0; i < 200; i++) {
      values[i] = 150;
    }
    Histogram bins = Samples.fine(values);
    MixtureFit fit = new MaximumLikelihood(10, 1).fits(bins, 2).get(1);
    assertThat(fit.mixture().component(0).sigma()).isGreaterThan(20);
    assertThat(fit.converged()).isTrue();
  }

  @Test
  void refusesWhatCannotBeFitted() {
    assertThatThrownBy(() -> new MaximumLikelihood(10, 1).fits(Histogram.of(new double[] {3, 3, 3}, 1), 2))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("one bin");
    assertThatThrownBy(() -> new MaximumLikelihood(0, 1)).isInstanceOf(IllegalArgumentException.class);
    Histogram bins = Samples.fine(Samples.draw(TWO, 1000, 1));
    assertThatThrownBy(() -> new MaximumLikelihood(10, 1).fits(bins, 2, () -> true)).isInstanceOf(CancellationException.class);
  }

  @Test
  void moreComponentsThanTheValuesDetermineAreMarked() {
    double[] values = {1, 1.1, 5, 5.1, 9};
    List<MixtureFit> fits = new MaximumLikelihood(5, 1).fits(Samples.fine(values), 4);
    assertThat(fits.get(3).covariance().known()).isFalse();
    assertThat(fits.get(3).covariance().standardError(0)).isNaN();
  }

  @Test
  void theLikelihoodRatioTestTellsWhetherOneMoreIsNeeded() {
    Histogram bins = Samples.fine(Samples.draw(TWO, 3000, 11));
    List<MixtureFit> fits = new MaximumLikelihood(5, 1).fits(bins, 2);
    ParametricBootstrap test = new ParametricBootstrap(new MaximumLikelihood(5, 1), new Replicates(19, 1, task -> { }, () -> false));
    assertThat(test.likelihoodRatioTest(bins, fits.get(0).mixture())).isEqualTo(0.05);
    assertThat(test.likelihoodRatioTest(bins, fits.get(1).mixture())).isGreaterThan(0.05);
  }

  /** Where one more is not needed, p is as often below a half, or a tenth, as it says. */
  @Test
  void theLikelihoodRatioTestIsCalibrated() {
    int samples = Campaign.runs(200, 20);
    int half = 0;
    int tenth = 0;
    for (int seed = 1; seed <= samples; seed++) {
      Histogram bins = Histogram.of(Samples.draw(TWO, 2000, seed), 5);
      MaximumLikelihood method = new MaximumLikelihood(5, seed);
      ParametricBootstrap test = new ParametricBootstrap(method, new Replicates(19, seed, task -> { }, () -> false));
      double p = test.likelihoodRatioTest(bins, method.fits(bins, 2).get(1).mixture());
      half += p <= 0.5 ? 1 : 0;
      tenth += p <= 0.1 ? 1 : 0;
    }
    Campaign.print("Likelihood-ratio test of K = 2 that are true", List.of(
        String.format("p <= 0.5 in %d, p <= 0.1 in %d of %d", half, tenth, samples)));
    assertThat((double) half).isCloseTo(0.5 * samples, within(3 * Math.sqrt(0.25 * samples)));
    assertThat((double) tenth).isCloseTo(0.1 * samples, within(3 * Math.sqrt(0.09 * samples)));
  }

  /** One core: time of this thread, which other programs on the machine do not lengthen much. Printed; the bound is for a slow machine. */
  @Test
  void isFast() {
    double[] values = Samples.draw(Samples.FOUR, 262_144, 1);
    double best = Double.POSITIVE_INFINITY;
    for (int run = 0; run < Campaign.runs(20, 4); run++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      List<MixtureFit> fits = new MaximumLikelihood(10, run).fits(Samples.fine(values), 6);
      assertThat(MaximumLikelihood.chosen(fits).mixture().size()).isEqualTo(4);
      best = Math.min(best, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) * 1e-9);
    }
    Campaign.print("262 144 values, K = 1..6, 10 starts each, by BIC, one core", List.of(String.format("%.2f s", best)));
    assertThat(best).isLessThan(1);
  }
}
