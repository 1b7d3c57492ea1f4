package org.interphase.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.interphase.core.Engine;
import org.interphase.core.Recipe;
import org.interphase.core.Recipes;
import org.interphase.report.IndexPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "run", mixinStandardHelpOptions = true, header = "Run a recipe on files and write maps, figures, tables and a replayable result.",
    description = {"", "Every file gets a folder of its name in the output folder, with result.json, figures (PNG, SVG, PDF) and the CSV behind each.",
        "A file that cannot be read is reported and the others go on; the exit code then is not 0.", "",
        "Examples:", "  interphase run stiffness map.spm -o results", "  interphase run stiffness *.spm -o results --set binWidth=20MPa --seed 7",
        "  interphase run mine.json map.spm -o results --json", ""})
final class RunCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(index = "0", paramLabel = "RECIPE", description = "The name of a recipe (see \"interphase recipes\") or a JSON file.")
  private String recipe;

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILES", description = "Instrument files.")
  private List<Path> files;

  @Option(names = {"-o", "--output"}, required = true, paramLabel = "DIR", description = "The folder for the results.")
  private Path output;

  @Option(names = "--json", description = "Print JSON: for each file its state, numbers and warnings.")
  private boolean json;

  @Mixin
  private AnalysisOptions options = new AnalysisOptions();

  RunCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Recipes recipes = new Recipes(session.contributions());
    Recipe chosen = recipes.with(recipes.find(recipe), options.settings());
    try (Engine engine = new Engine(session.contributions(), options.threads())) {
      List<Batch.Done> done = new Batch(session, engine, chosen, options.seed(), options.again(), new Figures()).run(files, output);
      List<IndexPage.Entry> entries = done.stream().flatMap(one -> one.result().stream().map(result -> new IndexPage.Entry(one.folder(),
          result))).toList();
      if (!entries.isEmpty()) {
        IndexPage.write("Recipe " + chosen.name(), entries, output);
      }
      if (json) {
        session.out().println(Json.text(tree(done)));
      } else {
        done.stream().filter(one -> !one.result().isEmpty()).forEach(one -> Summaries.print(one.folder(), one.result().getFirst(), session.out()));
      }
      return Batch.exitCode(done);
    }
  }

  private static ArrayNode tree(List<Batch.Done> done) {
    ArrayNode tree = Json.NODES.arrayNode();
    done.forEach(one -> one.write(tree.addObject()));
    return tree;
  }
}
