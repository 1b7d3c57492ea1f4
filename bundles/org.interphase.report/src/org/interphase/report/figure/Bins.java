package org.interphase.report.figure;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.interphase.api.Image;
import org.interphase.report.canvas.Canvas;
import org.interphase.report.canvas.Stroke;

/** The bars of a histogram: bins of one width, ascending. */
final class Bins {
  private static final Stroke EDGE = Stroke.of(new Color(0x8c8c8c), 0.4);
  private static final double TAIL = 1e-3;
  private static final double MARGIN = 0.05;

  private final double[] lower;
  private final double[] upper;
  private final double[] counts;
  private final double total;

  Bins(double[] lower, double[] upper, double[] counts) {
    this.lower = lower;
    this.upper = upper;
    this.counts = counts;
    this.total = DoubleStream.of(counts).sum();
  }

  /** Counts the values of a map within a range in bins of one width. */
  static Bins of(Image map, Range range, int size) {
    double[] edges = IntStream.rangeClosed(0, size).mapToDouble(i -> range.lower() + i * (range.upper() - range.lower()) / size).toArray();
    double[] counts = new double[size];
    for (int i = 0; i < map.grid().size(); i++) {
      if (range.contains(map.value(i))) {
        counts[Math.min(size - 1, (int) (size * range.fraction(map.value(i))))]++;
      }
    }
    return new Bins(Arrays.copyOf(edges, size), Arrays.copyOfRange(edges, 1, size + 1), counts);
  }

  int size() {
    return counts.length;
  }

  /** The lower ends of all bins. The caller owns the array. */
  double[] lower() {
    return lower.clone();
  }

  /** The upper ends of all bins. The caller owns the array. */
  double[] upper() {
    return upper.clone();
  }

  /** The counts of all bins. The caller owns the array. */
  double[] counts() {
    return counts.clone();
  }

  /** The sum of all counts. */
  double total() {
    return total;
  }

  /** The width of a bin; 1 when there are none. */
  double width() {
    return size() == 0 ? 1 : (upper[size() - 1] - lower[0]) / size();
  }

  /** The part worth showing: without far tails that hold, at each side, less than a thousandth of the values. */
  Range shown() {
    if (size() == 0) {
      return new Range(0, 1);
    }
    int first = 0;
    int last = size() - 1;
    for (double tail = counts[first]; tail < total * TAIL; tail += counts[first]) {
      first++;
    }
    for (double tail = counts[last]; tail < total * TAIL; tail += counts[last]) {
      last--;
    }
    double margin = MARGIN * (upper[last] - lower[first]);
    return new Range(Math.max(lower[0], lower[first] - margin), Math.min(upper[size() - 1], upper[last] + margin));
  }

  /** The values in bins that lie wholly outside a range. */
  double outside(Range range) {
    double outside = 0;
    for (int i = 0; i < size(); i++) {
      outside += isIn(range, i) ? 0 : counts[i];
    }
    return outside;
  }

  /** The greatest count within a range. */
  double highest(Range range) {
    double highest = 0;
    for (int i = 0; i < size(); i++) {
      highest = isIn(range, i) ? Math.max(highest, counts[i]) : highest;
    }
    return highest;
  }

  /** Paints the bars within a range as one grey area. */
  void paint(Canvas plot, Axes axes, Range range, Scale scale, Scale countScale) {
    Path2D steps = new Path2D.Double();
    steps.moveTo(axes.left(), axes.plotHeight());
    for (int i = 0; i < size(); i++) {
      double from = Math.max(lower[i], range.lower());
      double to = Math.min(upper[i], range.upper());
      if (from < to) {
        double top = axes.y(countScale.apply(counts[i]));
        steps.lineTo(axes.x(scale.apply(from)), top);
        steps.lineTo(axes.x(scale.apply(to)), top);
      }
    }
    steps.lineTo(axes.right(), axes.plotHeight());
    plot.fill(steps, Style.FAINT);
    plot.stroke(steps, EDGE);
  }

  private boolean isIn(Range range, int bin) {
    return upper[bin] > range.lower() && lower[bin] < range.upper();
  }
}
