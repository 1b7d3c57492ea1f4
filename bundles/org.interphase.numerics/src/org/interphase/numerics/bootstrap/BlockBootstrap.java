package org.interphase.numerics.bootstrap;

import java.util.SplittableRandom;

/**
 * Resamples a map in square blocks, so that neighbours stay together: the block bootstrap (H. R. Kuensch (1989),
 * doi:10.1214/aos/1176347265) in two dimensions.
 *
 * <p>Pixels are not independent: a patch of one material covers many. Resampled one by one they would give intervals as if every
 * pixel were a patch. A replicate is made of blocks from anywhere on the map, as many as cover its area, and is given as
 * counts of codes: with a bin of a histogram as code, a replicate is a histogram. Blocks that reach over an edge go on at the
 * opposite one, so that every pixel is drawn as often as any other and replicates scatter around the map itself. Blocks of one
 * pixel are the usual bootstrap.
 *
 * <p>Immutable; any number of threads may resample at once.
 */
public final class BlockBootstrap {
  private final int columns;
  private final int rows;
  private final int[] codes;
  private final int codeCount;
  private final int size;
  private final int number;

  /**
   * @param columns pixels in a row
   * @param rows rows
   * @param codes a code from 0 to {@code codeCount - 1} for each pixel by rows, or -1 where there is none. Not modified; must
   *     not be changed afterwards
   * @param codeCount how many codes there are
   * @param size the side of a block in pixels, from 1 to the shorter side of the map
   */
  public BlockBootstrap(int columns, int rows, int[] codes, int codeCount, int size) {
    if (codes.length != columns * rows) {
      throw new IllegalArgumentException(codes.length + " codes for " + columns + " x " + rows + " pixels");
    }
    if (size < 1 || size > Math.min(columns, rows)) {
      throw new IllegalArgumentException("a block of " + size + " pixels does not fit into " + columns + " x " + rows);
    }
    this.columns = columns;
    this.rows = rows;
    this.codes = codes;
    this.codeCount = codeCount;
    this.size = size;
    this.number = (int) Math.ceilDiv((long) columns * rows, (long) size * size);
  }

  /** The side of a block in pixels. */
  public int size() {
    return size;
  }

  /** The number of blocks in a replicate. */
  public int number() {
    return number;
  }

  /** How often each code occurs in one replicate; the same seed gives the same counts. */
  public long[] resample(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    long[] counts = new long[codeCount];
    for (int block = 0; block < number; block++) {
      int column = random.nextInt(columns);
      int row = random.nextInt(rows);
      int inside = Math.min(size, columns - column);
      for (int y = row; y < row + size; y++) {
        int start = y % rows * columns;
        add(start + column, inside, counts);
        add(start, size - inside, counts);
      }
    }
    return counts;
  }

  private void add(int first, int length, long[] counts) {
    for (int i = first; i < first + length; i++) {
      if (codes[i] >= 0) {
        counts[codes[i]]++;
      }
    }
  }
}
