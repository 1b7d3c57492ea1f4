package org.interphase.ui.project;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;

/** Colours of letters that say how things stand, readable on light and on dark. */
final class Tints {
  private static final Color ERROR_ON_LIGHT = new Color(0xb3, 0x1d, 0x1d);
  private static final Color ERROR_ON_DARK = new Color(0xff, 0x9b, 0x94);
  private static final Color WARNING_ON_LIGHT = new Color(0x8a, 0x5a, 0x00);
  private static final Color WARNING_ON_DARK = new Color(0xf2, 0xc1, 0x4e);

  private Tints() { }

  static Color error(Control control) {
    return isDark(control) ? ERROR_ON_DARK : ERROR_ON_LIGHT;
  }

  static Color warning(Control control) {
    return isDark(control) ? WARNING_ON_DARK : WARNING_ON_LIGHT;
  }

  private static boolean isDark(Control control) {
    Color ground = control.getBackground();
    return ground.getRed() + ground.getGreen() + ground.getBlue() < 3 * 128;
  }
}
