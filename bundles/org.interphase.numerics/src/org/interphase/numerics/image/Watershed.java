package org.interphase.numerics.image;

import java.util.Arrays;

/**
 * Divides a set of pixels into the catchments of its peaks. Pixels are taken in descending order of a relief; each joins the catchment of its
 * highest neighbour (F. Meyer (1994), doi:10.1016/0165-1684(94)90060-4). The markers are the peaks whose dynamics, the way down to the pass into
 * the catchment of a higher peak, is deep enough (M. Grimaud (1992), doi:10.1117/12.60650); where two catchments meet sooner, the lower joins the
 * higher one.
 *
 * <p>Neighbours are the eight around a pixel. Ties are broken by position, so that the result is the same on every machine.
 */
public final class Watershed {
  private final int columns;
  private final int rows;
  private final double[] relief;
  private final int[] parent;

  private Watershed(int columns, double[] relief) {
    this.columns = columns;
    this.rows = relief.length / columns;
    this.relief = relief;
    this.parent = new int[relief.length];
    Arrays.fill(parent, -1);
  }

  /** How deep the pass below a peak must be for the peak to stay one of its own. */
  public interface Depth {
    /** The least way down from a peak of that height. */
    double of(double peak);
  }

  /**
   * Labels the catchments.
   *
   * @param columns pixels in a row
   * @param relief by rows, NaN where a pixel is not in the set. Not modified.
   * @param depth which peaks are markers
   * @return 0 outside the set, else the number of the catchment from 1 on, in the order of their peaks' positions. The caller owns the array.
   */
  public static int[] label(int columns, double[] relief, Depth depth) {
    Watershed watershed = new Watershed(columns, relief);
    for (long key : watershed.descending()) {
      watershed.flood((int) key, depth);
    }
    return watershed.labels();
  }

  /** Pixels by descending relief, then by position: the sortable bits of a float above the position. */
  private long[] descending() {
    long[] keys = new long[relief.length];
    int count = 0;
    for (int i = 0; i < relief.length; i++) {
      if (!Double.isNaN(relief[i])) {
        int bits = Float.floatToIntBits((float) relief[i]);
        int ascending = bits ^ bits >> 31 & Integer.MAX_VALUE;
        keys[count++] = (long) ~ascending << 32 | i;
      }
    }
    long[] sorted = Arrays.copyOf(keys, count);
    Arrays.sort(sorted);
    return sorted;
  }

  private void flood(int pixel, Depth depth) {
    int column = pixel % columns;
    int row = pixel / columns;
    int steepest = -1;
    int highest = -1;
    for (int y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
      for (int x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
        int neighbour = y * columns + x;
        if (parent[neighbour] >= 0) {
          int root = root(neighbour);
          steepest = steepest < 0 || relief[neighbour] > relief[steepest] ? neighbour : steepest;
          highest = highest < 0 || relief[root] > relief[highest] ? root : highest;
        }
      }
    }
    parent[pixel] = pixel;
    if (steepest >= 0) {
      for (int y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
        for (int x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
          join(y * columns + x, pixel, highest, depth);
        }
      }
      parent[pixel] = root(steepest);
    }
  }

  private void join(int neighbour, int pixel, int highest, Depth depth) {
    if (neighbour != pixel && parent[neighbour] >= 0) {
      int root = root(neighbour);
      if (root != highest && relief[root] - relief[pixel] < depth.of(relief[root])) {
        parent[root] = highest;
      }
    }
  }

  private int root(int pixel) {
    int root = pixel;
    while (parent[root] != root) {
      root = parent[root];
    }
    int at = pixel;
    while (parent[at] != root) {
      int next = parent[at];
      parent[at] = root;
      at = next;
    }
    return root;
  }

  private int[] labels() {
    int[] labels = new int[relief.length];
    int[] numbers = new int[relief.length];
    int count = 0;
    for (int i = 0; i < labels.length; i++) {
      numbers[i] = parent[i] == i ? ++count : 0;
    }
    for (int i = 0; i < labels.length; i++) {
      labels[i] = parent[i] < 0 ? 0 : numbers[root(i)];
    }
    return labels;
  }
}
