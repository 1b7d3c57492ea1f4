package org.interphase.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.interphase.core.Recordings;
import org.interphase.core.project.Intake;
import org.interphase.core.project.Intake.Fate;
import org.interphase.core.project.ProjectFolder;
import org.interphase.core.project.ProjectFolder.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "import", mixinStandardHelpOptions = true, sortOptions = false,
    header = "Take instrument files into a project: sorted into data sets, each once, with their times.",
    description = {"", "Files are recognised by content and copied; the originals stay as they are. One experiment is made for each folder that is named,",
        "in it a data set for each folder below. A file notebook.json in the folder says it better: see --notebook. The same bytes are taken in",
        "once, so a folder can be imported again for what is new. A bad file is reported and the others go on; the exit code then is 2.", "",
        "Examples:", "  interphase import day-1 --into lithium", "  interphase import day-2/foil-1 --into lithium --data-set \"data set 1\"",
        "  interphase import /instrument/2026-03 --into lithium --link", ""})
final class ImportCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "0..*", paramLabel = "SOURCE", description = "Folders, with all below them, or files.")
  private List<Path> sources = List.of();

  @Option(names = "--into", paramLabel = "PROJECT", description = "The project's folder; make one with \"interphase project new\".")
  private Optional<Path> folder = Optional.empty();

  @Option(names = "--link", description = "Leave the files where they are instead of copying them.")
  private boolean link;

  @Option(names = "--experiment", paramLabel = "NAME", description = "The experiment of new data sets; made when absent.")
  private Optional<String> experiment = Optional.empty();

  @Option(names = "--data-set", paramLabel = "NAME", description = "The data set for all files; made when absent.")
  private Optional<String> dataSet = Optional.empty();

  @Option(names = "--json", description = "Print JSON: of each file what became of it, and why.")
  private boolean json;

  @Option(names = "--notebook", description = "Print what a notebook.json may hold, and do nothing else.")
  private boolean notebook;

  ImportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (notebook) {
      session.out().print(Intake.notebook());
      return ExitCode.OK;
    }
    if (sources.isEmpty() || folder.isEmpty()) {
      throw new IllegalArgumentException("name what to import, and --into which project; see \"interphase import --help\"");
    }
    List<Intake.Finding> findings = new ArrayList<>();
    boolean failed = false;
    try (ProjectFolder project = ProjectFolder.open(folder.get(), Access.WRITE)) {
      for (Path source : sources) {
        try {
          findings.addAll(Intake.run(project, new Recordings(session.contributions()), source, new Intake.Options(link, experiment, dataSet),
              new Progress(session)));
        } catch (IOException e) {
          session.say("interphase: " + Messages.of(e));
          failed = true;
        }
      }
    }
    session.progress("");
    tell(findings);
    return failed || findings.stream().anyMatch(one -> one.fate() == Fate.REFUSED || one.fate() == Fate.MISSING) ? ExitCode.INPUT : ExitCode.OK;
  }

  private void tell(List<Intake.Finding> findings) {
    if (json) {
      ArrayNode tree = Json.NODES.arrayNode();
      findings.forEach(one -> tree.addObject().put("file", one.file().toString()).put("fate", word(one.fate())).put("text", one.text()));
      session.out().println(Json.text(tree));
      return;
    }
    findings.stream().filter(one -> one.fate() != Fate.ADDED).forEach(one -> session.out().println(word(one.fate()) + ": " + one.file() + ": "
        + one.text()));
    Map<String, Long> added = findings.stream().filter(one -> one.fate() == Fate.ADDED)
        .collect(Collectors.groupingBy(Intake.Finding::text, TreeMap::new, Collectors.counting()));
    added.forEach((where, count) -> session.out().println("added: " + count + " " + where));
    Map<Fate, Long> counts = findings.stream().collect(Collectors.groupingBy(Intake.Finding::fate, TreeMap::new, Collectors.counting()));
    session.out().println(counts.isEmpty() ? "no files" : counts.entrySet().stream().map(count -> count.getValue() + " " + word(count.getKey()))
        .collect(Collectors.joining(", ")));
  }

  private static String word(Fate fate) {
    return fate.name().toLowerCase(Locale.ROOT);
  }
}
