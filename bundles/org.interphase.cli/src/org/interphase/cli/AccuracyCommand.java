package org.interphase.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.interphase.api.spi.AnalysisException;
import org.interphase.core.curve.AccuracyCondition;
import org.interphase.core.curve.AccuracyRow;
import org.interphase.core.curve.AccuracyStudy;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "accuracy", mixinStandardHelpOptions = true, sortOptions = false,
    header = "Measure how good the fit of force curves is: bias, efficiency and coverage on synthetic curves whose truth is known.",
    description = {"", "Captures are written by the synthetic instrument into a temporary folder, fitted as any other file, and compared with their "
        + "truth: a row for each mode, and for each value of modulus, adhesion, noise, points, sync error and background. The table of the "
        + "documentation is made by this command; the same version, seed and number of curves give the same table.", "",
        "Examples:", "  interphase accuracy -o accuracy.md", "  interphase accuracy --curves 512 --csv accuracy.csv", ""})
final class AccuracyCommand implements Callable<Integer> {
  private final Session session;

  @Option(names = {"-o", "--output"}, paramLabel = "FILE.md", description = "Write the page of Markdown here (default: print it).")
  private Path output;

  @Option(names = "--csv", paramLabel = "FILE", description = "Also write the table as CSV: all digits, shares from 0 to 1.")
  private Path csv;

  @Option(names = "--curves", paramLabel = "N",
      description = "Curves for each row, rounded up to a multiple of 64 (default: ${DEFAULT-VALUE}). Numbers settle with the root of N.")
  private int curves = 4096;

  @Option(names = "--seed", paramLabel = "N", description = "Seed of the synthetic curves (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  private AccuracyCommand(Session session) {
    this.session = session;
  }

  /** The command; its help teaches how to read the table. */
  static CommandLine line(Session session) {
    CommandLine line = new CommandLine(new AccuracyCommand(session));
    String columns = Arrays.stream(AccuracyColumn.values()).map(column -> "  " + column.title() + ": " + column.meaning())
        .collect(Collectors.joining("\n", "\nHow to read the table:\n", ""));
    line.getCommandSpec().usageMessage().footer(columns.replace("%", "%%").split("\n"));
    return line;
  }

  @Override
  public Integer call() throws IOException, AnalysisException {
    AccuracyReport report = new AccuracyReport(session.version(), seed, measure());
    if (output == null) {
      session.out().print(report.markdown());
      session.out().flush();
    } else {
      write(output, report.markdown());
    }
    if (csv != null) {
      write(csv, report.csv());
    }
    return ExitCode.OK;
  }

  private List<AccuracyRow> measure() throws IOException, AnalysisException {
    AccuracyStudy study = new AccuracyStudy(session.contributions(), Path.of(System.getProperty("java.io.tmpdir")));
    List<AccuracyCondition> conditions = AccuracyCondition.all();
    List<AccuracyRow> rows = new ArrayList<>();
    for (AccuracyCondition condition : conditions) {
      session.progress(condition.varied() + ", " + condition.value() + " (row " + (rows.size() + 1) + " of " + conditions.size() + ")");
      rows.add(study.measure(condition, curves, seed, session.cancel()));
    }
    session.progress("");
    return rows;
  }

  private void write(Path file, String text) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    session.out().println(Files.writeString(file, text));
  }
}
