package org.interphase.core.study;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.interphase.core.Engine;
import org.interphase.core.project.ProjectFolder;
import org.interphase.core.series.LogTrace;
import org.interphase.core.series.Series;
import org.interphase.core.study.AnalysisReport.Entry;
import org.interphase.core.study.AnalysisReport.Fate;
import org.interphase.model.AnalysisRun;
import org.interphase.model.Clocks;
import org.interphase.model.DataSet;
import org.interphase.model.Experiment;
import org.interphase.model.Measurement;
import org.interphase.model.MeasurementKind;

/** Keeps what spans measurements up to date: series, logs, comparisons. Each is made again only when something that it rests on has changed. */
final class Across {
  /** Raised when the same results can give other series, logs or comparisons. */
  private static final String VERSION = "2";

  private final ProjectFolder project;
  private final Engine engine;
  private final long seed;
  private final boolean again;

  Across(ProjectFolder project, Engine engine, long seed, boolean again) {
    this.project = project;
    this.engine = engine;
    this.seed = seed;
    this.again = again;
  }

  /** @param report told of each series, log and comparison */
  void run(Consumer<Entry> report, IProgressMonitor monitor) throws IOException {
    SubMonitor progress = SubMonitor.convert(monitor, project.project().getExperiments().size() + 1);
    Map<String, String> all = new LinkedHashMap<>();
    for (Experiment experiment : project.project().getExperiments()) {
      progress.split(1).subTask(experiment.getName());
      for (DataSet dataSet : experiment.getDataSets()) {
        Map<String, String> basis = basis(experiment, dataSet);
        if (series(experiment, dataSet, basis, report, progress)) {
          all.put(dataSet.getId(), String.valueOf(basis));
        }
        for (Measurement measurement : dataSet.getMeasurements()) {
          if (measurement.getKind() == MeasurementKind.LOG && !measurement.isExcluded()) {
            log(experiment, dataSet, measurement, report, progress);
          }
        }
      }
    }
    comparisons(all, report);
  }

  /** Whether the data set has a series. */
  private boolean series(Experiment experiment, DataSet dataSet, Map<String, String> basis, Consumer<Entry> report, IProgressMonitor monitor)
      throws IOException {
    KeptFile<Series> file = KeptFile.series(project, dataSet.getId());
    if (!again && file.restsOn(basis)) {
      report.accept(new Entry(dataSet.getName(), "series", Fate.KEPT, ""));
      return true;
    }
    List<FrameData> frames = FrameData.few(dataSet) ? List.of() : FrameData.of(project, experiment, dataSet);
    if (frames.size() < 2) {
      Files.deleteIfExists(file.file());
      return false;
    }
    boolean first = file.read().isEmpty();
    file.write(basis, new SeriesBuilder(experiment, dataSet, frames, seed, engine.executor(), monitor).series());
    report.accept(new Entry(dataSet.getName(), "series", Fate.COMPUTED, why(first)));
    return true;
  }

  private String why(boolean first) {
    return again ? "asked for" : first ? "new" : "what it rests on changed";
  }

  private Map<String, String> basis(Experiment experiment, DataSet dataSet) {
    Map<String, String> basis = new TreeMap<>();
    basis.put("version", VERSION + ", seed " + seed);
    basis.put("data set", dataSet.getName() + ", " + dataSet.getColour() + ", " + dataSet.getSymbol());
    basis.put("experiment", experiment.getName() + ", " + electrolyte(experiment));
    basis.put("immersed", Objects.toString(experiment.getImmersed(), ""));
    for (Measurement measurement : dataSet.getMeasurements()) {
      if (!measurement.isExcluded()) {
        for (AnalysisRun run : measurement.getRuns()) {
          if (run.getResult() != null) {
            basis.put(measurement.getId() + " " + Task.recipeName(run), run.getResult().getSha256());
          }
        }
        basis.put(measurement.getId(), measurement.getName() + ", " + measurement.getStart() + " to " + measurement.getEnd());
      }
    }
    return basis;
  }

  private void log(Experiment experiment, DataSet dataSet, Measurement measurement, Consumer<Entry> report, IProgressMonitor monitor)
      throws IOException {
    KeptFile<LogTrace> file = KeptFile.log(project, measurement.getId());
    double offset = Clocks.offset(measurement);
    Map<String, String> basis = Map.of("version", VERSION, "clock", Double.toString(offset), "immersed",
        Objects.toString(experiment.getImmersed(), ""), "data set", dataSet.getName() + ", " + dataSet.getColour(),
        "experiment", experiment.getName(), measurement.getName(), measurement.getData() == null ? "" : measurement.getData().getSha256());
    if (!again && file.restsOn(basis)) {
      report.accept(new Entry(measurement.getName(), "log", Fate.KEPT, ""));
      return;
    }
    try {
      boolean first = file.read().isEmpty();
      file.write(basis, LogTraces.of(project, engine.recordings(), experiment, dataSet, measurement, offset, monitor));
      report.accept(new Entry(measurement.getName(), "log", Fate.COMPUTED, why(first)));
    } catch (IOException | IllegalArgumentException e) {
      report.accept(new Entry(measurement.getName(), "log", Fate.FAILED, e.getMessage()));
    }
  }

  private void comparisons(Map<String, String> basis, Consumer<Entry> report) throws IOException {
    KeptFile<KeptFile.Comparisons> file = KeptFile.comparisons(project);
    if (basis.isEmpty()) {
      Files.deleteIfExists(file.file());
      return;
    }
    if (!again && file.restsOn(basis)) {
      report.accept(new Entry(project.project().getName(), "comparison", Fate.KEPT, ""));
      return;
    }
    boolean first = file.read().isEmpty();
    List<Series> series = basis.keySet().stream().flatMap(id -> KeptFile.series(project, id).read().stream()).toList();
    file.write(basis, new KeptFile.Comparisons(Comparisons.of(series, seed)));
    report.accept(new Entry(project.project().getName(), "comparison", Fate.COMPUTED, why(first)));
  }

  /** The electrolyte in one line; empty when dry. */
  static String electrolyte(Experiment experiment) {
    return experiment.getElectrolyte() == null ? "" : experiment.getElectrolyte().getLabel();
  }
}
