package org.interphase.simulation.study;

import java.util.List;
import java.util.stream.IntStream;
import org.interphase.simulation.Component;
import org.interphase.simulation.Mixture;

/**
 * How the moduli of a surface are distributed as time goes by: known at some moments, and between two of them in between.
 * Means and widths go evenly in their logarithm, weights evenly. Where two moments have not the same number of components,
 * the earlier one holds until the later.
 *
 * @param states in ascending order of time, one at least
 */
record Course(List<State> states) {
  Course {
    states = List.copyOf(states);
  }

  /** What is known about a moment, in min after immersion. */
  record State(double minutes, Mixture mixture) { }

  static Course of(State... states) {
    return new Course(List.of(states));
  }

  /** The distribution at a moment; before the first and after the last one as there. */
  Mixture at(double minutes) {
    int next = 0;
    while (next < states.size() && states.get(next).minutes() <= minutes) {
      next++;
    }
    State before = states.get(Math.max(0, next - 1));
    State after = states.get(Math.min(next, states.size() - 1));
    boolean between = minutes > before.minutes() && minutes < after.minutes()
        && before.mixture().components().size() == after.mixture().components().size();
    return between ? between(before.mixture(), after.mixture(), (minutes - before.minutes()) / (after.minutes() - before.minutes()))
        : before.mixture();
  }

  private static Mixture between(Mixture from, Mixture to, double share) {
    return new Mixture(IntStream.range(0, from.components().size()).mapToObj(i -> {
      Component a = from.components().get(i);
      Component b = to.components().get(i);
      return new Component(even(a.mean(), b.mean(), share), even(a.sigma(), b.sigma(), share), (1 - share) * a.weight() + share * b.weight());
    }).toList());
  }

  private static double even(double from, double to, double share) {
    return from * StrictMath.pow(to / from, share);
  }
}
