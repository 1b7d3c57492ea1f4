package org.interphase.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Display;
import org.interphase.ui.Clipboards;

/** Copies a text that a cheat sheet shows, such as a command line. */
public final class CopyTextHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) {
    Clipboards.put(Display.getCurrent(), event.getParameter("org.interphase.app.copyText.text"));
    return null;
  }
}
