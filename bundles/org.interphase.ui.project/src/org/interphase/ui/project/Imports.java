package org.interphase.ui.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.interphase.core.project.Intake;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.OpenProject;
import org.interphase.ui.desk.ProjectWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The imports that are under way and what became of each file, so that all views can say it. For the UI thread. */
@Component(service = Imports.class)
public final class Imports {
  private final Desk desk;
  private final List<Runnable> listeners = new ArrayList<>();
  private final Map<OpenProject, CompletableFuture<List<Intake.Finding>>> running = new LinkedHashMap<>();
  private final Map<OpenProject, Report> newest = new LinkedHashMap<>();

  @Activate
  public Imports(@Reference Desk desk) {
    this.desk = desk;
  }

  /**
   * What came of an import.
   *
   * @param findings what became of each file
   * @param trouble why it ended early, in words; empty when it did not
   */
  public record Report(List<Intake.Finding> findings, String trouble) {
    public Report {
      findings = List.copyOf(findings);
    }

    /** Files that are not in the project now, and should perhaps be. */
    public List<Intake.Finding> left() {
      return findings.stream().filter(one -> one.fate() == Intake.Fate.REFUSED || one.fate() == Intake.Fate.MISSING).toList();
    }
  }

  /** Told on the UI thread when an import begins or ends, or a report is put away. */
  public void addListener(Runnable listener) {
    listeners.add(listener);
  }

  public void removeListener(Runnable listener) {
    listeners.remove(listener);
  }

  private void tell() {
    List.copyOf(listeners).forEach(Runnable::run);
  }

  /**
   * Takes files and folders into a project, in the background.
   *
   * @return completed on the UI thread, also when the import failed; cancelled when it was. To cancel it cancels the import
   */
  public CompletableFuture<Report> start(OpenProject project, List<Path> sources, Intake.Options options) {
    CompletableFuture<List<Intake.Finding>> work = new ProjectWork(desk, project).importFiles(sources, options);
    CompletableFuture<Report> outcome = new CompletableFuture<>();
    running.put(project, work);
    work.whenComplete((findings, failure) -> desk.ui().execute(() -> {
      running.remove(project, work);
      boolean cancelled = failure instanceof CancellationException || failure != null && failure.getCause() instanceof CancellationException;
      Report report = new Report(findings == null ? List.of() : findings,
          failure == null ? "" : cancelled ? "The import was cancelled. What was taken in by then stays." : words(failure));
      newest.put(project, report);
      outcome.complete(report);
      tell();
    }));
    tell();
    return outcome;
  }

  /** Ends the imports that are under way; what was taken in stays. */
  public void cancel() {
    List.copyOf(running.values()).forEach(work -> work.cancel(false));
  }

  /** The projects into which files are taken at the moment. */
  public List<OpenProject> running() {
    return List.copyOf(running.keySet());
  }

  /** The newest report of each open project that had an import. */
  public Map<OpenProject, Report> reports() {
    newest.keySet().removeIf(project -> !desk.projects().contains(project));
    return new LinkedHashMap<>(newest);
  }

  /** Says no more of what became of files. */
  public void clear() {
    newest.clear();
    tell();
  }

  /** What went wrong, as a person reads it. */
  static String words(Throwable problem) {
    Throwable cause = problem instanceof CompletionException && problem.getCause() != null ? problem.getCause() : problem;
    return cause.getMessage() == null ? cause.toString() : cause.getMessage();
  }
}
