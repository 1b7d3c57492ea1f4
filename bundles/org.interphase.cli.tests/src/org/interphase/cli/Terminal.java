package org.interphase.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import org.interphase.core.Contributions;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The command line within the test: arguments in, text and an exit code out. */
final class Terminal {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Cancel cancel = new Cancel();

  int run(Object... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    BundleContext bundles = FrameworkUtil.getBundle(Interphase.class).getBundleContext();
    Contributions contributions = bundles.getService(bundles.getServiceReference(Contributions.class));
    Session session = new Session(contributions, new PrintWriter(out, true), new PrintWriter(err, true), false, cancel, "test");
    return Interphase.run(session, Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
  }

  /** What the last command printed. */
  String out() {
    return out.toString();
  }

  /** What the last command said beside it. */
  String err() {
    return err.toString();
  }

  /** Ctrl-C for the commands to come. */
  Cancel cancel() {
    return cancel;
  }
}
