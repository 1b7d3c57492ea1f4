package org.interphase.report.figure;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.interphase.api.Table;
import org.interphase.api.Unit;
import org.interphase.report.canvas.Canvas;

/**
 * A histogram with the Gaussian mixture fitted to it: every component in the colour of its class, their sum, and where
 * components intersect. Negative values are shown like any others. Its CSV holds the three tables.
 */
public final class MixtureHistogramFigure {
  private MixtureHistogramFigure() { }

  /**
   * A histogram with its mixture.
   *
   * @param histogram the columns {@code lower}, {@code upper}, {@code count}: bins of one width, ascending; may have no rows
   * @param components the columns {@code weight}, {@code mean}, {@code sigma} and, where known, {@code weight_error},
   *     {@code mean_error}, {@code sigma_error}; may have no rows
   * @param intersections the columns {@code value} and, where known, {@code error} and {@code used_as_threshold} (1 or 0); may have
   *     no rows
   * @param unit the SI unit of the values
   * @param title the title, may be empty
   * @throws IllegalArgumentException if a required column is missing
   */
  public static Figure of(Table histogram, Table components, Table intersections, Unit unit, String title) {
    return Figure.of(title, content(histogram, components, intersections, unit, Optional.empty()));
  }

  /** The picture alone, on the part of the axis that is worth showing or on a given one. */
  static Figure.Content content(Table histogram, Table components, Table intersections, Unit unit, Optional<Range> shown) {
    MixturePlot plot = new MixturePlot(bins(histogram), components(new Columns(components)), intersections(new Columns(intersections)), unit, shown);
    List<Table> tables = List.of(histogram, components, intersections);
    return new Figure.Content() {
      @Override
      public double height(double width) {
        return plot.height(width);
      }

      @Override
      public void paint(Canvas canvas, double width) {
        plot.paint(canvas, width);
      }

      @Override
      public void tabulate(DataSheet sheet, double width) throws IOException {
        for (Table table : tables) {
          sheet.table(table);
        }
      }
    };
  }

  static Bins bins(Table histogram) {
    Columns table = new Columns(histogram);
    return table.length() == 0 ? new Bins(new double[0], new double[0], new double[0])
        : new Bins(table.values("lower"), table.values("upper"), table.values("count"));
  }

  private static List<MixturePlot.Component> components(Columns table) {
    return IntStream.range(0, table.length()).mapToObj(i -> new MixturePlot.Component(
        table.value("weight", i), table.optional("weight_error", i),
        table.value("mean", i), table.optional("mean_error", i),
        table.value("sigma", i), table.optional("sigma_error", i))).toList();
  }

  private static List<MixturePlot.Intersection> intersections(Columns table) {
    return IntStream.range(0, table.length()).mapToObj(i -> new MixturePlot.Intersection(
        table.value("value", i), table.optional("error", i), table.optional("used_as_threshold", i) != 0)).toList();
  }
}
