package org.interphase.ui.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.IProgressMonitor;
import org.interphase.core.Background;
import org.interphase.core.project.Archive;
import org.interphase.core.project.ProjectFolder;
import org.interphase.core.study.AnalysisReport;
import org.interphase.core.study.ProjectAnalysis;
import org.interphase.core.study.Studies;
import org.interphase.model.ProjectFile;
import org.interphase.report.study.StudyReport;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.DeskListener;
import org.interphase.ui.desk.OpenProject;
import org.interphase.ui.desk.ProjectWork;

/** What a project is brought to: results, report, archive; in the background. For the UI thread. */
final class Outputs {
  private final Desk desk;

  private Outputs(Desk desk) {
    this.desk = desk;
  }

  static Outputs of(Desk desk) {
    return new Outputs(desk);
  }

  /** Brings all results up to date. */
  CompletableFuture<AnalysisReport> analyse(OpenProject project) {
    return new ProjectWork(desk, project).analyse(ProjectAnalysis.Options.usual());
  }

  /**
   * What a report became.
   *
   * @param page to be opened
   * @param missing results that the project has recorded and that could not be read, in words
   */
  record Written(Path page, List<String> missing) {
    Written {
      missing = List.copyOf(missing);
    }
  }

  /**
   * Writes the report of a project as it is now.
   *
   * @param folder made when absent; an earlier report in it is replaced
   * @return completed in a working thread
   */
  CompletableFuture<Written> report(OpenProject project, Path folder) {
    byte[] text = ProjectFile.text(project.project());
    return Background.run("Report of " + project.project().getName(), monitor -> {
      List<String> missing = new ArrayList<>();
      ProjectFolder copy = ProjectFolder.workingCopy(project.folder(), text, done -> { });
      StudyReport.write(Studies.load(copy, missing::add), folder, desk.engine().executor(), monitor);
      return new Written(folder.resolve(StudyReport.HTML), missing);
    });
  }

  /**
   * Packs a project with all its files.
   *
   * @param zip outside the project; replaced as a whole when it exists
   * @return completed in a working thread, once the newest edits are saved and packed
   */
  CompletableFuture<Archive.Summary> archive(OpenProject project, Path zip) {
    return saved(project).thenCompose(nothing -> Background.run("Archive of " + project.project().getName(), monitor -> pack(project, zip, monitor)));
  }

  private static Archive.Summary pack(OpenProject project, Path zip, IProgressMonitor monitor) throws Exception {
    try (ProjectFolder read = ProjectFolder.open(project.folder(), ProjectFolder.Access.READ)) {
      return Archive.pack(read, zip, monitor);
    }
  }

  private CompletableFuture<Void> saved(OpenProject project) {
    CompletableFuture<Void> saved = new CompletableFuture<>();
    DeskListener listener = new DeskListener() {
      @Override
      public void changed(OpenProject other) {
        if (project.saved()) {
          saved.complete(null);
        }
        project.trouble().ifPresent(why -> saved.completeExceptionally(new IllegalStateException("The project could not be saved: " + why)));
      }
    };
    desk.addListener(listener);
    saved.whenComplete((nothing, failure) -> desk.removeListener(listener));
    listener.changed(project);
    return saved;
  }
}
