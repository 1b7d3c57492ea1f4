package org.interphase.report.figure;

import java.io.IOException;
import java.util.List;
import org.interphase.api.Image;
import org.interphase.api.Table;
import org.interphase.api.Unit;
import org.interphase.report.canvas.Canvas;
import org.interphase.report.canvas.TextStyle.Anchor;

/**
 * How much the modulus depends on the fit window: the distribution over the pixels of its relative spread between windows, with the
 * median and the value that 95 % of the pixels do not exceed. Its CSV holds the histogram.
 */
public final class WindowSensitivityFigure {
  private WindowSensitivityFigure() { }

  /**
   * A distribution of spreads.
   *
   * @param spread the spread over the modulus in every pixel, dimensionless
   * @param title the title, may be empty
   */
  public static Figure of(Image spread, String title) {
    OrderStatistics order = OrderStatistics.of(spread);
    double upper = order.quantile(0.995);
    Range shown = new Range(0, upper > 0 ? upper : 1);
    return Figure.of(title, new Content(Bins.of(spread, shown, 50), shown, order.quantile(0.5), order.quantile(0.95), order.count()));
  }

  private record Content(Bins bins, Range shown, double median, double most, int pixels) implements Figure.Content {
    private static final Scale PERCENT = new Scale(Unit.parse("%").orElseThrow(), 0);
    private static final double PROPORTION = 0.5;
    private static final double HEADROOM = 1.05;
    private static final double GAP = 5;

    @Override
    public double height(double width) {
      return leaders().height() + axes(width).height() + GAP + legend().height();
    }

    @Override
    public void paint(Canvas canvas, double width) {
      Axes axes = axes(width);
      Canvas plot = canvas.at(0, leaders().height());
      if (pixels > 0) {
        bins.paint(plot, axes, shown, PERCENT, counts());
        leaders().leaders().forEach(leader -> plot.line(axes.x(leader.place()), 0, axes.x(leader.place()), axes.plotHeight(), Leaders.LINE));
      } else {
        plot.text("no values", (axes.left() + axes.right()) / 2, axes.plotHeight() / 2, Style.REMARK.anchored(Anchor.MIDDLE));
      }
      leaders().paint(plot, axes);
      axes.paint(plot);
      legend().paint(canvas.at(0, leaders().height() + axes.height() + GAP), width);
    }

    private Leaders leaders() {
      return pixels == 0 ? new Leaders(List.of()) : new Leaders(List.of(leader("median ", median), leader("95\u202f% below ", most)));
    }

    private static Leaders.Leader leader(String what, double spread) {
      return new Leaders.Leader(PERCENT.apply(spread), what + Numbers.significant(PERCENT.apply(spread), 3) + "\u202f%");
    }

    private Axes axes(double width) {
      double highest = bins.highest(shown);
      Axes.Axis x = new Axes.Axis(PERCENT.apply(shown), PERCENT.title("Spread of the modulus between fit windows"));
      Axes.Axis y = new Axes.Axis(new Range(0, highest > 0 ? HEADROOM * counts().apply(highest) : 1), counts().title("Pixels per bin"));
      return new Axes(x, y, width, PROPORTION * width);
    }

    private Scale counts() {
      return Scale.of(Unit.ONE, bins.highest(shown));
    }

    private Legend legend() {
      long beyond = Math.round(pixels - bins.total());
      return new Legend(List.of(), List.of(new Legend.Entry(Legend.Sample.box(Style.FAINT), List.of(Numbers.count(pixels) + " px"
          + (beyond > 0 ? ", " + Numbers.count(beyond) + " of them beyond the axis" : "")))));
    }

    @Override
    public void tabulate(DataSheet sheet, double width) throws IOException {
      sheet.note("median", Double.toString(median));
      sheet.note("95 % of the pixels below", Double.toString(most));
      sheet.note("pixels", Integer.toString(pixels));
      sheet.table(new Table("histogram", List.of(), List.of(new Table.Column("lower", Unit.ONE, bins.lower()),
          new Table.Column("upper", Unit.ONE, bins.upper()), new Table.Column("count", Unit.ONE, bins.counts()))));
    }
  }
}
