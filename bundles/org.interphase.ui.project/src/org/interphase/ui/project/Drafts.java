package org.interphase.ui.project;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.interphase.model.Experiment;
import org.interphase.model.InterphaseFactory;
import org.interphase.model.InterphasePackage;
import org.interphase.model.Problem;
import org.interphase.model.Problem.Severity;
import org.interphase.model.Project;
import org.interphase.model.ProjectValidation;

/** What would be wrong if an edit were made: it is tried on a copy without results. */
final class Drafts {
  private Drafts() { }

  /** The problems of a new experiment after an edit. */
  static List<Problem> problems(Consumer<Experiment> edit) {
    return problems(InterphaseFactory.eINSTANCE.createExperiment(), edit);
  }

  /** The problems of an experiment after an edit of a copy of it; their objects are those of the copy. */
  static List<Problem> problems(Experiment experiment, Consumer<Experiment> edit) {
    Project project = InterphaseFactory.eINSTANCE.createProject();
    project.setId("draft");
    Experiment copy = copy(experiment);
    project.getExperiments().add(copy);
    edit.accept(copy);
    return ProjectValidation.problems(project).stream().filter(problem -> !problem.text().equals("has no id")).toList();
  }

  private static Experiment copy(Experiment experiment) {
    EcoreUtil.Copier copier = new EcoreUtil.Copier() {
      @Override
      protected void copyContainment(EReference reference, EObject object, EObject copy) {
        if (reference.getEReferenceType() != InterphasePackage.Literals.ANALYSIS_RUN) {
          super.copyContainment(reference, object, copy);
        }
      }
    };
    Experiment copy = (Experiment) copier.copy(experiment);
    copier.copyReferences();
    return copy;
  }

  /** An error cannot be kept: the project would not be saved. */
  static void refuseErrors(List<Problem> problems) {
    problems.stream().filter(problem -> problem.severity() == Severity.ERROR).findFirst().ifPresent(problem -> {
      throw new IllegalArgumentException(words(problem));
    });
  }

  /** A problem beside the thing itself, without the way to it. */
  static String words(Problem problem) {
    return problem.text().substring(0, 1).toUpperCase(Locale.ROOT) + problem.text().substring(1) + ". " + problem.remedy();
  }
}
