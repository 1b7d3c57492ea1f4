package org.interphase.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.interphase.core.Contributions;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import sun.misc.Signal;

/** The headless product: hands its arguments to {@link Interphase} and gives back the exit code. */
public final class Application implements IApplication {
  private final Cancel cancel = new Cancel();

  @Override
  public Object start(IApplicationContext context) {
    BundleContext bundles = FrameworkUtil.getBundle(Application.class).getBundleContext();
    ServiceReference<Contributions> reference = bundles.getServiceReference(Contributions.class);
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    Signal.handle(new Signal("INT"), signal -> cancel.setCanceled(true));
    Signal.handle(new Signal("TERM"), signal -> cancel.setCanceled(true));
    Session session = new Session(bundles.getService(reference), out, err, Boolean.getBoolean("interphase.terminal"), cancel,
        FrameworkUtil.getBundle(Application.class).getVersion().toString());
    return Interphase.run(session, Platform.getApplicationArgs());
  }

  @Override
  public void stop() {
    cancel.setCanceled(true);
  }
}
