package org.interphase.ui.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.interphase.api.Estimate;
import org.interphase.api.Labels.LabelClass;
import org.interphase.api.Unit;

/**
 * A map divided by thresholds. Counted from its sorted values, in no time.
 *
 * @param source where the thresholds come from, in a word: {@link #TYPED} when a person chose them
 * @param parts the classes in the order of their values
 */
record Division(String source, List<Part> parts) {
  static final String TYPED = "typed";

  /**
   * A class.
   *
   * @param name in words
   * @param lower included; -infinity when open
   * @param upper excluded; +infinity when open
   * @param pixels how many
   * @param area as a fraction of the valid pixels; without an interval where the thresholds are others than those of the analysis
   */
  record Part(String name, double lower, double upper, int pixels, Estimate area) { }

  /**
   * Divides.
   *
   * @param mixture names the classes
   * @param typed the thresholds that a person chose; none for those of the mixture
   * @param sorted the valid values of the map, ascending. Not modified
   */
  static Division of(Mixture mixture, double[] typed, double[] sorted) {
    double[] thresholds = typed.length > 0 ? typed : mixture.thresholds();
    boolean known = Arrays.equals(thresholds, mixture.classes().stream().mapToDouble(LabelClass::lower).skip(1).toArray());
    List<Part> parts = new ArrayList<>();
    for (int index = 0; index <= thresholds.length; index++) {
      double lower = index == 0 ? Double.NEGATIVE_INFINITY : thresholds[index - 1];
      double upper = index == thresholds.length ? Double.POSITIVE_INFINITY : thresholds[index];
      int pixels = below(sorted, upper) - below(sorted, lower);
      String name = known ? mixture.classes().get(index).name() : name(mixture, lower, upper, index);
      Estimate counted = Estimate.exact("area of " + name, (double) pixels / Math.max(1, sorted.length), Unit.ONE,
          "pixels between the thresholds / valid pixels");
      parts.add(new Part(name, lower, upper, pixels, known ? mixture.classes().get(index).area() : counted));
    }
    return new Division(typed.length > 0 ? TYPED : "mixture", List.copyOf(parts));
  }

  private static String name(Mixture mixture, double lower, double upper, int index) {
    List<String> members = IntStream.range(0, mixture.size()).filter(k -> mixture.mean(k) >= lower && mixture.mean(k) < upper)
        .mapToObj(k -> Integer.toString(k + 1)).toList();
    return members.isEmpty() ? "class " + (index + 1) + " (no component)" : (members.size() == 1 ? "component " : "components ")
        + String.join(" + ", members);
  }

  /** How many of ascending values are less. */
  static int below(double[] sorted, double value) {
    int from = 0;
    int to = sorted.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (sorted[middle] < value) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** Whether a person chose the thresholds. */
  boolean typed() {
    return source.equals(TYPED);
  }

  /** Between the classes, ascending. The caller owns the array. */
  double[] thresholds() {
    return parts.stream().mapToDouble(Part::lower).skip(1).toArray();
  }

  /** The class of a value; -1 for NaN. */
  int classOf(double value) {
    return IntStream.range(0, parts.size()).filter(index -> value >= parts.get(index).lower() && value < parts.get(index).upper()).findFirst()
        .orElse(-1);
  }
}
