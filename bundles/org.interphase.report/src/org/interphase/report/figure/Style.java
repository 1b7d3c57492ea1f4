package org.interphase.report.figure;

import java.awt.Color;
import org.interphase.report.canvas.Stroke;
import org.interphase.report.canvas.TextStyle;
import org.interphase.report.canvas.Typeface;

/** The look that all figures share: small sans-serif text, thin lines, no decoration. Lengths in points. */
final class Style {
  static final Color FAINT = new Color(0xd9d9d9);
  static final Color MUTED = new Color(0x5a5a5a);
  static final TextStyle TEXT = TextStyle.of(Typeface.REGULAR, 7, Color.BLACK);
  static final TextStyle REMARK = TextStyle.of(Typeface.REGULAR, 6, MUTED);
  static final Stroke AXIS = Stroke.of(Color.BLACK, 0.5);
  static final double TICK = 2.5;

  private Style() { }

  /** The base line that puts capital letters and digits around a height. */
  static double centred(TextStyle style, double y) {
    return y + style.capHeight() / 2;
  }
}
