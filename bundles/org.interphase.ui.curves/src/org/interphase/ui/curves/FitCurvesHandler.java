package org.interphase.ui.curves;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.ui.handlers.HandlerUtil;
import org.interphase.ui.desk.Desk;
import org.interphase.ui.desk.DeskHandler;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Fits all force curves of the selected measurement, and shows the view that says how it goes. */
public final class FitCurvesHandler extends DeskHandler {
  @Override
  protected void execute(Desk desk, ExecutionEvent event) {
    HandlerUtil.getActiveWorkbenchWindow(event).getService(EPartService.class).showPart(FitPart.ID, PartState.VISIBLE);
    BundleContext context = FrameworkUtil.getBundle(CurveBench.class).getBundleContext();
    context.getService(context.getServiceReference(CurveBench.class)).fit();
  }
}
