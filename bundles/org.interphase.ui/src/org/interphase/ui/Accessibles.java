package org.interphase.ui;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;

/** What screen readers call widgets that no label stands before. */
public final class Accessibles {
  private Accessibles() { }

  /** Answers with a name, for {@code control.getAccessible().addAccessibleListener}. */
  public static AccessibleListener named(String name) {
    return new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = name;
      }
    };
  }
}
