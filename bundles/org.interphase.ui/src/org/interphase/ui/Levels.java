package org.interphase.ui;

import java.util.function.DoublePredicate;
import org.interphase.api.Grid;
import org.interphase.api.Image;

/** The levels of a map's pixels (see {@link LevelScale}), bottom row first; two bytes a pixel. Immutable. */
final class Levels {
  /** The level of a pixel that is marked. */
  static final int MARKED = 1;
  private final int columns;
  private final int rows;
  private final char[] levels;

  private Levels(int columns, int rows, char[] levels) {
    this.columns = columns;
    this.rows = rows;
    this.levels = levels;
  }

  static Levels of(Image map, LevelScale scale) {
    Grid grid = map.grid();
    char[] levels = new char[grid.size()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (char) scale.level(map.value(i));
    }
    return new Levels(grid.columns(), grid.rows(), levels);
  }

  /** {@link #MARKED} where the value is accepted, {@link LevelScale#INVALID} elsewhere. */
  static Levels marks(Image map, DoublePredicate accepted) {
    char[] levels = new char[map.grid().size()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (char) (accepted.test(map.value(i)) ? MARKED : LevelScale.INVALID);
    }
    return new Levels(map.grid().columns(), map.grid().rows(), levels);
  }

  int columns() {
    return columns;
  }

  int rows() {
    return rows;
  }

  /** How many pixels have each level. The caller owns the array. */
  int[] counts() {
    int[] counts = new int[LevelScale.COUNT];
    for (char level : levels) {
      counts[level]++;
    }
    return counts;
  }

  /** Half as many columns and rows (rounded up), every pixel the mean of those of the four it covers that have a value. */
  Levels halved() {
    int width = Math.ceilDiv(columns, 2);
    int height = Math.ceilDiv(rows, 2);
    char[] half = new char[width * height];
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        half[row * width + column] = mean(2 * column, Math.min(columns, 2 * column + 2), 2 * row, Math.min(rows, 2 * row + 2));
      }
    }
    return new Levels(width, height, half);
  }

  /** Copies a part of a row. */
  void copy(int row, int firstColumn, int count, char[] target, int at) {
    System.arraycopy(levels, row * columns + firstColumn, target, at, count);
  }

  /** The mean of the valid levels in a block that is not empty; {@link LevelScale#INVALID} when there is none. */
  char mean(int firstColumn, int endColumn, int firstRow, int endRow) {
    long sum = 0;
    int valid = 0;
    for (int row = firstRow; row < endRow; row++) {
      for (int i = row * columns + firstColumn; i < row * columns + endColumn; i++) {
        sum += levels[i];
        valid += levels[i] == LevelScale.INVALID ? 0 : 1;
      }
    }
    return valid == 0 ? LevelScale.INVALID : (char) ((sum + valid / 2) / valid);
  }
}
