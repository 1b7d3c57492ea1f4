package org.interphase.report.figure;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.stream.DoubleStream;
import org.interphase.api.Estimate;
import org.interphase.api.Unit;
import org.interphase.report.canvas.Canvas;
import org.interphase.report.canvas.Stroke;
import org.interphase.report.canvas.TextStyle.Anchor;

/**
 * Numbers against time: each with its uncertainty upright and the span of the scan across. The axes may be shared with other panels.
 *
 * @param time the lower axis
 * @param values the left axis
 * @param traces what belongs together
 */
record TimePanel(TimeAxis time, Values values, List<Trace> traces) implements Figure.Content, TimeColumn.Row {
  /** The radius of a point that stands for nothing else, in points. */
  static final double RADIUS = 2.4;

  private static final double PROPORTION = 0.62;
  private static final double BAR = 0.6;
  private static final double MARGIN = 0.06;
  private static final double MANY_TIMES = 30;

  /**
   * The left axis.
   *
   * @param axis in the numbers printed
   * @param scale from SI to these numbers
   */
  record Values(Axes.Axis axis, Scale scale) {
    /**
     * An axis for all points: of equal ratios when all are positive and the largest is more than thirty times the smallest, else of
     * equal differences, from 0 where that is not far.
     */
    static Values spanning(List<Trace> traces, String quantity) {
      List<Point> points = traces.stream().flatMap(trace -> trace.points().stream()).filter(Point::drawable).toList();
      Unit unit = points.isEmpty() ? Unit.ONE : points.getFirst().value().unit();
      double[] values = points.stream().mapToDouble(point -> point.value().value()).toArray();
      double least = DoubleStream.of(values).min().orElse(0);
      double most = DoubleStream.of(values).max().orElse(1);
      boolean logarithmic = least > 0 && most > MANY_TIMES * least;
      DoubleStream ends = points.stream().flatMapToDouble(point -> DoubleStream.of(point.lower(), point.upper()));
      Range shown = logarithmic ? new Range(least / 1.6, most * 1.6) : Range.spanning(DoubleStream.concat(ends, from(least, most)).toArray(), MARGIN);
      Range drawn = !logarithmic && least >= 0 && shown.lower() < 0 ? new Range(0, shown.upper()) : shown;
      Scale scale = Scale.of(unit, logarithmic ? most : Math.max(Math.abs(drawn.lower()), Math.abs(drawn.upper())));
      return new Values(new Axes.Axis(scale.apply(drawn), scale.title(quantity), logarithmic ? Axes.Steps.LOGARITHMIC : Axes.Steps.EQUAL), scale);
    }

    private static DoubleStream from(double least, double most) {
      return least >= 0 && least < 0.7 * most ? DoubleStream.of(0) : DoubleStream.empty();
    }
  }

  /**
   * Points of one colour.
   *
   * @param colour the colour
   * @param symbol the shape
   * @param points in the order of time; those that are compared are joined by a thin line
   */
  record Trace(Color colour, Symbol symbol, List<Point> points) { }

  /**
   * A number at a time.
   *
   * @param time in s since immersion
   * @param start of the scan, NaN when unknown
   * @param end of the scan, NaN when unknown
   * @param value with its uncertainty
   * @param radius in points
   * @param kind how it is drawn
   */
  record Point(double time, double start, double end, Estimate value, double radius, Kind kind) {
    /** Whether there is a place for it. */
    boolean drawable() {
      return Double.isFinite(time) && Double.isFinite(value.value());
    }

    /** The lower end of the bar: of the interval or, where there is none, one standard error; the value where there is neither. */
    double lower() {
      return Double.isFinite(value.lower()) ? value.lower() : value.value() - error();
    }

    double upper() {
      return Double.isFinite(value.upper()) ? value.upper() : value.value() + error();
    }

    private double error() {
      return value.standardError() > 0 && Double.isFinite(value.standardError()) ? value.standardError() : 0;
    }
  }

  /** How a point is drawn. */
  enum Kind {
    /** Filled and joined with its neighbours in time. */
    COMPARED,
    /** Open: measured dry, before the electrolyte met the sample. */
    DRY,
    /** Small and alone: of another size or place than the others. */
    ALONE
  }

  @Override
  public double height(double width) {
    return axes(width).height();
  }

  private Axes axes(double width) {
    return new Axes(time.axis(), values.axis(), width, plotHeight(width));
  }

  @Override
  public Axes.Axis axis() {
    return values.axis();
  }

  @Override
  public double plotHeight(double width) {
    return PROPORTION * width;
  }

  @Override
  public void paint(Canvas canvas, double width) {
    Axes axes = axes(width);
    axes.paint(canvas);
    paintData(canvas, axes);
  }

  @Override
  public void paintData(Canvas canvas, Axes axes) {
    traces.forEach(trace -> paintLine(canvas, axes, trace));
    traces.forEach(trace -> trace.points().stream().filter(Point::drawable).forEach(point -> paintBars(canvas, axes, trace, point)));
    traces.forEach(trace -> trace.points().stream().filter(Point::drawable).forEach(point -> paintPoint(canvas, axes, trace, point)));
    if (traces.stream().flatMap(trace -> trace.points().stream()).noneMatch(Point::drawable)) {
      canvas.text("no values", (axes.left() + axes.right()) / 2, axes.plotHeight() / 2, Style.REMARK.anchored(Anchor.MIDDLE));
    }
  }

  private void paintLine(Canvas canvas, Axes axes, Trace trace) {
    Path2D line = new Path2D.Double();
    for (Point point : trace.points()) {
      if (point.drawable() && point.kind() == Kind.COMPARED) {
        if (line.getCurrentPoint() == null) {
          line.moveTo(x(axes, point.time()), y(axes, point.value().value()));
        } else {
          line.lineTo(x(axes, point.time()), y(axes, point.value().value()));
        }
      }
    }
    canvas.stroke(line, Stroke.of(trace.colour(), 0.4));
  }

  private void paintBars(Canvas canvas, Axes axes, Trace trace, Point point) {
    Stroke stroke = Stroke.of(trace.colour(), BAR);
    double x = x(axes, point.time());
    double y = y(axes, point.value().value());
    if (point.upper() > point.lower()) {
      canvas.line(x, y(axes, point.lower()), x, y(axes, point.upper()), stroke);
    }
    if (point.end() > point.start() && point.kind() != Kind.DRY) {
      canvas.line(x(axes, point.start()), y, x(axes, point.end()), y, stroke);
    }
  }

  private void paintPoint(Canvas canvas, Axes axes, Trace trace, Point point) {
    double x = x(axes, point.time());
    double y = y(axes, point.value().value());
    switch (point.kind()) {
      case COMPARED -> trace.symbol().paint(canvas, x, y, point.radius(), trace.colour());
      case DRY -> trace.symbol().paintOpen(canvas, x, y, point.radius(), trace.colour());
      default -> trace.symbol().paint(canvas, x, y, point.radius() / 2, trace.colour());
    }
  }

  private double x(Axes axes, double seconds) {
    return axes.x(time.scale().apply(seconds));
  }

  /** Bars that reach beyond the axis end there. */
  private double y(Axes axes, double value) {
    Range range = values.axis().range();
    return axes.y(Math.clamp(values.scale().apply(value), range.lower(), range.upper()));
  }

  /** Nothing: the numbers are written by the figure, which knows their names. */
  @Override
  public void tabulate(DataSheet sheet, double width) { }
}
