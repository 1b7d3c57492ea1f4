package org.interphase.ui.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.interphase.core.project.Intake.Finding;
import org.interphase.model.AnalysisRun;
import org.interphase.model.Measurement;
import org.interphase.model.Problem;
import org.interphase.model.Where;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.OpenProject;

/**
 * One thing that a person should look at.
 *
 * @param where the way to it
 * @param what is wrong
 * @param remedy what to do; empty when that is in the words already
 * @param place what to select; empty for files that are not in the project
 */
record Trouble(Severity severity, String where, String what, String remedy, Optional<EObject> place) {
  /** How bad it is. */
  enum Severity {
    ERROR("error"),
    WARNING("warning");

    private final String label;

    Severity(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /** All of the open projects: errors first, then in the order of the projects. */
  static List<Trouble> of(Desk desk, Imports imports) {
    List<Trouble> all = new ArrayList<>();
    for (OpenProject project : desk.projects()) {
      project.trouble().ifPresent(why -> all.add(new Trouble(Severity.ERROR, "project \"" + project.project().getName() + "\"",
          "could not be saved: " + why, "Correct it; it is saved again after the next edit.", Optional.of(project.project()))));
      project.problems().stream().filter(problem -> !isFailedRun(problem)).map(Trouble::of).forEach(all::add);
      Optional.ofNullable(imports.reports().get(project)).ifPresent(report -> report.left().stream().map(Trouble::of).forEach(all::add));
      project.files().measurements().stream().filter(one -> !one.isExcluded()).flatMap(Trouble::warnings).forEach(all::add);
    }
    all.sort(Comparator.comparing(Trouble::severity));
    return List.copyOf(all);
  }

  /** Its warnings say why it failed. */
  private static boolean isFailedRun(Problem problem) {
    return problem.object() instanceof AnalysisRun run && run.getResult() == null && !run.getWarnings().isEmpty();
  }

  private static Trouble of(Problem problem) {
    return new Trouble(problem.severity() == Problem.Severity.ERROR ? Severity.ERROR : Severity.WARNING, problem.where(), problem.text(),
        problem.remedy(), Optional.of(problem.object()));
  }

  private static Trouble of(Finding finding) {
    return new Trouble(Severity.ERROR, finding.file().toString(), finding.text(), Findings.remedy(finding.fate()), Optional.empty());
  }

  private static Stream<Trouble> warnings(Measurement measurement) {
    return measurement.getRuns().stream().flatMap(run -> run.getWarnings().stream().map(warning -> new Trouble(
        run.getResult() == null ? Severity.ERROR : Severity.WARNING, Where.of(measurement) + ", " + run.getName(), warning,
        run.getResult() == null ? "Correct it, then analyse again." : "Keep it in mind, or change the recipe and analyse again.",
        Optional.of(measurement))));
  }
}
