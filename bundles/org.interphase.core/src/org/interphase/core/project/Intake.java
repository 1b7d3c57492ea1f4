package org.interphase.core.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.IProgressMonitor;
import org.interphase.api.Channel;
import org.interphase.api.ForceVolume;
import org.interphase.api.Grid;
import org.interphase.api.Recording;
import org.interphase.core.Recordings;
import org.interphase.data.Fingerprint;
import org.interphase.model.DataSet;
import org.interphase.model.Experiment;
import org.interphase.model.Ids;
import org.interphase.model.InterphaseFactory;
import org.interphase.model.Measurement;
import org.interphase.model.MeasurementKind;
import org.interphase.model.Symbol;

/**
 * Takes instrument files into a project: recognises them by content, sorts them into data sets, reads when and what was measured, and finds what is
 * there already by its fingerprint. A bad file is reported and the others go on. Files are copied whole or not at all; the originals are not touched.
 */
public final class Intake {
  /** A colour-blind-safe set (Okabe and Ito) for data sets that have no colour. */
  private static final List<String> COLOURS = List.of("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00");
  private static final int DEEPEST = 32;

  private final ProjectFolder project;
  private final Recordings recordings;
  private final Options options;
  private final Map<String, String> known = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private Intake(ProjectFolder project, Recordings recordings, Options options) {
    this.project = project;
    this.recordings = recordings;
    this.options = options;
    measurements(project).forEach(one -> known.put(one.getData().getSha256(), one.getName()));
  }

  /**
   * How to take files in.
   *
   * @param link whether files stay where they are, instead of being copied into the project
   * @param dataSet the data set for all files, made when absent; empty to go by the notebook, or by folders
   */
  public record Options(boolean link, Optional<String> dataSet) { }

  /** What became of a file. */
  public enum Fate {
    /** It is a measurement of the project now. */
    ADDED,
    /** The project has a measurement with the same bytes. */
    DUPLICATE,
    /** It is no instrument's file. */
    SKIPPED,
    /** It is an instrument's file, and damaged or not readable. */
    REFUSED
  }

  /**
   * What became of one file.
   *
   * @param file where it was
   * @param fate what became of it
   * @param text why, or where it went, in words
   */
  public record Finding(Path file, Fate fate, String text) { }

  /**
   * Takes in a file, or a folder with all below it, and saves the project.
   *
   * @param project open for writing
   * @param source a file or a folder outside the project; its notebook, if it has one, says what belongs to what
   * @return what became of each file, in their order
   * @throws IOException when the source cannot be listed, its notebook cannot be understood, or the project cannot be saved
   * @throws OperationCanceledException when the monitor was cancelled; what was taken in by then stays, whole
   */
  public static List<Finding> run(ProjectFolder project, Recordings recordings, Path source, Options options, IProgressMonitor monitor)
      throws IOException {
    Intake intake = new Intake(project, recordings, options);
    try {
      intake.take(source.toAbsolutePath().normalize(), monitor);
    } finally {
      project.save();
    }
    return List.copyOf(intake.findings);
  }

  private void take(Path source, IProgressMonitor monitor) throws IOException {
    if (source.startsWith(project.folder())) {
      throw new IOException(source + ": is part of the project already. Name a file or a folder outside of it.");
    }
    Path home = Files.isDirectory(source) ? source : source.getParent();
    Optional<Notebook> notebook = Files.isDirectory(source) ? Notebook.in(source).map(this::adopt) : Optional.empty();
    List<Path> files = files(source);
    SubMonitor progress = SubMonitor.convert(monitor, "Importing " + source.getFileName(), files.size());
    for (Path file : files) {
      progress.split(1).subTask(file.getFileName().toString());
      try {
        findings.add(takeIn(file, home, notebook, progress));
      } catch (IOException e) {
        findings.add(new Finding(file, Fate.REFUSED, e.getMessage()));
      }
    }
  }

  private static List<Path> files(Path source) throws IOException {
    try (Stream<Path> all = Files.walk(source, DEEPEST)) {
      return all.filter(Files::isRegularFile).filter(file -> !file.getFileName().toString().startsWith("."))
          .filter(file -> !file.endsWith(Notebook.FILE)).sorted().toList();
    }
  }

  private Finding takeIn(Path file, Path home, Optional<Notebook> notebook, IProgressMonitor monitor) throws IOException {
    if (!recordings.knows(file)) {
      return new Finding(file, Fate.SKIPPED, "is no instrument's file that Interphase knows");
    }
    try (Recording recording = recordings.open(file, monitor)) {
      String sha256 = Fingerprint.of(file).sha256();
      if (known.containsKey(sha256)) {
        return new Finding(file, Fate.DUPLICATE, "has the same bytes as " + known.get(sha256));
      }
      DataSet dataSet = dataSet(home.relativize(file), home, notebook);
      Path kept = options.link() ? file : copy(file, sha256, dataSet);
      Measurement measurement = describe(recording, file.getFileName().toString());
      measurement.setData(project.reference(kept, sha256));
      dataSet.getMeasurements().add(measurement);
      known.put(sha256, measurement.getName());
      return new Finding(file, Fate.ADDED, "to " + dataSet.getName());
    }
  }

  /** Copies a file to its place in the project; a copy that an import left behind when it was killed is taken over. */
  private Path copy(Path file, String sha256, DataSet dataSet) throws IOException {
    Experiment experiment = (Experiment) dataSet.eContainer();
    Path folder = project.folder().resolve(ProjectFolder.RAW).resolve(fileName(experiment.getName())).resolve(fileName(dataSet.getName()));
    Files.createDirectories(folder);
    Path target = folder.resolve(file.getFileName());
    for (int i = 2; Files.exists(target) && !Fingerprint.of(target).sha256().equals(sha256); i++) {
      target = folder.resolve(i + "-" + file.getFileName());
    }
    if (!Files.exists(target)) {
      Path staging = Files.createTempFile(folder, "." + file.getFileName() + ".", ".part");
      try {
        Files.copy(file, staging, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        if (!Fingerprint.of(staging).sha256().equals(sha256)) {
          throw new IOException(file + ": changed while it was copied. Wait until the instrument has finished writing, then import again.");
        }
        Files.move(staging, target, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(staging);
      }
    }
    return target;
  }

  private static String fileName(String name) {
    String safe = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-").replaceAll("^[-.]+|[-.]+$", "");
    return safe.isEmpty() ? "unnamed" : safe;
  }

  private static Measurement describe(Recording recording, String name) {
    Measurement measurement = Ids.fresh(InterphaseFactory.eINSTANCE.createMeasurement());
    measurement.setName(name);
    measurement.setKind(recording.curves().isPresent() ? MeasurementKind.CURVES : recording.log().isPresent() ? MeasurementKind.LOG
        : recording.channels().isEmpty() ? MeasurementKind.OTHER : MeasurementKind.IMAGE);
    recording.span().ifPresent(span -> {
      measurement.setStart(span.start());
      measurement.setEnd(span.end());
    });
    recording.curves().map(ForceVolume::grid).or(() -> recording.channels().stream().findFirst().map(Channel::grid))
        .ifPresent(grid -> describe(grid, measurement));
    measurement.getChannels().addAll(recording.channels().stream().map(Channel::name).distinct().toList());
    measurement.setSynthetic(recording.metadata().synthetic());
    return measurement;
  }

  private static void describe(Grid grid, Measurement measurement) {
    measurement.setWidth(grid.width());
    measurement.setHeight(grid.height());
    measurement.setColumns(grid.columns());
    measurement.setRows(grid.rows());
  }

  private DataSet dataSet(Path below, Path home, Optional<Notebook> notebook) {
    String path = below.toString().replace('\\', '/');
    return options.dataSet().map(name -> dataSet(home.getFileName().toString(), name))
        .or(() -> notebook.flatMap(one -> one.owner(path)))
        .orElseGet(() -> dataSet(home.getFileName().toString(), below.getParent() == null ? home.getFileName().toString() : below.getParent().toString()));
  }

  /** The data set of a name, in whichever experiment it is; a new one goes into the experiment of a name. */
  private DataSet dataSet(String experimentName, String name) {
    return dataSets(project).filter(one -> one.getName().equals(name)).findFirst().orElseGet(() -> {
      Experiment experiment = experiment(experimentName).orElseGet(() -> {
        Experiment made = Ids.fresh(InterphaseFactory.eINSTANCE.createExperiment());
        made.setName(experimentName);
        project.project().getExperiments().add(made);
        return made;
      });
      DataSet made = Ids.fresh(InterphaseFactory.eINSTANCE.createDataSet());
      made.setName(name);
      int number = (int) dataSets(project).count();
      made.setColour(COLOURS.get(number % COLOURS.size()));
      made.setSymbol(Symbol.values()[number % Symbol.values().length]);
      experiment.getDataSets().add(made);
      return made;
    });
  }

  /** Takes over what the notebook says of experiments that are new; those that are known keep what was edited, and get the data sets they lack. */
  private Notebook adopt(Notebook notebook) {
    if (project.project().getDescription().isEmpty()) {
      project.project().setDescription(notebook.description());
    }
    List<Notebook.Place> places = new ArrayList<>(notebook.places());
    for (Experiment experiment : List.copyOf(notebook.experiments())) {
      Optional<Experiment> before = experiment(experiment.getName());
      if (before.isEmpty()) {
        project.project().getExperiments().add(experiment);
        continue;
      }
      for (DataSet dataSet : List.copyOf(experiment.getDataSets())) {
        Optional<DataSet> same = before.get().getDataSets().stream().filter(one -> one.getName().equals(dataSet.getName())).findFirst();
        if (same.isPresent()) {
          places.replaceAll(place -> place.dataSet() == dataSet ? new Notebook.Place(same.get(), place.folder(), place.files()) : place);
        } else {
          before.get().getDataSets().add(dataSet);
        }
      }
    }
    return new Notebook(notebook.project(), notebook.description(), notebook.experiments(), places);
  }

  private Optional<Experiment> experiment(String name) {
    return project.project().getExperiments().stream().filter(one -> one.getName().equals(name)).findFirst();
  }

  private static Stream<DataSet> dataSets(ProjectFolder project) {
    return project.project().getExperiments().stream().flatMap(experiment -> experiment.getDataSets().stream());
  }

  private static Stream<Measurement> measurements(ProjectFolder project) {
    return dataSets(project).flatMap(dataSet -> dataSet.getMeasurements().stream());
  }
}
