package org.interphase.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.interphase.api.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  @ParameterizedTest
  @CsvSource({"40.02, 0.33, 40.0 ± 0.3", "235.4, 2.8, 235 ± 3", "85.04, 1.02, 85.0 ± 1.0", "-235.4, 0.17, −235.40 ± 0.17", "12345, 678, 12345 ± 678",
      "161, NaN, 161", "0.12345, NaN, 0.123", "NaN, 1, –", "5, 0, 5", "1, 0.099, 1.00 ± 0.10", "1, 1e-12, 1", "0.6, 0.0096, 0.600 ± 0.010"})
  void measuredToTheErrorsDigits(double value, double error, String printed) {
    assertThat(Numbers.measured(value, error)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({"317.04, 1.2, 317.0 ± 1.2", "12345, 1234, 12300 ± 1200", "-3.2, 20, −3 ± 20", "0.3, 1e-12, 0.3 ± 1e−12", "12.3456, NaN, 12.35",
      "65208, 0, 65208", "NaN, 1, –"})
  void estimatedToTheSecondDigitOfTheError(double value, double error, String printed) {
    assertThat(Numbers.estimated(value, error)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 100", "0.5, 50.0", "0.0004, <0.1", "0.9999, >99.9", "0.012345, 1.2"})
  void percentNeverClaimsNothingOrAll(double fraction, String printed) {
    assertThat(Numbers.percent(fraction)).isEqualTo(printed + "\u202f%");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "9999, 9999", "64727, 64 727", "1234567, 1 234 567"})
  void countsAreGrouped(long count, String printed) {
    assertThat(Numbers.count(count)).isEqualTo(printed.replace(' ', '\u202f'));
  }

  @ParameterizedTest
  @CsvSource({"0, 3, 0", "1e30, 3, 1e30", "-0.00001234, 2, −1.2e−5", "1200, 3, 1200", "Infinity, 3, ∞", "-Infinity, 3, −∞"})
  void significantDigits(double value, int digits, String printed) {
    assertThat(Numbers.significant(value, digits)).isEqualTo(printed);
  }

  @Test
  void scalesChooseMpaOrGpaByMagnitude() {
    assertThat(Scale.of(Unit.PASCAL, new Range(-5e7, 8e8)).title("Modulus")).isEqualTo("Modulus (MPa)");
    assertThat(Scale.of(Unit.PASCAL, new Range(0, 1.2e9)).title("Modulus")).isEqualTo("Modulus (GPa)");
    assertThat(Scale.of(Unit.PASCAL, new Range(0, 1.2e9)).apply(3e8)).isEqualTo(0.3);
    assertThat(Scale.of(Unit.ONE, 262_144).title("Pixels")).isEqualTo("Pixels (10^3)");
    assertThat(Scale.of(Unit.ONE, 6000).title("Pixels")).isEqualTo("Pixels");
    assertThat(Scale.of(Unit.ARBITRARY, 3e30).apply(2e30)).isEqualTo(2);
  }
}
