package org.interphase.report.figure;

import java.util.DoubleSummaryStatistics;
import java.util.stream.DoubleStream;
import org.interphase.api.Unit;

/**
 * Time since immersion along the lower axis: in minutes, as the field does, or in hours where there are many.
 *
 * @param axis in the numbers printed
 * @param scale from s to these numbers
 */
record TimeAxis(Axes.Axis axis, Scale scale) {
  private static final double LONG = 24 * 3600;
  private static final double MARGIN = 0.03;

  /** An axis from 0 or earlier to the last of the times, with room at both ends; NaN is passed over. */
  static TimeAxis spanning(DoubleStream times) {
    DoubleSummaryStatistics finite = DoubleStream.concat(DoubleStream.of(0), times.filter(Double::isFinite)).summaryStatistics();
    Scale scale = new Scale(Unit.parse(finite.getMax() > LONG ? "h" : "min").orElseThrow(), 0);
    double last = finite.getMax() > finite.getMin() ? finite.getMax() : finite.getMin() + 60;
    double room = MARGIN * (last - finite.getMin());
    return new TimeAxis(new Axes.Axis(scale.apply(new Range(finite.getMin() - room, last + room)), scale.title("Time since immersion")), scale);
  }

  /** Whether a time, in s, lies on the axis. */
  boolean shows(double time) {
    return axis.range().contains(scale.apply(time));
  }

  /** A time as text: {@code 120 min}. */
  String text(double time) {
    return Numbers.significant(Math.rint(10 * scale.apply(time)) / 10, 4) + " " + scale.unit();
  }
}
