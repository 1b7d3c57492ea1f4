package org.interphase.numerics.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.interphase.numerics.fit.LeastSquares.Fit;
import org.interphase.numerics.fit.LeastSquares.Problem;
import org.interphase.numerics.fit.LeastSquares.Status;
import org.interphase.testsupport.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeastSquaresTest {
  private interface Residuals {
    void fill(double[] p, double[] r);
  }

  /** A problem with derivatives by differences. */
  private static Problem problem(int residuals, int parameters, Residuals fill) {
    return new Problem() {
      @Override
      public int residuals() {
        return residuals;
      }

      @Override
      public int parameters() {
        return parameters;
      }

      @Override
      public void residuals(double[] p, double[] r) {
        fill.fill(p, r);
      }
    };
  }

  private static Problem rosenbrock() {
    return problem(2, 2, (p, r) -> {
      r[0] = 10 * (p[1] - p[0] * p[0]);
      r[1] = 1 - p[0];
    });
  }

  /** Residuals A p - b. */
  private static Problem linear(RealMatrix a, RealVector b) {
    return new Problem() {
      @Override
      public int residuals() {
        return a.getRowDimension();
      }

      @Override
      public int parameters() {
        return a.getColumnDimension();
      }

      @Override
      public void residuals(double[] p, double[] r) {
        System.arraycopy(a.operate(new ArrayRealVector(p)).subtract(b).toArray(), 0, r, 0, r.length);
      }

      @Override
      public void jacobian(double[] p, double[] j) {
        for (int i = 0; i < residuals(); i++) {
          System.arraycopy(a.getRow(i), 0, j, i * p.length, p.length);
        }
      }
    };
  }

  private static RealMatrix random(Random random, int rows, int columns) {
    RealMatrix a = new Array2DRowRealMatrix(rows, columns);
    for (int i = 0; i < rows; i++) {
      for (int k = 0; k < columns; k++) {
        a.setEntry(i, k, random.nextGaussian() + 2);
      }
    }
    return a;
  }

  @Test
  void aLinearProblemIsRegression() {
    Random random = new Random(1);
    RealMatrix a = random(random, 30, 4);
    RealVector b = random(random, 30, 1).getColumnVector(0);
    Fit fit = LeastSquares.of(linear(a, b)).fit(new double[4]);

    RealVector expected = new QRDecomposition(a).getSolver().solve(b);
    double variance = a.operate(expected).subtract(b).dotProduct(a.operate(expected).subtract(b)) / 26;
    RealMatrix covariance = new QRDecomposition(a.transposeMultiply(a)).getSolver().getInverse().scalarMultiply(variance);
    assertThat(fit.converged()).isTrue();
    assertThat(fit.degreesOfFreedom()).isEqualTo(26);
    for (int j = 0; j < 4; j++) {
      assertThat(fit.parameter(j)).isCloseTo(expected.getEntry(j), within(1e-12));
      assertThat(fit.standardError(j)).isCloseTo(Math.sqrt(covariance.getEntry(j, j)), within(1e-12));
      for (int k = 0; k < 4; k++) {
        assertThat(fit.covariance(j, k)).isCloseTo(covariance.getEntry(j, k), within(1e-12));
      }
    }
  }

  /** NIST's linear set Norris, certified to 15 digits; the intercept is 3e-4 of the largest observation. */
  @Test
  void agreesWithNistOnALinearSet() throws IOException {
    List<String> lines = Files.readAllLines(SharedData.file("nist/linear/Norris.dat"), StandardCharsets.ISO_8859_1);
    double[][] yx = lines.stream().skip(60).map(String::strip).filter(line -> !line.isEmpty())
        .map(line -> Arrays.stream(line.split("\\s+")).mapToDouble(Double::parseDouble).toArray()).toArray(double[][]::new);
    RealMatrix a = new Array2DRowRealMatrix(Arrays.stream(yx).map(row -> new double[] {1, row[1]}).toArray(double[][]::new));
    RealVector y = new ArrayRealVector(Arrays.stream(yx).mapToDouble(row -> row[0]).toArray());
    Fit fit = LeastSquares.of(linear(a, y)).fit(new double[2]);
    assertThat(fit.parameter(0)).isCloseTo(-0.262323073774029, withinPercentage(1e-9));
    assertThat(fit.parameter(1)).isCloseTo(1.00211681802045, withinPercentage(1e-11));
    assertThat(fit.standardError(0)).isCloseTo(0.232818234301152, withinPercentage(1e-9));
    assertThat(fit.standardError(1)).isCloseTo(0.429796848199937E-03, withinPercentage(1e-9));
    assertThat(fit.rss()).isCloseTo(26.6173985294224, withinPercentage(1e-11));
    assertThat(fit.degreesOfFreedom()).isEqualTo(34);
  }

  @Test
  void insideABoxALinearProblemMeetsTheConditionsOfKarushKuhnAndTucker() {
    Random random = new Random(2);
    double precision = 1e-10;
    int onBound = 0;
    for (int run = 0; run < 500; run++) {
      int n = 2 + random.nextInt(5);
      RealMatrix a = random(random, n + 3, n);
      RealVector b = random(random, n + 3, 1).getColumnVector(0);
      double[] lower = random.doubles(n, -1, 0).toArray();
      double[] upper = random.doubles(n, 0, 1).toArray();
      Fit fit = LeastSquares.of(linear(a, b)).precision(precision).within(lower, upper).fit(random.doubles(n, -1, 1).toArray());
      assertThat(fit.converged()).isTrue();
      RealVector p = new ArrayRealVector(fit.parameters());
      RealVector gradient = a.transpose().operate(a.operate(p).subtract(b));
      for (int j = 0; j < n; j++) {
        if (fit.parameter(j) == lower[j]) {
          assertThat(gradient.getEntry(j)).isNotNegative();
        } else if (fit.parameter(j) == upper[j]) {
          assertThat(gradient.getEntry(j)).isNotPositive();
        } else {
          assertThat(fit.parameter(j)).isBetween(lower[j], upper[j]);
          double error = Math.sqrt(fit.rss() / fit.degreesOfFreedom());
          assertThat(gradient.getEntry(j)).isCloseTo(0, within(1.01 * precision * error * a.getColumnVector(j).getNorm()));
          assertThat(fit.standardError(j)).isPositive();
          continue;
        }
        onBound++;
        assertThat(fit.standardError(j)).isNaN();
      }
    }
    assertThat(onBound).isGreaterThan(500);
  }

  @Test
  void aParameterStopsAtItsBoundAndTheOthersGoOn() {
    double[] start = {-1.2, 1};
    LeastSquares squares = LeastSquares.of(rosenbrock());
    assertThat(squares.fit(start).parameters()).containsExactly(new double[] {1, 1}, within(1e-15));

    double[] upper = {0.5, Double.POSITIVE_INFINITY};
    Fit fit = squares.within(new double[] {Double.NEGATIVE_INFINITY, -10}, upper).fit(start);
    assertThat(fit.parameters()).containsExactly(new double[] {0.5, 0.25}, within(1e-12));
    assertThat(fit.parameter(0)).isEqualTo(0.5);
    assertThat(fit.status()).isEqualTo(Status.CONVERGED);
    assertThat(fit.standardError(0)).isNaN();
    assertThat(fit.covariance(0, 1)).isNaN();
    assertThat(fit.standardError(1)).isCloseTo(0.5 / 10, within(1e-12));
    assertThat(fit.degreesOfFreedom()).isEqualTo(1);
    assertThat(start).containsExactly(-1.2, 1);
  }

  @Test
  void aStartOutsideIsBroughtInsideAndEqualBoundsFixAParameter() {
    Fit fit = LeastSquares.of(rosenbrock()).within(new double[] {2, -5}, new double[] {2, 50}).fit(new double[] {-3, 100});
    assertThat(fit.parameters()).containsExactly(new double[] {2, 4}, within(1e-12));
    Fit fixed = LeastSquares.of(rosenbrock()).within(new double[] {2, 3}, new double[] {2, 3}).fit(new double[] {2, 3});
    assertThat(fixed.status()).isEqualTo(Status.CONVERGED);
    assertThat(fixed.rss()).isEqualTo(101);
    assertThat(fixed.standardErrors()).containsOnly(Double.NaN);
  }

  @Test
  void whatTheDataDoNotDetermineHasNoStandardError() {
    Problem problem = problem(8, 4, (p, r) -> {
      for (int i = 0; i < 8; i++) {
        r[i] = (p[0] + p[1]) * i + p[2] + 0 * p[3] - 3 * i - 1 - 0.1 * Math.cos(3 * i);
      }
    });
    Fit fit = LeastSquares.of(problem).fit(new double[] {1, 1, 0.5, 7});
    assertThat(fit.converged()).isTrue();
    assertThat(fit.parameter(0) + fit.parameter(1)).isCloseTo(3, within(0.1));
    assertThat(fit.parameter(3)).isEqualTo(7);
    assertThat(fit.standardErrors()).satisfies(errors -> {
      assertThat(errors[0]).isNaN();
      assertThat(errors[1]).isNaN();
      assertThat(errors[2]).isPositive();
      assertThat(errors[3]).isNaN();
    });
    assertThat(fit.degreesOfFreedom()).isEqualTo(6);
  }

  @Test
  void stepsBackFromWhereTheModelIsNotDefined() {
    Problem problem = problem(5, 1, (p, r) -> {
      for (int i = 0; i < 5; i++) {
        r[i] = Math.log(p[0]) + Math.sqrt(p[0]) - Math.log(0.01) - 0.1;
      }
    });
    Fit fit = LeastSquares.of(problem).fit(new double[] {50});
    assertThat(fit.converged()).isTrue();
    assertThat(fit.parameter(0)).isCloseTo(0.01, within(1e-14));
  }

  @Test
  void saysWhenItCannotStart() {
    LeastSquares squares = LeastSquares.of(problem(3, 1, (p, r) -> Arrays.fill(r, Math.log(p[0]))));
    assertThat(squares.fit(new double[] {5}).parameter(0)).isCloseTo(1, within(1e-14));
    Fit fit = squares.fit(new double[] {-1});
    assertThat(fit.status()).isEqualTo(Status.NOT_FINITE);
    assertThat(fit.parameters()).containsExactly(-1);
    assertThat(fit.standardErrors()).containsExactly(Double.NaN);
    assertThat(fit.rss()).isNaN();
  }

  @Test
  void anExactFitEndsAtRounding() {
    double[] truth = {2.5, -0.7, 0.3};
    Problem problem = problem(20, 3, (p, r) -> {
      for (int i = 0; i < 20; i++) {
        r[i] = decay(p, 0.2 * i) - decay(truth, 0.2 * i);
      }
    });
    Fit fit = LeastSquares.of(problem).fit(new double[] {1, -0.2, 0});
    assertThat(fit.converged()).isTrue();
    assertThat(fit.parameters()).containsExactly(truth, within(1e-14));
    assertThat(fit.rss()).isLessThan(1e-29);
    assertThat(fit.standardErrors()).satisfies(errors -> assertThat(Arrays.stream(errors).max().orElseThrow()).isLessThan(1e-14));
  }

  private static double decay(double[] p, double x) {
    return p[0] * Math.exp(p[1] * x) + p[2];
  }

  @Test
  void asManyParametersAsResidualsLeaveNoStandardErrors() {
    Fit fit = LeastSquares.of(rosenbrock()).fit(new double[] {-1.2, 1});
    assertThat(fit.converged()).isTrue();
    assertThat(fit.degreesOfFreedom()).isZero();
    assertThat(fit.standardErrors()).containsOnly(Double.NaN);
  }

  @Test
  void saysWhenIterationsRunOutOrDerivativesAreWrong() {
    assertThat(LeastSquares.of(rosenbrock()).iterations(2).fit(new double[] {-1.2, 1}).status()).isEqualTo(Status.TOO_MANY_ITERATIONS);
    Problem wrong = new Problem() {
      @Override
      public int residuals() {
        return 2;
      }

      @Override
      public int parameters() {
        return 1;
      }

      @Override
      public void residuals(double[] p, double[] r) {
        r[0] = p[0] - 3;
        r[1] = 2;
      }

      @Override
      public void jacobian(double[] p, double[] j) {
        j[0] = -1;
        j[1] = 0;
      }
    };
    assertThat(LeastSquares.of(wrong).fit(new double[] {0}).status()).isEqualTo(Status.STALLED);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0x1p-40, 0x1p-10, 0x1p40})
  void unitsDoNotMatter(double unit) {
    Fit plain = LeastSquares.of(noisyDecay(1)).fit(new double[] {1, -0.2, 0});
    Fit scaled = LeastSquares.of(noisyDecay(unit)).fit(new double[] {unit, -0.2 / unit, 0});
    assertThat(scaled.iterations()).isEqualTo(plain.iterations());
    assertThat(scaled.rss()).isCloseTo(plain.rss(), within(1e-12));
    for (int j = 0; j < 3; j++) {
      double factor = new double[] {unit, 1 / unit, 1}[j];
      assertThat(scaled.parameter(j) / factor).isCloseTo(plain.parameter(j), within(1e-10));
      assertThat(scaled.standardError(j) / factor).isCloseTo(plain.standardError(j), within(1e-10));
    }
  }

  private static Problem noisyDecay(double unit) {
    Random random = new Random(4);
    double[] y = new double[20];
    Arrays.setAll(y, i -> decay(new double[] {2.5, -0.7, 0.3}, 0.2 * i) + 0.01 * random.nextGaussian());
    return problem(20, 3, (p, r) -> Arrays.setAll(r, i -> decay(new double[] {p[0] / unit, p[1] * unit, p[2]}, 0.2 * i) - y[i]));
  }

  @Test
  void aCoarserPrecisionCostsLessAndStaysWithinIt() {
    Fit fine = LeastSquares.of(noisyDecay(1)).fit(new double[] {1, -0.2, 0});
    Fit coarse = LeastSquares.of(noisyDecay(1)).precision(1e-3).fit(new double[] {1, -0.2, 0});
    assertThat(coarse.converged()).isTrue();
    assertThat(coarse.evaluations()).isLessThan(fine.evaluations());
    for (int j = 0; j < 3; j++) {
      assertThat(coarse.parameter(j)).isCloseTo(fine.parameter(j), within(1e-3 * fine.standardError(j)));
    }
  }

  @Test
  void standardErrorsAreTheScatterOfRepeatedFits() {
    int runs = 2000;
    double[] truth = {2.5, -0.7, 0.3};
    double[] y = new double[40];
    LeastSquares squares = LeastSquares.of(problem(40, 3, (p, r) -> Arrays.setAll(r, i -> decay(p, 0.1 * i) - y[i])));
    Random random = new Random(5);
    double[] squaredPull = new double[3];
    for (int run = 0; run < runs; run++) {
      Arrays.setAll(y, i -> decay(truth, 0.1 * i) + 0.01 * random.nextGaussian());
      Fit fit = squares.fit(truth);
      for (int j = 0; j < 3; j++) {
        squaredPull[j] += Math.pow((fit.parameter(j) - truth[j]) / fit.standardError(j), 2) / runs;
      }
    }
    double expected = 37.0 / 35;
    for (double pull : squaredPull) {
      assertThat(pull).isCloseTo(expected, within(4 * expected * Math.sqrt(2.0 / runs) * 1.1));
    }
  }

  @Test
  void oneInstanceGivesTheSameBitsAgain() {
    LeastSquares squares = LeastSquares.of(noisyDecay(1));
    Fit first = squares.fit(new double[] {1, -0.2, 0});
    squares.fit(new double[] {-8, 0.5, 3});
    Fit again = squares.fit(new double[] {1, -0.2, 0});
    assertThat(again.parameters()).isEqualTo(first.parameters());
    assertThat(again.covariance()).isEqualTo(first.covariance());
    first.parameters()[0] = 99;
    assertThat(first.parameter(0)).isEqualTo(again.parameter(0));
  }

  @Test
  void refusesWhatCannotBeFitted() {
    assertThatThrownBy(() -> LeastSquares.of(problem(2, 3, (p, r) -> { })))
        .isInstanceOf(IllegalArgumentException.class).hasMessage("3 parameters cannot be fitted to 2 residuals");
    LeastSquares squares = LeastSquares.of(rosenbrock());
    assertThatThrownBy(() -> squares.fit(new double[3])).hasMessage("a start of 3 values for 2 parameters");
    assertThatThrownBy(() -> squares.fit(new double[] {0, Double.NaN})).hasMessage("parameter 1 cannot start at NaN");
    assertThatThrownBy(() -> squares.within(new double[] {0, 2}, new double[] {1, 1})).hasMessage("parameter 1 cannot lie between 2.0 and 1.0");
    assertThatThrownBy(() -> squares.within(new double[2], new double[1])).hasMessageContaining("1 upper bounds for 2 parameters");
    assertThatThrownBy(() -> squares.iterations(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> squares.precision(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
  }
}
