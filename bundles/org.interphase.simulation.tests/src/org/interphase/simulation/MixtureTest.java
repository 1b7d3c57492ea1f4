package org.interphase.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MixtureTest {
  @Test
  void weightsFollowFromTheCrossings() {
    Mixture mixture = Mixture.crossingAt(new double[] {120e6, 310e6, 1450e6}, new double[] {40e6, 35e6, 550e6}, new double[] {220e6, 410e6});
    assertThat(mixture.components().stream().mapToDouble(Component::weight).sum()).isCloseTo(1, within(1e-12));
    assertThat(mixture.crossings()).hasSize(2);
    assertThat(mixture.crossings().get(0).at()).isCloseTo(220e6, within(1e-3));
    assertThat(mixture.crossings().get(1).at()).isCloseTo(410e6, within(1e-3));
    assertThat(mixture.crossings().get(1).lower()).isEqualTo(2);
  }

  @Test
  void equalWidthsAndWeightsCrossInTheMiddle() {
    Mixture mixture = Mixture.of(new double[] {100e6, 300e6}, new double[] {50e6, 50e6}, new double[] {0.5, 0.5});
    assertThat(mixture.crossings()).singleElement().extracting(Mixture.Crossing::at).isEqualTo(200e6);
    assertThat(mixture.mean()).isEqualTo(200e6);
  }

  @Test
  void aComponentUnderAnotherHasNoCrossingBetweenTheMeans() {
    Mixture mixture = Mixture.of(new double[] {317e6, 319e6}, new double[] {60e6, 150e6}, new double[] {0.61, 0.39});
    assertThat(mixture.crossings()).isEmpty();
    assertThat(Mixture.of(new double[] {1e6, 1e6}, new double[] {1e6, 2e6}, new double[] {0.5, 0.5}).crossings()).isEmpty();
  }

  @Test
  void aRankChoosesAComponentByItsWeight() {
    Mixture mixture = Mixture.of(new double[] {1, 2, 3}, new double[] {1, 1, 1}, new double[] {0.25, 0.5, 0.25});
    assertThat(mixture.label(0)).isEqualTo(1);
    assertThat(mixture.label(0.25)).isEqualTo(2);
    assertThat(mixture.label(0.7499)).isEqualTo(2);
    assertThat(mixture.label(Math.nextDown(1.0))).isEqualTo(3);
  }

  @Test
  void saysWhatIsNotPossible() {
    double[] two = {1, 2};
    assertThatThrownBy(() -> Mixture.of(two, new double[] {1}, two)).hasMessageContaining("2 means, 1 sigmas and 2 weights");
    assertThatThrownBy(() -> Mixture.of(two, two, new double[] {0.5, 0.6})).hasMessageContaining("sum to 1.1");
    assertThatThrownBy(() -> Mixture.of(two, new double[] {1, 0}, new double[] {0.5, 0.5})).hasMessageContaining("sigma is 0.0");
    assertThatThrownBy(() -> Mixture.of(new double[] {2, 1}, two, new double[] {0.5, 0.5})).hasMessageContaining("ascending");
    assertThatThrownBy(() -> Mixture.of(two, two, new double[] {1, 0})).hasMessageContaining("weight is 0.0");
    assertThatThrownBy(() -> Mixture.of(new double[0], new double[0], new double[0])).hasMessageContaining("sum to 0.0");
  }
}
