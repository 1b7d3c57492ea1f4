package org.interphase.core.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Errors that are written down, and what a row must say of them. */
class AccuracyRowTest {
  private static final AccuracyCondition NOTHING = new AccuracyCondition("nothing", "at all", Map.of(), Map.of());

  private static AccuracyRow row(double[] errors, double[] stated, double[] bounds) {
    return AccuracyRow.of(NOTHING, 5, errors, stated, bounds);
  }

  private static double[] all(int count, double value) {
    double[] values = new double[count];
    Arrays.fill(values, value);
    return values;
  }

  @Test
  void theNumbersAreTheirDefinitions() {
    AccuracyRow row = row(new double[] {-0.06, -0.01, 0, 0.02, 0.03}, all(5, 0.0145), all(5, 0.01));
    assertThat(row.curves()).isEqualTo(5);
    assertThat(row.invalid()).isZero();
    assertThat(row.bias()).isZero();
    assertThat(row.bound()).isEqualTo(0.01);
    assertThat(row.efficiency()).isCloseTo(Math.sqrt((36 + 1 + 0 + 4 + 9) / 5.0), within(1e-12));
    assertThat(row.scatter()).as("the median of 6 1 0 2 3, to the normal scale").isCloseTo(2 * 1.4826, within(1e-4));
    assertThat(row.within()).isEqualTo(0.8);
    assertThat(row.coverage()).as("1.96 standard errors are 0.0284").isEqualTo(0.6);
  }

  @Test
  void everyCurveHasItsOwnBound() {
    AccuracyRow row = row(new double[] {0.1, 0.01, -0.1, -0.01, 0.02}, all(5, 1), new double[] {0.1, 0.01, 0.1, 0.01, Double.POSITIVE_INFINITY});
    assertThat(row.efficiency()).as("the curve that determines nothing is left out").isCloseTo(1, within(1e-12));
    assertThat(row.coverage()).isEqualTo(1);
  }

  @Test
  void anInvalidCurveIsNotCloseAndNotCovered() {
    AccuracyRow row = row(new double[] {0.01, Double.NaN, 0.01, 0.01, Double.NaN}, new double[] {1, Double.NaN, 1, 1, Double.NaN}, all(5, 0.01));
    assertThat(row.invalid()).isEqualTo(0.4, within(1e-12));
    assertThat(row.bias()).isEqualTo(0.01);
    assertThat(row.efficiency()).isCloseTo(1, within(1e-12));
    assertThat(row.within()).isEqualTo(0.6);
    assertThat(row.coverage()).as("of the valid ones").isEqualTo(1);
  }

  @Test
  void withoutAValidCurveThereIsNoNumber() {
    AccuracyRow row = row(all(5, Double.NaN), all(5, Double.NaN), all(5, 0.01));
    assertThat(row.invalid()).isEqualTo(1);
    assertThat(row.within()).isZero();
    assertThat(new double[] {row.bias(), row.biasError(), row.efficiency(), row.scatter(), row.coverage()}).containsOnly(Double.NaN);
  }
}
