package org.interphase.core.project;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interphase.api.TimeSpan;
import org.interphase.api.Unit;
import org.interphase.core.catalogue.CatalogueEntry;
import org.interphase.core.catalogue.CatalogueEntry.Component;
import org.interphase.core.catalogue.CatalogueEntry.Measure;
import org.interphase.core.catalogue.CatalogueEntry.Role;
import org.interphase.core.catalogue.CatalogueEntry.Value;
import org.interphase.core.catalogue.FileStamp;
import org.interphase.core.catalogue.ProjectReader;
import org.interphase.model.AnalysisRun;
import org.interphase.model.Clocks;
import org.interphase.model.DataSet;
import org.interphase.model.Electrolyte;
import org.interphase.model.Experiment;
import org.interphase.model.Measurement;
import org.interphase.model.Project;
import org.interphase.model.ProjectFile;
import org.interphase.model.ResultNumber;

/**
 * Reads the catalogue's entries from project files: of each quantity what the newest run found on each measurement, at the time since immersion half
 * way through it. Measurements that are excluded say nothing. Safe for any thread.
 */
public final class ProjectEntries implements ProjectReader {
  private static final int DEEPEST = 8;

  /** The folders of all projects below a folder, or it alone when it is one; what is hidden, or in a project, is not looked at. */
  public static List<Path> below(Path folder) throws IOException {
    List<Path> projects = new ArrayList<>();
    Files.walkFileTree(folder.toAbsolutePath().normalize(), EnumSet.noneOf(FileVisitOption.class), DEEPEST, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        if (ProjectFolder.is(directory)) {
          projects.add(directory);
          return FileVisitResult.SKIP_SUBTREE;
        }
        boolean hidden = directory.getFileName() != null && directory.getFileName().toString().startsWith(".");
        return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException failure) {
        return FileVisitResult.CONTINUE;
      }
    });
    Collections.sort(projects);
    return projects;
  }

  @Override
  public Optional<CatalogueEntry> read(Path folder) throws IOException {
    if (!ProjectFolder.is(folder)) {
      return Optional.empty();
    }
    FileStamp stamp = FileStamp.of(folder.resolve(ProjectFolder.FILE));
    Project project = ProjectFile.read(folder.resolve(ProjectFolder.FILE));
    List<CatalogueEntry.Experiment> experiments = project.getExperiments().stream().map(ProjectEntries::entry).toList();
    return Optional.of(new CatalogueEntry(folder, project.getName(), project.getId(), stamp, experiments));
  }

  private static CatalogueEntry.Experiment entry(Experiment experiment) {
    List<Component> electrolyte = Optional.ofNullable(experiment.getElectrolyte()).map(ProjectEntries::components).orElse(List.of());
    String probe = experiment.getProbe() == null ? "" : experiment.getProbe().getType();
    String sample = experiment.getSample() == null ? "" : experiment.getSample().getMaterial();
    List<String> dataSets = experiment.getDataSets().stream().map(DataSet::getName).toList();
    List<Value> values = experiment.getDataSets().stream().flatMap(dataSet -> dataSet.getMeasurements().stream())
        .filter(measurement -> !measurement.isExcluded()).flatMap(measurement -> values(measurement, experiment)).toList();
    return new CatalogueEntry.Experiment(experiment.getName(), electrolyte, probe, sample, dataSets, values);
  }

  private static List<Component> components(Electrolyte electrolyte) {
    List<Component> components = new ArrayList<>();
    electrolyte.getSalts().forEach(salt -> components.add(new Component(Role.SALT, salt.getName(), salt.getMolarity(), Measure.MOLAR)));
    electrolyte.getSolvents()
        .forEach(solvent -> components.add(new Component(Role.SOLVENT, solvent.getName(), solvent.getParts(), Measure.PARTS_BY_WEIGHT)));
    electrolyte.getAdditives()
        .forEach(additive -> components.add(new Component(Role.ADDITIVE, additive.getName(), additive.getWeightPercent(), Measure.WEIGHT_PERCENT)));
    return components;
  }

  private static Stream<Value> values(Measurement measurement, Experiment experiment) {
    double time = immersionTime(measurement, Optional.ofNullable(experiment.getImmersed())).orElse(Double.NaN);
    List<Value> values = new ArrayList<>();
    for (AnalysisRun run : measurement.getRuns().reversed()) { // the newest first
      for (ResultNumber number : run.getNumbers()) {
        Unit unit = Unit.parse(number.getUnit()).orElse(Unit.ARBITRARY);
        String quantity = quantity(number.getName(), unit);
        if (values.stream().noneMatch(value -> value.quantity().equals(quantity))) {
          values.add(new Value(quantity, ((DataSet) measurement.eContainer()).getName(), measurement.getName(), time, unit.toSi(number.getValue()),
              unit.toSi(number.getStandardError()), unit));
        }
      }
    }
    return values.stream();
  }

  /** Recipes call the mean of a frame's modulus just mean: beside other quantities it needs its full name. */
  private static String quantity(String name, Unit unit) {
    boolean ofModulus = unit.compatible(Unit.PASCAL) && (name.equals("mean") || name.equals("median"));
    return ofModulus ? "Young's modulus " + name : name;
  }

  /**
   * When a measurement was half way through, in s since immersion; negative before it. A log's times are put on the microscope's clock first.
   *
   * @return empty when the measurement or the experiment has no time
   */
  public static Optional<Double> immersionTime(Measurement measurement, Optional<LocalDateTime> immersed) {
    if (measurement.getStart() == null || immersed.isEmpty()) {
      return Optional.empty();
    }
    LocalDateTime start = measurement.getStart();
    LocalDateTime end = measurement.getEnd() == null || measurement.getEnd().isBefore(start) ? start : measurement.getEnd();
    Duration since = Duration.between(immersed.get(), new TimeSpan(start, end).middle());
    return Optional.of(since.toMillis() / 1000.0 + Clocks.offset(measurement));
  }
}
