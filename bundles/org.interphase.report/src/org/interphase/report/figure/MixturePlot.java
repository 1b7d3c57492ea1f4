package org.interphase.report.figure;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.interphase.api.Unit;
import org.interphase.report.canvas.Canvas;
import org.interphase.report.canvas.Stroke;
import org.interphase.report.canvas.TextStyle.Anchor;

/**
 * The picture of a mixture over its histogram, top to bottom: the values of the intersections, the plot, the legend.
 * Curves are drawn in pixels per bin: total x bin width x weight x density.
 */
final class MixturePlot {
  private static final double PROPORTION = 0.55;
  private static final double HEADROOM = 1.05;
  private static final double LEGEND_GAP = 5;
  private static final int SAMPLES = 300;
  private static final double REACH = 4;
  private static final Stroke SUM = Stroke.of(Color.BLACK, 0.75);
  private static final Stroke OTHER_ROOT = Stroke.of(Style.MUTED, 0.5).dashed(1, 2);

  private final Bins bins;
  private final List<Component> components;
  private final List<Intersection> intersections;
  private final Scale scale;
  private final Scale countScale;
  private final Range shown;
  private final double[] samples;
  private final Axes.Axis x;
  private final Axes.Axis y;

  record Component(double weight, double weightError, double mean, double meanError, double sigma, double sigmaError) {
    /** Whether it has a curve: not when a fit gave no width. */
    boolean isDrawable() {
      return sigma > 0 && Double.isFinite(mean) && Double.isFinite(sigma) && Double.isFinite(weight);
    }

    double density(double value) {
      double z = (value - mean) / sigma;
      return isDrawable() ? weight * Math.exp(-z * z / 2) / (sigma * Math.sqrt(2 * Math.PI)) : 0;
    }
  }

  record Intersection(double value, double error, boolean isThreshold) { }

  MixturePlot(Bins bins, List<Component> components, List<Intersection> intersections, Unit unit, Optional<Range> chosen) {
    this.bins = bins;
    this.components = components;
    this.shown = chosen.orElseGet(bins::shown);
    this.intersections = intersections.stream().filter(i -> shown.contains(i.value()))
        .sorted(Comparator.comparingDouble(Intersection::value)).toList();
    this.samples = samples();
    double highest = Math.max(bins.highest(shown), DoubleStream.of(samples).map(this::sum).max().orElse(0));
    scale = Scale.of(unit, shown);
    countScale = Scale.of(Unit.ONE, highest);
    x = new Axes.Axis(scale.apply(shown), scale.title(unit.equals(Unit.PASCAL) ? "Modulus" : "Value"));
    y = new Axes.Axis(new Range(0, highest > 0 ? HEADROOM * countScale.apply(highest) : 1), countScale.title("Pixels per " + binWidth(unit) + "bin"));
  }

  private String binWidth(Unit unit) {
    Unit readable = unit.readable(bins.width());
    return bins.size() == 0 ? "" : (Numbers.significant(readable.fromSi(bins.width()), 3) + " " + readable).strip() + " ";
  }

  /** Where curves are evaluated: evenly, and closely around every component however narrow. */
  private double[] samples() {
    double step = (shown.upper() - shown.lower()) / SAMPLES;
    DoubleStream even = IntStream.rangeClosed(0, SAMPLES).mapToDouble(i -> Math.min(shown.lower() + step * i, shown.upper()));
    DoubleStream close = components.stream().filter(Component::isDrawable)
        .flatMapToDouble(c -> IntStream.rangeClosed(-32, 32).mapToDouble(i -> c.mean() + c.sigma() * i / 8)).filter(shown::contains);
    return DoubleStream.concat(even, close).sorted().distinct().toArray();
  }

  private double sum(double value) {
    return components.stream().mapToDouble(component -> pixels(component, value)).sum();
  }

  private double pixels(Component component, double value) {
    return bins.total() * bins.width() * component.density(value);
  }

  double height(double width) {
    return thresholds().height() + axes(width).height() + LEGEND_GAP + legend().height();
  }

  void paint(Canvas canvas, double width) {
    Axes axes = axes(width);
    Canvas plot = canvas.at(0, thresholds().height());
    if (bins.total() > 0) {
      bins.paint(plot, axes, shown, scale, countScale);
      paintCurves(plot, axes);
      paintIntersections(plot, axes);
    } else {
      plot.text("no values", (axes.left() + axes.right()) / 2, axes.plotHeight() / 2, Style.REMARK.anchored(Anchor.MIDDLE));
    }
    axes.paint(plot);
    legend().paint(canvas.at(0, thresholds().height() + axes.height() + LEGEND_GAP), width);
  }

  private Axes axes(double width) {
    return new Axes(x, y, width, PROPORTION * width);
  }

  /** The sum lies below the components, whose colours so show where one of them makes up all of it. */
  private void paintCurves(Canvas plot, Axes axes) {
    if (components.size() > 1) {
      plot.stroke(curve(axes, samples, this::sum), SUM);
    }
    for (int k = 0; k < components.size(); k++) {
      Component component = components.get(k);
      if (component.isDrawable()) {
        double[] near = DoubleStream.of(samples).filter(value -> Math.abs(value - component.mean()) <= REACH * component.sigma()).toArray();
        plot.stroke(curve(axes, near, value -> pixels(component, value)), curveStroke(k));
      }
    }
  }

  private static Stroke curveStroke(int component) {
    return Stroke.of(ClassColours.of(component), 1);
  }

  private Path2D curve(Axes axes, double[] values, DoubleUnaryOperator pixels) {
    Path2D curve = new Path2D.Double();
    for (double value : values) {
      double atX = axes.x(scale.apply(value));
      double atY = axes.y(countScale.apply(pixels.applyAsDouble(value)));
      if (curve.getCurrentPoint() == null) {
        curve.moveTo(atX, atY);
      } else {
        curve.lineTo(atX, atY);
      }
    }
    return curve;
  }

  private void paintIntersections(Canvas plot, Axes axes) {
    for (Intersection intersection : intersections) {
      double at = axes.x(scale.apply(intersection.value()));
      plot.line(at, axes.plotHeight(), at, 0, intersection.isThreshold() ? Leaders.LINE : OTHER_ROOT);
    }
    thresholds().paint(plot, axes);
  }

  /** Thresholds carry their values above the plot. */
  private Leaders thresholds() {
    return new Leaders(intersections.stream().filter(Intersection::isThreshold).map(i -> new Leaders.Leader(scale.apply(i.value()),
        Numbers.measured(scale.apply(i.value()), scale.apply(i.error())))).toList());
  }

  private Legend legend() {
    List<Legend.Entry> entries = new ArrayList<>();
    for (int k = 0; k < components.size(); k++) {
      Component c = components.get(k);
      entries.add(new Legend.Entry(Legend.Sample.line(curveStroke(k)), List.of(Integer.toString(k + 1),
          Numbers.measured(scale.apply(c.mean()), scale.apply(c.meanError())),
          Numbers.measured(scale.apply(c.sigma()), scale.apply(c.sigmaError())),
          Numbers.measured(100 * c.weight(), 100 * c.weightError()))));
    }
    if (components.size() > 1) {
      entries.add(new Legend.Entry(Legend.Sample.line(SUM), List.of("Sum of the components")));
    }
    double outside = bins.outside(shown);
    String beyond = outside > 0 ? ", " + Numbers.count(Math.round(outside)) + " of them beyond the axis" : "";
    entries.add(new Legend.Entry(Legend.Sample.box(Style.FAINT), List.of("Measured: " + Numbers.count(Math.round(bins.total())) + " px" + beyond)));
    return new Legend(components.isEmpty() ? List.of() : List.of("Component", scale.title("Mean"), scale.title("σ"), "Weight (%)"), entries);
  }
}
