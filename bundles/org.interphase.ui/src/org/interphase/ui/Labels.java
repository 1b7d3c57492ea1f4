package org.interphase.ui;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Label;

/** Texts of labels that change. For the UI thread. */
public final class Labels {
  private Labels() { }

  /** Sets the text, word for word, and makes room for it. Only a change counts, because a new layout paints the whole view. */
  public static void set(Label label, String text) {
    String written = text.replace("&", "&&");
    if (!label.getText().equals(written)) {
      label.setText(written);
      label.requestLayout();
    }
  }

  /** The same for a label in a grid that leaves no gap while it is not there. */
  public static void set(Label label, String text, boolean there) {
    GridData place = (GridData) label.getLayoutData();
    if (place.exclude == there) {
      label.setVisible(there);
      place.exclude = !there;
      label.requestLayout();
    }
    set(label, text);
  }
}
