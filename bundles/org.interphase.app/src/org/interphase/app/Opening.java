package org.interphase.app;

import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.interphase.ui.Presentation;
import org.interphase.ui.desk.Desk;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Opens a project in the window. For the user interface's thread. */
final class Opening {
  private Opening() { }

  static Desk desk() {
    BundleContext context = FrameworkUtil.getBundle(Opening.class).getBundleContext();
    return context.getService(context.getServiceReference(Desk.class));
  }

  /** Opens a project in the background, or says why it cannot be opened; it is the newest of the recent ones then. */
  static void open(Path project, IWorkbenchWindow window) {
    desk().openProject(project).whenCompleteAsync((opened, failure) -> {
      if (failure == null) {
        Presentation.opened(project);
        show(Views.MAP, window);
      } else {
        refuse(window, "Open Project", failure);
      }
    }, desk().ui());
  }

  /** Says what went wrong, when the window is still there. */
  static void refuse(IWorkbenchWindow window, String what, Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    ILog.of(Opening.class).error(what + " failed", cause);
    if (window.getShell() != null && !window.getShell().isDisposed()) {
      MessageDialog.openError(window.getShell(), what, String.valueOf(cause.getMessage()));
    }
  }

  static void show(String view, IWorkbenchWindow window) {
    IWorkbenchPage page = window.getActivePage();
    try {
      if (page != null) {
        page.showView(view);
      }
    } catch (PartInitException e) {
      ILog.of(Opening.class).error(view + " could not be shown", e);
    }
  }
}
