package org.interphase.ui.evolution;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the comparison of the electrolytes. */
public final class CompareHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) {
    HandlerUtil.getActiveWorkbenchWindow(event).getService(EPartService.class).showPart(ComparePart.ID, PartState.ACTIVATE);
    return null;
  }
}
