package org.interphase.ui.desk;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** A command of a menu that works on the desk. */
public abstract class DeskHandler extends AbstractHandler {
  @Override
  public final Object execute(ExecutionEvent event) throws ExecutionException {
    execute(desk(), event);
    return null;
  }

  /** Does what the command says; on the UI thread. */
  protected abstract void execute(Desk desk, ExecutionEvent event) throws ExecutionException;

  /** The workbench's desk. */
  protected static Desk desk() {
    BundleContext context = FrameworkUtil.getBundle(Desk.class).getBundleContext();
    return context.getService(context.getServiceReference(Desk.class));
  }
}
