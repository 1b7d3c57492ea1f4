package org.interphase.ui.table;

import java.util.AbstractList;
import java.util.List;

/** The rows of a table in the order in which they are shown, without a copy of them. */
final class Arrangement<R> extends AbstractList<R> {
  private final List<R> rows;
  private final int[] indices;

  /** The rows at these indices; the array is kept. */
  Arrangement(List<R> rows, int[] indices) {
    this.rows = rows;
    this.indices = indices;
  }

  @Override
  public R get(int place) {
    return rows.get(indices[place]);
  }

  @Override
  public int size() {
    return indices.length;
  }

  /** The index in the list of all rows of the row at a place. */
  int index(int place) {
    return indices[place];
  }

  /** All rows, shown or not. */
  List<R> all() {
    return rows;
  }
}
