package org.interphase.ui.desk;

import org.interphase.api.Grid;

/**
 * A pixel of a map.
 *
 * @param column from the left, from 0
 * @param row from the bottom, from 0
 */
public record Pixel(int column, int row) {
  /** The pixel of an index of a raster. */
  public static Pixel of(Grid grid, int index) {
    return new Pixel(index % grid.columns(), index / grid.columns());
  }

  /** Whether a raster has it. */
  public boolean in(Grid grid) {
    return column >= 0 && row >= 0 && column < grid.columns() && row < grid.rows();
  }
}
