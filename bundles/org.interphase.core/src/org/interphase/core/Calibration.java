package org.interphase.core;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.interphase.api.Estimate;
import org.interphase.api.Table;
import org.interphase.data.Fingerprint;

/**
 * What is known about a probe, in a file that the fit reads: for each step of the calibration the settings of the fit that it
 * found, with their uncertainties, and how. Immutable.
 *
 * <pre>
 * { "interphase": "calibration 1", "steps": [
 *   { "what": "deflection sensitivity", "files": [ { "file": "sapphire.000", "sha256": "..." } ],
 *     "settings": { "sensitivity": "72.6 nm/V", "sensitivityError": "0.8 %" }, "numbers": [ ... ], "tables": [ ... ], "notes": [ ... ] } ] }
 * </pre>
 *
 * @param steps in the order they were done
 */
public record Calibration(List<Step> steps) {
  /** Nothing is known. */
  public static final Calibration EMPTY = new Calibration(List.of());
  private static final String KIND = "calibration 1";
  private static final long LONGEST = 16 << 20;
  private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  public Calibration {
    steps = List.copyOf(steps);
  }

  /**
   * One step.
   *
   * @param what was calibrated, such as {@code deflection sensitivity}
   * @param inputs the files it rests on
   * @param settings of the fit, by name, as a person would type them
   * @param numbers what was found, with uncertainty and method
   * @param tables the data behind it
   * @param notes what a reader must know, in sentences
   */
  public record Step(String what, List<Input> inputs, Map<String, String> settings, List<Estimate> numbers, List<Table> tables, List<String> notes) {
    public Step {
      inputs = List.copyOf(inputs);
      settings = Map.copyOf(settings);
      numbers = List.copyOf(numbers);
      tables = List.copyOf(tables);
      notes = List.copyOf(notes);
    }
  }

  /**
   * A file that a step rests on.
   *
   * @param file its name
   * @param sha256 64 hexadecimal digits
   * @param synthetic whether the file says that it was simulated
   */
  public record Input(String file, String sha256, boolean synthetic) {
    /** A file as it is now. */
    public static Input of(Path file, boolean synthetic) throws IOException {
      return new Input(file.getFileName().toString(), Fingerprint.of(file).sha256(), synthetic);
    }
  }

  /** All settings, those of later steps before those of earlier ones. */
  public Map<String, String> settings() {
    Map<String, String> all = new LinkedHashMap<>();
    steps.forEach(step -> all.putAll(step.settings()));
    return all;
  }

  /** All settings, and the calibration as their source. */
  public Map<String, String> settings(String name) {
    Map<String, String> all = settings();
    all.put("source", "calibration " + name + ": " + steps.stream().map(Step::what).collect(Collectors.joining(", ")));
    return all;
  }

  /** Whether a part of it rests on synthetic files. */
  public boolean synthetic() {
    return steps.stream().flatMap(step -> step.inputs().stream()).anyMatch(Input::synthetic);
  }

  /** This calibration and one step more, which replaces an earlier one of the same thing. */
  public Calibration with(Step step) {
    List<Step> longer = new ArrayList<>(steps);
    longer.removeIf(earlier -> earlier.what().equals(step.what()));
    longer.add(step);
    return new Calibration(longer);
  }

  /**
   * Reads a calibration.
   *
   * @throws IOException when the file cannot be read
   * @throws IllegalArgumentException with a sentence for the user when it is not a calibration
   */
  public static Calibration read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(file + " does not exist; \"interphase calibrate\" writes such files");
    }
    if (Files.size(file) > LONGEST) {
      throw new IllegalArgumentException(file + " is too long to be a calibration");
    }
    try {
      JsonNode json = JSON.readTree(file.toFile());
      if (!json.path("interphase").asText().equals(KIND)) {
        throw new IllegalArgumentException(file + " is not a calibration that this version can read: it needs \"interphase\": \"" + KIND + "\"");
      }
      return new Calibration(StreamSupport.stream(json.path("steps").spliterator(), false).map(Calibration::step).toList());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(file + " is not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static Step step(JsonNode json) {
    Map<String, String> settings = new LinkedHashMap<>();
    json.path("settings").properties().forEach(entry -> settings.put(entry.getKey(), entry.getValue().asText()));
    return new Step(json.path("what").asText(),
        ResultJson.list(json.path("files"), node -> new Input(node.path("file").asText(), node.path("sha256").asText(),
            node.path("synthetic").asBoolean())),
        settings, ResultJson.list(json.path("numbers"), ResultJson::estimate), ResultJson.list(json.path("tables"), ResultJson::table),
        ResultJson.list(json.path("notes"), JsonNode::asText));
  }

  /** Writes it beside its place and renames it in. */
  public void write(Path file) throws IOException {
    ObjectNode json = JSON.createObjectNode().put("interphase", KIND);
    ArrayNode done = json.putArray("steps");
    steps.forEach(step -> write(step, done.addObject()));
    Path target = file.toAbsolutePath();
    Files.createDirectories(target.getParent());
    Path staging = Files.createTempFile(target.getParent(), "." + target.getFileName() + ".", ".part");
    try {
      Files.write(staging, JSON.writeValueAsBytes(json));
      Files.move(staging, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(staging);
    }
  }

  private static void write(Step step, ObjectNode json) {
    json.put("what", step.what());
    ArrayNode files = json.putArray("files");
    step.inputs().forEach(input -> files.addObject().put("file", input.file()).put("sha256", input.sha256()).put("synthetic", input.synthetic()));
    ObjectNode settings = json.putObject("settings");
    step.settings().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> settings.put(entry.getKey(), entry.getValue()));
    ArrayNode numbers = json.putArray("numbers");
    step.numbers().forEach(number -> numbers.add(ResultJson.write(number)));
    ArrayNode tables = json.putArray("tables");
    step.tables().forEach(table -> tables.add(ResultJson.write(table)));
    ArrayNode notes = json.putArray("notes");
    step.notes().forEach(notes::add);
  }
}
