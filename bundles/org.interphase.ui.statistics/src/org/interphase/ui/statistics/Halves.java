package org.interphase.ui.statistics;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;

/** Two controls with a sash: beside each other in a view that is wider than high, else one above the other. For the UI thread. */
final class Halves {
  private Halves() { }

  /**
   * @param beside the weights of left and right
   * @param above the weights of upper and lower
   */
  static SashForm of(Composite parent, int[] beside, int[] above) {
    SashForm halves = new SashForm(parent, SWT.VERTICAL);
    halves.addListener(SWT.Resize, event -> {
      boolean wide = halves.getSize().x > halves.getSize().y;
      int orientation = wide ? SWT.HORIZONTAL : SWT.VERTICAL;
      if (halves.getOrientation() != orientation) {
        halves.setOrientation(orientation);
        halves.setWeights(wide ? beside : above);
      }
    });
    return halves;
  }
}
