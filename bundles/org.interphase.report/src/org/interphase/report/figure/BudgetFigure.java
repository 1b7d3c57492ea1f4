package org.interphase.report.figure;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.interphase.api.Table;
import org.interphase.report.canvas.Canvas;
import org.interphase.report.canvas.TextStyle;
import org.interphase.report.canvas.TextStyle.Anchor;

/**
 * An uncertainty budget: what each source contributes to the relative uncertainty of the modulus. Systematic sources, which are
 * common to all pixels and images and do not shrink with their number, apart from statistical ones; each group and all together as
 * the root of the sum of squares (JCGM 100:2008). Its CSV holds the tables.
 */
public final class BudgetFigure {
  private BudgetFigure() { }

  /**
   * A budget.
   *
   * @param budget a row for each source, see {@link RowLabel}, with the columns {@code contribution} (relative standard uncertainty of
   *     the modulus due to it, of any sign) and {@code systematic} (1 or 0)
   * @param peaks a row for each modulus that is stated, with the columns {@code value}, {@code statistical}, {@code systematic} and
   *     {@code combined}, standard uncertainties in the unit of the value; empty for none
   * @param title the title, may be empty
   * @throws IllegalArgumentException if a column is missing
   */
  public static Figure of(Table budget, Optional<Table> peaks, String title) {
    Columns columns = new Columns(budget);
    List<Source> sources = IntStream.range(0, budget.length()).mapToObj(i -> new Source(name(budget, i),
        Math.abs(columns.value("contribution", i)), columns.value("systematic", i) != 0)).toList();
    return Figure.of(title, new Content(budget, peaks, sources));
  }

  private static String name(Table table, int row) {
    return table.rows().isEmpty() ? "source " + (row + 1) : RowLabel.of(table.rows().get(row)).name();
  }

  private record Source(String name, double contribution, boolean systematic) { }

  private record Bar(String name, double percent, Color colour, boolean sum) { }

  private record Content(Table budget, Optional<Table> peaks, List<Source> sources) implements Figure.Content {
    private static final Color SYSTEMATIC = new Color(0xd55e00);
    private static final Color STATISTICAL = new Color(0x0072b2);
    private static final Color COMBINED = new Color(0x3c3c3c);
    private static final double ROW = 11;
    private static final double BAR = 6;
    private static final double GAP = 6;
    private static final double NAMES = 0.4;
    private static final double FULLEST = 1.25;

    @Override
    public double height(double width) {
      return axes(width).height() + GAP + legend().height() + (peaks.isEmpty() ? 0 : GAP + peakLegend().height());
    }

    @Override
    public void paint(Canvas canvas, double width) {
      Axes axes = axes(width);
      List<Bar> bars = bars();
      canvas.line(axes.left(), 0, axes.left(), axes.plotHeight(), Style.AXIS);
      for (int i = 0; i < bars.size(); i++) {
        paintBar(canvas, axes, bars.get(i), ROW * (i + 0.5));
      }
      axes.paintBelow(canvas);
      legend().paint(canvas.at(0, axes.height() + GAP), width);
      if (peaks.isPresent()) {
        peakLegend().paint(canvas.at(0, axes.height() + GAP + legend().height() + GAP), width);
      }
    }

    private static void paintBar(Canvas canvas, Axes axes, Bar bar, double middle) {
      TextStyle name = (bar.sum() ? Style.REMARK.sized(Style.TEXT.size()) : Style.TEXT).fitting(bar.name(), axes.left() - 4).anchored(Anchor.END);
      canvas.text(bar.name(), axes.left() - 4, Style.centred(name, middle), name);
      double end = axes.left();
      if (bar.percent() > 0) {
        end = axes.x(bar.percent());
        canvas.fill(new Rectangle2D.Double(axes.left(), middle - BAR / 2, end - axes.left(), BAR), bar.colour());
      }
      canvas.text(Numbers.significant(bar.percent(), 3), end + 3, Style.centred(Style.TEXT, middle), Style.TEXT);
    }

    /** Room for the names at the left and for a number behind the longest bar. */
    private Axes axes(double width) {
      List<Bar> bars = bars();
      double longest = bars.stream().mapToDouble(Bar::percent).filter(Double::isFinite).max().orElse(0);
      Axes.Axis x = new Axes.Axis(new Range(0, longest > 0 ? FULLEST * longest : 1), "Relative standard uncertainty of the modulus (%)");
      double names = bars.stream().mapToDouble(bar -> Style.TEXT.width(bar.name())).max().orElse(0) + 4;
      return new Axes(x, new Axes.Axis(new Range(0, 1), ""), Math.min(names, NAMES * width), width, ROW * bars.size());
    }

    private List<Bar> bars() {
      List<Bar> bars = new ArrayList<>();
      addGroup(bars, Source::systematic, "systematic", SYSTEMATIC);
      addGroup(bars, source -> !source.systematic(), "statistical", STATISTICAL);
      bars.add(new Bar("combined", sum(source -> true), COMBINED, true));
      return bars;
    }

    private void addGroup(List<Bar> bars, Predicate<Source> group, String name, Color colour) {
      sources.stream().filter(group).sorted(Comparator.comparingDouble(Source::contribution).reversed())
          .forEach(source -> bars.add(new Bar(source.name(), 100 * source.contribution(), colour, false)));
      if (sources.stream().filter(group).count() > 1) {
        bars.add(new Bar("all " + name, sum(group), colour, true));
      }
    }

    private double sum(Predicate<Source> group) {
      return 100 * Math.sqrt(sources.stream().filter(group).mapToDouble(source -> source.contribution() * source.contribution()).sum());
    }

    private static Legend legend() {
      return new Legend(List.of(), List.of(
          new Legend.Entry(Legend.Sample.box(SYSTEMATIC), List.of("Systematic: common to all pixels and images")),
          new Legend.Entry(Legend.Sample.box(STATISTICAL), List.of("Statistical: shrinks with their number")),
          new Legend.Entry(Legend.Sample.box(COMBINED), List.of("Combined: root of the sum of squares"))));
    }

    private Legend peakLegend() {
      Table table = peaks.orElseThrow();
      Columns columns = new Columns(table);
      double[] values = columns.values("value");
      Scale scale = Scale.of(columns.unit("value"), Range.spanning(values, 0));
      List<Legend.Entry> entries = new ArrayList<>();
      for (int i = 0; i < table.length(); i++) {
        double combined = columns.value("combined", i);
        int decimals = combined > 0 && Double.isFinite(combined) ? Math.min(6, Numbers.decimals(scale.apply(combined))) : 3;
        entries.add(new Legend.Entry((canvas, width, middle) -> { }, List.of(name(table, i), Numbers.fixed(scale.apply(values[i]), decimals),
            "± " + Numbers.significant(scale.apply(columns.value("statistical", i)), 2),
            "± " + Numbers.significant(scale.apply(columns.value("systematic", i)), 2),
            "± " + Numbers.significant(scale.apply(combined), 2))));
      }
      return new Legend(List.of(scale.title("Modulus"), "Value", "Statistical", "Systematic", "Combined"), entries);
    }

    @Override
    public void tabulate(DataSheet sheet, double width) throws IOException {
      sheet.table(budget);
      if (peaks.isPresent()) {
        sheet.table(peaks.get());
      }
    }
  }
}
