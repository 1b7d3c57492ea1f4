package org.interphase.report.figure;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.interphase.api.Estimate;
import org.interphase.api.Table;
import org.interphase.api.Unit;
import org.interphase.report.canvas.Canvas;
import org.interphase.report.canvas.TextStyle.Anchor;

/** How many particles have which equivalent diameter, those that the border cuts left out, with the median. Its CSV holds the bins. */
public final class DiameterHistogramFigure {
  private static final int FEWEST_BINS = 5;
  private static final int MOST_BINS = 40;

  private DiameterHistogramFigure() { }

  /**
   * A histogram.
   *
   * @param particles the columns {@code diameter} in m and {@code touches_border} (1 or 0); may have no rows
   * @param median the median of the whole particles, where there is one
   * @param title the title, may be empty
   * @throws IllegalArgumentException if a required column is missing
   */
  public static Figure of(Table particles, Optional<Estimate> median, String title) {
    Columns columns = new Columns(particles);
    double[] all = columns.values("diameter");
    double[] cut = columns.values("touches_border");
    double[] whole = IntStream.range(0, all.length).filter(i -> cut[i] == 0).mapToDouble(i -> all[i]).toArray();
    Range range = Range.spanning(whole, 0);
    return Figure.of(title, new Content(bins(whole, range), range, median, all.length - whole.length));
  }

  /** About as many bins as Rice's rule has: twice the cube root of the number of values. */
  private static Bins bins(double[] values, Range range) {
    int size = Math.clamp(Math.round(2 * Math.cbrt(values.length)), FEWEST_BINS, MOST_BINS);
    double step = (range.upper() - range.lower()) / size;
    double[] counts = new double[size];
    for (double value : values) {
      counts[Math.clamp((int) (size * range.fraction(value)), 0, size - 1)]++;
    }
    return new Bins(IntStream.range(0, size).mapToDouble(i -> range.lower() + i * step).toArray(),
        IntStream.range(0, size).mapToDouble(i -> range.lower() + (i + 1) * step).toArray(), counts);
  }

  private record Content(Bins bins, Range range, Optional<Estimate> median, int cut) implements Figure.Content {
    private static final double PROPORTION = 0.5;
    private static final double HEADROOM = 1.05;
    private static final double GAP = 5;
    private static final Scale PLAIN = new Scale(Unit.ONE, 0);

    @Override
    public double height(double width) {
      return leaders().height() + axes(width).height() + GAP + legend().height();
    }

    @Override
    public void paint(Canvas canvas, double width) {
      Axes axes = axes(width);
      Canvas plot = canvas.at(0, leaders().height());
      if (bins.total() > 0) {
        bins.paint(plot, axes, range, scale(), PLAIN);
        leaders().leaders().forEach(leader -> plot.line(axes.x(leader.place()), 0, axes.x(leader.place()), axes.plotHeight(), Leaders.LINE));
        leaders().paint(plot, axes);
      } else {
        plot.text("no particles", (axes.left() + axes.right()) / 2, axes.plotHeight() / 2, Style.REMARK.anchored(Anchor.MIDDLE));
      }
      axes.paint(plot);
      legend().paint(canvas.at(0, leaders().height() + axes.height() + GAP), width);
    }

    private Scale scale() {
      return Scale.of(Unit.METRE, range);
    }

    private Leaders leaders() {
      return new Leaders(median.stream().map(one -> new Leaders.Leader(scale().apply(one.value()),
          "median " + Numbers.measured(scale().apply(one.value()), scale().apply(one.standardError())) + " " + scale().unit())).toList());
    }

    private Axes axes(double width) {
      double highest = bins.highest(range);
      Axes.Axis x = new Axes.Axis(scale().apply(range), scale().title("Equivalent diameter"));
      Axes.Axis y = new Axes.Axis(new Range(0, highest > 0 ? HEADROOM * highest : 1), "Particles per bin", Axes.Steps.WHOLE);
      return new Axes(x, y, width, PROPORTION * width);
    }

    private Legend legend() {
      String left = cut > 0 ? "; " + Numbers.count(cut) + " cut ones left out" : "";
      return new Legend(List.of(), List.of(new Legend.Entry(Legend.Sample.box(Style.FAINT),
          List.of(Numbers.count(Math.round(bins.total())) + " whole particles" + left))));
    }

    @Override
    public void tabulate(DataSheet sheet, double width) throws IOException {
      sheet.note("median", median.map(one -> one.value() + " m, standard error " + one.standardError() + " m").orElse(""));
      sheet.table(new Table("diameters", List.of(), List.of(new Table.Column("lower", Unit.METRE, bins.lower()),
          new Table.Column("upper", Unit.METRE, bins.upper()), new Table.Column("count", Unit.ONE, bins.counts()))));
    }
  }
}
