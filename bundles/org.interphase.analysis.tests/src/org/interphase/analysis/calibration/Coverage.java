package org.interphase.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.interphase.api.Estimate;
import org.interphase.testsupport.Campaign;

/** Counts how often stated 95 % intervals hold the truth, and asks for 93 to 97 %. */
final class Coverage {
  private static final int FULL = 20_000;
  private static final int REDUCED = 1500;

  private Coverage() { }

  static void of95(String title, double truth, Function<Random, Estimate> experiment) {
    of95(title, truth, Campaign.runs(FULL, REDUCED), experiment);
  }

  static void of95(String title, double truth, int runs, Function<Random, Estimate> experiment) {
    Random random = new Random(20_250_711);
    int held = 0;
    double mean = 0;
    double squares = 0;
    double stated = 0;
    for (int run = 0; run < runs; run++) {
      Estimate estimate = experiment.apply(random);
      held += estimate.lower() <= truth && truth <= estimate.upper() ? 1 : 0;
      double error = estimate.value() / truth - 1;
      mean += error / runs;
      squares += error * error / runs;
      stated += estimate.standardError() / truth / runs;
    }
    Campaign.print(title, List.of(String.format("coverage %.2f %% of %d runs, bias %.3f %%, scatter %.3f %%, stated %.3f %%", 100.0 * held / runs,
        runs, 100 * mean, 100 * Math.sqrt(squares - mean * mean), 100 * stated)));
    assertThat((double) held / runs).as(title).isBetween(0.93, 0.97);
  }
}
