package org.interphase.report.figure;

import java.io.IOException;
import java.util.List;
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
    MixturePlot plot = new MixturePlot(bins(histogram), components(components), intersections(intersections), unit);
    List<Table> tables = List.of(histogram, components, intersections);
    return Figure.of(title, new Figure.Content() {
      @Override
      public double height(double width) {
        return plot.height(width);
      }

      @Override
      public void paint(Canvas canvas, double width) {
        plot.paint(canvas, width);
      }

      @Override
      public void tabulate(DataSheet sheet) throws IOException {
        for (Table table : tables) {
          sheet.table(table);
        }
      }
    });
  }

  private static Bins bins(Table table) {
    return table.length() == 0 ? new Bins(new double[0], new double[0], new double[0])
        : new Bins(column(table, "lower").values(), column(table, "upper").values(), column(table, "count").values());
  }

  private static List<MixturePlot.Component> components(Table table) {
    return IntStream.range(0, table.length()).mapToObj(i -> new MixturePlot.Component(
        column(table, "weight").value(i), optional(table, "weight_error", i),
        column(table, "mean").value(i), optional(table, "mean_error", i),
        column(table, "sigma").value(i), optional(table, "sigma_error", i))).toList();
  }

  private static List<MixturePlot.Intersection> intersections(Table table) {
    return IntStream.range(0, table.length()).mapToObj(i -> new MixturePlot.Intersection(
        column(table, "value").value(i), optional(table, "error", i), optional(table, "used_as_threshold", i) != 0)).toList();
  }

  private static Table.Column column(Table table, String column) {
    return table.column(column).orElseThrow(() -> new IllegalArgumentException("table " + table.name() + " has no column " + column));
  }

  private static double optional(Table table, String column, int row) {
    return table.column(column).map(found -> found.value(row)).orElse(Double.NaN);
  }
}
