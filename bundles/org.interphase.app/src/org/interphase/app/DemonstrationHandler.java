package org.interphase.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.interphase.api.spi.AnalysisException;
import org.interphase.core.Background;
import org.interphase.core.project.ProjectFolder;
import org.interphase.core.study.Demonstration;
import org.interphase.ui.Presentation;
import org.interphase.ui.desk.Desk;

/** Makes the demonstration experiment in the background, or brings it up to date, and opens it. */
public final class DemonstrationHandler extends AbstractHandler {
  private static final long SEED = 1;

  @Override
  public Object execute(ExecutionEvent event) {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
    Desk desk = Opening.desk();
    Path home = Presentation.projects().resolve("Demonstration").toAbsolutePath().normalize();
    if (desk.projects().stream().anyMatch(project -> project.folder().equals(home))) {
      Opening.open(home, window);
      return null;
    }
    Opening.show(Views.PROGRESS, window);
    Background.run("Making the demonstration experiment", monitor -> make(home, desk, monitor)).whenCompleteAsync((project, failure) -> {
      if (failure == null) {
        Opening.open(project, window);
      } else if (!(failure instanceof CancellationException)) {
        Opening.refuse(window, "Demonstration", failure);
      }
    }, desk.ui());
    return null;
  }

  private static Path make(Path home, Desk desk, IProgressMonitor monitor) throws IOException, AnalysisException {
    try (ProjectFolder project = Demonstration.open(home)) {
      Demonstration.run(project, home.resolveSibling("Demonstration files"), desk.contributions(), desk.engine(), SEED, Demonstration.Preparation.NONE,
          entry -> monitor.subTask("Analysing " + entry.name() + ", " + entry.what()), monitor);
    }
    return home;
  }
}
