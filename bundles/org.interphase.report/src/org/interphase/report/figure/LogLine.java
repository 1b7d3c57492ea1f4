package org.interphase.report.figure;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.interphase.core.series.LogTrace;
import org.interphase.report.canvas.Canvas;
import org.interphase.report.canvas.Stroke;

/**
 * A log on a time axis: the means of the intervals as a line, their extremes as a band. What lies beyond the axis is not drawn.
 *
 * @param trace the log
 * @param time the axis
 */
record LogLine(LogTrace trace, TimeAxis time) {
  private static final double MARGIN = 0.15;
  private static final double THINNEST_BAND = 0.3;

  private Columns samples() {
    return new Columns(trace.samples());
  }

  private IntStream shown() {
    double[] times = samples().values("time");
    return IntStream.range(0, times.length).filter(i -> time.shows(times[i]));
  }

  /** The values that some logs take within the axis, with room. */
  static Range values(List<LogLine> lines) {
    return Range.spanning(lines.stream().flatMapToDouble(LogLine::extremes).toArray(), MARGIN);
  }

  private DoubleStream extremes() {
    double[] lower = samples().values("lower");
    double[] upper = samples().values("upper");
    return shown().mapToObj(i -> DoubleStream.of(lower[i], upper[i])).flatMapToDouble(ends -> ends);
  }

  boolean isEmpty() {
    return shown().findAny().isEmpty();
  }

  void paint(Canvas plot, Axes axes, Scale scale) {
    Color colour = DataSets.colour(trace.colour());
    int[] shown = shown().toArray();
    double[] times = places(shown, "time", value -> axes.x(time.scale().apply(value)));
    double[] lower = places(shown, "lower", value -> axes.y(scale.apply(value)));
    double[] upper = places(shown, "upper", value -> axes.y(scale.apply(value)));
    double[] mean = places(shown, "mean", value -> axes.y(scale.apply(value)));
    for (int i = 0; i < shown.length; i++) {
      if (lower[i] - upper[i] > THINNEST_BAND) {
        plot.line(times[i], lower[i], times[i], upper[i], Stroke.of(colour, 0.35));
      }
    }
    Path2D line = new Path2D.Double();
    boolean open = false;
    for (int i = 0; i < shown.length; i++) {
      boolean there = Double.isFinite(mean[i]);
      if (there && open && shown[i] == shown[i - 1] + 1) {
        line.lineTo(times[i], mean[i]);
      } else if (there) {
        line.moveTo(times[i], mean[i]);
      }
      open = there;
    }
    plot.stroke(line, Stroke.of(colour, 0.8));
  }

  private double[] places(int[] shown, String column, DoubleUnaryOperator place) {
    double[] values = samples().values(column);
    return IntStream.of(shown).mapToDouble(i -> values[i]).map(place).toArray();
  }
}
