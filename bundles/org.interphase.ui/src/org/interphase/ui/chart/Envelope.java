package org.interphase.ui.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.interphase.report.figure.Range;

/**
 * Reduces a line to what a number of pixels can show. Of the consecutive samples that fall on one pixel column, the first, the
 * lowest, the highest and the last remain, in their order: a spike of one sample survives, which striding would lose.
 *
 * <p>The line is clipped to the range by linear interpolation. It is cut into segments at NaN and infinite samples, and where it
 * leaves the range. A monotone line of any length becomes at most four samples per pixel column.
 */
public final class Envelope {
  private final Trace trace;
  private final Range range;
  private final int pixels;
  private final List<Trace> segments = new ArrayList<>();
  private double[] x = new double[64];
  private double[] y = new double[64];
  private int count;

  private Envelope(Trace trace, Range range, int pixels) {
    this.trace = trace;
    this.range = range;
    this.pixels = pixels;
  }

  /**
   * Reduces a line.
   *
   * @param trace not modified
   * @param range the x values to show
   * @param pixels how many pixel columns show them, at least 1
   * @return the segments in order, new arrays without NaN; empty when nothing lies in the range
   */
  public static List<Trace> of(Trace trace, Range range, int pixels) {
    if (pixels < 1) {
      throw new IllegalArgumentException("a line cannot be reduced to " + pixels + " pixels");
    }
    Envelope envelope = new Envelope(trace, range, pixels);
    envelope.reduce();
    return List.copyOf(envelope.segments);
  }

  private void reduce() {
    int start = 0;
    while (start < trace.x().length) {
      if (!finite(start)) {
        close();
        start++;
        continue;
      }
      int column = column(start);
      int end = start + 1;
      while (end < trace.x().length && finite(end) && column(end) == column) {
        end++;
      }
      if (start > 0 && finite(start - 1)) {
        cross(start - 1, start);
      }
      if (inside(start)) {
        addRun(start, end);
      }
      start = end;
    }
    close();
  }

  private boolean finite(int index) {
    return Double.isFinite(trace.x()[index]) && Double.isFinite(trace.y()[index]);
  }

  private boolean inside(int index) {
    return range.contains(trace.x()[index]);
  }

  private int column(int index) {
    double value = trace.x()[index];
    return value < range.lower() ? -1 : value > range.upper() ? pixels : (int) Math.min(pixels - 1, range.fraction(value) * pixels);
  }

  /** Adds the places where the line between two samples crosses the ends of the range. */
  private void cross(int from, int to) {
    boolean rising = trace.x()[to] > trace.x()[from];
    double entry = rising ? range.lower() : range.upper();
    double exit = rising ? range.upper() : range.lower();
    if (column(from) == column(to) || inside(from) && inside(to)) {
      return;
    }
    boolean passes = inside(from) || inside(to) || column(from) + column(to) == pixels - 1;
    if (!inside(from) && passes) {
      add(entry, between(from, to, entry));
    }
    if (!inside(to) && passes) {
      add(exit, between(from, to, exit));
      close();
    }
  }

  private double between(int from, int to, double at) {
    double weight = (at - trace.x()[from]) / (trace.x()[to] - trace.x()[from]);
    return (1 - weight) * trace.y()[from] + weight * trace.y()[to];
  }

  private void addRun(int start, int end) {
    int low = start;
    int high = start;
    for (int index = start + 1; index < end; index++) {
      low = trace.y()[index] < trace.y()[low] ? index : low;
      high = trace.y()[index] > trace.y()[high] ? index : high;
    }
    int previous = -1;
    for (int index : new int[] {start, Math.min(low, high), Math.max(low, high), end - 1}) {
      if (index != previous) {
        add(trace.x()[index], trace.y()[index]);
      }
      previous = index;
    }
  }

  private void add(double abscissa, double ordinate) {
    if (count == x.length) {
      x = Arrays.copyOf(x, 2 * count);
      y = Arrays.copyOf(y, 2 * count);
    }
    x[count] = abscissa;
    y[count++] = ordinate;
  }

  private void close() {
    if (count > 0) {
      segments.add(new Trace(trace.name(), Arrays.copyOf(x, count), Arrays.copyOf(y, count)));
      count = 0;
    }
  }
}
