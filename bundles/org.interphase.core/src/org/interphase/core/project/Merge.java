package org.interphase.core.project;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.interphase.model.AnalysisRun;
import org.interphase.model.DataSet;
import org.interphase.model.Experiment;
import org.interphase.model.Identified;
import org.interphase.model.Measurement;
import org.interphase.model.Project;

/**
 * Brings what was done on a working copy into the project that was edited meanwhile: experiments, data sets and measurements that are new, and the
 * runs of those that both have. What was edited stays; what was removed meanwhile does not come back.
 */
public final class Merge {
  private final Set<String> known;

  private Merge(Set<String> known) {
    this.known = known;
  }

  /** The ids of all experiments, data sets and measurements. */
  public static Set<String> ids(Project project) {
    return project.getExperiments().stream().flatMap(experiment -> Stream.concat(Stream.of(experiment), experiment.getDataSets().stream()
        .flatMap(dataSet -> Stream.concat(Stream.of(dataSet), dataSet.getMeasurements().stream())))).map(Identified::getId)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Brings the work into the project.
   *
   * @param project is changed
   * @param done the state of the working copy. Not modified
   * @param known the {@link #ids} of the state that the work began with
   */
  public static void into(Project project, Project done, Set<String> known) {
    new Merge(known).project(project, done);
  }

  private void project(Project project, Project done) {
    if (project.getDescription().isEmpty()) {
      project.setDescription(done.getDescription());
    }
    runs(project.getRuns(), done.getRuns());
    for (Experiment experiment : done.getExperiments()) {
      counterpart(project.getExperiments(), experiment).ifPresent(mine -> experiment(mine, experiment));
    }
  }

  private void experiment(Experiment experiment, Experiment done) {
    runs(experiment.getRuns(), done.getRuns());
    for (DataSet dataSet : done.getDataSets()) {
      counterpart(experiment.getDataSets(), dataSet).ifPresent(mine -> dataSet.getMeasurements()
          .forEach(measurement -> counterpart(mine.getMeasurements(), measurement).ifPresent(known -> measurement(known, measurement))));
    }
  }

  private static void measurement(Measurement measurement, Measurement done) {
    runs(measurement.getRuns(), done.getRuns());
    if (done.getData() != null && !EcoreUtil.equals(measurement.getData(), done.getData())) {
      measurement.setData(EcoreUtil.copy(done.getData()));
      measurement.setStart(done.getStart());
      measurement.setEnd(done.getEnd());
    }
  }

  private static void runs(EList<AnalysisRun> runs, List<AnalysisRun> done) {
    if (!EcoreUtil.equals(runs, done)) {
      runs.clear();
      runs.addAll(EcoreUtil.copyAll(done));
    }
  }

  /** The one of the same id; one that is new is added whole. */
  private <T extends Identified> Optional<T> counterpart(List<T> mine, T done) {
    Optional<T> same = mine.stream().filter(one -> one.getId().equals(done.getId())).findFirst();
    if (same.isEmpty() && !known.contains(done.getId())) {
      mine.add(EcoreUtil.copy(done));
    }
    return same;
  }
}
