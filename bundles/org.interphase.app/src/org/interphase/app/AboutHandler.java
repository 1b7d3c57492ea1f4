package org.interphase.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows what this program is, by which licence, and how to cite it. */
public final class AboutHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) {
    new AboutDialog(HandlerUtil.getActiveShell(event)).open();
    return null;
  }
}
