package org.interphase.ui.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.interphase.core.Background;
import org.interphase.core.State;
import org.interphase.core.project.Intake;
import org.interphase.core.project.Merge;
import org.interphase.core.project.ProjectFolder;
import org.interphase.core.study.AnalysisReport;
import org.interphase.core.study.AnalysisReport.Entry;
import org.interphase.core.study.ProjectAnalysis;
import org.interphase.model.Project;

/**
 * Long work on an open project: on a copy and in the background, while its owner goes on editing; what was done comes into the project bit by bit, as
 * it becomes known. For the UI thread; cancelling what these methods return cancels the work.
 */
public final class ProjectWork {
  private final Desk desk;
  private final OpenProject project;

  public ProjectWork(Desk desk, OpenProject project) {
    this.desk = desk;
    this.project = project;
  }

  /** Work on a copy. */
  private interface Work<T> {
    T run(ProjectFolder copy, IProgressMonitor monitor) throws Exception;
  }

  /**
   * Takes files and folders into the project; one edit, which can be undone.
   *
   * @return completed on the UI thread, after the project has them
   */
  public CompletableFuture<List<Intake.Finding>> importFiles(List<Path> sources, Intake.Options options) {
    return onCopy("Importing into " + project.project().getName(), new Importing(), (copy, monitor) -> {
      SubMonitor progress = SubMonitor.convert(monitor, sources.size());
      List<Intake.Finding> findings = new ArrayList<>();
      for (Path source : sources) {
        findings.addAll(Intake.run(copy, desk.engine().recordings(), source, options, progress.split(1)));
      }
      return findings;
    });
  }

  /**
   * Brings results up to date. Maps of the selected measurement show while they are made.
   *
   * @param options which and how
   * @return completed on the UI thread, after the project has the results
   */
  public CompletableFuture<AnalysisReport> analyse(ProjectAnalysis.Options options) {
    Set<String> known = Merge.ids(project.project());
    Partial partial = new Partial();
    CompletableFuture<AnalysisReport> told = onCopy("Analysing " + project.project().getName(), done -> Merge.into(project.project(), done, known),
        (copy, monitor) -> ProjectAnalysis.run(copy, desk.engine(), options, partial, monitor));
    told.whenComplete((report, failure) -> desk.ui().execute(() -> partial.end(failure != null)));
    return told;
  }

  /** What came of the import so far is one edit, which grows. */
  private final class Importing implements Consumer<Project> {
    private final Set<String> known = Merge.ids(project.project());

    @Override
    public void accept(Project done) {
      project.edit("Import", () -> Merge.into(project.project(), done, known));
    }
  }

  private <T> CompletableFuture<T> onCopy(String name, Consumer<Project> merge, Work<T> work) {
    byte[] text = project.snapshot();
    CompletableFuture<T> job = Background.run(name, monitor -> {
      ProjectFolder copy = ProjectFolder.workingCopy(project.folder(), text, done -> desk.ui().execute(() -> merged(merge, done)));
      return work.run(copy, monitor);
    });
    CompletableFuture<T> told = job.thenApplyAsync(outcome -> {
      desk.look();
      project.resultsChanged();
      return outcome;
    }, desk.ui());
    told.whenComplete((outcome, failure) -> {
      if (told.isCancelled()) {
        job.cancel(false);
      }
    });
    return told;
  }

  private void merged(Consumer<Project> merge, Project done) {
    if (desk.projects().contains(project)) {
      merge.accept(done);
      project.touched();
    }
  }

  /** Shows maps while they are made. */
  private final class Partial implements ProjectAnalysis.Listener {
    private boolean ended;

    /** Half-made maps are shown no longer; after a failure the ones before come back. For the UI thread. */
    void end(boolean failed) {
      ended = true;
      if (failed) {
        desk.look();
      }
    }

    @Override
    public void entry(Entry entry) { }

    @Override
    public void running(String id, String recipe, State state) {
      if (state instanceof State.Running running && !running.partial().maps().isEmpty()) {
        desk.ui().execute(() -> {
          boolean looked = desk.selection().measurement().filter(one -> one.getId().equals(id)).isPresent();
          desk.content().filter(content -> looked && !ended).ifPresent(content -> desk.showPartial(content.file(), recipe, running.partial()));
        });
      }
    }
  }
}
