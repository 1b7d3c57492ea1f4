package org.interphase.core.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.interphase.data.Fingerprint;
import org.interphase.model.DataRef;
import org.interphase.model.Measurement;
import org.interphase.model.Problem;
import org.interphase.model.ProjectValidation;
import org.interphase.model.Where;

/** Whether a project is in order: what it says of itself, and whether its files are still those that were taken in. Changes nothing. */
public final class ProjectCheck {
  private final ProjectFolder project;
  private final List<Finding> findings = new ArrayList<>();

  private ProjectCheck(ProjectFolder project) {
    this.project = project;
  }

  /** What is not in order. */
  public enum Kind {
    /** The project contradicts itself. */
    ERROR,
    /** It can be so, but probably is not meant. */
    WARNING,
    /** A file is not where it was. */
    MISSING,
    /** A file does not hold what it held. */
    CHANGED,
    /** Two measurements have the same bytes. */
    DUPLICATE;

    /** Whether the project should not be worked with before it is mended. */
    public boolean isGrave() {
      return this == ERROR || this == MISSING || this == CHANGED;
    }
  }

  /**
   * One thing that is not in order.
   *
   * @param where the way to it in the project, in words
   * @param text what is wrong
   * @param remedy what to do
   */
  public record Finding(Kind kind, String where, String text, String remedy) {
    /** All of it in one line. */
    public String inWords() {
      return where + ": " + text + ". " + remedy;
    }
  }

  /**
   * Checks a project; reads every file that it names.
   *
   * @return what is not in order, in the order of the project; empty when all is well
   * @throws OperationCanceledException when the monitor was cancelled
   */
  public static List<Finding> run(ProjectFolder project, IProgressMonitor monitor) {
    ProjectCheck check = new ProjectCheck(project);
    check.rules();
    check.duplicates();
    check.files(monitor);
    return List.copyOf(check.findings);
  }

  private void rules() {
    for (Problem problem : ProjectValidation.problems(project.project())) {
      Kind kind = problem.severity() == Problem.Severity.ERROR ? Kind.ERROR : Kind.WARNING;
      findings.add(new Finding(kind, problem.where(), problem.text(), problem.remedy()));
    }
  }

  private void duplicates() {
    Map<String, Measurement> first = new HashMap<>();
    for (Measurement measurement : project.measurements()) {
      String sha256 = measurement.getData() == null ? "" : measurement.getData().getSha256();
      Measurement same = sha256.isEmpty() ? null : first.putIfAbsent(sha256, measurement);
      if (same != null) {
        findings.add(new Finding(Kind.DUPLICATE, Where.of(measurement), "has the same bytes as " + Where.of(same), "Remove one of them."));
      }
    }
  }

  private void files(IProgressMonitor monitor) {
    List<DataRef> references = references(project.project());
    SubMonitor progress = SubMonitor.convert(monitor, "Checking files", references.size());
    for (DataRef reference : references) {
      progress.split(1).subTask(reference.getPath());
      file(reference);
    }
  }

  /** Every reference to a file in a project. */
  static List<DataRef> references(EObject project) {
    List<DataRef> references = new ArrayList<>();
    for (TreeIterator<EObject> all = EcoreUtil.getAllContents(List.of(project)); all.hasNext();) {
      if (all.next() instanceof DataRef reference) {
        references.add(reference);
      }
    }
    return references;
  }

  private void file(DataRef reference) {
    try {
      Path file = project.resolve(reference);
      if (!Files.exists(file)) {
        found(Kind.MISSING, reference, "there is no file " + file, "Put it back, or find it with \"interphase project relink\".");
      } else if (!reference.getSha256().isEmpty() && !isSame(file, reference)) {
        found(Kind.CHANGED, reference, file + " does not hold what it held when it was taken in", "Put the original back: raw files never change.");
      }
    } catch (IOException e) {
      found(Kind.MISSING, reference, reference.getPath() + " cannot be read: " + e.getMessage(), "Ask for access, or put it back.");
    }
  }

  private static boolean isSame(Path file, DataRef reference) throws IOException {
    return Files.size(file) == reference.getSize() && Fingerprint.of(file).sha256().equals(reference.getSha256());
  }

  private void found(Kind kind, DataRef reference, String text, String remedy) {
    findings.add(new Finding(kind, Where.of(reference.eContainer()), text, remedy));
  }
}
