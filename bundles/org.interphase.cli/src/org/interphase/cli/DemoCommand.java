package org.interphase.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.interphase.api.spi.Simulator;
import org.interphase.core.Contributed;
import org.interphase.core.Engine;
import org.interphase.core.Recipe;
import org.interphase.core.Recipes;
import org.interphase.core.Settings;
import org.interphase.report.IndexPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "demo", mixinStandardHelpOptions = true,
    header = "Write a synthetic experiment, analyse it, and leave a folder of figures with an index.html.",
    description = {"", "The experiment follows a published study: stiffness maps of the interphase on lithium in EC/EMC and in EC/EMC + VC, early and late.",
        "Its files are in the instrument's own format, its truth is known and stands beside each file; everything says that it is synthetic.", "",
        "Example:", "  interphase demo -o demo", ""})
final class DemoCommand implements Callable<Integer> {
  private static final String SERIES = "org.interphase.simulation.experiment";
  private final Session session;

  @Option(names = {"-o", "--output"}, paramLabel = "DIR", description = "The folder to write into (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("interphase-demo");

  @Mixin
  private AnalysisOptions options = new AnalysisOptions();

  DemoCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Recipes recipes = new Recipes(session.contributions());
    Recipe recipe = recipes.with(recipes.find("stiffness"), options.settings());
    session.progress("writing synthetic instrument files");
    List<Path> files = simulate(output.resolve("raw"));
    try (Engine engine = new Engine(session.contributions(), options.threads())) {
      List<Batch.Done> done = new Batch(session, engine, recipe, options.seed(), options.again(), new Figures()).run(files, output.resolve("results"));
      IndexPage.write("Demonstration experiment (synthetic)",
          done.stream().flatMap(one -> one.result().stream().map(result -> new IndexPage.Entry(one.folder(), result))).toList(), output);
      done.forEach(one -> one.result().forEach(result -> Summaries.print(one.folder(), result, session.out())));
      session.out().println("Figures: " + output.resolve("index.html").toAbsolutePath());
      session.out().println("Truth:   " + output.resolve("raw").toAbsolutePath() + " (*.truth.json)");
      return Batch.exitCode(done);
    }
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
