package org.interphase.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/** Parts with sashes between them: beside each other where there is more width than height, below each other where there is not. */
public final class Halves {
  private Halves() { }

  /** An empty form that turns with its size; whoever fills it sets the weights. */
  public static SashForm in(Composite parent) {
    SashForm form = new SashForm(parent, SWT.VERTICAL);
    form.addListener(SWT.Resize, event -> {
      Point size = form.getSize();
      int along = size.x > size.y ? SWT.HORIZONTAL : SWT.VERTICAL;
      if (size.x > 0 && size.y > 0 && form.getOrientation() != along) {
        form.setOrientation(along);
      }
    });
    return form;
  }
}
