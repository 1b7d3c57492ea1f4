package org.interphase.simulation.study;

import static java.time.format.DateTimeFormatter.ISO_LOCAL_DATE_TIME;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.interphase.simulation.PendingFile;
import org.interphase.simulation.Truth;

/**
 * The lab notebook of the study, as JSON: what people know and no instrument's file says. One experiment for each foil.
 * Times are the microscope's local times. A clock's offset is what has to be added to that device's times, in s, to give the
 * microscope's. Molarities are in mol/L, solvents in parts by weight.
 */
final class Notebook {
  static final String FILE = "notebook.json";
  private static final ObjectMapper JSON = new ObjectMapper()
      .setDefaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int BEGINNING = 4096;
  private static final String CLOSED = "closed fluid cell";

  private final StudySettings settings;

  Notebook(StudySettings settings) {
    this.settings = settings;
  }

  /** Writes {@value #FILE}, the same bytes on every machine. */
  void write(Path directory) throws IOException {
    try (PendingFile pending = new PendingFile(directory.resolve(FILE))) {
      pending.stream().write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json()));
      pending.stream().write('\n');
      pending.commit();
    }
  }

  /** Whether a folder has a notebook that says at its beginning that it is synthetic. */
  static boolean isSynthetic(Path directory) throws IOException {
    Path file = directory.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8).contains(Truth.SYNTHETIC);
    }
  }

  ObjectNode json() {
    ObjectNode notebook = NODES.objectNode().put("interphase", "notebook 1").put("project", "Interphases on lithium in EC:EMC without and with VC")
        .put("description", Truth.SYNTHETIC + ". After Wolff and Hausen, J. Electrochem. Soc. 170, 010534 (2023), doi 10.1149/1945-7111/acb01e.");
    ArrayNode experiments = notebook.putArray("experiments");
    experiments.add(dry());
    StudyPlan.DATA_SETS.forEach(plan -> experiments.add(immersed(plan)));
    experiments.add(kelvin());
    return notebook;
  }

  private ObjectNode dry() {
    ObjectNode experiment = experiment("dry foil", "lithium foil", "as received, in the glove box; one piece cleaned by scraping",
        probe("AD-40-AS", "40 N/m", "30 nm"));
    experiment.putArray("dataSets").add(dataSet("dry foil", DryRun.FOLDER, "#000000", "circle"));
    return experiment;
  }

  private ObjectNode kelvin() {
    ObjectNode experiment = experiment("KPFM", "lithium foil, KPFM", "before and after immersion, rinsed and dried",
        probe("AD-2.8-AS", "2.8 N/m", "10 nm"));
    experiment.putArray("dataSets").add(dataSet("surface potential", KelvinRun.FOLDER, "#999999", "square"));
    return experiment;
  }

  private ObjectNode immersed(DataSetPlan plan) {
    LocalDateTime immersed = settings.immersed(plan);
    ObjectNode experiment = experiment(plan.experiment(), "lithium foil " + plan.number(), "scraped in the glove box",
        probe("AD-40-AS", "40 N/m", "30 nm"));
    experiment.set("electrolyte", electrolyte(plan.withVc()));
    ObjectNode cell = experiment.putObject("cell").put("name", CLOSED);
    ArrayNode electrodes = cell.putArray("electrodes");
    List.of("working", "counter").forEach(role -> electrodes.addObject().put("role", role).put("material", "Li"));
    experiment.put("immersed", time(immersed));
    ArrayNode events = experiment.putArray("events");
    event(events, immersed, "setpoint", Math.round(plan.setpoint() * 1e9) + " nN");
    plan.wide().ifPresent(minutes -> event(events, immersed.plusMinutes(minutes), "note", "overview of twice the size"));
    plan.unrelated().ifPresent(minutes -> event(events, immersed.plusMinutes(minutes), "note", "place lost for one frame"));
    if (plan.number() == StudyPlan.OFF_CLOCK) {
      event(events, immersed.plusMinutes(StudyPlan.TOUCHED), "note", "cell touched");
      experiment.putArray("clocks").addObject().put("device", "potentiostat").put("offset", settings.clockOffset());
    }
    ObjectNode dataSet = dataSet(plan.name(), plan.folder(), plan.colour(), plan.symbol());
    dataSet.putArray("files").add(plan.log());
    experiment.putArray("dataSets").add(dataSet);
    return experiment;
  }

  private static ObjectNode experiment(String name, String sample, String preparation, ObjectNode probe) {
    ObjectNode experiment = NODES.objectNode().put("name", name);
    experiment.putObject("sample").put("name", sample).put("material", "lithium").put("preparation", preparation);
    return experiment.set("probe", probe);
  }

  private static ObjectNode probe(String type, String springConstant, String tipRadius) {
    return NODES.objectNode().put("name", type).put("type", type).put("springConstant", springConstant).put("tipRadius", tipRadius)
        .put("source", "nominal, as in the files' headers");
  }

  private static ObjectNode electrolyte(boolean withVc) {
    ObjectNode electrolyte = NODES.objectNode();
    electrolyte.putArray("salts").addObject().put("name", "LiPF6").put("molarity", 1.2);
    ArrayNode solvents = electrolyte.putArray("solvents");
    solvents.addObject().put("name", "EC").put("parts", 3);
    solvents.addObject().put("name", "EMC").put("parts", 7);
    if (withVc) {
      electrolyte.putArray("additives").addObject().put("name", "VC").put("weightPercent", 5);
    }
    return electrolyte;
  }

  private static ObjectNode dataSet(String name, String folder, String colour, String symbol) {
    return NODES.objectNode().put("name", name).put("folder", folder).put("colour", colour).put("symbol", symbol);
  }

  private static void event(ArrayNode events, LocalDateTime time, String kind, String text) {
    events.addObject().put("time", time(time)).put("kind", kind).put("text", text);
  }

  private static String time(LocalDateTime time) {
    return ISO_LOCAL_DATE_TIME.format(time);
  }
}
