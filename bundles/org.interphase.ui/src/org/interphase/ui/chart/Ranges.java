package org.interphase.ui.chart;

import java.util.List;
import org.interphase.report.figure.Range;

/** Collects what an axis has to reach. */
final class Ranges {
  private double lower = Double.POSITIVE_INFINITY;
  private double upper = Double.NEGATIVE_INFINITY;

  static Ranges xs(List<Trace> traces) {
    Ranges ranges = new Ranges();
    traces.forEach(trace -> trace.finite().forEach(index -> ranges.reach(trace.x()[index])));
    return ranges;
  }

  static Ranges ys(List<Trace> traces) {
    Ranges ranges = new Ranges();
    traces.forEach(trace -> trace.finite().forEach(index -> ranges.reach(trace.y()[index])));
    return ranges;
  }

  Ranges reach(double value) {
    if (Double.isFinite(value)) {
      lower = Math.min(lower, value);
      upper = Math.max(upper, value);
    }
    return this;
  }

  /** The range with room at both ends; 0 to 1 when nothing was reached, around a single value. */
  Range withMargin(double margin) {
    if (lower > upper) {
      return new Range(0, 1);
    }
    double room = lower < upper ? margin * (upper - lower) : Math.abs(lower) > 0 ? Math.abs(lower) / 2 : 0.5;
    return lower < upper || room > 0 ? new Range(lower - room, upper + room) : new Range(0, 1);
  }

  /** From 0 to the highest value, with room above. */
  Range fromZero(double margin) {
    return upper > 0 ? new Range(0, upper * (1 + margin)) : new Range(0, 1);
  }
}
