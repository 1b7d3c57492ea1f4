package org.interphase.numerics.mixture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interphase.numerics.fit.LeastSquares;
import org.interphase.numerics.histogram.Histogram;
import org.interphase.numerics.mixture.CountsFit.Weighting;
import org.interphase.testsupport.SharedData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CountsFitTest {
  private static final Pattern PARAMETER = Pattern.compile("\\s*b\\d+\\s*=\\s*(\\S+)\\s+(\\S+)\\s+(\\S+)\\s+(\\S+)\\s*");
  private static final GaussianMixture THREE =
      GaussianMixture.of(new double[] {0.25, 0.45, 0.30}, new double[] {120, 310, 620}, new double[] {45, 70, 130});

  /** Counts that are exactly those expected of a mixture, but for rounding, give it back: bins of 20 at a sigma of 45. */
  @ParameterizedTest
  @EnumSource
  void expectedCountsGiveTheMixtureBack(Weighting weighting) {
    Histogram bins = Histogram.of(new double[0], 20, -200, 1400);
    long[] counts = new long[bins.bins()];
    for (int b = 0; b < counts.length; b++) {
      counts[b] = Math.round(1e12 * THREE.between(bins.lower(b), bins.lower(b + 1)));
    }
    GaussianMixture start = GaussianMixture.of(new double[] {1, 1, 1}, new double[] {100, 350, 600}, new double[] {60, 60, 100});
    GaussianMixture fit = new CountsFit(weighting).fit(bins.withCounts(counts), start).mixture();
    for (int k = 0; k < 3; k++) {
      assertThat(fit.component(k).mean()).isCloseTo(THREE.component(k).mean(), within(0.02));
      assertThat(fit.component(k).sigma()).isCloseTo(THREE.component(k).sigma(), within(0.02));
      assertThat(fit.component(k).weight()).isCloseTo(THREE.component(k).weight(), within(1e-4));
    }
  }

  /** Standard errors are those of the scatter between samples, for each weighting. */
  @ParameterizedTest
  @EnumSource
  void standardErrorsAreThoseOfTheScatter(Weighting weighting) {
    int samples = 60;
    double[] squares = new double[9];
    double[] errors = new double[9];
    CountsFit method = new CountsFit(weighting);
    for (int i = 0; i < samples; i++) {
      MixtureFit fit = method.fit(Histogram.of(Samples.draw(THREE, 20_000, i), 20), THREE);
      double[] estimate = ParameterCovariance.parameters(fit.mixture());
      for (int j = 0; j < 9; j++) {
        squares[j] += Math.pow(estimate[j] - ParameterCovariance.parameters(THREE)[j], 2) / samples;
        errors[j] += fit.covariance().standardError(j) / samples;
      }
    }
    double bias = weighting == Weighting.NEYMAN ? 0.35 : 0;
    for (int j = 0; j < 9; j++) {
      assertThat(Math.sqrt(squares[j]) / errors[j]).isCloseTo(1, within(3 / Math.sqrt(2.0 * samples) + bias));
    }
  }

  /**
   * NIST's two Gaussians on an exponential background, through the same peaks: six certified digits of all parameters from both
   * starts. Their b5 and b8 are the square root of two times the spread.
   */
  @ParameterizedTest
  @CsvSource({"Gauss1, 0", "Gauss1, 1", "Gauss2, 0", "Gauss2, 1", "Gauss3, 0", "Gauss3, 1"})
  void theGaussiansOfNistAreFitted(String set, int start) throws IOException {
    List<String> lines = Files.readAllLines(SharedData.file("nist/nonlinear/" + set + ".dat"), StandardCharsets.ISO_8859_1);
    double[][] parameters = lines.stream().map(PARAMETER::matcher).filter(Matcher::matches)
        .map(m -> new double[] {number(m, 1), number(m, 2), number(m, 3), number(m, 4)}).toArray(double[][]::new);
    double[][] data = lines.subList(60, lines.size()).stream().map(String::strip).filter(line -> !line.isEmpty())
        .map(line -> Arrays.stream(line.split("\\s+")).mapToDouble(Double::parseDouble).toArray()).toArray(double[][]::new);
    double[] ones = new double[data.length];
    Arrays.fill(ones, 1);
    double[] x = Arrays.stream(data).mapToDouble(row -> row[1]).toArray();
    double[] y = Arrays.stream(data).mapToDouble(row -> row[0]).toArray();
    LeastSquares.Fit fit = LeastSquares.of(new GaussianPeaks(x, y, ones, 2, true)).fit(peaks(parameters, start));
    double[] certified = peaks(parameters, 2);
    double[] deviations = peaks(parameters, 3);
    for (int j = 0; j < certified.length; j++) {
      assertThat(fit.parameter(j)).isCloseTo(certified[j], within(1e-6 * certified[j]));
      assertThat(fit.standardError(j)).isCloseTo(deviations[j], within(1e-6 * deviations[j]));
    }
  }

  private static double number(Matcher matcher, int group) {
    return Double.parseDouble(matcher.group(group));
  }

  /** NIST's parameters in the order of ours. */
  private static double[] peaks(double[][] rows, int column) {
    double root = Math.sqrt(2);
    return new double[] {rows[2][column], rows[3][column], rows[4][column] / root, rows[5][column], rows[6][column], rows[7][column] / root,
        rows[0][column], rows[1][column]};
  }
}
