package org.interphase.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MotionTest {
  @Test
  void aCaptureStoresItsFirstHalfBackwards() {
    Motion motion = new Motion.Sine(4, 1e-7, 2000, 3, 0.25, false);
    assertThat(motion.stored()).containsExactly(3, 2, 1, 0, 4, 5, 6, 7);
    Stroke stroke = motion.stroke();
    assertThat(stroke.positions()[3]).isCloseTo(1e-7 * Math.cos(0.25 * Math.PI / 4), within(1e-20));
    assertThat(stroke.approach()).containsExactly(3, 2, 1, 0);
    assertThat(stroke.retract()).containsExactly(4, 5, 6, 7);
    assertThat(motion.interval()).isCloseTo(1.0 / 16000, within(1e-18));
  }

  @Test
  void theBranchesWrapAroundThePeriod() {
    Stroke stroke = Stroke.sine(8, 1e-7, 2);
    assertThat(stroke.retract()).containsExactly(2, 3, 4, 5);
    assertThat(stroke.approach()).containsExactly(1, 0, 7, 6);
    assertThat(stroke.speeds()[1]).isPositive();
    assertThat(stroke.speeds()[3]).isNegative();
    assertThat(stroke.travel()).isCloseTo(2e-7, within(0.2e-7));
  }

  @Test
  void aRampStoresBothWaysFromTheTurningPointAndTheHoldAfterThem() {
    Motion motion = new Motion.Triangle(3, 2, 4, 4e-9, 1);
    assertThat(motion.stored()).containsExactly(2, 1, 0, -1, 5, 6, 7, 8, 3, 4);
    assertThat(motion.stroke().positions()).usingComparatorWithPrecision(1e-20)
        .containsExactly(1e-9, 2e-9, 3e-9, 3e-9, 3e-9, 3e-9, 2e-9, 1e-9, 0);
    assertThat(motion.stroke().speeds()).containsExactly(1, 1, 1, 0, 0, -1, -1, -1, -1);
    assertThat(motion.stroke().top()).isCloseTo(3e-9, within(1e-20));
  }

  @Test
  void refusesWhatNoFileCanHold() {
    assertThatThrownBy(() -> new Motion.Triangle(5, 0, 4, 1e-9, 1)).hasMessageContaining("at most as many samples in as out");
    assertThatThrownBy(() -> new Motion.Sine(4, 1e-7, 2000, 7, 2, false)).hasMessageContaining("turning point is at sample 9.0");
  }
}
