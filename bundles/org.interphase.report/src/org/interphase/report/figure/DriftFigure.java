package org.interphase.report.figure;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.interphase.api.Estimate;
import org.interphase.api.Table;
import org.interphase.api.Unit;
import org.interphase.core.series.Series;
import org.interphase.core.series.SeriesFrame;
import org.interphase.report.canvas.Canvas;
import org.interphase.report.canvas.Stroke;
import org.interphase.report.canvas.TextStyle.Anchor;

/**
 * The drift of data sets: how far each frame lies from the first one, as a path with true proportions, and the part of the area that
 * both show against time. Its CSV holds a table for each data set.
 */
public final class DriftFigure {
  private static final int PANELS = 2;

  private DriftFigure() { }

  /**
   * Drift over time.
   *
   * @param series the data sets; frames without a shift are left out
   * @param title the title, may be empty
   */
  public static Figure of(List<Series> series, String title) {
    List<TimePanel.Trace> overlaps = series.stream().map(one -> EvolutionFigure.trace(one, SeriesFrame.OVERLAP)).toList();
    Scale percent = new Scale(Unit.parse("%").orElseThrow(), 0);
    TimePanel.Values values = new TimePanel.Values(new Axes.Axis(new Range(0, 105), "Common area (%)"), percent);
    Legend legend = new Legend(List.of("Data set", "Electrolyte", "Largest shift"), series.stream().map(one -> new Legend.Entry(DataSets.sample(one),
        List.of(one.name(), DataSets.medium(one.electrolyte()), largest(one)))).toList());
    return Figure.of(title, Stacked.of(new PanelGrid(List.of(new PanelGrid.Panel("Shift against the first frame", new Paths(series)),
        new PanelGrid.Panel("Common area with the first frame", new TimePanel(EvolutionFigure.time(series), values, overlaps))), PANELS), legend))
        .withWidth(Figure.TWO_COLUMNS);
  }

  private static String largest(Series series) {
    double largest = Math.max(extreme(series, SeriesFrame.SHIFT_X), extreme(series, SeriesFrame.SHIFT_Y));
    Unit unit = Unit.METRE.readable(largest);
    return Double.isFinite(largest) ? Numbers.significant(unit.fromSi(largest), 3) + " " + unit + " in x or y"
        : "–";
  }

  private static double extreme(Series series, String number) {
    return DoubleStream.of(shifts(series, number)).map(Math::abs).filter(Double::isFinite).max().orElse(Double.NaN);
  }

  private static double[] shifts(Series series, String number) {
    return series.frames().stream().mapToDouble(frame -> frame.number(number).map(Estimate::value).orElse(Double.NaN)).toArray();
  }

  /** Shifts as paths from the origin. */
  private record Paths(List<Series> series) implements Figure.Content {
    private static final double PROPORTION = 0.62;
    private static final double MARGIN = 0.08;

    @Override
    public double height(double width) {
      return axes(width).height();
    }

    /** One length for x and y: the axis with less to show gets more room. */
    private Axes axes(double width) {
      Range x = range(SeriesFrame.SHIFT_X);
      Range y = range(SeriesFrame.SHIFT_Y);
      Scale scale = scale(x, y);
      double plotHeight = PROPORTION * width;
      double across = width - new Axes.Axis(scale.apply(y), scale.title("Shift in y")).room(plotHeight) - 6;
      double perPoint = Math.max((x.upper() - x.lower()) / across, (y.upper() - y.lower()) / plotHeight);
      Axes.Axis left = new Axes.Axis(scale.apply(widened(y, perPoint * plotHeight)), scale.title("Shift in y"));
      Axes.Axis bottom = new Axes.Axis(scale.apply(widened(x, perPoint * across)), scale.title("Shift in x"));
      return new Axes(bottom, left, width - across - 6, width, plotHeight);
    }

    private static Scale scale(Range x, Range y) {
      return Scale.of(Unit.METRE, Math.max(Math.max(Math.abs(x.lower()), Math.abs(x.upper())), Math.max(Math.abs(y.lower()), Math.abs(y.upper()))));
    }

    private static Range widened(Range range, double length) {
      double middle = (range.lower() + range.upper()) / 2;
      return new Range(middle - length / 2, middle + length / 2);
    }

    private Range range(String number) {
      double[] all = DoubleStream.concat(DoubleStream.of(0), series.stream().flatMapToDouble(one -> DoubleStream.of(shifts(one, number)))).toArray();
      double[] finite = DoubleStream.of(all).filter(Double::isFinite).toArray();
      boolean still = DoubleStream.of(finite).allMatch(shift -> shift == 0);
      return still ? new Range(-1e-9, 1e-9) : Range.spanning(finite, MARGIN);
    }

    @Override
    public void paint(Canvas canvas, double width) {
      Axes axes = axes(width);
      Scale scale = scale(range(SeriesFrame.SHIFT_X), range(SeriesFrame.SHIFT_Y));
      canvas.line(axes.x(0), 0, axes.x(0), axes.plotHeight(), Stroke.of(Style.FAINT, 0.5));
      canvas.line(axes.left(), axes.y(0), axes.right(), axes.y(0), Stroke.of(Style.FAINT, 0.5));
      boolean any = false;
      for (Series one : series) {
        any |= paintPath(canvas, axes, scale, one);
      }
      axes.paint(canvas);
      if (!any) {
        canvas.text("no shifts", (axes.left() + axes.right()) / 2, axes.plotHeight() / 2, Style.REMARK.anchored(Anchor.MIDDLE));
      }
    }

    private static boolean paintPath(Canvas canvas, Axes axes, Scale scale, Series one) {
      double[] x = shifts(one, SeriesFrame.SHIFT_X);
      double[] y = shifts(one, SeriesFrame.SHIFT_Y);
      int[] there = IntStream.range(0, x.length).filter(i -> Double.isFinite(x[i]) && Double.isFinite(y[i])).toArray();
      Path2D path = new Path2D.Double();
      for (int i : there) {
        double atX = axes.x(scale.apply(x[i]));
        double atY = axes.y(scale.apply(y[i]));
        if (path.getCurrentPoint() == null) {
          path.moveTo(atX, atY);
        } else {
          path.lineTo(atX, atY);
        }
      }
      canvas.stroke(path, Stroke.of(DataSets.colour(one), 0.5));
      for (int i : there) {
        double radius = i == there[there.length - 1] ? TimePanel.RADIUS : 0.6 * TimePanel.RADIUS;
        Symbol.of(one.symbol()).paint(canvas, axes.x(scale.apply(x[i])), axes.y(scale.apply(y[i])), radius, DataSets.colour(one));
      }
      return there.length > 0;
    }

    @Override
    public void tabulate(DataSheet sheet, double width) throws IOException {
      for (Series one : series) {
        sheet.table(new Table("drift of " + one.name(), one.frames().stream().map(SeriesFrame::name).toList(), List.of(
            new Table.Column("time", Unit.SECOND, one.frames().stream().mapToDouble(SeriesFrame::time).toArray()),
            new Table.Column(SeriesFrame.SHIFT_X, Unit.METRE, shifts(one, SeriesFrame.SHIFT_X)),
            new Table.Column(SeriesFrame.SHIFT_Y, Unit.METRE, shifts(one, SeriesFrame.SHIFT_Y)),
            new Table.Column(SeriesFrame.OVERLAP, Unit.ONE, shifts(one, SeriesFrame.OVERLAP)))));
      }
    }
  }
}
