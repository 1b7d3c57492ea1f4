package org.interphase.ui.project;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.interphase.model.Experiment;
import org.interphase.model.Problem;

/**
 * One thing that is stated of an experiment, as a line of text.
 *
 * @param label what it is
 * @param unit of what is typed; empty when it is no number
 * @param example what to type
 * @param get what is stated; empty when nothing is
 * @param set states a text; throws an {@link IllegalArgumentException} in words when it is not understood, and changes nothing then
 * @param about which of the experiment's problems are said beside it
 */
record Fact(String label, String unit, String example, Function<Experiment, String> get, BiConsumer<Experiment, String> set,
    Predicate<Problem> about) {
  /** A free text, with which nothing can be wrong. */
  static Fact words(String label, String example, Function<Experiment, String> get, BiConsumer<Experiment, String> set) {
    return new Fact(label, "", example, get, set, problem -> false);
  }
}
