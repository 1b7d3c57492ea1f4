package org.interphase.report.figure;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import org.interphase.api.Unit;
import org.interphase.report.canvas.Canvas;
import org.interphase.report.canvas.Stroke;

/** The picture of a force curve: what lies above the plot, the forces, and, where there is a fit, its residuals below on the same axis. */
final class CurvePlot {
  static final Color APPROACH = new Color(0x0072b2);
  static final Color RETRACT = new Color(0xd55e00);
  static final Color WINDOW = new Color(0xefefef);
  static final Stroke LAW = Stroke.of(Color.BLACK, 0.9);

  private static final double PROPORTION = 0.55;
  private static final double RESIDUALS = 46;
  private static final double GAP = 8;
  private static final double LINE = 0.5;
  private static final double DOT = 0.7;
  private static final double FITTED_DOT = 1.1;
  private static final double RING = 2.6;
  private static final double MARGIN = 0.06;
  private static final double LEAST_RESIDUAL = 5;
  private static final Stroke ZERO = Stroke.of(Style.MUTED, 0.4);

  private final CurveSamples samples;
  private final Range shown;
  private final Scale distances;
  private final Scale forces;
  private final Axes.Axis x;
  private final Axes.Axis y;
  private final Optional<Axes.Axis> residuals;

  CurvePlot(CurveSamples samples) {
    this.samples = samples;
    shown = samples.shown();
    distances = Scale.of(Unit.METRE, shown);
    Range force = Range.spanning(samples.forces(shown), MARGIN);
    forces = Scale.of(Unit.NEWTON, force);
    x = new Axes.Axis(distances.apply(shown), distances.title(samples.isSeparated() ? "Tip–sample distance" : "Piezo position, reversed"));
    y = new Axes.Axis(forces.apply(force), forces.title("Force"));
    residuals = samples.residuals().length == 0 ? Optional.empty() : Optional.of(residualAxis());
  }

  private Axes.Axis residualAxis() {
    double largest = DoubleStream.of(samples.residuals()).map(Math::abs).reduce(LEAST_RESIDUAL, Math::max);
    return new Axes.Axis(new Range(-largest, largest), "Residual / noise");
  }

  CurveSamples samples() {
    return samples;
  }

  Range shown() {
    return shown;
  }

  double height(double width) {
    return leaders().height() + axes(width).height() + (residuals.isPresent() ? GAP + RESIDUALS : 0);
  }

  void paint(Canvas canvas, double width) {
    Canvas plot = canvas.at(0, leaders().height());
    Axes axes = axes(width);
    samples.window().ifPresent(window -> shade(plot, axes, window));
    paintForces(plot, axes);
    leaders().paint(plot, axes);
    if (residuals.isPresent()) {
      axes.paintLeft(plot);
      Axes below = new Axes(x, residuals.get(), axes.left(), width, RESIDUALS);
      paintResiduals(plot.at(0, axes.plotHeight() + GAP), below);
    } else {
      axes.paint(plot);
    }
  }

  /** Both plots begin at the same place. */
  private Axes axes(double width) {
    double height = PROPORTION * width;
    double left = Math.max(y.room(height), residuals.map(axis -> axis.room(RESIDUALS)).orElse(0.0));
    return new Axes(x, y, left, width, height);
  }

  private Leaders leaders() {
    List<Leaders.Leader> leaders = new ArrayList<>();
    if (isContactShown()) {
      leaders.add(new Leaders.Leader(0, "contact point"));
    }
    OptionalInt pullOff = pullOff();
    if (pullOff.isPresent()) {
      String force = Numbers.significant(forces.apply(samples.force(pullOff.getAsInt())), 3);
      leaders.add(new Leaders.Leader(distances.apply(samples.distance(pullOff.getAsInt())), "pull-off " + force + " " + forces.unit()));
    }
    return new Leaders(leaders.stream().sorted(Comparator.comparingDouble(Leaders.Leader::place)).toList());
  }

  /** The sample of the lowest force on the way out, where there was a contact to pull off from. */
  private OptionalInt pullOff() {
    OptionalInt lowest = samples.lowest();
    return isContactShown() && lowest.isPresent() && shown.contains(samples.distance(lowest.getAsInt())) ? lowest : OptionalInt.empty();
  }

  private void shade(Canvas plot, Axes axes, Range window) {
    double from = axes.x(distances.apply(Math.max(window.lower(), shown.lower())));
    double to = axes.x(distances.apply(Math.min(window.upper(), shown.upper())));
    plot.fill(new Rectangle2D.Double(from, 0, Math.max(0, to - from), axes.plotHeight()), WINDOW);
  }

  /** Samples lie above the law, which would hide them. */
  private void paintForces(Canvas plot, Axes axes) {
    if (isContactShown()) {
      plot.line(axes.x(0), 0, axes.x(0), axes.plotHeight(), Leaders.LINE);
    }
    if (y.range().contains(0)) {
      plot.line(axes.left(), axes.y(0), axes.right(), axes.y(0), ZERO);
    }
    paintLine(plot, axes, samples::force, sample -> samples.isOn(sample, CurveSamples.APPROACH), Stroke.of(APPROACH, LINE));
    paintLine(plot, axes, samples::force, sample -> samples.isOn(sample, CurveSamples.RETRACT), Stroke.of(RETRACT, LINE));
    for (int branch = CurveSamples.APPROACH; branch <= CurveSamples.RETRACT; branch++) {
      int one = branch;
      paintLine(plot, axes, samples::fitted, sample -> samples.isOn(sample, one), LAW);
    }
    for (int sample = 0; sample < samples.count(); sample++) {
      if (isShown(sample, samples.force(sample))) {
        double radius = samples.isInFit(sample) ? FITTED_DOT : DOT;
        plot.fill(circle(axes.x(distances.apply(samples.distance(sample))), axes.y(forces.apply(samples.force(sample))), radius), colour(sample));
      }
    }
    pullOff().ifPresent(sample -> plot.stroke(circle(axes.x(distances.apply(samples.distance(sample))),
        axes.y(forces.apply(samples.force(sample))), RING), Style.AXIS));
  }

  private boolean isContactShown() {
    return samples.isSeparated() && shown.contains(0);
  }

  private boolean isShown(int sample, double value) {
    return Double.isFinite(value) && shown.contains(samples.distance(sample));
  }

  /** A line through the samples of a branch, interrupted where there is no value. */
  private void paintLine(Canvas plot, Axes axes, IntToDoubleFunction value, IntPredicate wanted, Stroke stroke) {
    Path2D line = new Path2D.Double();
    boolean joined = false;
    int points = 0;
    for (int sample = 0; sample < samples.count(); sample++) {
      boolean drawn = wanted.test(sample) && isShown(sample, value.applyAsDouble(sample));
      if (drawn) {
        double atX = axes.x(distances.apply(samples.distance(sample)));
        double atY = axes.y(forces.apply(value.applyAsDouble(sample)));
        if (joined) {
          line.lineTo(atX, atY);
          points++;
        } else {
          line.moveTo(atX, atY);
        }
      }
      joined = drawn;
    }
    if (points > 0) {
      plot.stroke(line, stroke);
    }
  }

  private void paintResiduals(Canvas plot, Axes axes) {
    samples.window().ifPresent(window -> shade(plot, axes, window));
    plot.line(axes.left(), axes.y(0), axes.right(), axes.y(0), ZERO);
    for (int sample = 0; sample < samples.count(); sample++) {
      double residual = samples.residual(sample);
      if (samples.isInFit(sample) && isShown(sample, residual)) {
        plot.fill(circle(axes.x(distances.apply(samples.distance(sample))), axes.y(residual), FITTED_DOT), colour(sample));
      }
    }
    axes.paint(plot);
  }

  private Color colour(int sample) {
    return samples.isOn(sample, CurveSamples.APPROACH) ? APPROACH : RETRACT;
  }

  private static Ellipse2D circle(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }
}
