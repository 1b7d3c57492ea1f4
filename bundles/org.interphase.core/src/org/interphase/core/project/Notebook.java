package org.interphase.core.project;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.interphase.api.Quantity;
import org.interphase.api.Unit;
import org.interphase.model.DataSet;
import org.interphase.model.Experiment;
import org.interphase.model.Identified;
import org.interphase.model.Ids;
import org.interphase.model.InterphasePackage;

/**
 * What people know and no instrument's file says, in a file {@value #FILE} beside the files: experiments with sample, electrolyte, probe, the
 * moment of immersion, events and clocks, and which files belong to which data set. Its keys are those of the project file; a number is in the unit
 * of the project file, or a text with a unit.
 *
 * <pre>
 * { "interphase": "notebook 1", "project": "SEI with VC", "experiments": [
 *   { "name": "foil 1", "electrolyte": { "salts": [ { "name": "LiPF6", "molarity": 1.2 } ], "solvents": [ { "name": "EC", "parts": 3 } ] },
 *     "immersed": "2026-03-02T09:00:00", "dataSets": [ { "name": "data set 1", "folder": "foil-1", "files": [ "ocv/foil-1.mpt" ] } ] } ] }
 * </pre>
 *
 * @param project the name of the project; empty when it says none
 * @param description of the project; empty when it says none
 * @param experiments in its order, each with the data sets that it names, which hold no measurements yet
 * @param places where the files of the data sets are
 */
record Notebook(String project, String description, List<Experiment> experiments, List<Place> places) {
  static final String FILE = "notebook.json";
  /** What it may hold, for people. */
  static final String WORDS = """
      { "interphase": "notebook 1", "project": "SEI with VC", "description": "...", "experiments": [ {
          "name": "foil 1", "description": "...", "immersed": "2026-03-02T09:00:00",
          "sample": { "name": "...", "material": "lithium", "preparation": "scraped", "filmThickness": "20 nm" },
          "electrolyte": { "salts": [ { "name": "LiPF6", "molarity": 1.2 } ],
            "solvents": [ { "name": "EC", "parts": 3 }, { "name": "EMC", "parts": 7 } ],
            "additives": [ { "name": "VC", "weightPercent": 5 } ] },
          "cell": { "name": "...", "kind": "...", "electrodes": [ { "role": "working | counter | reference", "material": "Li" } ] },
          "probe": { "type": "AD-40-AS", "springConstant": "40 N/m", "springConstantError": "2 N/m", "tipRadius": "10 nm", "source": "nominal" },
          "events": [ { "time": "2026-03-02T09:30:00", "kind": "immersion | setpoint | electrolyte | potential | note", "text": "..." } ],
          "clocks": [ { "device": "potentiostat", "offset": 37.0 } ],
          "dataSets": [ { "name": "data set 1", "folder": "foil-1", "files": [ "ocv/foil-1.mpt" ], "colour": "#0072b2",
            "symbol": "circle | square | triangle | diamond | down-triangle | cross" } ] } ] }
      """;
  private static final String KIND = "notebook 1";
  private static final int LONGEST = 4 << 20;
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
  private static final Set<String> OF_NOTEBOOK = Set.of("interphase", "project", "description", "experiments");
  private static final Set<String> OF_PLACE = Set.of("folder", "files");
  private static final Set<String> NOT_WRITTEN_BY_PEOPLE = Set.of("id", "runs", "measurements", "calibration", "label");

  /** The units in which the project file keeps numbers that may be written with another. */
  private static final Map<EAttribute, Unit> UNITS = Map.of(InterphasePackage.Literals.PROBE__SPRING_CONSTANT, unit("N/m"),
      InterphasePackage.Literals.PROBE__SPRING_CONSTANT_ERROR, unit("N/m"), InterphasePackage.Literals.PROBE__TIP_RADIUS, Unit.METRE,
      InterphasePackage.Literals.PROBE__TIP_RADIUS_ERROR, Unit.METRE, InterphasePackage.Literals.SAMPLE__FILM_THICKNESS, Unit.METRE,
      InterphasePackage.Literals.ELECTROLYTE__VOLUME, Unit.METRE.times(Unit.METRE).times(Unit.METRE),
      InterphasePackage.Literals.ELECTRODE__AREA, Unit.METRE.times(Unit.METRE),
      InterphasePackage.Literals.CLOCK__OFFSET, Unit.SECOND);

  /**
   * Which files belong to a data set.
   *
   * @param folder below the notebook, with all that is in it; absent when only single files belong
   * @param files single files below the notebook
   */
  record Place(DataSet dataSet, Optional<String> folder, List<String> files) {
    Place {
      folder = folder.map(Place::plain);
      files = files.stream().map(Place::plain).toList();
    }

    /** Without what changes nothing: {@code ./ocv//} is ocv, and . is the folder of the notebook itself, the empty text. */
    private static String plain(String path) {
      return Arrays.stream(path.split("/")).filter(name -> !name.isEmpty() && !name.equals(".")).collect(Collectors.joining("/"));
    }

    /** Whether a file belongs to it, by its path below the notebook with / between the names. */
    boolean has(String path) {
      return files.contains(path) || folder.filter(name -> name.isEmpty() || path.startsWith(name + "/")).isPresent();
    }
  }

  /** The data set that a file belongs to, by its path below the notebook with / between the names; single files before folders. */
  Optional<DataSet> owner(String path) {
    return places.stream().filter(place -> place.files().contains(path)).findFirst()
        .or(() -> places.stream().filter(place -> place.has(path)).findFirst()).map(Place::dataSet);
  }

  private static Unit unit(String symbol) {
    return Unit.parse(symbol).orElseThrow();
  }

  /**
   * The notebook of a folder.
   *
   * @return empty when there is none
   * @throws IOException when it cannot be understood: says where in it, and what is possible there
   */
  static Optional<Notebook> in(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    if (Files.size(file) > LONGEST) {
      throw new IOException(file + ": is too long to be a notebook");
    }
    try {
      return Optional.of(new Reader(file).read(JSON.readTree(file.toFile())));
    } catch (JsonProcessingException e) {
      throw new IOException(file + ", line " + e.getLocation().getLineNr() + ": is not JSON: " + e.getOriginalMessage(), e);
    }
  }

  /** Makes what the project file's model describes of JSON with the same names. */
  private static final class Reader {
    private final Path file;
    private final List<Place> places = new ArrayList<>();

    Reader(Path file) {
      this.file = file;
    }

    Notebook read(JsonNode json) throws IOException {
      if (!json.path("interphase").asText().equals(KIND)) {
        throw new IOException(file + ": is not a notebook that this version can read: it needs \"interphase\": \"" + KIND + "\"");
      }
      refuseUnknown("the notebook", json, OF_NOTEBOOK);
      List<Experiment> experiments = new ArrayList<>();
      for (JsonNode node : list(json.path("experiments"), "experiments")) {
        experiments.add((Experiment) object(InterphasePackage.eINSTANCE.getExperiment(), node, "experiment " + (experiments.size() + 1)));
      }
      return new Notebook(text(json, "project"), text(json, "description"), experiments, places);
    }

    private String text(JsonNode json, String key) throws IOException {
      return json.has(key) ? text(json.get(key), key, "") : "";
    }

    private String text(JsonNode json, String key, String where) throws IOException {
      if (!json.isTextual()) {
        throw new IOException(file + ", " + where + key + ": needs a text in quotes, not " + json);
      }
      return json.asText();
    }

    private JsonNode list(JsonNode json, String where) throws IOException {
      if (!json.isArray() && !json.isMissingNode()) {
        throw new IOException(file + ", " + where + ": needs a list [ ... ], not " + json);
      }
      return json;
    }

    private EObject object(EClass type, JsonNode json, String where) throws IOException {
      if (!json.isObject()) {
        throw new IOException(file + ", " + where + ": needs an object { ... }");
      }
      boolean isDataSet = type == InterphasePackage.eINSTANCE.getDataSet();
      Set<String> known = known(type);
      known.addAll(isDataSet ? OF_PLACE : Set.of());
      refuseUnknown(where, json, known);
      EObject made = EcoreUtil.create(type);
      if (made instanceof Identified identified) {
        Ids.fresh(identified);
      }
      for (Map.Entry<String, JsonNode> entry : json.properties()) {
        EStructuralFeature feature = type.getEStructuralFeature(entry.getKey());
        if (feature != null) {
          set(made, feature, entry.getValue(), where + ", " + entry.getKey());
        }
      }
      if (isDataSet) {
        places.add(place((DataSet) made, json, where + ", "));
      }
      return made;
    }

    private Place place(DataSet dataSet, JsonNode json, String where) throws IOException {
      List<String> files = new ArrayList<>();
      for (JsonNode name : list(json.path("files"), where + "files")) {
        files.add(text(name, "files", where));
      }
      return new Place(dataSet, json.has("folder") ? Optional.of(text(json.get("folder"), "folder", where)) : Optional.empty(), files);
    }

    private static Set<String> known(EClass type) {
      return type.getEAllStructuralFeatures().stream().map(EStructuralFeature::getName).filter(name -> !NOT_WRITTEN_BY_PEOPLE.contains(name))
          .collect(Collectors.toCollection(TreeSet::new));
    }

    private void refuseUnknown(String where, JsonNode json, Set<String> known) throws IOException {
      for (Map.Entry<String, JsonNode> entry : json.properties()) {
        if (!known.contains(entry.getKey())) {
          throw new IOException(file + ", " + where + ": does not know \"" + entry.getKey() + "\"; there are "
              + String.join(", ", new TreeSet<>(known)));
        }
      }
    }

    @SuppressWarnings("unchecked")
    private void set(EObject object, EStructuralFeature feature, JsonNode json, String where) throws IOException {
      if (feature instanceof EReference reference && reference.isMany()) {
        List<EObject> many = (List<EObject>) object.eGet(reference);
        for (JsonNode node : list(json, where)) {
          many.add(object(reference.getEReferenceType(), node, where + " " + (many.size() + 1)));
        }
      } else if (feature instanceof EReference reference) {
        object.eSet(reference, object(reference.getEReferenceType(), json, where));
      } else {
        object.eSet(feature, value((EAttribute) feature, json, where));
      }
    }

    private Object value(EAttribute attribute, JsonNode json, String where) throws IOException {
      Class<?> type = attribute.getEAttributeType().getInstanceClass();
      if (type == double.class) {
        return number(attribute, json, where);
      }
      String text = text(json, where, "");
      if (type == LocalDateTime.class) {
        return time(text, where);
      }
      return attribute.getEAttributeType() instanceof EEnum choices ? choice(choices, text, where) : text;
    }

    private double number(EAttribute attribute, JsonNode json, String where) throws IOException {
      if (json.isNumber()) {
        return json.asDouble();
      }
      Unit unit = UNITS.get(attribute);
      if (unit == null) {
        throw new IOException(file + ", " + where + ": needs a number without quotes, not " + json);
      }
      return Quantity.parse(json.asText()).filter(quantity -> quantity.unit().compatible(unit)).map(Quantity::si)
          .orElseThrow(() -> new IOException(file + ", " + where + ": needs a number in " + unit + ", or a text with such a unit, not " + json));
    }

    private LocalDateTime time(String text, String where) throws IOException {
      try {
        return LocalDateTime.parse(text);
      } catch (DateTimeParseException e) {
        throw new IOException(file + ", " + where + ": needs date and time such as \"2026-03-02T09:00:00\", not \"" + text + "\"", e);
      }
    }

    private Enumerator choice(EEnum choices, String text, String where) throws IOException {
      EEnumLiteral literal = choices.getEEnumLiteralByLiteral(text);
      if (literal == null) {
        throw new IOException(file + ", " + where + ": \"" + text + "\" is not known; there are " + Arrays.stream(
            choices.getELiterals().toArray(EEnumLiteral[]::new)).map(EEnumLiteral::getLiteral).collect(Collectors.joining(", ")));
      }
      return literal.getInstance();
    }
  }
}
