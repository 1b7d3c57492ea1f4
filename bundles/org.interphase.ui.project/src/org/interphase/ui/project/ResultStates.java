package org.interphase.ui.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.interphase.core.Engine;
import org.interphase.core.project.ProjectFolder;
import org.interphase.core.study.ProjectAnalysis;
import org.interphase.model.Measurement;

/**
 * What is known of results beyond the project file. Immutable.
 *
 * @param known whether it was looked for
 * @param outdated why results are not up to date, by the id of the measurement
 */
record ResultStates(boolean known, Map<String, String> outdated) {
  static final ResultStates UNKNOWN = new ResultStates(false, Map.of());

  ResultStates {
    outdated = Map.copyOf(outdated);
  }

  /** Reads what was stored of projects, as they were saved; for the background. */
  static ResultStates read(List<Path> projects, Engine engine, IProgressMonitor monitor) throws IOException {
    Map<String, String> outdated = new HashMap<>();
    SubMonitor progress = SubMonitor.convert(monitor, projects.size());
    for (Path folder : projects) {
      try (ProjectFolder project = ProjectFolder.open(folder, ProjectFolder.Access.READ)) {
        outdated.putAll(ProjectAnalysis.outdated(project, engine, ProjectAnalysis.Options.usual(), progress.split(1)));
      }
    }
    return new ResultStates(true, outdated);
  }

  /** Whether the results of a measurement are up to date, in words; empty while that is not known. */
  String state(Measurement measurement) {
    if (measurement.isExcluded()) {
      return "excluded";
    }
    if (measurement.getRuns().isEmpty()) {
      return "none";
    }
    boolean failed = measurement.getRuns().stream().anyMatch(run -> run.getResult() == null);
    return !known ? "" : Optional.ofNullable(outdated.get(measurement.getId())).map(why -> "outdated: " + why)
        .orElse(failed ? "failed, see Problems" : "up to date");
  }
}
