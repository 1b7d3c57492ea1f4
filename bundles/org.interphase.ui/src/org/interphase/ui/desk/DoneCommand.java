package org.interphase.ui.desk;

import org.eclipse.emf.common.command.AbstractCommand;

/** An edit that was made before it came to the stack of edits, from where it is undone and redone. */
abstract class DoneCommand extends AbstractCommand {
  DoneCommand(String label) {
    super(label);
  }

  @Override
  protected final boolean prepare() {
    return true;
  }

  /** Was done before. */
  @Override
  public final void execute() { }
}
