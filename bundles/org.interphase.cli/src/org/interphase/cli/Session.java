package org.interphase.cli;

import java.io.PrintWriter;
import org.eclipse.core.runtime.IProgressMonitor;
import org.interphase.core.Contributions;

/**
 * What a command works with.
 *
 * @param contributions importers, steps, synthetic instruments
 * @param out for results
 * @param err for messages and progress
 * @param terminal whether a person watches {@code err}
 * @param cancel cancelled by Ctrl-C
 * @param version of Interphase
 */
record Session(Contributions contributions, PrintWriter out, PrintWriter err, boolean terminal, IProgressMonitor cancel, String version) {
  /** Shows what is being done on the terminal's current line; nothing when nobody watches. */
  void progress(String text) {
    if (terminal) {
      err.print("\r\u001b[K" + text);
      err.flush();
    }
  }

  /** Prints a line for the user beside the results. */
  void say(String text) {
    progress("");
    err.println(text);
  }
}
