package org.interphase.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.interphase.api.Channel;
import org.interphase.api.Grid;
import org.interphase.api.Metadata;
import org.interphase.api.Quantity;
import org.interphase.api.Recording;
import org.interphase.api.Unit;
import org.interphase.core.Description;
import org.interphase.core.Recordings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "describe", mixinStandardHelpOptions = true, header = "Say what a file holds: channels, statistics, calibration, logs, warnings.",
    description = {"", "Examples:", "  interphase describe map.spm", "  interphase describe --header map.spm",
        "  interphase describe --json map.spm", ""})
final class DescribeCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "FILE", description = "An instrument file; it is recognised by its content.")
  private Path file;

  @Option(names = "--json", description = "Print one JSON object, all numbers in SI units.")
  private boolean json;

  @Option(names = "--header", description = "Print the whole header as well.")
  private boolean header;

  DescribeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    try (Recording recording = new Recordings(session.contributions()).open(file, session.cancel())) {
      Description description = Description.of(recording, session.cancel());
      if (json) {
        ObjectNode tree = tree(description);
        recording.curves().ifPresent(curves -> new CurvesDescription(curves).write(tree.putObject("curves")));
        if (recording.log().isPresent()) {
          LogDescription.of(recording.log().get(), session.cancel()).write(tree.putObject("log"));
        }
        session.out().println(Json.text(tree));
      } else {
        print(description, recording, session.out());
      }
    }
    return ExitCode.OK;
  }

  private ObjectNode tree(Description description) {
    Metadata metadata = description.metadata();
    ObjectNode tree = Json.NODES.objectNode().put("file", file.toString()).put("format", metadata.format()).put("version", metadata.version());
    tree.put("acquired", metadata.acquired().map(Object::toString).orElse(null));
    ArrayNode warnings = tree.putArray("warnings");
    allWarnings(description).forEach(warnings::add);
    ArrayNode channels = tree.putArray("channels");
    for (Description.Described described : description.channels()) {
      Channel channel = described.channel();
      Grid grid = channel.grid();
      ObjectNode node = channels.addObject().put("name", channel.name()).put("direction", channel.direction().label()).put("unit",
          channel.unit().symbol())
          .put("rows", grid.rows()).put("columns", grid.columns());
      node.set("width", Json.number(grid.width()));
      node.set("height", Json.number(grid.height()));
      node.put("invalid", described.invalid());
      node.set("min", Json.number(described.min()));
      node.set("max", Json.number(described.max()));
      node.set("mean", Json.number(described.mean()));
      node.set("std", Json.number(described.standardDeviation()));
    }
    return tree;
  }

  private void print(Description description, Recording recording, PrintWriter out) throws IOException {
    Metadata metadata = description.metadata();
    out.println(file);
    out.println("  " + metadata.format() + (metadata.version().isEmpty() ? "" : ", version " + metadata.version())
        + metadata.acquired().map(time -> ", acquired " + time).orElse(""));
    recording.curves().ifPresent(volume -> new CurvesDescription(volume).print(out));
    if (recording.log().isPresent()) {
      LogDescription.of(recording.log().get(), session.cancel()).print(out);
    }
    TextTable table = new TextTable("channel", "direction", "pixels", "size", "invalid", "min", "max", "mean", "std");
    for (Description.Described described : description.channels()) {
      Channel channel = described.channel();
      Grid grid = channel.grid();
      Unit unit = channel.unit().readable(Math.max(Math.abs(described.min()), Math.abs(described.max())));
      table.row(channel.name(), channel.direction().label(), grid.columns() + " x " + grid.rows(),
          Quantity.readable(grid.width(), Unit.METRE) + " x " + Quantity.readable(grid.height(), Unit.METRE), String.valueOf(described.invalid()),
          quantity(described.min(), unit), quantity(described.max(), unit), quantity(described.mean(), unit),
              quantity(described.standardDeviation(), unit));
    }
    if (!description.channels().isEmpty()) {
      table.print(out, "  ");
    }
    allWarnings(description).forEach(warning -> out.println("  warning: " + warning));
    if (header) {
      for (Metadata.Section section : metadata.sections()) {
        out.println();
        out.println("[" + section.name() + "]");
        section.entries().forEach(entry -> out.println("  " + entry.key() + ": " + entry.value()));
      }
    }
  }

  private static String quantity(double si, Unit unit) {
    return Double.isNaN(si) ? "-" : new Quantity(unit.fromSi(si), unit).toString();
  }

  private static List<String> allWarnings(Description description) {
    List<String> warnings = new ArrayList<>(description.metadata().warnings());
    for (Description.Described described : description.channels()) {
      described.channel().warnings().forEach(warning -> warnings.add(described.channel().name() + ": " + warning));
    }
    return warnings.stream().distinct().toList();
  }
}
