package org.interphase.ui.evolution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.interphase.core.project.ProjectFolder;
import org.interphase.core.project.ProjectFolder.Access;
import org.interphase.core.series.Study;
import org.interphase.core.study.Studies;
import org.interphase.model.DataSet;
import org.interphase.model.Experiment;
import org.interphase.model.Identified;

/** What the analysis of a project has stored, or the part of it that a person looks at. */
final class Known {
  static final Study NOTHING = new Study("", "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  private Known() { }

  /** Reads it; for the background. */
  static Study of(Path project) throws IOException {
    try (ProjectFolder folder = ProjectFolder.open(project, Access.READ)) {
      return Studies.load(folder);
    }
  }

  /** What belongs to an experiment or a data set; all for anything else. */
  static Study part(Study study, Optional<Identified> of) {
    if (of.isPresent() && of.get() instanceof Experiment experiment) {
      return part(study, name -> name.equals(experiment.getName()), dataSet -> true);
    }
    if (of.isPresent() && of.get() instanceof DataSet dataSet && dataSet.eContainer() instanceof Experiment experiment) {
      return part(study, name -> name.equals(experiment.getName()), name -> name.equals(dataSet.getName()));
    }
    return study;
  }

  private static Study part(Study study, Predicate<String> experiment, Predicate<String> dataSet) {
    return new Study(study.name(), study.description(), study.experiments().stream().filter(one -> experiment.test(one.name())).toList(),
        study.calibrations(),
        study.series().stream().filter(one -> experiment.test(one.experiment()) && dataSet.test(one.name())).toList(),
        study.logs().stream().filter(one -> experiment.test(one.experiment()) && dataSet.test(one.dataSet())).toList(), study.comparisons(),
        study.analysed().stream().filter(one -> experiment.test(one.experiment()) && dataSet.test(one.dataSet())).toList());
  }
}
