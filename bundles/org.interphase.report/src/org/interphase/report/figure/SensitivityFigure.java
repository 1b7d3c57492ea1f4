package org.interphase.report.figure;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.interphase.api.Estimate;
import org.interphase.api.Table;
import org.interphase.report.canvas.Canvas;
import org.interphase.report.canvas.Stroke;

/** The deflection sensitivity from each curve on a rigid sample, with its standard error, and their mean. Its CSV holds the numbers. */
public final class SensitivityFigure {
  private SensitivityFigure() { }

  /**
   * Slopes and their mean.
   *
   * @param slopes a row for each curve, with the columns {@code slope} in m/V and, where known, {@code error}
   * @param mean the sensitivity that follows, with its standard error; NaN when there is none
   * @param title the title, may be empty
   * @throws IllegalArgumentException if the column is missing
   */
  public static Figure of(Table slopes, Estimate mean, String title) {
    return Figure.of(title, new Content(slopes, new Columns(slopes), mean));
  }

  private record Content(Table table, Columns slopes, Estimate mean) implements Figure.Content {
    private static final double PROPORTION = 0.5;
    private static final double TOP = 4;
    private static final double GAP = 5;
    private static final double DOT = 1.6;
    private static final Color BAND = new Color(0xdce9f2);
    private static final Color CURVE = new Color(0xd55e00);
    private static final Stroke MEAN = Stroke.of(new Color(0x0072b2), 0.9);
    private static final Stroke ERROR = Stroke.of(CURVE, 0.6);

    @Override
    public double height(double width) {
      return TOP + axes(width).height() + GAP + legend().height();
    }

    @Override
    public void paint(Canvas canvas, double width) {
      Axes axes = axes(width);
      Canvas plot = canvas.at(0, TOP);
      if (Double.isFinite(mean.value())) {
        paintMean(plot, axes);
      }
      for (int i = 0; i < slopes.length(); i++) {
        if (Double.isFinite(slopes.value("slope", i))) {
          paintSlope(plot, axes, i);
        }
      }
      axes.paint(plot);
      legend().paint(canvas.at(0, TOP + axes.height() + GAP), width);
    }

    private void paintMean(Canvas plot, Axes axes) {
      double error = Double.isFinite(mean.standardError()) ? mean.standardError() : 0;
      double top = axes.y(scale().apply(mean.value() + error));
      double bottom = axes.y(scale().apply(mean.value() - error));
      plot.fill(new Rectangle2D.Double(axes.left(), top, axes.right() - axes.left(), bottom - top), BAND);
      double middle = axes.y(scale().apply(mean.value()));
      plot.line(axes.left(), middle, axes.right(), middle, MEAN);
    }

    private void paintSlope(Canvas plot, Axes axes, int curve) {
      double x = axes.x(curve + 1.0);
      double slope = slopes.value("slope", curve);
      double error = slopes.optional("error", curve);
      if (error > 0 && Double.isFinite(error)) {
        plot.line(x, axes.y(scale().apply(slope - error)), x, axes.y(scale().apply(slope + error)), ERROR);
      }
      plot.fill(new Ellipse2D.Double(x - DOT, axes.y(scale().apply(slope)) - DOT, 2 * DOT, 2 * DOT), CURVE);
    }

    private Axes axes(double width) {
      Axes.Axis x = new Axes.Axis(new Range(0.5, Math.max(1, slopes.length()) + 0.5), "Curve", Axes.Steps.WHOLE);
      return new Axes(x, new Axes.Axis(scale().apply(range()), scale().title("Deflection sensitivity")), width, PROPORTION * width);
    }

    private Range range() {
      double[] values = slopes.values("slope");
      double[] errors = slopes.optional("error");
      DoubleStream ends = IntStream.range(0, values.length).boxed().flatMapToDouble(i -> DoubleStream.of(values[i],
          values[i] - errors[i], values[i] + errors[i]));
      return Range.spanning(DoubleStream.concat(ends, DoubleStream.of(mean.value() - mean.standardError(), mean.value(),
          mean.value() + mean.standardError())).toArray(), 0.08);
    }

    private Scale scale() {
      return Scale.of(slopes.unit("slope"), range());
    }

    private Legend legend() {
      List<Legend.Entry> entries = new ArrayList<>();
      entries.add(new Legend.Entry(Legend.Sample.line(ERROR), List.of("One curve, with its standard error")));
      if (Double.isFinite(mean.value())) {
        entries.add(new Legend.Entry(Legend.Sample.line(MEAN), List.of("Mean " + Numbers.measured(scale().apply(mean.value()),
            scale().apply(mean.standardError())) + " " + scale().unit())));
      }
      return new Legend(List.of(), entries);
    }

    @Override
    public void tabulate(DataSheet sheet, double width) throws IOException {
      sheet.note(mean.name(), mean.value() + " +- " + mean.standardError() + " " + mean.unit());
      sheet.table(table);
    }
  }
}
