package org.interphase.app;

import java.io.IOException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.MessageBox;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The desktop product. Its workspace belongs to one window at a time. */
public final class Workbench implements IApplication {
  @Override
  public Object start(IApplicationContext context) {
    Display display = PlatformUI.createDisplay();
    Location workspace = Platform.getInstanceLocation();
    try {
      if (!taken(workspace, display)) {
        return EXIT_OK;
      }
      context.applicationRunning();
      int code = PlatformUI.createAndRunWorkbench(display, new Advisor());
      return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
    } finally {
      display.dispose();
      workspace.release();
    }
  }

  private static boolean taken(Location workspace, Display display) {
    if (workspace == null || !workspace.isSet()) {
      refuse(display, "Interphase needs a folder for its workspace. Start it with -data FOLDER.");
      return false;
    }
    String folder = workspace.getURL().getPath();
    try {
      if (workspace.lock()) {
        return true;
      }
      refuse(display, "The workspace " + folder + " is open in another Interphase window.\n\nGo to that window, or close it and start again. "
          + "To work in two windows, start the second with -data ANOTHER_FOLDER.");
    } catch (IOException e) {
      ILog.of(Workbench.class).error("The workspace cannot be used.", e);
      refuse(display, "The workspace " + folder + " cannot be written to: " + e.getMessage()
          + "\n\nFree some space or change its permissions, or start with -data ANOTHER_FOLDER.");
    }
    return false;
  }

  private static void refuse(Display display, String why) {
    MessageBox box = new MessageBox(new Shell(display), SWT.ICON_INFORMATION | SWT.OK);
    box.setText("Interphase");
    box.setMessage(why);
    box.open();
  }

  @Override
  public void stop() {
    if (PlatformUI.isWorkbenchRunning()) {
      Display display = PlatformUI.getWorkbench().getDisplay();
      display.syncExec(() -> PlatformUI.getWorkbench().close());
    }
  }

  private static final class Advisor extends WorkbenchAdvisor {
    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
      configurer.setSaveAndRestore(true);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
      return ExperimentPerspective.ID;
    }

    @Override
    public String getMainPreferencePageId() {
      return PresentationPage.ID;
    }

    /** What is unsaved is saved while the platform still runs. */
    @Override
    public void postShutdown() {
      Opening.desk().close();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
      return new WindowAdvisor(configurer);
    }
  }
}
