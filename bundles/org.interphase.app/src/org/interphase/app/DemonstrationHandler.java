package org.interphase.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.interphase.api.spi.AnalysisException;
import org.interphase.core.Background;
import org.interphase.core.Contributions;
import org.interphase.core.Engine;
import org.interphase.core.project.ProjectFolder;
import org.interphase.core.study.Demonstration;
import org.interphase.ui.Presentation;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Makes the demonstration experiment in the background, or brings it up to date, and opens it. */
public final class DemonstrationHandler extends AbstractHandler {
  private static final long SEED = 1;

  @Override
  public Object execute(ExecutionEvent event) {
    Shell shell = HandlerUtil.getActiveShell(event);
    Display display = shell.getDisplay();
    Path home = Presentation.projects().resolve("Demonstration");
    Path raw = Presentation.projects().resolve("Demonstration files");
    Opening.show(Views.PROGRESS);
    Background.run("Making the demonstration experiment", monitor -> make(home, raw, monitor)).whenComplete((project, failure) ->
        display.asyncExec(() -> {
          if (failure == null) {
            Opening.open(project);
          } else if (!shell.isDisposed()) {
            explain(shell, failure);
          }
        }));
    return null;
  }

  private static Path make(Path home, Path raw, IProgressMonitor monitor) throws IOException, AnalysisException {
    BundleContext context = FrameworkUtil.getBundle(DemonstrationHandler.class).getBundleContext();
    Contributions contributions = context.getService(context.getServiceReference(Contributions.class));
    try (Engine engine = new Engine(contributions, Runtime.getRuntime().availableProcessors()); ProjectFolder project = Demonstration.open(home)) {
      Demonstration.run(project, raw, contributions, engine, SEED, Demonstration.Preparation.NONE,
          entry -> monitor.subTask("Analysing " + entry.name() + ", " + entry.what()), monitor);
    }
    return home;
  }

  private static void explain(Shell shell, Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    if (!(cause instanceof CancellationException)) {
      ILog.of(DemonstrationHandler.class).error("The demonstration could not be made.", cause);
      MessageDialog.openError(shell, "Demonstration", "The demonstration could not be made. " + cause.getMessage());
    }
  }
}
