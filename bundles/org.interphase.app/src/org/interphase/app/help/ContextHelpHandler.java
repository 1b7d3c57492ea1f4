package org.interphase.app.help;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.help.IWorkbenchHelpSystem;

/** Shows the page of the view that has the focus. The last part of a view's id is the name of its context. */
public final class ContextHelpHandler extends AbstractHandler {
  private static final String CONTEXTS = "org.interphase.help.contexts.";

  @Override
  public Object execute(ExecutionEvent event) {
    IWorkbenchHelpSystem help = HandlerUtil.getActiveWorkbenchWindow(event).getWorkbench().getHelpSystem();
    String view = Optional.ofNullable(HandlerUtil.getActivePartId(event)).orElse("");
    IContext context = HelpSystem.getContext(CONTEXTS + view.substring(view.lastIndexOf('.') + 1));
    if (context == null) {
      help.displayHelp();
    } else {
      help.displayHelp(context);
    }
    return null;
  }
}
