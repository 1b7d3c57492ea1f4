package org.interphase.ui;

import java.awt.geom.Line2D;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Unit;

/**
 * The values along a line: those of the pixels it crosses, one for each step along its longer direction, never interpolated.
 *
 * @param name the quantity
 * @param unit the unit of the values
 * @param pixels the indices of the pixels; owned by the profile
 * @param distances from the line's first pixel, centre to centre, in {@code distanceUnit}; owned by the profile
 * @param values in SI, NaN where invalid; owned by the profile
 * @param distanceUnit metre, or no unit (pixels) for a map of unknown size
 */
public record Profile(String name, Unit unit, int[] pixels, double[] distances, double[] values, Unit distanceUnit) {
  /**
   * The values along a line.
   *
   * @param line in columns from the left and rows from the bottom edge; ends outside the map are drawn to its edge
   */
  static Profile along(Image map, Line2D line) {
    Grid grid = map.grid();
    int firstColumn = clamp(line.getX1(), grid.columns());
    int firstRow = clamp(line.getY1(), grid.rows());
    int across = clamp(line.getX2(), grid.columns()) - firstColumn;
    int up = clamp(line.getY2(), grid.rows()) - firstRow;
    boolean sized = !Double.isNaN(grid.width() / grid.height());
    int steps = Math.max(1, Math.max(Math.abs(across), Math.abs(up)));
    int count = across == 0 && up == 0 ? 1 : steps + 1;
    int[] pixels = new int[count];
    double[] distances = new double[count];
    double[] values = new double[count];
    for (int i = 0; i < count; i++) {
      int dx = (int) Math.round((double) i * across / steps);
      int dy = (int) Math.round((double) i * up / steps);
      pixels[i] = grid.index(firstColumn + dx, firstRow + dy);
      distances[i] = sized ? Math.hypot(dx * grid.pixelWidth(), dy * grid.pixelHeight()) : Math.hypot(dx, dy);
      values[i] = map.value(pixels[i]);
    }
    return new Profile(map.name(), map.unit(), pixels, distances, values, sized ? Unit.METRE : Unit.ONE);
  }

  private static int clamp(double place, int count) {
    return Math.clamp((long) Math.floor(place), 0, count - 1);
  }
}
