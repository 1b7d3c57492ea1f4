package org.interphase.ui;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Quantity;
import org.interphase.api.Unit;

/**
 * The values of a region: the pixels whose centres lie in it.
 *
 * @param name the quantity
 * @param unit the SI unit of the values
 * @param count pixels with a value
 * @param invalid pixels without
 * @param mean of the values; NaN when there is none
 * @param deviation the sample standard deviation (n - 1); NaN when there are fewer than two
 * @param median of the values; NaN when there is none
 */
public record RegionStatistics(String name, Unit unit, int count, int invalid, double mean, double deviation, double median) {
  /**
   * The values of a region. Linear in the pixels of its bounds, plus a sort of its values.
   *
   * @param region in columns from the left and rows from the bottom edge
   */
  static RegionStatistics of(Image map, Shape region) {
    Grid grid = map.grid();
    Rectangle2D bounds = region.getBounds2D();
    int firstColumn = Math.clamp((long) Math.floor(bounds.getMinX()), 0, grid.columns());
    int endColumn = Math.clamp((long) Math.ceil(bounds.getMaxX()), firstColumn, grid.columns());
    int firstRow = Math.clamp((long) Math.floor(bounds.getMinY()), 0, grid.rows());
    int endRow = Math.clamp((long) Math.ceil(bounds.getMaxY()), firstRow, grid.rows());
    double[] values = new double[(endColumn - firstColumn) * (endRow - firstRow)];
    int count = 0;
    int inside = 0;
    for (int row = firstRow; row < endRow; row++) {
      for (int column = firstColumn; column < endColumn; column++) {
        if (region.contains(column + 0.5, row + 0.5)) {
          inside++;
          double value = map.value(column, row);
          values[count] = value;
          count += Double.isNaN(value) ? 0 : 1;
        }
      }
    }
    return of(map, Arrays.copyOf(values, count), inside - count);
  }

  private static RegionStatistics of(Image map, double[] values, int invalid) {
    int count = values.length;
    double mean = Arrays.stream(values).sum() / count;
    double squares = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
    Arrays.sort(values);
    double median = count == 0 ? Double.NaN : values[(count - 1) / 2] / 2 + values[count / 2] / 2;
    return new RegionStatistics(map.name(), map.unit(), count, invalid, mean, count < 2 ? Double.NaN : Math.sqrt(squares / (count - 1)), median);
  }

  /** In words, for a status line. */
  public String describe() {
    String gaps = invalid == 0 ? "" : ", " + invalid + " invalid";
    return count == 0 ? name + ": no value in the region" + gaps : name + ": " + count + " pixels" + gaps + ", mean "
        + Quantity.readable(mean, unit) + (count < 2 ? "" : " \u00b1 " + Quantity.readable(deviation, unit) + " (standard deviation)") + ", median "
        + Quantity.readable(median, unit);
  }
}
