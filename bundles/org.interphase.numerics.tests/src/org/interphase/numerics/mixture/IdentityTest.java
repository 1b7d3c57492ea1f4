package org.interphase.numerics.mixture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdentityTest {
  private static final GaussianMixture FIT =
      GaussianMixture.of(new double[] {0.02, 0.08, 0.55, 0.35}, new double[] {40, 161, 317, 319}, new double[] {12, 40, 60, 150});

  @Test
  void aComponentKeepsItsIdentityWhenItsMeanPassesAnother() {
    GaussianMixture replicate =
        GaussianMixture.of(new double[] {0.02, 0.08, 0.36, 0.54}, new double[] {41, 160, 316, 318}, new double[] {12, 41, 148, 61});
    assertThat(Identity.parameters(FIT, replicate)).containsExactly(0.02, 41, 12, 0.08, 160, 41, 0.54, 318, 61, 0.36, 316, 148);
  }

  @Test
  void theFitItselfIsUnchanged() {
    assertThat(Identity.parameters(FIT, FIT)).isEqualTo(ParameterCovariance.parameters(FIT));
  }

  @Test
  void farAwayComponentsAreStillPaired() {
    GaussianMixture replicate =
        GaussianMixture.of(new double[] {0.25, 0.25, 0.25, 0.25}, new double[] {1e200, 2e200, 3e200, 4e200}, new double[] {1, 1, 1, 1});
    assertThat(Identity.parameters(FIT, replicate)).contains(1e200, 2e200, 3e200, 4e200);
  }
}
