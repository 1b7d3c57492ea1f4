package org.interphase.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.interphase.api.Quantity;
import org.interphase.core.catalogue.Catalogue;
import org.interphase.core.catalogue.CatalogueEntry.Value;
import org.interphase.core.catalogue.CatalogueQuery;
import org.interphase.core.catalogue.Hit;
import org.interphase.core.catalogue.Refresh;
import org.interphase.core.project.ProjectEntries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "find", mixinStandardHelpOptions = true, sortOptions = false, header = "Find experiments across projects by what is known of them.",
    description = {"", "A question has parts in any order:", "  EC:EMC 3:7 | in PC | 1.2 M LiPF6 | with VC | with 5 wt%% VC | without VC",
        "  stiffness above 1 GPa | below | between 1 GPa and 2 GPa | at 200 min | at 3 h within 10 min | after 150 min", "  on lithium | \"any words\"",
        "Numbers are those that analyses left in the projects; a time is counted from immersion.", "",
        "The projects that were looked at once are remembered; --in looks for more of them, and finds only those below it.", "", "Examples:",
        "  interphase find \"EC:EMC 3:7 with VC, stiffness above 1 GPa at 200 min\" --in ~/projects", "  interphase find \"without VC\" --json", ""})
final class FindCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "0..1", paramLabel = "QUESTION", description = "One argument, in quotation marks; without it, every experiment.")
  private String question = "";

  @Option(names = "--in", arity = "1..*", paramLabel = "FOLDER", description = "Look for projects below these folders.")
  private List<Path> folders = List.of();

  @Option(names = "--catalogue", paramLabel = "FILE",
      description = "Where the catalogue is kept; it can be deleted at any time (default: ${DEFAULT-VALUE}).")
  private Path file = Path.of(System.getProperty("user.home"), ".interphase", "catalogue.db");

  @Option(names = "--json", description = "Print JSON, all numbers in SI units.")
  private boolean json;

  FindCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    CatalogueQuery query = question.isBlank() ? CatalogueQuery.ALL : CatalogueQuery.parse(question);
    try (Catalogue catalogue = Catalogue.open(file)) {
      catalogue.notice().ifPresent(session::say);
      Set<Path> below = new TreeSet<>();
      for (Path folder : folders) {
        below.addAll(ProjectEntries.below(folder));
      }
      Set<Path> all = new TreeSet<>(catalogue.folders());
      all.addAll(below);
      Refresh refresh = catalogue.update(all, new ProjectEntries(), new Progress(session));
      session.progress("");
      refresh.problems().forEach(problem -> session.say("interphase: " + problem));
      List<Hit> hits = catalogue.find(query).stream().filter(hit -> folders.isEmpty() || below.contains(hit.folder())).toList();
      tell(hits, folders.isEmpty() ? catalogue.folders().size() : below.size());
      return refresh.problems().isEmpty() ? ExitCode.OK : ExitCode.INPUT;
    }
  }

  private void tell(List<Hit> hits, int projects) {
    if (json) {
      ArrayNode tree = Json.NODES.arrayNode();
      hits.forEach(hit -> write(hit, tree.addObject()));
      session.out().println(Json.text(tree));
      return;
    }
    TextTable table = new TextTable("project", "experiment", "data set", "measurement", "since immersion", "value", "folder");
    for (Hit hit : hits) {
      Optional<Value> value = hit.value();
      table.row(hit.project(), hit.experiment(), value.map(Value::dataSet).orElse("-"), value.map(Value::measurement).orElse("-"),
          value.map(FindCommand::time).orElse("-"), value.map(FindCommand::number).orElse("-"), hit.folder().toString());
    }
    if (!hits.isEmpty()) {
      table.print(session.out(), "");
    }
    session.out().println(hits.size() + " found in " + projects + " projects");
  }

  private static String time(Value value) {
    return Double.isNaN(value.time()) ? "-" : String.format(Locale.ROOT, "%.1f min", value.time() / 60);
  }

  private static String number(Value value) {
    Quantity quantity = Quantity.readable(value.value(), value.unit());
    String error = Double.isNaN(value.standardError()) ? "" : " ± " + new Quantity(quantity.unit().fromSi(value.standardError()), quantity.unit());
    return quantity + error;
  }

  private static void write(Hit hit, ObjectNode node) {
    node.put("folder", hit.folder().toString()).put("project", hit.project()).put("experiment", hit.experiment());
    hit.value().ifPresent(value -> {
      node.put("quantity", value.quantity()).put("dataSet", value.dataSet()).put("measurement", value.measurement());
      node.set("immersionTime", Json.number(value.time()));
      node.set("value", Json.number(value.value()));
      node.set("standardError", Json.number(value.standardError()));
      node.put("unit", value.unit().symbol());
    });
  }
}
