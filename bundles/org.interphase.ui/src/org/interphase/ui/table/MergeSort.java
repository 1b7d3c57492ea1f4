package org.interphase.ui.table;

import java.util.function.IntBinaryOperator;

/** Stable sorting of a million indices without a million objects. */
final class MergeSort {
  private MergeSort() { }

  /**
   * Sorts indices in place.
   *
   * @param order negative when its first argument comes first
   * @param check called often; what it throws ends the sorting, with the indices in any order
   */
  static void sort(int[] indices, IntBinaryOperator order, Runnable check) {
    int[] from = indices;
    int[] to = new int[indices.length];
    for (long width = 1; width < indices.length; width *= 2) {
      for (long left = 0; left < indices.length; left += 2 * width) {
        check.run();
        merge(from, to, (int) left, (int) Math.min(left + width, indices.length), (int) Math.min(left + 2 * width, indices.length), order);
      }
      int[] merged = to;
      to = from;
      from = merged;
    }
    if (from != indices) {
      System.arraycopy(from, 0, indices, 0, indices.length);
    }
  }

  private static void merge(int[] from, int[] to, int left, int middle, int right, IntBinaryOperator order) {
    if (middle >= right || order.applyAsInt(from[middle - 1], from[middle]) <= 0) {
      System.arraycopy(from, left, to, left, right - left);
      return;
    }
    int first = left;
    int second = middle;
    for (int place = left; place < right; place++) {
      boolean takeFirst = second >= right || first < middle && order.applyAsInt(from[first], from[second]) <= 0;
      to[place] = takeFirst ? from[first++] : from[second++];
    }
  }
}
