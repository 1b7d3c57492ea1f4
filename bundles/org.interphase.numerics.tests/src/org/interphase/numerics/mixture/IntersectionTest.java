package org.interphase.numerics.mixture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.interphase.numerics.bootstrap.Replicates;
import org.interphase.numerics.histogram.Histogram;
import org.interphase.testsupport.Campaign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntersectionTest {
  private static final ParameterCovariance EXACT = new ParameterCovariance(new double[6][6]);

  private static List<Intersection> of(double w1, double m1, double s1, double m2, double s2) {
    return Intersection.of(GaussianMixture.of(new double[] {w1, 1 - w1}, new double[] {m1, m2}, new double[] {s1, s2}), EXACT, 0, 1);
  }

  @Test
  void equalSigmasMeetOnce() {
    assertThat(of(0.5, 100, 20, 200, 20)).singleElement().satisfies(i -> {
      assertThat(i.value()).isCloseTo(150, within(1e-12));
      assertThat(i.betweenMeans()).isTrue();
    });
    double shifted = 150 + 20 * 20 / 100.0 * Math.log(0.8 / 0.2);
    assertThat(of(0.8, 100, 20, 200, 20)).singleElement().satisfies(i -> assertThat(i.value()).isCloseTo(shifted, within(1e-11)));
  }

  @Test
  void differentSigmasMeetTwiceOrNever() {
    assertThat(of(0.5, 0, 1, 0, 2)).extracting(Intersection::value)
        .satisfiesExactly(x -> assertThat(x).isCloseTo(-1.3595559868917, within(1e-12)),
            x -> assertThat(x).isCloseTo(1.3595559868917, within(1e-12)));
    assertThat(of(0.9, 0, 2, 0, 1)).isEmpty();
    assertThat(of(0.5, 10, 2, 10, 2)).isEmpty();
    assertThat(of(0, 1, 2, 10, 2)).isEmpty();
  }

  /** At a root both components have the same density, whatever their parameters; neighbours of a line included. */
  @Test
  void densitiesAreEqualAtEveryRoot() {
    SplittableRandom random = new SplittableRandom(11);
    for (int i = 0; i < 20_000; i++) {
      double sigma = Math.pow(10, 4 * random.nextDouble() - 2);
      double other = i % 3 == 0 ? sigma * (1 + Math.pow(10, -15 * random.nextDouble())) : Math.pow(10, 4 * random.nextDouble() - 2);
      double mean = 50 * random.nextDouble();
      GaussianMixture mixture = GaussianMixture.of(new double[] {random.nextDouble(), random.nextDouble()},
          new double[] {0, mean}, new double[] {sigma, other});
      for (Intersection root : Intersection.of(mixture, EXACT, 0, 1)) {
        double difference = mixture.component(0).logDensity(root.value()) - mixture.component(1).logDensity(root.value());
        double scale = 1 + Math.abs(mixture.component(0).logDensity(root.value()));
        assertThat(difference).isCloseTo(0, within(1e-9 * scale));
      }
      boolean crosses = mixture.mostProbable(0) == 0 && mixture.mostProbable(mean) == 1;
      assertThat(Intersection.of(mixture, EXACT, 0, 1).stream().filter(Intersection::betweenMeans).count()).isEqualTo(crosses ? 1 : 0);
    }
  }

  /**
   * Three components whose intersections are those of the paper's figure 5 by construction, in the number of values of one map:
   * recovered within 3 standard errors, and within 10 MPa.
   */
  @ParameterizedTest
  @CsvSource({"220, 410, 110, 310, 560, 50, 65, 110", "140, 380, 70, 250, 540, 35, 70, 110"})
  void thresholdsOfAThreeComponentMapAreRecovered(double low, double high, double m1, double m2, double m3, double s1, double s2, double s3) {
    GaussianMixture truth = meetingAt(low, high, new double[] {m1, m2, m3}, new double[] {s1, s2, s3});
    int seeds = Campaign.runs(100, 10);
    List<double[]> misses;
    try (ExecutorService executor = Executors.newFixedThreadPool(2)) {
      misses = new Replicates(seeds, 1, executor, () -> false).run(seed -> miss(truth, seed, low, high));
    }
    double farthest = misses.stream().mapToDouble(miss -> miss[0]).max().orElseThrow();
    long within = misses.stream().filter(miss -> miss[1] <= 3).count();
    double error = misses.stream().mapToDouble(miss -> miss[2]).average().orElseThrow();
    Campaign.print(String.format(Locale.ROOT, "Intersections at %.0f and %.0f MPa, 65 536 values", low, high), List.of(
        String.format(Locale.ROOT, "within 3 standard errors: %d of %d; farthest %.1f MPa; mean standard error %.2f MPa", within, seeds, farthest,
            error)));
    assertThat(within).isGreaterThanOrEqualTo(Math.round(0.97 * seeds));
    assertThat(farthest).isLessThan(10);
  }

  /** The largest distance from the truth in MPa, the same in standard errors, and the larger standard error. */
  private static double[] miss(GaussianMixture truth, long seed, double low, double high) {
    Histogram bins = Samples.fine(Samples.draw(truth, 65_536, seed));
    MixtureFit fit = MaximumLikelihood.chosen(new MaximumLikelihood(10, seed).fits(bins, 4));
    List<Intersection> thresholds = Classes.of(fit.mixture(), fit.covariance()).thresholds();
    assertThat(thresholds).hasSize(2);
    double first = Math.abs(thresholds.get(0).value() - low);
    double second = Math.abs(thresholds.get(1).value() - high);
    double e1 = thresholds.get(0).standardError();
    double e2 = thresholds.get(1).standardError();
    return new double[] {Math.max(first, second), Math.max(first / e1, second / e2), Math.max(e1, e2)};
  }

  private static GaussianMixture meetingAt(double low, double high, double[] means, double[] sigmas) {
    GaussianMixture equal = GaussianMixture.of(new double[] {1, 1, 1}, means, sigmas);
    double second = equal.component(0).density(low) / equal.component(1).density(low);
    double third = second * equal.component(1).density(high) / equal.component(2).density(high);
    return GaussianMixture.of(new double[] {1, second, third}, means, sigmas);
  }

  @Test
  void classesAscendAndHiddenComponentsHaveNone() {
    GaussianMixture mixture =
        GaussianMixture.of(new double[] {0.3, 0.02, 0.4, 0.28}, new double[] {100, 150, 300, 320}, new double[] {30, 60, 40, 120});
    Classes classes = Classes.of(mixture, new ParameterCovariance(new double[12][12]));
    assertThat(classes.components()).containsExactly(List.of(0, 1), List.of(2, 3));
    assertThat(classes.thresholds()).singleElement().satisfies(t -> assertThat(t.value()).isBetween(100.0, 300.0));
    assertThat(classes.classOf(classes.upper(0))).isEqualTo(1);
    assertThat(classes.classOf(Math.nextDown(classes.upper(0)))).isZero();
    double[][] confusion = classes.confusion(mixture);
    for (double[] row : confusion) {
      assertThat(row[0] + row[1]).isCloseTo(1, within(1e-12));
    }
  }

  @Test
  void thresholdsAlwaysAscend() {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 5000; i++) {
      int size = 1 + random.nextInt(6);
      GaussianMixture mixture = GaussianMixture.of(random.doubles(size, 0.01, 1).toArray(), random.doubles(size, 0, 500).toArray(),
          random.doubles(size, 5, 150).toArray());
      Classes classes = Classes.of(mixture, new ParameterCovariance(new double[3 * size][3 * size]));
      for (int c = 0; c < classes.size(); c++) {
        assertThat(classes.lower(c)).isLessThan(classes.upper(c));
        assertThat(classes.classOf(mixture.component(classes.components().get(c).getFirst()).mean())).isEqualTo(c);
      }
      assertThat(classes.components().stream().mapToInt(List::size).sum()).isEqualTo(size);
      regionsAreTheMostProbable(mixture, random);
    }
  }

  private static void regionsAreTheMostProbable(GaussianMixture mixture, SplittableRandom random) {
    List<PosteriorRegion> regions = PosteriorRegion.of(mixture);
    assertThat(regions.getFirst().lower()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(regions.getLast().upper()).isEqualTo(Double.POSITIVE_INFINITY);
    List<Double> values = new ArrayList<>(random.doubles(20, -500, 1000).boxed().toList());
    for (double value : values) {
      PosteriorRegion region = regions.stream().filter(r -> value >= r.lower() && value < r.upper()).findFirst().orElseThrow();
      double best = mixture.component(mixture.mostProbable(value)).logDensity(value);
      assertThat(mixture.component(region.component()).logDensity(value)).isCloseTo(best, within(1e-6));
    }
  }

  @Test
  void posteriorsSumToOneFarOutsideToo() {
    for (double x : new double[] {-1e6, -300, 0, 100, 5000, 1e7}) {
      double sum = 0;
      for (int k = 0; k < 4; k++) {
        sum += Samples.FOUR.posterior(k, x);
      }
      assertThat(sum).isCloseTo(1, within(1e-12));
    }
  }
}
