package org.interphase.ui.project;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.interphase.core.project.ExperimentEditor;
import org.interphase.model.DataSet;
import org.interphase.model.Experiment;
import org.interphase.model.Identified;
import org.interphase.model.Ids;
import org.interphase.model.InterphaseFactory;
import org.interphase.model.Measurement;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.OpenProject;

/** What people do to the parts of a project, each one edit that can be undone. For the UI thread. */
final class Parts {
  private Parts() { }

  /** The open project that a part belongs to. */
  static Optional<OpenProject> project(Desk desk, EObject part) {
    EObject root = EcoreUtil.getRootContainer(part);
    return desk.projects().stream().filter(open -> open.project() == root).findFirst();
  }

  /** The project that a command is about: the selected one, or the only one. */
  static Optional<OpenProject> project(Desk desk) {
    return desk.selection().project().or(() -> desk.projects().size() == 1 ? Optional.of(desk.projects().getFirst()) : Optional.empty());
  }

  static void rename(OpenProject project, Identified part, String name) {
    if (!name.isBlank()) {
      project.edit("Rename", () -> part.setName(name.strip()));
    }
  }

  static Experiment newExperiment(OpenProject project) {
    Experiment made = Ids.fresh(InterphaseFactory.eINSTANCE.createExperiment());
    made.setName(free("experiment", project.project().getExperiments()));
    project.edit("New Experiment", () -> project.project().getExperiments().add(made));
    return made;
  }

  static DataSet newDataSet(OpenProject project, Experiment experiment) {
    project.edit("New Data Set", () -> addDataSet(project, experiment));
    return experiment.getDataSets().getLast();
  }

  /** Adds a data set with a free name and a free colour; inside an edit. */
  static void addDataSet(OpenProject project, Experiment experiment) {
    ExperimentEditor.of(project.files(), experiment).dataSet(free("data set", experiment.getDataSets()));
  }

  private static String free(String word, List<? extends Identified> taken) {
    Set<String> names = taken.stream().map(Identified::getName).collect(Collectors.toSet());
    int number = taken.size() + 1;
    while (names.contains(word + " " + number)) {
      number++;
    }
    return word + " " + number;
  }

  static void exclude(OpenProject project, List<Measurement> measurements, boolean excluded) {
    project.edit(excluded ? "Exclude" : "Include", () -> measurements.forEach(one -> one.setExcluded(excluded)));
  }

  /** Takes parts out of the project; the files stay where they are. */
  static void remove(OpenProject project, List<? extends EObject> parts) {
    project.edit("Remove", () -> parts.forEach(EcoreUtil::remove));
  }
}
