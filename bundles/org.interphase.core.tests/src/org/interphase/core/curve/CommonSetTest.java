package org.interphase.core.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.interphase.core.CurveBundles;
import org.interphase.testsupport.Campaign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bias, efficiency and coverage on the common set of 4096 curves, through files of the instrument's format. */
class CommonSetTest {
  private static final int CURVES = 4096;

  @TempDir
  private Path folder;

  /** Rows of different specimens: one in the normal build. */
  private List<AccuracyRow> rows(String model, String mode) throws Exception {
    AccuracyCondition condition = new AccuracyCondition(model, mode, Map.of("model", model), Map.of("model", model, "mode", mode));
    List<AccuracyRow> rows = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (int seed = 1; seed <= Campaign.runs(8, 1); seed++) {
      AccuracyRow row = new AccuracyStudy(CurveBundles.contributions(), folder).measure(condition, CURVES, seed, new NullProgressMonitor());
      rows.add(row);
      lines.add(String.format(Locale.ROOT, "seed %d  invalid %.2f %%  bias %+.3f +- %.3f %%  RMSE/CRB %.3f  scatter/CRB %.3f  within 5 %% %.2f %%  "
          + "coverage %.2f %%", seed, 100 * row.invalid(), 100 * row.bias(), 100 * row.biasError(), row.efficiency(), row.scatter(),
          100 * row.within(), 100 * row.coverage()));
    }
    Campaign.print("common set, " + model + ", mode " + mode, lines);
    return rows;
  }

  @ParameterizedTest
  @CsvSource({"dmt", "jkr"})
  void modeJointIsUnbiasedEfficientAndHonest(String model) throws Exception {
    for (AccuracyRow row : rows(model, "joint")) {
      assertThat(row.bias()).as("bias").isCloseTo(0, within(0.002));
      assertThat(row.efficiency()).as("RMSE in Cramer-Rao bounds").isLessThanOrEqualTo(1.15);
      assertThat(row.coverage()).as("coverage of 95 % intervals").isBetween(0.93, 0.97);
      assertThat(row.invalid()).as("invalid curves").isLessThanOrEqualTo(0.001);
    }
  }

  @ParameterizedTest
  @CsvSource({"dmt", "jkr"})
  void modeFullIsClosest(String model) throws Exception {
    for (AccuracyRow row : rows(model, "full")) {
      assertThat(row.within()).as("share within 5 %").isGreaterThanOrEqualTo(0.97);
      assertThat(row.bias()).as("bias").isCloseTo(0, within(0.002));
    }
  }

  @Test
  void modeWindowIsHighByTheKnownPerCent() throws Exception {
    for (AccuracyRow row : rows("dmt", "window")) {
      assertThat(1 + row.bias()).isCloseTo(1.01, within(0.005));
    }
  }
}
