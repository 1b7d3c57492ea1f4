package org.interphase.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.interphase.api.Unit;
import org.junit.jupiter.api.Test;

class SteadinessTest {
  @Test
  void slopeStepAndSpanOfAKnownCourse() {
    double[] times = {0, 10, 20, 30, 40, 50};
    double[] volts = {3.000, 3.001, Double.NaN, 3.003, 3.001, 3.0035};
    Steadiness steady = Steadiness.of("Ewe", Unit.VOLT, times, volts);
    assertThat(steady.samples()).isEqualTo(5);
    assertThat(steady.span().value()).isCloseTo(0.0035, within(1e-12));
    assertThat(steady.largestStep().value()).isCloseTo(0.0025, within(1e-12));
    assertThat(steady.stepTime()).isEqualTo(50);
    assertThat(steady.slope().unit()).isEqualTo(Unit.VOLT.per(Unit.SECOND));
    assertThat(steady.slope().lower()).isLessThan(5e-5);
    assertThat(steady.slope().upper()).isGreaterThan(5e-5);
  }

  @Test
  void nothingIsNotSteady() {
    Steadiness steady = Steadiness.of("Ewe", Unit.VOLT, new double[0], new double[0]);
    assertThat(steady.slope().value()).isNaN();
    assertThat(steady.span().value()).isNaN();
    assertThat(steady.largestStep().value()).isNaN();
  }

  @Test
  void aConstantHasNoSlope() {
    Steadiness steady = Steadiness.of("Ewe", Unit.VOLT, new double[] {0, 1, 2, 3, 4}, new double[] {2, 2, 2, 2, 2});
    assertThat(steady.slope().value()).isZero();
    assertThat(steady.span().value()).isZero();
  }
}
