package org.interphase.ui;

import org.interphase.api.Image;
import org.interphase.report.figure.ColourMap;
import org.interphase.report.figure.Range;

/**
 * Values as 16-bit levels, so that a map is drawn with other colours by another table of 65 536 colours and not by another pass over
 * its values. Three straight pieces: three quarters of the levels lie in and around the robust range, the rest shares the outliers.
 *
 * @param least the value of level 1
 * @param lower where the fine levels begin
 * @param upper where the fine levels end
 * @param greatest the value of the last level
 */
record LevelScale(double least, double lower, double upper, double greatest) {
  /** The number of levels, with {@link #INVALID}. */
  static final int COUNT = 1 << 16;
  /** The level of pixels without a value. */
  static final int INVALID = 0;
  private static final int LAST = COUNT - 1;
  private static final int FINE = COUNT / 8;
  private static final int COARSE = COUNT - COUNT / 8;

  /** The levels of a map. Two passes over its values are needed, one here. */
  static LevelScale of(Image map, Range robust) {
    double least = Double.POSITIVE_INFINITY;
    double greatest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < map.grid().size(); i++) {
      double value = map.value(i);
      least = value < least ? value : least;
      greatest = value > greatest ? value : greatest;
    }
    if (least > greatest) {
      return new LevelScale(robust.lower(), robust.lower(), robust.upper(), robust.upper());
    }
    double room = robust.upper() / 2 - robust.lower() / 2;
    return new LevelScale(least, Math.clamp(robust.lower() - room, least, greatest), Math.clamp(robust.upper() + room, least, greatest), greatest);
  }

  /** The level of a value, from 1; {@link #INVALID} for NaN. Values beyond the scale have its first or last level. */
  int level(double value) {
    if (Double.isNaN(value)) {
      return INVALID;
    }
    double level = value < lower ? between(value, least, lower, 1, FINE) : value <= upper ? between(value, lower, upper, FINE, COARSE)
        : between(value, upper, greatest, COARSE, LAST);
    return Math.clamp(Math.round(level), 1, LAST);
  }

  /** The value of a level; NaN for {@link #INVALID}. */
  double value(int level) {
    return level == INVALID ? Double.NaN : level < FINE ? between(level, 1, FINE, least, lower)
        : level <= COARSE ? between(level, FINE, COARSE, lower, upper) : between(level, COARSE, LAST, upper, greatest);
  }

  /** The colour of every level, 0xRRGGBB; white for {@link #INVALID}. */
  int[] palette(Range range, ColourMap colours) {
    int[] palette = new int[COUNT];
    palette[INVALID] = colours.rgb(Double.NaN);
    paint(palette, 1, FINE, range, colours);
    paint(palette, FINE, COARSE, range, colours);
    paint(palette, COARSE, LAST, range, colours);
    return palette;
  }

  /** On a straight piece the fraction grows by the same amount from level to level, unless it is too large for a number. */
  private void paint(int[] palette, int from, int to, Range range, ColourMap colours) {
    double start = range.fraction(value(from));
    double step = (range.fraction(value(to)) - start) / (to - from);
    for (int level = from; level <= to; level++) {
      palette[level] = colours.rgb(Double.isFinite(step) ? start + (level - from) * step : range.fraction(value(level)));
    }
  }

  private static double between(double x, double x0, double x1, double y0, double y1) {
    double part = x0 < x1 ? (x / 2 - x0 / 2) / (x1 / 2 - x0 / 2) : 0;
    return 2 * ((1 - part) * (y0 / 2) + part * (y1 / 2));
  }
}
