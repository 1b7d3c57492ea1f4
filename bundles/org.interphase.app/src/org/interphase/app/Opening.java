package org.interphase.app;

import java.nio.file.Path;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.interphase.ui.Presentation;

/** Opens a project in the window. For the user interface's thread. */
final class Opening {
  private Opening() { }

  static void open(Path project) {
    Presentation.opened(project);
    show(Views.MAP);
  }

  static void show(String view) {
    IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    try {
      page.showView(view);
    } catch (PartInitException e) {
      throw new IllegalStateException(view, e);
    }
  }
}
