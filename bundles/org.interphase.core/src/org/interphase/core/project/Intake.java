package org.interphase.core.project;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
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
 *
 * <p>What belongs together is said, in this order, by the options, by the notebook of the folder, and by the folders: one experiment of the name of
 * the folder that is imported, in it one data set for each folder below.
 */
public final class Intake {
  /** A colour-blind-safe set (Okabe and Ito, jfly.uni-koeln.de/color) for data sets that have no colour, its yellow last. */
  private static final List<String> COLOURS =
      List.of("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#000000", "#f0e442");
  private static final int DEEPEST = 32;
  private static final long CHUNK = 16 << 20;

  private final ProjectFolder project;
  private final Recordings recordings;
  private final Options options;
  private final Map<String, String> known = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private Intake(ProjectFolder project, Recordings recordings, Options options) {
    this.project = project;
    this.recordings = recordings;
    this.options = options;
    project.measurements().stream().filter(one -> one.getData() != null && !one.getData().getSha256().isEmpty())
        .forEach(one -> known.put(one.getData().getSha256(), one.getName()));
  }

  /**
   * How to take files in.
   *
   * @param link whether files stay where they are, instead of being copied into the project
   * @param experiment the experiment of new data sets, made when absent; empty to go by the notebook, or by the name of the folder
   * @param dataSet the data set for all files, made when absent; empty to go by the notebook, or by folders
   */
  public record Options(boolean link, Optional<String> experiment, Optional<String> dataSet) {
    /** Copies, and goes by the notebook or by folders. */
    public static final Options DEFAULT = new Options(false, Optional.empty(), Optional.empty());
  }

  /** What became of a file. */
  public enum Fate {
    /** It is a measurement of the project now. */
    ADDED,
    /** The project has a measurement with the same bytes. */
    DUPLICATE,
    /** It is no instrument's file. */
    SKIPPED,
    /** It is an instrument's file, and damaged or not readable. */
    REFUSED,
    /** The notebook names it, and it is not there. */
    MISSING
  }

  /**
   * What became of one file.
   *
   * @param file where it was
   * @param fate what became of it
   * @param text why, or where it went, in words
   */
  public record Finding(Path file, Fate fate, String text) { }

  /** What a notebook may hold: an example with all keys, alternatives between bars. */
  public static String notebook() {
    return Notebook.WORDS;
  }

  /**
   * Takes in a file, or a folder with all below it, and saves the project.
   *
   * @param project open for writing
   * @param source a file or a folder outside the project; its notebook, if it has one, says what belongs to what
   * @param monitor for progress and cancelling
   * @return what became of each file, in their order; files and folders whose names begin with a dot are not looked at
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
    if (!Files.exists(source)) {
      throw new IOException(source + ": does not exist. Check the name and the folder.");
    }
    Path home = Files.isDirectory(source) ? source : source.getParent();
    Optional<Notebook> notebook = Files.isDirectory(source) ? Notebook.in(source).map(this::adopt) : Optional.empty();
    if (notebook.isPresent()) {
      project.save(); // refuses what contradicts itself before anything is copied
    }
    List<Path> files = files(source);
    SubMonitor progress = SubMonitor.convert(monitor, "Importing " + home.relativize(source), files.size());
    for (Path file : files) {
      SubMonitor one = progress.split(1);
      one.subTask(file.getFileName().toString());
      findings.add(finding(file, home, notebook, one));
    }
    notebook.ifPresent(one -> findings.addAll(missing(one, home)));
  }

  private List<Path> files(Path source) throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(source, EnumSet.noneOf(FileVisitOption.class), DEEPEST, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        boolean hidden = directory.getFileName() != null && directory.getFileName().toString().startsWith(".") && !directory.equals(source);
        return hidden || directory.equals(project.folder()) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (Files.isRegularFile(file) && !file.getFileName().toString().startsWith(".") && !file.endsWith(Notebook.FILE)) {
          files.add(file);
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException failure) {
        findings.add(new Finding(file, Fate.REFUSED, "cannot be read"));
        return FileVisitResult.CONTINUE;
      }
    });
    Collections.sort(files);
    return files;
  }

  private Finding finding(Path file, Path home, Optional<Notebook> notebook, IProgressMonitor monitor) {
    try {
      return takeIn(file, home, notebook, monitor);
    } catch (OperationCanceledException cancelled) {
      throw cancelled;
    } catch (IOException e) {
      return new Finding(file, Fate.REFUSED, withoutName(file, e));
    } catch (RuntimeException e) {
      return new Finding(file, Fate.REFUSED, "the importer failed on it: " + e);
    }
  }

  private static String withoutName(Path file, IOException failure) {
    String message = String.valueOf(failure.getMessage());
    return message.startsWith(file.toString()) ? message.substring(file.toString().length()).replaceFirst("^[:,]? *", "") : message;
  }

  private Finding takeIn(Path file, Path home, Optional<Notebook> notebook, IProgressMonitor monitor) throws IOException {
    if (!recordings.knows(file)) {
      return new Finding(file, Fate.SKIPPED, Files.size(file) == 0 ? "is empty" : "is no instrument's file that Interphase knows");
    }
    if (options.dataSet().isEmpty() && notebook.isPresent() && notebook.get().owner(path(file, home)).isEmpty()) {
      return new Finding(file, Fate.SKIPPED, "the notebook names no data set for it");
    }
    String sha256 = Fingerprint.of(file).sha256();
    if (known.containsKey(sha256)) {
      return new Finding(file, Fate.DUPLICATE, "has the same bytes as " + known.get(sha256));
    }
    Measurement measurement;
    try (Recording recording = recordings.open(file, monitor)) {
      measurement = describe(recording, file.getFileName().toString());
    }
    DataSet dataSet = dataSet(file, home, notebook);
    measurement.setData(project.reference(options.link() ? file : copy(file, sha256, dataSet, monitor), sha256));
    dataSet.getMeasurements().add(measurement);
    known.put(sha256, measurement.getName());
    return new Finding(file, Fate.ADDED, "to " + dataSet.getName());
  }

  /** Copies a file to its place in the project; a copy that an import left behind when it was killed is taken over. */
  private Path copy(Path file, String sha256, DataSet dataSet, IProgressMonitor monitor) throws IOException {
    Experiment experiment = (Experiment) dataSet.eContainer();
    Path folder = project.folder().resolve(ProjectFolder.RAW).resolve(fileName(experiment.getName())).resolve(fileName(dataSet.getName()));
    Files.createDirectories(folder);
    Path target = folder.resolve(file.getFileName());
    for (int i = 2; Files.exists(target) && !Fingerprint.of(target).sha256().equals(sha256); i++) {
      target = folder.resolve(i + "-" + file.getFileName());
    }
    if (!Files.exists(target)) {
      Path staging = folder.resolve("." + target.getFileName() + ".part");
      try {
        copy(file, staging, monitor);
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

  /** Copies the bytes and the time of last change onto the disk, in chunks between which it can be cancelled. */
  private static void copy(Path file, Path staging, IProgressMonitor monitor) throws IOException {
    try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ);
        FileChannel out = FileChannel.open(staging, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
      for (long done = 0, size = in.size(); done < size;) {
        if (monitor.isCanceled()) {
          throw new OperationCanceledException();
        }
        long moved = in.transferTo(done, Math.min(CHUNK, size - done), out);
        if (moved <= 0) {
          throw new IOException(file + ": became shorter while it was copied. Wait until the instrument has finished writing, then import again.");
        }
        done += moved;
      }
      out.force(true);
    }
    Files.setLastModifiedTime(staging, Files.getLastModifiedTime(file));
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

  /** Files that the notebook names one by one and that are not where it says. */
  private static List<Finding> missing(Notebook notebook, Path home) {
    return notebook.places().stream().flatMap(place -> place.files().stream()).map(home::resolve).filter(file -> !Files.exists(file))
        .map(file -> new Finding(file, Fate.MISSING, "the notebook names it, but it is not there")).toList();
  }

  private DataSet dataSet(Path file, Path home, Optional<Notebook> notebook) {
    String path = path(file, home);
    String folder = Optional.ofNullable(home.getFileName()).map(Path::toString).orElse("import");
    String parent = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : folder;
    return options.dataSet().map(name -> named(options.experiment(), name).orElseGet(() -> make(options.experiment().orElse(folder), name)))
        .or(() -> notebook.flatMap(one -> one.owner(path)))
        .orElseGet(() -> byFolder(options.experiment().orElse(folder), parent));
  }

  private static String path(Path file, Path home) {
    return home.relativize(file).toString().replace('\\', '/');
  }

  private DataSet byFolder(String experiment, String name) {
    return named(Optional.of(experiment), name).orElseGet(() -> make(experiment, name));
  }

  /** The first data set of a name, in the experiment of a name or in any. */
  private Optional<DataSet> named(Optional<String> experiment, String name) {
    return dataSets().filter(one -> one.getName().equals(name))
        .filter(one -> experiment.isEmpty() || ((Experiment) one.eContainer()).getName().equals(experiment.get())).findFirst();
  }

  private DataSet make(String experimentName, String name) {
    Experiment experiment = experiment(experimentName).orElseGet(() -> {
      Experiment made = Ids.fresh(InterphaseFactory.eINSTANCE.createExperiment());
      made.setName(experimentName);
      project.project().getExperiments().add(made);
      return made;
    });
    return add(project, experiment, name);
  }

  /** Makes a data set with a colour that no other one of the project has, as long as there are such, and the next symbol. */
  static DataSet add(ProjectFolder project, Experiment experiment, String name) {
    DataSet made = Ids.fresh(InterphaseFactory.eINSTANCE.createDataSet());
    made.setName(name);
    int number = (int) dataSets(project).count();
    made.setColour(freeColour(project));
    made.setSymbol(Symbol.values()[number % Symbol.values().length]);
    experiment.getDataSets().add(made);
    return made;
  }

  private static String freeColour(ProjectFolder project) {
    Set<String> taken = dataSets(project).map(one -> one.getColour().toLowerCase(Locale.ROOT)).collect(Collectors.toCollection(HashSet::new));
    return COLOURS.stream().filter(colour -> !taken.contains(colour)).findFirst()
        .orElseGet(() -> COLOURS.get((int) dataSets(project).count() % COLOURS.size()));
  }

  /** Takes over what the notebook says of experiments that are new; those that are known keep what was edited, and get the data sets they lack. */
  private Notebook adopt(Notebook notebook) {
    if (project.project().getDescription().isEmpty()) {
      project.project().setDescription(notebook.description());
    }
    List<Notebook.Place> places = new ArrayList<>(notebook.places());
    for (Experiment experiment : notebook.experiments()) {
      Optional<Experiment> before = experiment(experiment.getName());
      if (before.isPresent()) {
        adopt(experiment, before.get(), places);
      } else {
        project.project().getExperiments().add(experiment);
      }
    }
    dataSets().filter(one -> one.getColour().isEmpty()).forEach(one -> one.setColour(freeColour(project)));
    return new Notebook(notebook.project(), notebook.description(), notebook.experiments(), places);
  }

  private static void adopt(Experiment experiment, Experiment before, List<Notebook.Place> places) {
    for (DataSet dataSet : List.copyOf(experiment.getDataSets())) {
      Optional<DataSet> same = before.getDataSets().stream().filter(one -> one.getName().equals(dataSet.getName())).findFirst();
      if (same.isPresent()) {
        places.replaceAll(place -> place.dataSet() == dataSet ? new Notebook.Place(same.get(), place.folder(), place.files()) : place);
      } else {
        before.getDataSets().add(dataSet);
      }
    }
  }

  private Optional<Experiment> experiment(String name) {
    return project.project().getExperiments().stream().filter(one -> one.getName().equals(name)).findFirst();
  }

  private Stream<DataSet> dataSets() {
    return dataSets(project);
  }

  private static Stream<DataSet> dataSets(ProjectFolder project) {
    return project.project().getExperiments().stream().flatMap(experiment -> experiment.getDataSets().stream());
  }
}
