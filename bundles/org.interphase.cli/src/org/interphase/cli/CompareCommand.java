package org.interphase.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.interphase.api.Estimate;
import org.interphase.api.Quantity;
import org.interphase.api.Unit;
import org.interphase.core.project.ProjectFolder;
import org.interphase.core.project.ProjectFolder.Access;
import org.interphase.core.series.GroupComparison;
import org.interphase.core.study.Studies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "compare", mixinStandardHelpOptions = true, header = "Compare the electrolytes of a project, data set by data set.",
    description = {"", "A data set counts as one number, however many pixels it has. Shows what \"interphase analyse\" stored; --at compares the "
        + "mean modulus at another immersion time, of the nearest frame within 15 min.", "",
        "Examples:", "  interphase compare study", "  interphase compare study --quantity circularity",
        "  interphase compare study --at \"150 min\"", ""})
final class CompareCommand implements Callable<Integer> {
  private static final String MINUTES = "min";

  private final Session session;

  @Parameters(paramLabel = "PROJECT", description = "The folder of a project that was analysed.")
  private Path project;

  @Option(names = "--quantity", paramLabel = "TEXT", description = "Only quantities with this in their name, such as diameter.")
  private String quantity = "";

  @Option(names = "--at", paramLabel = "TIME", description = "The immersion time to compare the mean modulus at, such as \"200 min\".")
  private Optional<String> at = Optional.empty();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  CompareCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    try (ProjectFolder open = ProjectFolder.open(project, Access.READ)) {
      List<GroupComparison> all = at.isPresent() ? Studies.compareAt(open, seconds(at.get())) : Studies.comparisons(open);
      List<GroupComparison> chosen = all.stream().filter(one -> one.quantity().toLowerCase(Locale.ROOT).contains(quantity.toLowerCase(Locale.ROOT)))
          .toList();
      if (json) {
        session.out().println(Json.text(tree(chosen)));
      } else if (chosen.isEmpty()) {
        session.out().println("nothing to compare: there are no two electrolytes with " + (quantity.isEmpty() ? "series" : quantity)
            + (at.isPresent() ? " at that time" : "") + ". Was the project analysed?");
      } else {
        chosen.forEach(this::print);
      }
      return ExitCode.OK;
    }
  }

  private static double seconds(String text) {
    String trimmed = text.strip();
    try {
      return trimmed.endsWith(MINUTES) ? 60 * Double.parseDouble(trimmed.substring(0, trimmed.length() - MINUTES.length()).strip())
          : Quantity.parse(trimmed).filter(one -> one.unit().compatible(Unit.SECOND)).orElseThrow(NumberFormatException::new).si();
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("--at is \"" + text + "\", and must be a time such as \"200 min\"", e);
    }
  }

  private void print(GroupComparison one) {
    session.out().println(one.quantity());
    TextTable table = new TextTable("", "", "value", "standard error");
    for (GroupComparison.Group group : one.groups()) {
      for (int i = 0; i < group.dataSets().size(); i++) {
        Estimate value = group.values().get(i);
        table.row(group.electrolyte(), group.dataSets().get(i), words(value.value(), value.unit()), words(value.standardError(), value.unit()));
      }
    }
    Estimate difference = one.difference();
    table.row("difference", "", words(difference.value(), difference.unit()), "");
    table.print(session.out(), "  ");
    session.out().println("  95 % interval " + words(difference.lower(), difference.unit()) + " to " + words(difference.upper(), difference.unit())
        + "; " + difference.method());
    session.out().println("  " + one.conclusion());
    session.out().println();
  }

  private static String words(double value, Unit unit) {
    return Double.isNaN(value) ? "-" : Double.isInfinite(value) ? (value < 0 ? "-infinite" : "infinite") : Quantity.readable(value, unit).toString();
  }

  private static ArrayNode tree(List<GroupComparison> comparisons) {
    ArrayNode tree = Json.NODES.arrayNode();
    for (GroupComparison one : comparisons) {
      ObjectNode node = tree.addObject().put("quantity", one.quantity()).put("conclusion", one.conclusion());
      write(one.difference(), node.putObject("difference"));
      node.set("p", Json.number(one.pValue()));
      node.set("smallestP", Json.number(one.smallestPValue()));
      node.set("pixelP", Json.number(one.pixelPValue()));
      ArrayNode groups = node.putArray("groups");
      for (GroupComparison.Group group : one.groups()) {
        ArrayNode values = groups.addObject().put("electrolyte", group.electrolyte()).putArray("dataSets");
        for (int i = 0; i < group.dataSets().size(); i++) {
          write(group.values().get(i), values.addObject().put("name", group.dataSets().get(i)));
        }
      }
    }
    return tree;
  }

  private static void write(Estimate estimate, ObjectNode node) {
    node.set("value", Json.number(estimate.value()));
    node.set("standardError", Json.number(estimate.standardError()));
    node.set("lower", Json.number(estimate.lower()));
    node.set("upper", Json.number(estimate.upper()));
    node.put("unit", estimate.unit().symbol()).put("method", estimate.method());
  }
}
