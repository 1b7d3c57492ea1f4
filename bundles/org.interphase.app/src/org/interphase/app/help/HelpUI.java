package org.interphase.app.help;

import java.util.Arrays;
import org.eclipse.core.runtime.ILog;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;

/** Help in a view of the window: no browser, no server. */
public final class HelpUI extends AbstractHelpUI {
  @Override
  public void displayHelp() {
    show(HelpPages.CONTENTS);
  }

  @Override
  public void displayContext(IContext context, int x, int y) {
    show(Arrays.stream(context.getRelatedTopics()).map(IHelpResource::getHref).findFirst().orElse(HelpPages.CONTENTS));
  }

  @Override
  public void displayDynamicHelp() {
    displayHelp();
  }

  @Override
  public void displayHelpResource(String href) {
    show(href);
  }

  @Override
  public boolean isContextHelpDisplayed() {
    return false;
  }

  private static void show(String href) {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    try {
      if (window != null && window.getActivePage().showView(HelpView.ID) instanceof HelpView view) {
        view.show(href);
      }
    } catch (PartInitException e) {
      ILog.of(HelpUI.class).error("The help view could not be opened.", e);
    }
  }
}
