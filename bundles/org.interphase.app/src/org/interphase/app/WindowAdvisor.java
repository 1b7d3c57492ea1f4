package org.interphase.app;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The window: its title, its size, what surrounds the views. */
final class WindowAdvisor extends WorkbenchWindowAdvisor {
  private static final Point SIZE = new Point(1600, 1000);

  WindowAdvisor(IWorkbenchWindowConfigurer configurer) {
    super(configurer);
  }

  @Override
  public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
    return new Menus(configurer);
  }

  @Override
  public void preWindowOpen() {
    IWorkbenchWindowConfigurer window = getWindowConfigurer();
    Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
    window.setInitialSize(new Point(Math.min(SIZE.x, screen.width), Math.min(SIZE.y, screen.height)));
    window.setTitle("Interphase");
    window.setShowCoolBar(true);
    window.setShowPerspectiveBar(true);
    window.setShowStatusLine(true);
    window.setShowProgressIndicator(true);
  }

  @Override
  public void postWindowOpen() {
    IWorkbenchWindow window = getWindowConfigurer().getWindow();
    window.getPartService().addPartListener(new KeyFocus(window.getShell()));
    StartTime.tellWhenShown(window.getShell());
  }
}
