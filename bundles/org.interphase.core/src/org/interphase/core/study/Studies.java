package org.interphase.core.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.interphase.analysis.time.ImmersionTime;
import org.interphase.api.Quantity;
import org.interphase.api.Unit;
import org.interphase.core.Calibration;
import org.interphase.core.ResultFolder;
import org.interphase.core.project.ProjectFolder;
import org.interphase.core.series.GroupComparison;
import org.interphase.core.series.LogTrace;
import org.interphase.core.series.Series;
import org.interphase.core.series.Study;
import org.interphase.core.series.Study.Analysed;
import org.interphase.core.series.Study.Event;
import org.interphase.core.series.Study.Fact;
import org.interphase.model.AnalysisRun;
import org.interphase.model.DataSet;
import org.interphase.model.Experiment;
import org.interphase.model.Measurement;
import org.interphase.model.Probe;

/** Puts together what the analysis of a project has stored; computes nothing. */
public final class Studies {
  private static final long SEED = 1;

  private Studies() { }

  /** {@link #load(ProjectFolder, Consumer)}, where nobody wants to know what is missing. */
  public static Study load(ProjectFolder project) {
    return load(project, problem -> { });
  }

  /**
   * Loads what is known of a project. Maps stay in mapped files.
   *
   * @param project open for reading or writing
   * @param problems told in words of results that the project has recorded and that are missing or damaged; they are left out
   */
  public static Study load(ProjectFolder project, Consumer<String> problems) {
    List<Study.Experiment> experiments = new ArrayList<>();
    List<Series> series = new ArrayList<>();
    List<LogTrace> logs = new ArrayList<>();
    List<Analysed> analysed = new ArrayList<>();
    for (Experiment experiment : project.project().getExperiments()) {
      experiments.add(experiment(experiment));
      for (DataSet dataSet : experiment.getDataSets()) {
        KeptFile.series(project, dataSet.getId()).read().ifPresent(series::add);
        for (Measurement measurement : dataSet.getMeasurements()) {
          KeptFile.log(project, measurement.getId()).read().ifPresent(logs::add);
          measurement.getRuns().forEach(run -> analysed(project, experiment, dataSet, measurement, run, analysed, problems));
        }
      }
    }
    return new Study(project.project().getName(), project.project().getDescription(), experiments, calibrations(project, problems), series, logs,
        comparisons(project), analysed);
  }

  /** The stored comparisons between the electrolytes of a project; empty before it was analysed. */
  public static List<GroupComparison> comparisons(ProjectFolder project) {
    return KeptFile.comparisons(project).read().map(KeptFile.Comparisons::all).orElse(List.of());
  }

  /**
   * Compares the mean modulus of the electrolytes at any immersion time, from the stored series.
   *
   * @param time in s since immersion; the nearest frame of each data set within 15 min counts
   */
  public static List<GroupComparison> compareAt(ProjectFolder project, double time) {
    List<Series> series = project.project().getExperiments().stream().flatMap(experiment -> experiment.getDataSets().stream())
        .flatMap(dataSet -> KeptFile.series(project, dataSet.getId()).read().stream()).toList();
    return Comparisons.at(series, time, SEED);
  }

  private static void analysed(ProjectFolder project, Experiment experiment, DataSet dataSet, Measurement measurement, AnalysisRun run,
      List<Analysed> analysed, Consumer<String> problems) {
    if (run.getResult() == null) {
      return;
    }
    try {
      Path folder = project.resolve(run.getResult()).getParent();
      double time = Times.of(experiment, measurement).filter(one -> !one.dry()).map(ImmersionTime::seconds).orElse(Double.NaN);
      analysed.add(new Analysed(measurement.getId(), measurement.getName(), experiment.getName(), dataSet.getName(), time, folder,
          ResultFolder.read(folder)));
    } catch (IOException e) {
      problems.accept(measurement.getName() + ": " + e.getMessage());
    }
  }

  /** In the order of the experiments; one file that several name is one calibration. */
  private static List<Study.Calibrated> calibrations(ProjectFolder project, Consumer<String> problems) {
    List<Study.Calibrated> calibrations = new ArrayList<>();
    project.project().getExperiments().stream().filter(Studies::isCalibrated).collect(Collectors.groupingBy(experiment ->
        experiment.getCalibration().getFile().getPath(), LinkedHashMap::new, Collectors.toList())).forEach((path, experiments) -> {
          List<String> names = experiments.stream().map(Experiment::getName).toList();
          try {
            Path file = project.resolve(experiments.getFirst().getCalibration().getFile());
            calibrations.add(new Study.Calibrated(path, names, Calibration.read(file)));
          } catch (IOException | IllegalArgumentException e) {
            problems.accept("calibration of " + String.join(", ", names) + ": " + e.getMessage());
          }
        });
    return calibrations;
  }

  private static boolean isCalibrated(Experiment experiment) {
    return experiment.getCalibration() != null && experiment.getCalibration().getFile() != null;
  }

  private static Study.Experiment experiment(Experiment experiment) {
    List<Event> events = experiment.getEvents().stream().filter(event -> event.getTime() != null)
        .map(event -> new Event(event.getTime(), event.getKind().getLiteral() + (event.getText().isEmpty() ? "" : ": " + event.getText()))).toList();
    return new Study.Experiment(experiment.getName(), Across.electrolyte(experiment), Optional.ofNullable(experiment.getImmersed()),
        facts(experiment), events);
  }

  private static List<Fact> facts(Experiment experiment) {
    List<Fact> facts = new ArrayList<>();
    if (experiment.getSample() != null) {
      add(facts, "Sample", experiment.getSample().getName());
      add(facts, "Material", experiment.getSample().getMaterial());
      add(facts, "Preparation", experiment.getSample().getPreparation());
      add(facts, "Film thickness", quantity(experiment.getSample().getFilmThickness(), Unit.METRE));
    }
    if (experiment.getCell() != null) {
      add(facts, "Cell", experiment.getCell().getName());
    }
    if (experiment.getProbe() != null) {
      probe(facts, experiment.getProbe());
    }
    if (isCalibrated(experiment)) {
      add(facts, "Calibration", experiment.getCalibration().getFile().getPath());
    }
    experiment.getClocks().forEach(clock -> add(facts, "Clock of the " + clock.getDevice(), clock.getOffset() + " s"));
    return facts;
  }

  private static void probe(List<Fact> facts, Probe probe) {
    add(facts, "Probe", probe.getName());
    add(facts, "Spring constant", quantity(probe.getSpringConstant(), Unit.NEWTON.per(Unit.METRE)));
    add(facts, "Tip radius", quantity(probe.getTipRadius(), Unit.METRE));
    add(facts, "Source of both", probe.getSource());
  }

  private static void add(List<Fact> facts, String label, String value) {
    if (!value.isEmpty()) {
      facts.add(new Fact(label, value));
    }
  }

  private static String quantity(double value, Unit unit) {
    return Double.isNaN(value) ? "" : Quantity.readable(value, unit).toString();
  }
}
