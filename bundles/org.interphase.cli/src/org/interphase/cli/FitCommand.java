package org.interphase.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.interphase.core.Engine;
import org.interphase.core.Recipe;
import org.interphase.core.Recipes;
import org.interphase.core.Calibration;
import org.interphase.core.curve.FitSettings;
import org.interphase.report.CalibrationReport;
import org.interphase.report.IndexPage;
import org.interphase.report.ResultReport.Extent;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "fit", mixinStandardHelpOptions = true, sortOptions = false,
    header = "Fit contact mechanics to every force curve: maps of modulus, error, adhesion, deformation and invalid pixels.",
    description = {"", "Reads PeakForce captures, force volumes and single ramps. Every file gets a folder of its name in the output folder, with "
        + "result.json (maps, numbers, settings and where each came from), summary.json and figures.",
        "What is not given is taken from the file's header. A file whose result is up to date is not computed again, so that an interrupted "
        + "command is simply given again.", "",
        "Examples:", "  interphase fit capture.pfc -o results", "  interphase fit *.pfc -o results --window 30:90 --tip-radius 28nm --csv",
        "  interphase fit ramp.000 -o results --mode full --model jkr", "  interphase fit capture.pfc -o results --calibration calibration.json", ""})
final class FitCommand implements Callable<Integer> {
  private static final String RECIPE = "fit";
  private final Session session;
  private final SettingsOptions<FitSettings> fit = new SettingsOptions<>(FitSettings.class);

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Instrument files with force curves.")
  private List<Path> files;

  @Option(names = {"-o", "--output"}, required = true, paramLabel = "DIR", description = "The folder for the results.")
  private Path output;

  @Option(names = "--csv",
      description = "Also write each map as plain CSV: SI units, bottom row first, NaN where invalid; invalid.csv has the codes.")
  private boolean csv;

  @Option(names = "--json", description = "Print JSON: for each file its state, numbers and warnings.")
  private boolean json;

  @Option(names = "--figures", paramLabel = "none|essential|all", description = "Which figures to draw: none, essential (modulus, overview, invalid "
      + "pixels, budget; PNG and PDF) or all (every map; also SVG and the CSV behind each). Default: essential.")
  private Extent figures = Extent.ESSENTIAL;

  @Option(names = "--calibration", paramLabel = "FILE", description = "Take sensitivity, spring constant and tip radius, with their uncertainties, "
      + "from what \"interphase calibrate\" wrote. Options given here go before it.")
  private Path calibration;

  @Mixin
  private AnalysisOptions options = new AnalysisOptions();

  private FitCommand(Session session) {
    this.session = session;
  }

  /** The command with the settings of the fit as its options. */
  static CommandLine line(Session session) {
    FitCommand command = new FitCommand(session);
    CommandLine line = new CommandLine(command);
    addTo(command.fit, line.getCommandSpec());
    return line;
  }

  /** The settings of the fit as options of a command. */
  static void addTo(SettingsOptions<FitSettings> fit, CommandSpec command) {
    fit.addTo(command);
    fit.addTo(command, "--window", "LOWER:UPPER", "Both bounds of the fit window in %, such as 30:90.", List.of("windowLower", "windowUpper"));
  }

  @Override
  public Integer call() throws IOException {
    Recipes recipes = new Recipes(session.contributions());
    Recipe recipe = recipes.find(RECIPE);
    if (calibration != null) {
      recipe = recipes.with(recipe, Calibration.read(calibration).settings(calibration.getFileName().toString()));
    }
    recipe = recipes.with(recipes.with(recipe, fit.chosen()), options.settings());
    try (Engine engine = new Engine(session.contributions(), options.threads())) {
      List<Batch.Done> done = new Batch(session, engine, recipe, options.seed(), options.again(), new FitProducts(csv, figures)).run(files, output);
      List<IndexPage.Entry> entries = done.stream().flatMap(one -> one.result().stream().map(result -> new IndexPage.Entry(one.folder(),
          result))).toList();
      if (!entries.isEmpty()) {
        write(entries);
      }
      print(done);
      return Batch.exitCode(done);
    }
  }

  private void write(List<IndexPage.Entry> entries) throws IOException {
    if (calibration == null) {
      IndexPage.write("Force curves", entries, output);
      return;
    }
    CalibrationReport report = new CalibrationReport(Calibration.read(calibration));
    report.write(output.resolve("calibration"));
    IndexPage.write("Force curves", report, output.resolve("calibration"), entries, output);
  }

  private void print(List<Batch.Done> done) {
    if (!json) {
      done.stream().filter(one -> !one.result().isEmpty()).forEach(one -> Summaries.print(one.folder(), one.result().getFirst(), session.out()));
      return;
    }
    ArrayNode tree = Json.NODES.arrayNode();
    done.forEach(one -> one.write(tree.addObject()));
    session.out().println(Json.text(tree));
  }
}
