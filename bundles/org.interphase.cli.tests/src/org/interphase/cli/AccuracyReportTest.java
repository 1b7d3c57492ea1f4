package org.interphase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.interphase.core.curve.AccuracyCondition;
import org.interphase.core.curve.AccuracyRow;
import org.junit.jupiter.api.Test;

/** The study of accuracy as people and programs read it. */
class AccuracyReportTest {
  private static AccuracyRow row(String value, double bias) {
    return new AccuracyRow(new AccuracyCondition("noise, white", value, Map.of(), Map.of()), 128, 0.0078125, bias, 0.0002, 0.0169, 1.05, 0.98, 0.95,
        0.944);
  }

  private static final AccuracyReport REPORT = new AccuracyReport("1.2.3", 7, List.of(row("1 nN", 0.00123456), row("2 nN", Double.NaN)));

  @Test
  void thePageSaysWhatItIsAndHowToReadIt() {
    String page = REPORT.markdown();
    assertThat(page).contains("interphase accuracy --curves 128 --seed 7", "version 1.2.3", "synthetic");
    assertThat(Arrays.stream(AccuracyColumn.values()).map(AccuracyColumn::meaning)).allSatisfy(meaning -> assertThat(page).contains(meaning));
    assertThat(page).contains("| noise, white | 1 nN | 128 | 0.78 % | +0.12 % | 0.02 % | 1.69 % | 1.050 | 0.980 | 95.0 % | 94.4 % |\n",
        "| noise, white | 2 nN | 128 | 0.78 % | - |");
    List<String> table = page.lines().filter(line -> line.startsWith("|")).toList();
    assertThat(table).hasSize(4).allSatisfy(line -> assertThat(line.chars().filter(c -> c == '|')).hasSize(AccuracyColumn.values().length + 3));
  }

  @Test
  void theCsvHasEveryDigit() throws IOException {
    assertThat(REPORT.csv().lines()).containsExactly(
        "varied,value,curves,invalid,median_bias,median_bias_standard_error,median_bound,rmse_over_bound,scatter_over_bound,within_5_percent,"
            + "coverage_95",
        "\"noise, white\",1 nN,128,0.0078125,0.00123456,2.0E-4,0.0169,1.05,0.98,0.95,0.944",
        "\"noise, white\",2 nN,128,0.0078125,,2.0E-4,0.0169,1.05,0.98,0.95,0.944");
  }
}
