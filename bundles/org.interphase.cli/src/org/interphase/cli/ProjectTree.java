package org.interphase.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.interphase.api.Quantity;
import org.interphase.api.Unit;
import org.interphase.core.project.ProjectEntries;
import org.interphase.core.project.ProjectFolder;
import org.interphase.model.DataSet;
import org.interphase.model.Electrolyte;
import org.interphase.model.Experiment;
import org.interphase.model.Measurement;
import org.interphase.model.Probe;
import org.interphase.model.Project;
import org.interphase.model.Sample;

/** What a project knows, as a tree for people and as JSON for programs. */
final class ProjectTree {
  private final ProjectFolder folder;
  private final Project project;

  ProjectTree(ProjectFolder folder) {
    this.folder = folder;
    project = folder.project();
  }

  void print(PrintWriter out) {
    out.println(project.getName() + "   " + folder.folder());
    line(out, "  ", project.getDescription());
    if (project.getExperiments().isEmpty()) {
      out.println("  no experiments yet: \"interphase import\" and \"interphase project add\" make them");
    }
    for (Experiment experiment : project.getExperiments()) {
      out.println();
      out.println("  " + experiment.getName());
      line(out, "    ", experiment.getDescription());
      line(out, "    ", facts(experiment));
      experiment.getEvents().forEach(event -> line(out, "    ", "event " + text(event.getTime()) + ": " + event.getKind() + " " + event.getText()));
      experiment.getClocks().forEach(clock -> line(out, "    ", "clock of " + clock.getDevice() + ": add " + clock.getOffset() + " s"));
      experiment.getDataSets().forEach(dataSet -> print(dataSet, Optional.ofNullable(experiment.getImmersed()), out));
    }
  }

  private static void line(PrintWriter out, String indent, String text) {
    if (!text.isBlank()) {
      out.println(indent + text);
    }
  }

  private static String facts(Experiment experiment) {
    List<String> facts = new ArrayList<>();
    Optional.ofNullable(experiment.getElectrolyte()).map(Electrolyte::getLabel).ifPresent(facts::add);
    Optional.ofNullable(experiment.getImmersed()).ifPresent(time -> facts.add("immersed " + time));
    Optional.ofNullable(experiment.getSample()).map(ProjectTree::words).ifPresent(facts::add);
    Optional.ofNullable(experiment.getProbe()).map(ProjectTree::words).ifPresent(facts::add);
    facts.removeIf(String::isBlank);
    return String.join("; ", facts);
  }

  private static String words(Sample sample) {
    return join(", ", sample.getName(), sample.getMaterial(), sample.getPreparation());
  }

  private static String words(Probe probe) {
    return join(", ", "probe " + (probe.getType().isBlank() ? probe.getName() : probe.getType()), quantity(probe.getSpringConstant(), "N/m"),
        quantity(probe.getTipRadius(), "m"));
  }

  private static String join(String between, String... texts) {
    return String.join(between, List.of(texts).stream().filter(text -> !text.isBlank()).toList());
  }

  private static String quantity(double value, String unit) {
    return Double.isNaN(value) ? "" : Quantity.readable(value, Unit.parse(unit).orElseThrow()).toString();
  }

  private static void print(DataSet dataSet, Optional<LocalDateTime> immersed, PrintWriter out) {
    int count = dataSet.getMeasurements().size();
    out.println("    " + join("   ", dataSet.getName(), dataSet.getColour() + " " + dataSet.getSymbol(),
        count == 1 ? "1 measurement" : count + " measurements"));
    if (count == 0) {
      return;
    }
    TextTable table = new TextTable("", immersed.isPresent() ? "since immersion" : "start", "kind", "pixels", "size", "remarks");
    for (Measurement one : dataSet.getMeasurements()) {
      String when = immersed.isEmpty() ? text(one.getStart())
          : ProjectEntries.immersionTime(one, immersed).map(time -> String.format(Locale.ROOT, "%.1f min", time / 60)).orElse("-");
      table.row(one.getName(), when, one.getKind().toString(), one.getColumns() > 0 ? one.getColumns() + " x " + one.getRows() : "-",
          join(" x ", quantity(one.getWidth(), "m"), quantity(one.getHeight(), "m")), remarks(one));
    }
    table.print(out, "      ");
  }

  private static String text(LocalDateTime time) {
    return time == null ? "-" : time.toString();
  }

  private static String remarks(Measurement one) {
    return join(", ", one.isSynthetic() ? "synthetic" : "", one.isExcluded() ? "excluded" : "",
        one.getData() != null && one.getData().isLinked() ? "linked" : "", one.getRuns().isEmpty() ? "" : one.getRuns().size() + " analysed");
  }

  ObjectNode json() {
    ObjectNode tree = Json.NODES.objectNode().put("project", project.getName()).put("id", project.getId()).put("folder", folder.folder().toString())
        .put("description", project.getDescription());
    var experiments = tree.putArray("experiments");
    project.getExperiments().forEach(experiment -> write(experiment, experiments.addObject()));
    return tree;
  }

  private static void write(Experiment experiment, ObjectNode node) {
    node.put("id", experiment.getId()).put("name", experiment.getName()).put("description", experiment.getDescription());
    node.put("electrolyte", Optional.ofNullable(experiment.getElectrolyte()).map(Electrolyte::getLabel).orElse(null));
    node.put("immersed", iso(experiment.getImmersed()));
    Optional.ofNullable(experiment.getSample()).ifPresent(sample -> node.putObject("sample").put("name", sample.getName())
        .put("material", sample.getMaterial()).put("preparation", sample.getPreparation()));
    Optional.ofNullable(experiment.getProbe()).ifPresent(probe -> {
      ObjectNode written = node.putObject("probe").put("name", probe.getName()).put("type", probe.getType());
      written.set("springConstant", Json.number(probe.getSpringConstant()));
      written.set("tipRadius", Json.number(probe.getTipRadius()));
    });
    var events = node.putArray("events");
    experiment.getEvents().forEach(event -> events.addObject().put("time", iso(event.getTime())).put("kind", event.getKind().toString())
        .put("text", event.getText()));
    var clocks = node.putArray("clocks");
    experiment.getClocks().forEach(clock -> clocks.addObject().put("device", clock.getDevice()).put("offset", clock.getOffset()));
    var dataSets = node.putArray("dataSets");
    experiment.getDataSets().forEach(dataSet -> write(dataSet, Optional.ofNullable(experiment.getImmersed()), dataSets.addObject()));
  }

  private static void write(DataSet dataSet, Optional<LocalDateTime> immersed, ObjectNode node) {
    node.put("id", dataSet.getId()).put("name", dataSet.getName()).put("colour", dataSet.getColour()).put("symbol", dataSet.getSymbol().toString());
    var measurements = node.putArray("measurements");
    for (Measurement one : dataSet.getMeasurements()) {
      ObjectNode written = measurements.addObject().put("id", one.getId()).put("name", one.getName()).put("kind", one.getKind().toString())
          .put("start", iso(one.getStart())).put("end", iso(one.getEnd()));
      written.set("immersionTime", Json.number(ProjectEntries.immersionTime(one, immersed).orElse(Double.NaN)));
      written.put("columns", one.getColumns()).put("rows", one.getRows());
      written.set("width", Json.number(one.getWidth()));
      written.set("height", Json.number(one.getHeight()));
      var channels = written.putArray("channels");
      one.getChannels().forEach(channels::add);
      written.put("synthetic", one.isSynthetic()).put("excluded", one.isExcluded()).put("runs", one.getRuns().size());
      if (one.getData() != null) {
        written.put("path", one.getData().getPath()).put("linked", one.getData().isLinked()).put("sha256", one.getData().getSha256());
      }
    }
  }

  private static String iso(LocalDateTime time) {
    return time == null ? null : time.toString();
  }
}
