package org.interphase.core.project;

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
import java.util.stream.StreamSupport;
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
  private static final String KIND = "notebook 1";
  private static final int LONGEST = 4 << 20;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> OF_NOTEBOOK = Set.of("interphase", "project", "description", "experiments");
  private static final Set<String> OF_PLACE = Set.of("folder", "files");
  private static final Set<String> NOT_WRITTEN_BY_PEOPLE = Set.of("id", "runs", "measurements", "calibration", "label");

  /**
   * Which files belong to a data set.
   *
   * @param folder below the notebook, with all that is in it; absent when only single files belong
   * @param files single files below the notebook
   */
  record Place(DataSet dataSet, Optional<String> folder, List<String> files) {
    /** Whether a file belongs to it, by its path below the notebook with / between the names. */
    boolean has(String path) {
      return files.contains(path) || folder.filter(name -> path.startsWith(name + "/")).isPresent();
    }
  }

  /** The data set that a file belongs to, by its path below the notebook with / between the names; single files before folders. */
  Optional<DataSet> owner(String path) {
    return places.stream().filter(place -> place.files().contains(path)).findFirst()
        .or(() -> places.stream().filter(place -> place.has(path)).findFirst()).map(Place::dataSet);
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
      for (JsonNode node : json.path("experiments")) {
        experiments.add((Experiment) object(InterphasePackage.eINSTANCE.getExperiment(), node, "experiment " + (experiments.size() + 1)));
      }
      return new Notebook(json.path("project").asText(), json.path("description").asText(), experiments, places);
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
        places.add(new Place((DataSet) made, Optional.of(json.path("folder").asText()).filter(name -> !name.isEmpty()),
            StreamSupport.stream(json.path("files").spliterator(), false).map(JsonNode::asText).toList()));
      }
      return made;
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
        for (JsonNode node : json) {
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
        return number(json, where);
      }
      if (!json.isTextual()) {
        throw new IOException(file + ", " + where + ": needs a text in quotes, not " + json);
      }
      if (type == LocalDateTime.class) {
        return time(json.asText(), where);
      }
      return attribute.getEAttributeType() instanceof EEnum choices ? choice(choices, json.asText(), where) : json.asText();
    }

    private double number(JsonNode json, String where) throws IOException {
      if (json.isNumber()) {
        return json.asDouble();
      }
      return Quantity.parse(json.asText()).map(Quantity::si)
          .orElseThrow(() -> new IOException(file + ", " + where + ": needs a number, or a text such as \"40 N/m\", not " + json));
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
