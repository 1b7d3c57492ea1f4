package org.interphase.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.interphase.api.Estimate;
import org.interphase.api.Invalid;
import org.interphase.api.Recording;
import org.interphase.api.Table;
import org.interphase.api.spi.AnalysisException;
import org.interphase.core.Recordings;
import org.interphase.core.Calibration;
import org.interphase.core.curve.ContactModels;
import org.interphase.core.curve.CurveLook;
import org.interphase.core.curve.FitSettings;
import org.interphase.report.EstimateText;
import org.interphase.report.figure.CurveFigure;
import org.interphase.report.figure.FigureWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "curve", mixinStandardHelpOptions = true, sortOptions = false,
    header = "Look at one force curve: samples, fit, residuals, parameters, and why it is invalid if it is.",
    description = {"", "Columns count from the left and rows from the bottom, both from 0, as in the maps.", "",
        "Examples:", "  interphase curve capture.pfc --at 12,40", "  interphase curve capture.pfc --at 12,40 -o curve --window 20:80", ""})
final class CurveCommand implements Callable<Integer> {
  private final Session session;
  private final SettingsOptions<FitSettings> fit = new SettingsOptions<>(FitSettings.class);

  @Parameters(paramLabel = "FILE", description = "An instrument file with force curves.")
  private Path file;

  @Option(names = "--at", paramLabel = "X,Y", description = "Column and row of the curve (default: ${DEFAULT-VALUE}).")
  private String at = "0,0";

  @Option(names = {"-o", "--output"}, paramLabel = "DIR", description = "Write curve.csv (SI units) and the figure there.")
  private Path output;

  @Option(names = "--json", description = "Print one JSON object with parameters and samples.")
  private boolean json;

  @Option(names = "--calibration", paramLabel = "FILE", description = "Take sensitivity, spring constant and tip radius from a calibration.")
  private Path calibration;

  private CurveCommand(Session session) {
    this.session = session;
  }

  /** The command with the settings of the fit as its options. */
  static CommandLine line(Session session) {
    CurveCommand command = new CurveCommand(session);
    CommandLine line = new CommandLine(command);
    FitCommand.addTo(command.fit, line.getCommandSpec());
    return line;
  }

  @Override
  public Integer call() throws IOException, AnalysisException {
    int[] pixel = pixel();
    FitSettings recipe = fit.settings(calibration == null ? Map.of() : Calibration.read(calibration).settings(calibration.getFileName().toString()));
    try (Recording recording = new Recordings(session.contributions()).open(file, session.cancel())) {
      CurveLook look = CurveLook.at(recording, pixel[0], pixel[1], recipe, ContactModels.of(session.contributions()), session.cancel());
      if (output != null) {
        write(look, recording.metadata().synthetic());
      }
      if (json) {
        session.out().println(Json.text(tree(look)));
      } else {
        print(look, recording.metadata().synthetic());
      }
    }
    return ExitCode.OK;
  }

  private int[] pixel() {
    String[] parts = at.split(",", -1);
    try {
      return new int[] {Integer.parseInt(parts[0].strip()), Integer.parseInt(parts[1].strip())};
    } catch (ArrayIndexOutOfBoundsException | NumberFormatException e) {
      throw new IllegalArgumentException("--at is \"" + at + "\", where column and row are needed, such as 12,40", e);
    }
  }

  private void print(CurveLook look, boolean synthetic) {
    session.out().println(file + " at " + at + (synthetic ? "   (synthetic data)" : ""));
    session.out().println(look.invalid() == Invalid.NONE ? "  valid" : "  invalid: " + look.invalid().label());
    TextTable table = new TextTable("number", "value", "95 % interval", "from");
    for (Estimate number : look.outcome().numbers()) {
      table.row(number.name(), EstimateText.value(number), EstimateText.interval(number), number.method());
    }
    table.print(session.out(), "  ");
    look.outcome().warnings().forEach(warning -> session.out().println("  warning: " + warning));
  }

  private ObjectNode tree(CurveLook look) {
    ObjectNode tree = Json.NODES.objectNode().put("file", file.toString()).put("at", at).put("invalid", look.invalid().code())
        .put("reason", look.invalid().label());
    Summaries.numbers(look.outcome().numbers(), tree.putArray("numbers"));
    ObjectNode columns = tree.putObject("curve");
    for (Table.Column column : look.outcome().tables().getFirst().columns()) {
      ArrayNode values = columns.putObject(column.name()).put("unit", column.unit().symbol()).putArray("values");
      for (double value : column.values()) {
        values.add(Json.number(value));
      }
    }
    look.outcome().warnings().forEach(tree.putArray("warnings")::add);
    return tree;
  }

  private void write(CurveLook look, boolean synthetic) throws IOException {
    Files.createDirectories(output);
    String title = "Curve at " + at + ", " + file.getFileName() + (synthetic ? " (synthetic)" : "");
    FigureWriter.write(CurveFigure.of(look.outcome().tables().getFirst(), look.outcome().numbers(), look.invalid(), title), output, "curve-figure");
    Table table = look.outcome().tables().getFirst();
    try (Writer writer = Files.newBufferedWriter(output.resolve("curve.csv"));
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer)) {
      csv.writeRecord(table.columns().stream().map(column -> column.name() + (column.unit().symbol().isEmpty() ? "" : " / "
          + column.unit())).toList());
      for (int i = 0; i < table.length(); i++) {
        int row = i;
        csv.writeRecord(table.columns().stream().map(column -> Double.toString(column.value(row))).toList());
      }
    }
  }
}
