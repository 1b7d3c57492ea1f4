package org.interphase.core.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.interphase.api.Channel;
import org.interphase.api.Direction;
import org.interphase.api.Recording;
import org.interphase.api.Unit;
import org.interphase.core.Calibration;
import org.interphase.core.Recipe;
import org.interphase.core.Recipes;
import org.interphase.core.Recordings;
import org.interphase.core.project.ProjectFolder;
import org.interphase.core.project.ProjectRecipes;
import org.interphase.core.study.AnalysisReport.Entry;
import org.interphase.core.study.AnalysisReport.Fate;
import org.interphase.data.Fingerprint;
import org.interphase.model.DataRef;
import org.interphase.model.Experiment;
import org.interphase.model.Measurement;

/** Which recipes apply to which measurements: by what the files hold, as their headers say. */
final class Planner {
  static final String STIFFNESS = "stiffness";
  static final String CURVES = "curves";
  static final String SURFACE = "surface";
  static final String POTENTIAL = "potential";
  static final String POTENTIAL_BY_STIFFNESS = "potential-by-stiffness";
  private static final String MIXTURE = "org.interphase.segmentation.mixture";
  private static final List<String> MODULI = List.of("DMTModulus", "Modulus", "Sneddon Modulus", "DMT Modulus");
  private static final List<String> HEIGHTS = List.of("Height Sensor", "Height");
  private static final List<String> POTENTIALS = List.of("Potential", "CPD", "Surface Potential");

  private final ProjectFolder project;
  private final Recordings recordings;
  private final Recipes recipes;
  private final Map<String, Map<String, String>> settings;
  private final Consumer<Entry> failures;
  private final Holdings holdings;
  private final Map<String, Recipe> complete = new LinkedHashMap<>();
  private final Map<String, Recipe> calibrated = new HashMap<>();

  /**
   * @param settings by the name of a recipe
   * @param failures told of what cannot be planned
   */
  Planner(ProjectFolder project, Recordings recordings, Recipes recipes, Map<String, Map<String, String>> settings, Consumer<Entry> failures) {
    this.project = project;
    this.holdings = new Holdings(project.folder());
    this.recordings = recordings;
    this.recipes = recipes;
    this.settings = settings;
    this.failures = failures;
  }

  /** What there is to do on a measurement, whether it was done or not. Brings the project's record of the file up to date. */
  List<Task> tasks(Experiment experiment, Measurement measurement, IProgressMonitor monitor) {
    try {
      DataRef data = measurement.getData();
      if (data == null) {
        return List.of();
      }
      Path file = project.resolve(data);
      if (!Files.isRegularFile(file)) {
        throw new IOException(file + " is missing; results that it has are kept. Put it back, or link it anew.");
      }
      boolean touched = data.getSha256().isEmpty() || !Staleness.matches(file, data);
      Optional<List<String>> remembered = touched ? Optional.empty() : holdings.recipes(data.getSha256());
      return tasks(experiment, measurement, file, touched, remembered.isPresent() ? remembered.get() : look(measurement, file, touched, monitor));
    } catch (IOException | IllegalArgumentException e) {
      failures.accept(new Entry(measurement.getName(), "", Fate.FAILED, e.getMessage()));
      return List.of();
    }
  }

  private List<String> look(Measurement measurement, Path file, boolean touched, IProgressMonitor monitor) throws IOException {
    try (Recording recording = recordings.open(file, monitor)) {
      if (touched) {
        measurement.setData(project.reference(file));
        recording.span().ifPresent(span -> {
          measurement.setStart(span.start());
          measurement.setEnd(span.end());
        });
      }
      List<String> names = names(recording);
      holdings.remember(measurement.getData().getSha256(), names);
      return names;
    }
  }

  /** Keeps what was learnt of the files for the next time. */
  void save() throws IOException {
    holdings.save();
  }

  private static List<String> names(Recording recording) {
    List<String> names = new ArrayList<>();
    recording.curves().ifPresent(curves -> names.add(CURVES));
    Optional<Channel> height = channel(recording, HEIGHTS, Unit.METRE);
    Optional<Channel> modulus = channel(recording, MODULI, Unit.PASCAL);
    modulus.ifPresent(channel -> names.add(STIFFNESS));
    height.ifPresent(channel -> names.add(SURFACE));
    height.flatMap(channel -> channel(recording, POTENTIALS, Unit.VOLT))
        .ifPresent(potential -> names.add(modulus.isPresent() ? POTENTIAL_BY_STIFFNESS : POTENTIAL));
    return names;
  }

  private static Optional<Channel> channel(Recording recording, List<String> names, Unit unit) {
    return names.stream().map(name -> recording.channel(name, Direction.UNKNOWN)).flatMap(Optional::stream)
        .filter(channel -> channel.unit().compatible(unit)).findFirst();
  }

  private List<Task> tasks(Experiment experiment, Measurement measurement, Path file, boolean touched, List<String> names) throws IOException {
    List<Task> tasks = new ArrayList<>();
    for (String name : names) {
      try {
        Task task = task(experiment, measurement, file, name);
        tasks.add(touched ? task.asTouched() : task);
      } catch (IllegalArgumentException e) {
        boolean there = Task.run(measurement, name).isPresent();
        failures.accept(new Entry(measurement.getName(), name, there ? Fate.KEPT : Fate.FAILED, e.getMessage()));
      }
    }
    return tasks;
  }

  /** A recipe for a measurement whose file is as the project has recorded it; its mixture starts, and its map is divided, where a person chose. */
  Task task(Experiment experiment, Measurement measurement, Path file, String name) throws IOException {
    List<String> inputs = new ArrayList<>(List.of(measurement.getData().getSha256()));
    Recipe recipe = name.equals(CURVES) ? calibrated(experiment, inputs) : recipe(name);
    return new Task(measurement, file, false, chosen(recipe, measurement), folder(project, measurement, name), inputs);
  }

  private Recipe chosen(Recipe recipe, Measurement measurement) {
    Map<String, String> settings = new HashMap<>();
    put(settings, "thresholds", measurement.getThresholds());
    put(settings, "startMeans", measurement.getStartMeans());
    boolean segments = recipe.steps().stream().anyMatch(step -> step.use().equals(MIXTURE));
    return !segments || settings.isEmpty() ? recipe : recipes.with(recipe, settings);
  }

  private static void put(Map<String, String> settings, String name, List<Double> values) {
    if (!values.isEmpty()) {
      settings.put(MIXTURE + "/" + name, values.stream().map(value -> value + " Pa").collect(Collectors.joining(", ")));
    }
  }

  static Path folder(ProjectFolder project, Measurement measurement, String recipe) {
    return project.folder().resolve(ProjectFolder.RESULTS).resolve(measurement.getId()).resolve(recipe);
  }

  private Recipe recipe(String name) throws IOException {
    if (!complete.containsKey(name)) {
      Optional<Recipe> own = new ProjectRecipes(project.folder(), recipes).own(name);
      complete.put(name, own.isPresent() ? own.get() : recipes.with(recipes.find(name), settings.getOrDefault(name, Map.of())));
    }
    return complete.get(name);
  }

  private Recipe calibrated(Experiment experiment, List<String> inputs) throws IOException {
    Recipe usual = recipe(CURVES);
    if (experiment.getCalibration() == null || experiment.getCalibration().getFile() == null) {
      return usual;
    }
    DataRef recorded = experiment.getCalibration().getFile();
    Path file = project.resolve(recorded);
    boolean known = !recorded.getSha256().isEmpty() && Staleness.matches(file, recorded);
    String sha256 = known ? recorded.getSha256() : Fingerprint.of(file).sha256();
    inputs.add(sha256);
    if (!calibrated.containsKey(sha256)) {
      calibrated.put(sha256, recipes.with(usual, Calibration.read(file).settings(file.getFileName().toString())));
    }
    return calibrated.get(sha256);
  }
}
