package org.interphase.core.surface;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.interphase.api.Estimate;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.numerics.bootstrap.SpatialEstimate;

/**
 * The values of a region of a map: the pixels whose centres lie in it.
 *
 * @param map the quantity
 * @param count pixels with a value
 * @param invalid pixels without
 * @param mean of the values, with a standard error that respects that neighbouring pixels resemble each other, see {@link SpatialEstimate}; NaN
 *     when there is none
 * @param deviation the sample standard deviation (n - 1) in the map's unit; NaN when there are fewer than two
 * @param median in the map's unit; NaN when there is none
 */
public record RegionStatistics(String map, int count, int invalid, Estimate mean, double deviation, double median) {
  private static final String METHOD = "mean of the pixels of the region; error from their scatter and their correlation";

  /**
   * The values of a region. For the background: linear in the pixels of its bounds, but for a sort and a Fourier transform of them.
   *
   * @param region in columns from the left and rows from the bottom edge; may reach beyond the map
   * @throws OperationCanceledException when the monitor was cancelled
   */
  public static RegionStatistics of(Image map, Shape region, IProgressMonitor monitor) {
    Grid grid = map.grid();
    Rectangle2D bounds = region.getBounds2D();
    int firstColumn = Math.clamp((long) Math.floor(bounds.getMinX()), 0, grid.columns());
    int columns = Math.clamp((long) Math.ceil(bounds.getMaxX()), firstColumn, grid.columns()) - firstColumn;
    int firstRow = Math.clamp((long) Math.floor(bounds.getMinY()), 0, grid.rows());
    int rows = Math.clamp((long) Math.ceil(bounds.getMaxY()), firstRow, grid.rows()) - firstRow;
    double[] part = new double[columns * rows];
    int invalid = 0;
    for (int row = 0; row < rows; row++) {
      if (monitor.isCanceled()) {
        throw new OperationCanceledException();
      }
      for (int column = 0; column < columns; column++) {
        boolean inside = region.contains(firstColumn + column + 0.5, firstRow + row + 0.5);
        double value = inside ? map.value(firstColumn + column, firstRow + row) : Double.NaN;
        part[row * columns + column] = value;
        invalid += inside && Double.isNaN(value) ? 1 : 0;
      }
    }
    return of(map, columns, rows, part, invalid);
  }

  private static RegionStatistics of(Image map, int columns, int rows, double[] part, int invalid) {
    double[] values = Arrays.stream(part).filter(value -> !Double.isNaN(value)).sorted().toArray();
    int count = values.length;
    double mean = Arrays.stream(values).sum() / count;
    double squares = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
    SpatialEstimate found = SpatialEstimate.of(mean, columns, rows, Arrays.stream(part).map(value -> value - mean).toArray());
    Estimate estimate = squares > 0 ? new Estimate("mean", mean, found.standardError(), found.lower(), found.upper(), map.unit(), METHOD)
        : Estimate.of("mean", mean, Double.NaN, map.unit(), METHOD);
    double median = count == 0 ? Double.NaN : values[(count - 1) / 2] / 2 + values[count / 2] / 2;
    return new RegionStatistics(map.name(), count, invalid, estimate, count < 2 ? Double.NaN : Math.sqrt(squares / (count - 1)), median);
  }
}
