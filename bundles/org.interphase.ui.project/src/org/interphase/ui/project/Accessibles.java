package org.interphase.ui.project;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;

/** What screen readers call widgets that no label stands before. */
final class Accessibles {
  private Accessibles() { }

  static AccessibleListener named(String name) {
    return new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = name;
      }
    };
  }
}
