package org.interphase.core.curve;

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

/**
 * What is known about a probe, in a file that the fit reads: settings of the fit (values and their uncertainties) and, for each,
 * how it was found. Settings are named as in {@link FitSettings}. Immutable.
 *
 * <pre>
 * { "interphase": "calibration 1", "settings": { "sensitivity": "72.6 nm/V", "sensitivityError": "0.8 %" },
 *   "steps": [ { "what": "deflection sensitivity", "how": "...", "files": [ { "file": "...", "sha256": "..." } ], ... } ] }
 * </pre>
 *
 * @param settings name and value with unit
 * @param steps what was done, newest last; each as JSON with numbers and tables of its own
 */
public record Calibration(Map<String, String> settings, List<ObjectNode> steps) {
  private static final String KIND = "calibration 1";
  private static final long LONGEST = 16 << 20;
  private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /** Nothing is known. */
  public static final Calibration EMPTY = new Calibration(Map.of(), List.of());

  public Calibration {
    settings = Map.copyOf(settings);
    steps = List.copyOf(steps);
  }

  /** This calibration and one step more, whose settings replace earlier ones. */
  public Calibration with(Map<String, String> found, ObjectNode step) {
    Map<String, String> all = new LinkedHashMap<>(settings);
    all.putAll(found);
    List<ObjectNode> longer = new ArrayList<>(steps);
    longer.removeIf(earlier -> earlier.path("what").equals(step.path("what")));
    longer.add(step);
    return new Calibration(all, longer);
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
    JsonNode json;
    try {
      json = JSON.readTree(file.toFile());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(file + " is not JSON: " + e.getOriginalMessage(), e);
    }
    if (!json.path("interphase").asText().equals(KIND)) {
      throw new IllegalArgumentException(file + " is not a calibration that this version can read: it needs \"interphase\": \"" + KIND + "\"");
    }
    Map<String, String> settings = new LinkedHashMap<>();
    json.path("settings").properties().forEach(entry -> settings.put(entry.getKey(), entry.getValue().asText()));
    List<ObjectNode> steps = new ArrayList<>();
    for (JsonNode step : json.path("steps")) {
      if (step instanceof ObjectNode object) {
        steps.add(object);
      }
    }
    return new Calibration(settings, steps);
  }

  /** Writes it beside its place and renames it in. */
  public void write(Path file) throws IOException {
    ObjectNode json = JSON.createObjectNode().put("interphase", KIND);
    ObjectNode named = json.putObject("settings");
    settings.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> named.put(entry.getKey(), entry.getValue()));
    ArrayNode done = json.putArray("steps");
    steps.forEach(done::add);
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
}
