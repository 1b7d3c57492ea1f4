package org.interphase.app;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The window: its title, size and menus. Bundles add their commands to the menus by their names. */
final class WindowAdvisor extends WorkbenchWindowAdvisor {
  WindowAdvisor(IWorkbenchWindowConfigurer configurer) {
    super(configurer);
  }

  @Override
  public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
    return new Menus(configurer);
  }

  @Override
  public void preWindowOpen() {
    getWindowConfigurer().setInitialSize(new Point(1280, 860));
    getWindowConfigurer().setTitle("Interphase");
    getWindowConfigurer().setShowProgressIndicator(true);
  }

  private static final class Menus extends ActionBarAdvisor {
    Menus(IActionBarConfigurer configurer) {
      super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow window) {
      register(ActionFactory.QUIT.create(window));
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
      MenuManager file = new MenuManager("&File", IWorkbenchActionConstants.M_FILE);
      file.add(new Separator("open"));
      file.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
      file.add(new Separator());
      file.add(getAction(ActionFactory.QUIT.getId()));
      bar.add(file);
    }
  }
}
