package org.interphase.ui.desk;

import java.util.function.DoublePredicate;

/**
 * Pixels that are marked in all views by their values, such as those of a histogram's bin or of a class.
 *
 * @param text what they are, for a status line: {@code 1.2 to 1.3 GPa}
 * @param map the label of the layer whose values decide
 * @param lower lower limit of the values in SI, included; -infinity when open
 * @param upper upper limit, excluded; +infinity when open
 */
public record Mark(String text, String map, double lower, double upper) implements DoublePredicate {
  /** Whether a pixel of this value is marked; never one that is NaN. */
  @Override
  public boolean test(double value) {
    return value >= lower && value < upper;
  }
}
