package org.interphase.ui.evolution;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** What a screen reader calls a control that has no label. */
final class Named extends AccessibleAdapter {
  private final String name;

  Named(String name) {
    this.name = name;
  }

  @Override
  public void getName(AccessibleEvent event) {
    event.result = name;
  }
}
