package org.interphase.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.core.curve.AccuracyRow;

/**
 * The study of accuracy in words and numbers.
 *
 * @param version of Interphase
 * @param seed of the synthetic curves
 * @param rows one for each condition
 */
record AccuracyReport(String version, long seed, List<AccuracyRow> rows) {
  private static final String EXPLANATION = """
      The data are synthetic: the synthetic instrument writes captures in the instrument's own format, with the modulus of every curve known.
      They are opened and fitted like measured files, and the moduli are held against the truth.

      The common set: moduli of 0.1 to 5 GPa (uniform in their logarithm), adhesion of 10 to 50 nN, DMT contacts, spring constant 40 N/m, tip
      radius 30 nm, Poisson's ratio 0.3, peak force 100 nN, 128 samples a branch on a sine of 100 nm amplitude, white noise of 0.5 nN on the force.
      Below the two common sets one thing is varied at a time, in mode joint; the rest is as in the first one. All rows draw the same specimen and
      the same noise as far as their settings allow, so that they differ by what is varied.

      Calibration is exact here. What sensitivity, spring constant and tip radius add is in the uncertainty budget of `interphase fit`.
      """;

  /** A page of Markdown. */
  String markdown() {
    StringBuilder page = new StringBuilder("# How good the fit of force curves is\n\n");
    page.append("Written by `interphase accuracy --curves ").append(rows.getFirst().curves()).append(" --seed ").append(seed)
        .append("`, version ").append(version).append(".\n\n").append(EXPLANATION).append('\n');
    for (AccuracyColumn column : AccuracyColumn.values()) {
      page.append("* **").append(column.title()).append("**: ").append(column.meaning()).append('\n');
    }
    page.append('\n').append(line(Stream.concat(Stream.of("varied", "value"), Arrays.stream(AccuracyColumn.values()).map(AccuracyColumn::title))));
    page.append("|---|---|").append("---:|".repeat(AccuracyColumn.values().length)).append('\n');
    for (AccuracyRow row : rows) {
      page.append(line(Stream.concat(words(row), Arrays.stream(AccuracyColumn.values()).map(column -> column.text(row)))));
    }
    return page.toString();
  }

  private static String line(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static Stream<String> words(AccuracyRow row) {
    return Stream.of(row.condition().varied(), row.condition().value());
  }

  /** A line for each condition, all digits, shares from 0 to 1. */
  String csv() throws IOException {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(Stream.concat(Stream.of("varied", "value"), Arrays.stream(AccuracyColumn.values()).map(AccuracyColumn::key)).toList());
      for (AccuracyRow row : rows) {
        csv.writeRecord(Stream.concat(words(row), Arrays.stream(AccuracyColumn.values()).map(column -> column.exact(row))).toList());
      }
    }
    return text.toString();
  }
}
