package org.interphase.segmentation.watershed;

import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.numerics.histogram.Otsu;
import org.interphase.numerics.stats.Floor;

/**
 * The pixels that rise above the background.
 *
 * <p>A pixel without a value is in when most of its neighbours that have one are: so a line of missing pixels through a particle does not cut it.
 * No height is put in its place.
 *
 * @param floor the level and spread of the background
 * @param threshold in the map's unit, NaN when there is none
 * @param inside for each pixel. Not modified.
 */
record Foreground(Floor floor, double threshold, boolean[] inside) {
  static Foreground of(Image map, WatershedSettings settings) {
    double[] values = map.values();
    Floor floor = Floor.of(values);
    double threshold = switch (settings.threshold()) {
      case BACKGROUND -> floor.limit(settings.spreads());
      case OTSU -> Otsu.threshold(values);
      case SET -> settings.level();
    };
    boolean[] inside = new boolean[values.length];
    for (int i = 0; i < values.length; i++) {
      inside[i] = values[i] > threshold;
    }
    boolean[] completed = inside.clone();
    for (int i = 0; i < values.length; i++) {
      completed[i] |= Double.isNaN(values[i]) && mostNeighboursAreIn(map.grid(), values, inside, i);
    }
    return new Foreground(floor, threshold, completed);
  }

  private static boolean mostNeighboursAreIn(Grid grid, double[] values, boolean[] inside, int pixel) {
    int column = pixel % grid.columns();
    int row = pixel / grid.columns();
    int balance = 0;
    for (int y = Math.max(0, row - 1); y <= Math.min(grid.rows() - 1, row + 1); y++) {
      for (int x = Math.max(0, column - 1); x <= Math.min(grid.columns() - 1, column + 1); x++) {
        int neighbour = grid.index(x, y);
        balance += inside[neighbour] ? 1 : Double.isNaN(values[neighbour]) ? 0 : -1;
      }
    }
    return balance > 0;
  }
}
