package org.interphase.ui.chart;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/** The colours of a chart on a light or a dark background. */
record ChartColours(Color paper, Color ink, Color grid, Color shade, Color bar, Color accent) {
  private static final ChartColours LIGHT = of(0xffffff, 0x202020, 0xe4e4e4, 0xe3eefb, 0xb8c4d0, 0xc2410c);
  private static final ChartColours DARK = of(0x1f2226, 0xe8e8e8, 0x3a3f45, 0x2b3d55, 0x5a6673, 0xff9b5c);

  static ChartColours on(Color background) {
    RGB rgb = background.getRGB();
    return 0.299 * rgb.red + 0.587 * rgb.green + 0.114 * rgb.blue > 127 ? LIGHT : DARK;
  }

  private static ChartColours of(int paper, int ink, int grid, int shade, int bar, int accent) {
    return new ChartColours(colour(paper), colour(ink), colour(grid), colour(shade), colour(bar), colour(accent));
  }

  /** A colour, made lighter where it would be lost on a dark paper, darker where it would be lost on a light one. */
  Color readable(int rgb) {
    boolean dark = this == DARK;
    float[] hsb = colour(rgb).getRGB().getHSB();
    float brightness = dark ? Math.max(hsb[2], 0.75f) : hsb[2];
    float saturation = dark ? Math.min(hsb[1], 0.75f) : hsb[1];
    return new Color(new RGB(hsb[0], saturation, brightness));
  }

  static Color colour(int rgb) {
    return new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
  }
}
