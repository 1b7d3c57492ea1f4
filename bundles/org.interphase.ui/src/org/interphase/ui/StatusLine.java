package org.interphase.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The last line of a view, in a grid: what is under the mouse, what to do, or why something cannot be done. For the UI thread. */
public final class StatusLine {
  private final Label label;
  private final boolean stays;

  /**
   * @param columns how many columns of the grid it spans
   * @param stays whether it keeps its room while it is empty, so that nothing jumps while the mouse moves
   */
  public StatusLine(Composite parent, int columns, boolean stays) {
    this.stays = stays;
    label = new Label(parent, SWT.WRAP);
    label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1));
  }

  /** Shows a text; nothing happens once the view is closed, as answers may come late. */
  public void say(String text) {
    if (!label.isDisposed()) {
      Labels.set(label, text, stays || !text.isEmpty());
    }
  }
}
