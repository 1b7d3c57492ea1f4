package org.interphase.cli;

import org.eclipse.core.runtime.NullProgressMonitor;

/** Shows on the terminal what is being done, and is cancelled when the session is. */
final class Progress extends NullProgressMonitor {
  private final Session session;
  private String task = "";

  Progress(Session session) {
    this.session = session;
  }

  @Override
  public void beginTask(String name, int totalWork) {
    task = name;
    session.progress(task);
  }

  @Override
  public void subTask(String name) {
    session.progress(task + ": " + name);
  }

  @Override
  public boolean isCanceled() {
    return session.cancel().isCanceled();
  }

  @Override
  public void setCanceled(boolean value) {
    session.cancel().setCanceled(value);
  }
}
