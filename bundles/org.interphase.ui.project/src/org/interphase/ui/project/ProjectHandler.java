package org.interphase.ui.project;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.DeskHandler;
import org.interphase.ui.desk.OpenProject;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** A command about the selected project, or about the only one that is open. */
abstract class ProjectHandler extends DeskHandler {
  @Override
  protected final void execute(Desk desk, ExecutionEvent event) {
    Shell shell = HandlerUtil.getActiveShell(event);
    Parts.project(desk).ifPresentOrElse(project -> execute(desk, project, shell, event), () -> MessageDialog.openInformation(shell, "No project",
        desk.projects().isEmpty() ? "No project is open. Open one, or make a new one." : "Select a project in the Project Explorer first."));
  }

  /** Does what the command says; on the UI thread. */
  abstract void execute(Desk desk, OpenProject project, Shell shell, ExecutionEvent event);

  static Imports imports() {
    BundleContext context = FrameworkUtil.getBundle(Imports.class).getBundleContext();
    return context.getService(context.getServiceReference(Imports.class));
  }

  /** Shows what came of work, or why it failed; nothing when it was cancelled or the window is gone. */
  static <T> void tell(Desk desk, Shell shell, String title, CompletableFuture<T> work, Consumer<T> show) {
    work.whenComplete((outcome, failure) -> desk.ui().execute(() -> {
      boolean cancelled = failure instanceof CancellationException || failure != null && failure.getCause() instanceof CancellationException;
      if (shell.isDisposed() || cancelled) {
        return;
      }
      if (failure == null) {
        show.accept(outcome);
      } else {
        ILog.of(ProjectHandler.class).error(title, failure);
        MessageDialog.openError(shell, title, Imports.words(failure));
      }
    }));
  }
}
