package org.interphase.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.interphase.api.TimeSpan;
import org.junit.jupiter.api.Test;

class ImmersionTimeTest {
  private static final LocalDateTime ADDED = LocalDateTime.of(2023, 1, 9, 23, 58);

  private static ImmersionTime minutes(int from, int to) {
    return ImmersionTime.of(new TimeSpan(ADDED.plusMinutes(from), ADDED.plusMinutes(to)), ADDED);
  }

  @Test
  void anImageIsPlottedAtItsMiddle() {
    ImmersionTime time = minutes(100, 109);
    assertThat(time.seconds()).isEqualTo(104.5 * 60);
    assertThat(time.from()).isEqualTo(6000);
    assertThat(time.to()).isEqualTo(6540);
    assertThat(time.dry() || time.straddles()).isFalse();
  }

  @Test
  void theDryFoilIsAtZero() {
    ImmersionTime time = minutes(-30, -21);
    assertThat(time.dry()).isTrue();
    assertThat(time.seconds()).isZero();
    assertThat(time.to()).isZero();
  }

  @Test
  void whatWasTakenWhileElectrolyteWasAddedIsBoth() {
    ImmersionTime time = minutes(-3, 6);
    assertThat(time.straddles()).isTrue();
    assertThat(time.dry()).isFalse();
    assertThat(time.from()).isZero();
    assertThat(time.seconds()).isEqualTo(180);
  }
}
