package org.interphase.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.interphase.api.spi.AnalysisException;
import org.interphase.api.spi.Simulator;
import org.interphase.core.Calibration;
import org.interphase.core.Contributed;
import org.interphase.core.Engine;
import org.interphase.core.Recipe;
import org.interphase.core.Recipes;
import org.interphase.core.Settings;
import org.interphase.core.curve.CalibrationSettings.OnFilm;
import org.interphase.core.curve.CalibrationSettings.OnRigidSample;
import org.interphase.core.curve.CalibrationSettings.Thermal;
import org.interphase.report.CalibrationReport;
import org.interphase.report.IndexPage;
import org.interphase.report.ResultReport.Extent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "demo", mixinStandardHelpOptions = true,
    header = "Write a synthetic experiment, analyse it from the raw force curves on, and leave a folder of figures with an index.html.",
    description = {"", "The experiment follows a published study: the interphase on lithium in EC/EMC and in EC/EMC + VC, early and late, as "
        + "PeakForce captures, with the files to calibrate the probe: ramps on sapphire, a thermal spectrum, a polystyrene film, graphite.",
        "The probe's header is wrong by a few per cent, so that the calibration matters. All files are in the instrument's own format, their truth "
        + "stands beside each; everything says that it is synthetic.", "",
        "Example:", "  interphase demo -o demo", ""})
final class DemoCommand implements Callable<Integer> {
  private static final String SERIES = "org.interphase.simulation.captures";
  private static final String SAMPLES = "synthetic_";
  private final Session session;

  @Option(names = {"-o", "--output"}, paramLabel = "DIR", description = "The folder to write into (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("interphase-demo");

  @Mixin
  private AnalysisOptions options = new AnalysisOptions();

  DemoCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException, AnalysisException {
    session.progress("writing synthetic instrument files");
    List<Path> files = simulate(output.resolve("raw"));
    try (Engine engine = new Engine(session.contributions(), options.threads())) {
      session.progress("calibrating the probe");
      Calibration calibration = calibrate(output.resolve("raw"), engine);
      calibration.write(output.resolve("calibration.json"));
      CalibrationReport report = new CalibrationReport(calibration);
      report.write(output.resolve("calibration"));
      Recipes recipes = new Recipes(session.contributions());
      Recipe recipe = recipes.with(recipes.with(recipes.find("curves"), calibration.settings("calibration.json")), options.settings());
      List<Path> samples = files.stream().filter(file -> file.getFileName().toString().startsWith(SAMPLES)).toList();
      List<Batch.Done> done = new Batch(session, engine, recipe, options.seed(), options.again(), new FitProducts(false, Extent.ESSENTIAL))
          .run(samples, output.resolve("results"));
      List<IndexPage.Entry> entries = done.stream().flatMap(one -> one.result().stream().map(result -> new IndexPage.Entry(one.folder(),
          result))).toList();
      IndexPage.write("Demonstration experiment (synthetic)", report, output.resolve("calibration"), entries, output);
      done.forEach(one -> one.result().forEach(result -> Summaries.print(one.folder(), result, session.out())));
      session.out().println("Figures:     " + output.resolve("index.html").toAbsolutePath());
      session.out().println("Calibration: " + output.resolve("calibration.json").toAbsolutePath());
      session.out().println("Truth:       " + output.resolve("raw").toAbsolutePath() + " (*.truth.json)");
      return Batch.exitCode(done);
    }
  }

  private Calibration calibrate(Path raw, Engine engine) throws IOException, AnalysisException {
    Calibrator calibrator = new Calibrator(session);
    Calibration known = Calibration.EMPTY.with(calibrator.sensitivity(List.of(raw.resolve("sapphire.000"), raw.resolve("sapphire.001"),
        raw.resolve("sapphire.002")), Settings.defaults(OnRigidSample.class)));
    known = known.with(calibrator.thermal(raw.resolve("thermal.csv"), Settings.defaults(Thermal.class), known));
    return known.with(calibrator.tip(raw.resolve("polystyrene.pfc"), Optional.of(raw.resolve("hopg.pfc")), Optional.empty(),
        Settings.defaults(OnFilm.class), known, engine));
  }

  private List<Path> simulate(Path directory) throws IOException {
    Simulator<?> simulator = session.contributions().simulators().stream().filter(one ->
        one.id().equals(SERIES)).findFirst().flatMap(Contributed::service)
        .orElseThrow(() -> new IllegalArgumentException("the synthetic instrument is not installed"));
    Files.createDirectories(directory);
    return write(simulator, directory);
  }

  private <S extends Record> List<Path> write(Simulator<S> simulator, Path directory) throws IOException {
    return simulator.write(Settings.defaults(simulator.settings()), options.seed(), directory, session.cancel());
  }
}
