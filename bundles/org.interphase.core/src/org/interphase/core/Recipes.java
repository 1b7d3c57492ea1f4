package org.interphase.core;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interphase.api.spi.Step;

/**
 * Recipes as JSON, and those that come with Interphase.
 *
 * <pre>
 * { "interphase": "recipe 1", "name": "stiffness", "description": "...",
 *   "steps": [ { "use": "org.interphase.channel", "version": "1", "settings": { "unit": "Pa" } }, ... ] }
 * </pre>
 */
public final class Recipes {
  private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private static final String KIND = "recipe 1";
  private static final List<String> BUILT_IN = List.of("stiffness", "fit", "curves", "surface", "potential", "potential-by-stiffness",
      "wolff-hausen-2023");
  private static final long LONGEST = 1 << 20;

  private final Contributions contributions;

  /** @param contributions where the steps are */
  public Recipes(Contributions contributions) {
    this.contributions = contributions;
  }

  /** The recipes that come with Interphase. */
  public List<Recipe> builtIn() {
    return BUILT_IN.stream().map(Recipes::builtIn).toList();
  }

  private static Recipe builtIn(String name) {
    try (InputStream in = Recipes.class.getResourceAsStream("/recipes/" + name + ".json")) {
      return read(JSON.readTree(in), name);
    } catch (IOException e) {
      throw new IllegalStateException("recipe " + name + " is missing from the product", e);
    }
  }

  /**
   * The recipe of a name, or in a file.
   *
   * @param nameOrFile the name of a built-in recipe, or the path of a JSON file
   * @throws IllegalArgumentException with a sentence for the user when there is none or it cannot be used
   * @throws IOException when the file cannot be read
   */
  public Recipe find(String nameOrFile) throws IOException {
    if (BUILT_IN.contains(nameOrFile)) {
      return builtIn(nameOrFile);
    }
    return in(Path.of(nameOrFile)).orElseThrow(() -> new IllegalArgumentException("there is no recipe \"" + nameOrFile
        + "\": neither a file nor one of " + String.join(", ", BUILT_IN)));
  }

  /**
   * The recipe in a file; empty where there is no file, also when it is taken away meanwhile.
   *
   * @throws IllegalArgumentException with a sentence for the user when the file holds no recipe
   * @throws IOException when the file cannot be read
   */
  public Optional<Recipe> in(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      if (Files.size(file) > LONGEST) {
        throw new IllegalArgumentException(file + " is too long to be a recipe");
      }
      return Optional.of(read(JSON.readTree(Files.readAllBytes(file)), file.toString()));
    } catch (NoSuchFileException takenAway) {
      return Optional.empty();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(file + " is not JSON: " + e.getOriginalMessage() + " (line " + e.getLocation().getLineNr() + ")", e);
    }
  }

  /** The same recipe with settings changed: {@code name=value}, or {@code step/name=value} where a name is not unique. */
  public Recipe with(Recipe recipe, Map<String, String> changes) {
    List<List<String>> owners = recipe.steps().stream()
        .map(step -> Settings.parameters(settingsType(step)).stream().map(Parameter::name).toList()).toList();
    Recipe changed = recipe;
    for (Map.Entry<String, String> change : changes.entrySet()) {
      changed = changed.with(change.getKey(), change.getValue(), owners);
    }
    return complete(changed);
  }

  /**
   * The recipe with every setting and every version written out: what a result carries.
   *
   * @throws IllegalArgumentException with a sentence for the user when a step or a setting is not known
   */
  public Recipe complete(Recipe recipe) {
    List<Recipe.Use> steps = new ArrayList<>();
    for (Recipe.Use step : recipe.steps()) {
      try {
        ObjectNode settings = Settings.write(Settings.read(settingsType(step), step.settings()));
        steps.add(new Recipe.Use(step.use(), Optional.of(contributed(step).version()), settings));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("recipe " + recipe.name() + ", step " + step.use() + ": " + e.getMessage(), e);
      }
    }
    return new Recipe(recipe.name(), recipe.description(), steps);
  }

  private Class<? extends Record> settingsType(Recipe.Use step) {
    return service(step).settings();
  }

  Step<?> service(Recipe.Use step) {
    Contributed<Step<?>> contributed = contributed(step);
    return contributed.service().orElseThrow(() -> new IllegalArgumentException(contributed.problem().orElse(step.use() + " cannot be used")));
  }

  Contributed<Step<?>> contributed(Recipe.Use step) {
    return contributions.step(step.use()).orElseThrow(() -> new IllegalArgumentException("there is no step \"" + step.use() + "\"; there are "
        + String.join(", ", contributions.stepIds()) + ". Install the plug-in that contributes it"));
  }

  static Recipe read(JsonNode json, String where) {
    if (!json.path("interphase").asText().equals(KIND)) {
      throw new IllegalArgumentException(where + " is not a recipe that this version can read: it needs \"interphase\": \"" + KIND + "\"");
    }
    List<Recipe.Use> steps = new ArrayList<>();
    for (JsonNode step : json.path("steps")) {
      JsonNode settings = step.path("settings");
      if (!step.path("use").isTextual() || !(settings.isMissingNode() || settings.isObject())) {
        throw new IllegalArgumentException(where + ", step " + (steps.size() + 1) + ": needs \"use\" and may have \"settings\": {...}");
      }
      Optional<String> version = step.has("version") ? Optional.of(step.get("version").asText()) : Optional.empty();
      steps.add(new Recipe.Use(step.get("use").asText(), version, settings.isObject() ? (ObjectNode) settings : JSON.createObjectNode()));
    }
    return new Recipe(json.path("name").asText(where), json.path("description").asText(""), steps);
  }

  static ObjectNode write(Recipe recipe) {
    ObjectNode json = JSON.createObjectNode().put("interphase", KIND).put("name", recipe.name()).put("description", recipe.description());
    ArrayNode steps = json.putArray("steps");
    for (Recipe.Use step : recipe.steps()) {
      ObjectNode node = steps.addObject().put("use", step.use());
      step.version().ifPresent(version -> node.put("version", version));
      node.set("settings", step.settings());
    }
    return json;
  }

  /**
   * The recipe that {@link #toJson} wrote, with whatever steps; they need not be installed.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static Recipe fromJson(String json) {
    try {
      return read(JSON.readTree(json), "the recipe");
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("the recipe is not JSON: " + e.getOriginalMessage(), e);
    }
  }

  /** The name of the recipe that {@link #toJson} wrote, without reading the rest; empty when it is none. */
  public static Optional<String> name(String json) {
    try (JsonParser parser = JSON.createParser(json)) {
      boolean ours = parser.nextToken() == JsonToken.START_OBJECT && "interphase".equals(parser.nextFieldName())
          && KIND.equals(parser.nextTextValue()) && "name".equals(parser.nextFieldName());
      return ours ? Optional.ofNullable(parser.nextTextValue()) : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** The recipe as indented JSON. */
  public static String toJson(Recipe recipe) {
    try {
      return JSON.writeValueAsString(write(recipe));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a JSON tree can always be written", e);
    }
  }
}
