package org.interphase.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.interphase.core.Engine;
import org.interphase.core.project.ProjectFolder;
import org.interphase.core.project.ProjectFolder.Access;
import org.interphase.core.study.AnalysisReport;
import org.interphase.core.study.AnalysisReport.Entry;
import org.interphase.core.study.AnalysisReport.Fate;
import org.interphase.core.study.ProjectAnalysis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "analyse", mixinStandardHelpOptions = true, header = "Bring all results of a project up to date.",
    description = {"", "Every measurement gets the recipes that its file is good for; then come the series over time, the logs and the comparison of "
        + "electrolytes. Only what changed is computed, and one line says why. A measurement that fails does not stop the others; the exit code then "
        + "is 3. Stop it whenever you like: the same command goes on.", "",
        "Examples:", "  interphase analyse study", "  interphase analyse study --again --threads 1", "  interphase analyse study --json", ""})
final class AnalyseCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "PROJECT", description = "The folder of a project.")
  private Path project;

  @Option(names = "--again", description = "Compute what is up to date, too.")
  private boolean again;

  @Option(names = "--threads", paramLabel = "N", description = "Working threads, and files at a time (default: all processors).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--seed", paramLabel = "N", description = "Seed of everything random (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(names = "--json", description = "Print JSON: what was computed, kept, removed or failed, and why.")
  private boolean json;

  AnalyseCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (threads < 1) {
      throw new IllegalArgumentException("--threads is " + threads + ", and must be at least 1");
    }
    try (ProjectFolder open = ProjectFolder.open(project, Access.WRITE); Engine engine = new Engine(session.contributions(), threads)) {
      ProjectAnalysis.Options options = new ProjectAnalysis.Options(again, threads, seed, ProjectAnalysis.Options.usual().settings());
      AnalysisReport report = ProjectAnalysis.run(open, engine, options, this::say, session.cancel());
      if (json) {
        session.out().println(Json.text(tree(report)));
      } else {
        report.of(Fate.STILL_FAILED).forEach(entry -> session.out().println(entry.inWords()));
        session.out().println(report.nothingToDo() ? "nothing to do: all of " + report.of(Fate.KEPT).size() + " results are up to date"
            : summary(report));
      }
      return report.failed() ? ExitCode.ANALYSIS : ExitCode.OK;
    }
  }

  private void say(Entry entry) {
    if (json) {
      session.progress(entry.inWords());
    } else {
      session.progress("");
      session.out().println(entry.inWords());
      session.out().flush();
    }
  }

  private static String summary(AnalysisReport report) {
    return Arrays.stream(Fate.values()).filter(fate -> !report.of(fate).isEmpty()).map(fate -> report.of(fate).size() + " " + fate.label())
        .collect(Collectors.joining(", "));
  }

  private static ObjectNode tree(AnalysisReport report) {
    ObjectNode tree = Json.NODES.objectNode().put("nothingToDo", report.nothingToDo());
    ArrayNode entries = tree.putArray("entries");
    report.entries().forEach(entry -> entries.addObject().put("name", entry.name()).put("what", entry.what())
        .put("fate", entry.fate().name().toLowerCase(Locale.ROOT)).put("why", entry.why()));
    return tree;
  }
}
