package org.interphase.analysis.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.interphase.analysis.curve.TrueCurve.Law;
import org.interphase.testsupport.Campaign;
import org.junit.jupiter.api.Test;

class CramerRaoTest {
  /** GPa, nN, then one standard error in per cent of E in modes window and joint, computed independently and given to 0.1. */
  private static final double[][] KNOWN = {{0.1, 10, 1.1, 1.2}, {0.3, 10, 1.6, 1.6}, {1, 10, 2.3, 2.4}, {3, 10, 3.2, 2.7}, {5, 10, 4.7, 3.3},
      {0.1, 50, 0.8, 0.8}, {1, 50, 1.5, 1.8}};

  private static double bound(Law law, FitMode mode, double modulus, double adhesion) {
    return CramerRao.modulusError(CommonSet.RAMP, CommonSet.model(law), CommonSet.settings(mode), modulus / CommonSet.PLANE_STRAIN, -adhesion,
        CommonSet.PEAK, CommonSet.NOISE);
  }

  @Test
  void agreesWithAnIndependentComputation() {
    List<String> rows = new ArrayList<>();
    for (double[] known : KNOWN) {
      double window = 100 * bound(Law.DMT, FitMode.WINDOW, known[0] * 1e9, known[1] * 1e-9);
      double joint = 100 * bound(Law.DMT, FitMode.JOINT, known[0] * 1e9, known[1] * 1e-9);
      rows.add(String.format(Locale.ROOT, "%.1f GPa, %2.0f nN: window %.2f (%.1f) joint %.2f (%.1f)", known[0], known[1], window, known[2], joint,
          known[3]));
      assertThat(window).isCloseTo(known[2], within(0.1));
      assertThat(joint).isCloseTo(known[3], within(0.1));
    }
    Campaign.print("Cramer-Rao bound in per cent (known)", rows);
  }

  @Test
  void followsTheNoiseAndShrinksWithMoreSamples() {
    for (Law law : Law.values()) {
      double full = bound(law, FitMode.FULL, 1e9, 20e-9);
      assertThat(full).isLessThan(bound(law, FitMode.JOINT, 1e9, 20e-9));
      assertThat(CramerRao.modulusError(CommonSet.RAMP, CommonSet.model(law), CommonSet.settings(FitMode.FULL), 1e9 / CommonSet.PLANE_STRAIN, -20e-9,
          CommonSet.PEAK, 3 * CommonSet.NOISE)).isCloseTo(3 * full, within(1e-12));
    }
  }

  @Test
  void infiniteWithoutContact() {
    assertThat(bound(Law.DMT, FitMode.JOINT, 1e-3, 0)).isInfinite();
  }
}
