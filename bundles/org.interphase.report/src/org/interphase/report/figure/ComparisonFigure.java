package org.interphase.report.figure;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.interphase.api.Estimate;
import org.interphase.api.Table;
import org.interphase.api.Unit;
import org.interphase.core.series.GroupComparison;
import org.interphase.core.series.GroupComparison.Group;
import org.interphase.core.series.Series;
import org.interphase.report.canvas.Canvas;
import org.interphase.report.canvas.Stroke;
import org.interphase.report.canvas.TextStyle;
import org.interphase.report.canvas.TextStyle.Anchor;

/**
 * One quantity between electrolytes: a point for each data set, the mean of each electrolyte, the difference with its interval, and in
 * words what a study of this size can say. Its CSV holds the values of the data sets.
 */
public final class ComparisonFigure {
  private static final int MOST_COLUMNS = 2;

  private ComparisonFigure() { }

  /**
   * Comparisons beside each other.
   *
   * @param comparisons what was compared
   * @param series where colours and symbols of the data sets come from; one that is not there is grey
   * @param title the title, may be empty
   */
  public static Figure of(List<GroupComparison> comparisons, List<Series> series, String title) {
    Map<String, Series> looks = new LinkedHashMap<>();
    series.forEach(one -> looks.putIfAbsent(one.name(), one));
    return Figure.of(title, new PanelGrid(comparisons.stream().map(comparison -> new PanelGrid.Panel(capitalised(comparison.quantity()),
        new Content(comparison, Map.copyOf(looks)))).toList(), MOST_COLUMNS)).withWidth(Figure.TWO_COLUMNS);
  }

  private static String capitalised(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** What a test says, in words: the p-value and the smallest that there could be. What follows from it is the comparison's conclusion. */
  public static List<String> words(GroupComparison comparison) {
    List<String> sentences = new ArrayList<>();
    sentences.add("Difference (" + pair(comparison) + "): " + Numbers.quantity(comparison.difference())
        + (Numbers.interval(comparison.difference()).isEmpty() ? "" : ", 95\u202f% interval " + Numbers.interval(comparison.difference())) + ".");
    if (Double.isFinite(comparison.pValue())) {
      String least = Double.isFinite(comparison.smallestPValue()) ? "; a study of " + size(comparison) + " data sets cannot reach less than "
          + Numbers.significant(comparison.smallestPValue(), 2) : "";
      sentences.add("Permutation of the data sets: p " + Numbers.probability(comparison.pValue()) + least + ".");
    }
    if (Double.isFinite(comparison.pixelPValue())) {
      sentences.add("For contrast only: pixels wrongly taken for replicates would give p " + Numbers.probability(comparison.pixelPValue()) + ".");
    }
    return sentences;
  }

  private static String pair(GroupComparison comparison) {
    return comparison.groups().size() == 2 ? DataSets.medium(comparison.groups().getLast().electrolyte()) + " minus "
        + DataSets.medium(comparison.groups().getFirst().electrolyte()) : "second minus first";
  }

  /** How many data sets each electrolyte has: {@code 3 + 3}. */
  public static String size(GroupComparison comparison) {
    return String.join(" + ", comparison.groups().stream().map(group -> Integer.toString(group.values().size())).toList());
  }

  private record Content(GroupComparison comparison, Map<String, Series> looks) implements Figure.Content {
    private static final double PROPORTION = 0.55;
    private static final double LABELS = 26;
    private static final double GAP = 4;
    private static final double DIFFERENCE = 0.3;
    private static final double HALF = 12;
    private static final int MOST_LINES = 3;

    @Override
    public double height(double width) {
      return axes(width).plotHeight() + LABELS + GAP + Lines.of(words(comparison)).height(width);
    }

    private Scale scale() {
      return Scale.of(unit(), DoubleStream.of(ends()).map(Math::abs).filter(Double::isFinite).max().orElse(0));
    }

    private Unit unit() {
      return comparison.difference().unit();
    }

    private double[] ends() {
      return comparison.groups().stream().flatMap(group -> group.values().stream())
          .flatMapToDouble(value -> DoubleStream.of(lower(value), upper(value))).toArray();
    }

    private static double lower(Estimate value) {
      return Double.isFinite(value.lower()) ? value.lower() : value.value() - error(value);
    }

    private static double upper(Estimate value) {
      return Double.isFinite(value.upper()) ? value.upper() : value.value() + error(value);
    }

    private static double error(Estimate value) {
      return value.standardError() > 0 ? value.standardError() : 0;
    }

    private Axes axes(double width) {
      double plotHeight = PROPORTION * width;
      Range values = Range.spanning(DoubleStream.concat(DoubleStream.of(ends()), DoubleStream.of(0)).toArray(), 0.05);
      Range shown = DoubleStream.of(ends()).allMatch(end -> !(end < 0)) ? new Range(0, values.upper()) : values;
      Axes.Axis y = new Axes.Axis(scale().apply(shown), scale().title("Value of a data set"));
      Axes.Axis groups = new Axes.Axis(new Range(0, Math.max(1, comparison.groups().size())), "");
      return new Axes(groups, y, y.room(plotHeight), (1 - DIFFERENCE) * width, plotHeight);
    }

    @Override
    public void paint(Canvas canvas, double width) {
      Axes axes = axes(width);
      axes.paintLeft(canvas);
      canvas.line(axes.left(), axes.plotHeight(), axes.right(), axes.plotHeight(), Style.AXIS);
      for (int k = 0; k < comparison.groups().size(); k++) {
        paintGroup(canvas, axes, k);
      }
      paintDifference(canvas, width, axes.plotHeight());
      Lines.of(words(comparison)).paint(canvas.at(0, axes.plotHeight() + LABELS + GAP), width);
    }

    private void paintGroup(Canvas canvas, Axes axes, int k) {
      Group group = comparison.groups().get(k);
      double middle = axes.x(k + 0.5);
      double slot = axes.x(1) - axes.x(0);
      double mean = group.values().stream().mapToDouble(Estimate::value).filter(Double::isFinite).average().orElse(Double.NaN);
      if (Double.isFinite(mean)) {
        double y = axes.y(scale().apply(mean));
        canvas.line(middle - Math.min(HALF, slot / 3), y, middle + Math.min(HALF, slot / 3), y, Stroke.of(Color.BLACK, 0.8));
      }
      for (int i = 0; i < group.values().size(); i++) {
        double x = middle + slot * 0.6 * ((i + 0.5) / group.values().size() - 0.5);
        paintValue(canvas, axes, x, group.values().get(i), i < group.dataSets().size() ? group.dataSets().get(i) : "");
      }
      label(canvas, DataSets.medium(group.electrolyte()) + " (n = " + group.values().size() + ")", middle, axes.plotHeight(), slot - 4);
    }

    private void paintValue(Canvas canvas, Axes axes, double x, Estimate value, String dataSet) {
      if (!Double.isFinite(value.value())) {
        return;
      }
      Series look = looks.get(dataSet);
      Color colour = look == null ? Style.MUTED : DataSets.colour(look);
      canvas.line(x, axes.y(scale().apply(lower(value))), x, axes.y(scale().apply(upper(value))), Stroke.of(colour, 0.6));
      (look == null ? Symbol.CIRCLE : Symbol.of(look.symbol())).paint(canvas, x, axes.y(scale().apply(value.value())), TimePanel.RADIUS, colour);
    }

    private static void label(Canvas canvas, String text, double middle, double top, double width) {
      TextStyle style = Style.TEXT.sized(6).anchored(Anchor.MIDDLE);
      List<String> lines = style.wrap(text, width);
      for (int i = 0; i < lines.size(); i++) {
        TextStyle fitting = lines.size() > MOST_LINES ? style.sized(style.size() * MOST_LINES / lines.size()) : style;
        canvas.text(lines.get(i), middle, top + 3 + style.capHeight() + i * fitting.leading(), fitting);
      }
    }

    /** The difference on an axis of its own, with 0 marked. */
    private void paintDifference(Canvas canvas, double width, double plotHeight) {
      Estimate difference = comparison.difference();
      Range shown = Range.spanning(new double[] {0, difference.value(), lower(difference), upper(difference)}, 0.1);
      Scale own = Scale.of(unit(), shown);
      Canvas right = canvas.at((1 - DIFFERENCE) * width + 2, 0);
      Axes.Axis values = new Axes.Axis(own.apply(shown), own.title("Difference"));
      Axes axes = new Axes(new Axes.Axis(new Range(0, 1), ""), values, DIFFERENCE * width - 2, plotHeight);
      axes.paintLeft(right);
      double zero = axes.y(0);
      right.line(axes.left(), zero, axes.right(), zero, Stroke.of(Style.MUTED, 0.5).dashed(2, 2));
      if (Double.isFinite(difference.value())) {
        double x = axes.x(0.5);
        right.line(x, axes.y(own.apply(lower(difference))), x, axes.y(own.apply(upper(difference))), Stroke.of(Color.BLACK, 0.8));
        Symbol.CIRCLE.paint(right, x, axes.y(own.apply(difference.value())), TimePanel.RADIUS, Color.BLACK);
      }
      label(right, "difference, 95\u202f%", axes.x(0.5), plotHeight, axes.right() - axes.left());
    }

    @Override
    public void tabulate(DataSheet sheet, double width) throws IOException {
      for (Group group : comparison.groups()) {
        sheet.table(new Table(comparison.quantity() + ", " + DataSets.medium(group.electrolyte()), group.dataSets().size() == group.values().size()
            ? group.dataSets() : List.of(), List.of(column("value", group, Estimate::value), column("error", group, Estimate::standardError),
            column("lower", group, Estimate::lower), column("upper", group, Estimate::upper))));
      }
      Estimate difference = comparison.difference();
      sheet.note("difference in " + difference.unit(), difference.value() + ", 95 % interval " + difference.lower() + " to " + difference.upper()
          + ", " + difference.method());
      sheet.note("p", Double.toString(comparison.pValue()));
      sheet.note("smallest p that can be reached", Double.toString(comparison.smallestPValue()));
      sheet.note("p of pixels taken for replicates", Double.toString(comparison.pixelPValue()));
    }

    private Table.Column column(String name, Group group, ToDoubleFunction<Estimate> part) {
      return new Table.Column(name, unit(), group.values().stream().mapToDouble(part).toArray());
    }
  }
}
