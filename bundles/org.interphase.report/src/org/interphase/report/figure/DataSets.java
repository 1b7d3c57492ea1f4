package org.interphase.report.figure;

import java.awt.Color;
import org.interphase.core.series.Series;

/** How a data set looks: the same in every figure. */
final class DataSets {
  private DataSets() { }

  /** A colour written as {@code #rrggbb}; grey when it is not. */
  static Color colour(String colour) {
    return colour.matches("#[0-9a-fA-F]{6}") ? Color.decode(colour) : Style.MUTED;
  }

  static Color colour(Series series) {
    return colour(series.colour());
  }

  static Legend.Sample sample(Series series) {
    return Legend.Sample.symbol(Symbol.of(series.symbol()), colour(series));
  }

  /** The electrolyte, or that there was none. */
  static String medium(String electrolyte) {
    return electrolyte.isEmpty() ? "dry" : electrolyte;
  }
}
