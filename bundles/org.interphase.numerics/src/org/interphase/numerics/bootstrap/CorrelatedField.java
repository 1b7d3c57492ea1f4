package org.interphase.numerics.bootstrap;

/**
 * A quantity on a grid whose neighbouring pixels resemble each other: how far its mean over the grid may be off.
 *
 * <p>Were all n pixels independent, the variance of their mean would be {@code C(0) / n} with C(0) the variance of a pixel. With
 * correlation it is {@code S / n}, where S is the sum of the covariance C(h) over all shifts h. Three things stand between the
 * data and S:
 * <ul>
 * <li>Squared sums over blocks of L x L pixels see C(h) through the window {@code (1 - |hx|/L) (1 - |hy|/L)}: too small until L is
 * very many correlation lengths, when hardly any blocks are left. Blocks of size m and 2 m together, as {@code 2 V(2m) - V(m)}
 * in each direction, see it through a window that is flat up to m and falls to 0 at 2 m. With m the range of the correlation
 * nothing of S is lost (D. N. Politis and J. P. Romano (1995), doi:10.1111/j.1467-9892.1995.tb00223.x).
 * <li>The mean that is subtracted follows the data, which takes from the estimate as much as S times the window's area over n.
 * <li>What is left is an estimate with about as many degrees of freedom as windows fit on the grid, to be used with Student's t.
 * </ul>
 * With a few dozen patches on the grid the estimate errs to the safe side, by a tenth of a standard error or so: a range that
 * happens to look long makes it larger.
 *
 * <p>Block sums come from a summed-area table, so everything is linear in the number of pixels.
 */
public final class CorrelatedField {
  private static final double UNCORRELATED = 0.1;
  private static final double MOST_SUBTRACTED = 0.75;

  private final int columns;
  private final int rows;
  private final double[] deviation;
  private final double[] table;
  private final int count;

  /**
   * The variance of a mean.
   *
   * @param variance of the mean over the grid
   * @param degreesOfFreedom of that estimate, at least 1
   */
  public record MeanVariance(double variance, double degreesOfFreedom) { }

  /**
   * @param columns pixels in a row
   * @param rows rows
   * @param values by rows, NaN where there is none; at least one is finite. Not modified.
   */
  public CorrelatedField(int columns, int rows, double[] values) {
    if (values.length != columns * rows) {
      throw new IllegalArgumentException(values.length + " values for " + columns + " x " + rows + " pixels");
    }
    this.columns = columns;
    this.rows = rows;
    double sum = 0;
    int valid = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        sum += value;
        valid++;
      }
    }
    if (valid == 0) {
      throw new IllegalArgumentException("a field needs at least one value");
    }
    count = valid;
    deviation = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      deviation[i] = Double.isNaN(values[i]) ? 0 : values[i] - sum / valid;
    }
    table = summedAreas();
  }

  private double[] summedAreas() {
    int stride = columns + 1;
    double[] areas = new double[stride * (rows + 1)];
    for (int row = 0; row < rows; row++) {
      double sum = 0;
      for (int column = 0; column < columns; column++) {
        sum += deviation[row * columns + column];
        areas[(row + 1) * stride + column + 1] = areas[row * stride + column + 1] + sum;
      }
    }
    return areas;
  }

  /**
   * How far the correlation reaches: the smallest shift in pixels, averaged over rows and columns, at which it has fallen below
   * 10 % of its value between direct neighbours, or into its own noise. At least 1; at most a quarter of the longer side.
   */
  public int range() {
    double neighbours = covariance(1);
    double noise = 2 * covariance(0) / Math.sqrt(count);
    double floor = Math.max(noise, UNCORRELATED * neighbours);
    int most = Math.max(1, Math.max(columns, rows) / 4);
    int lag = 1;
    while (lag < most && covariance(lag) > floor) {
      lag++;
    }
    return lag;
  }

  private double covariance(int lag) {
    double sum = 0;
    for (int row = 0; row < rows; row++) {
      for (int i = row * columns; i < (row + 1) * columns - lag; i++) {
        sum += deviation[i] * deviation[i + lag];
      }
    }
    for (int i = 0; i < (rows - lag) * columns; i++) {
      sum += deviation[i] * deviation[i + lag * columns];
    }
    return sum / ((double) rows * Math.max(0, columns - lag) + (double) columns * Math.max(0, rows - lag));
  }

  /** The mean square of a sum over a block, per pixel, over all blocks of that size inside the grid, cut to it where they are larger. */
  private double blocks(int widest, int highest) {
    int width = Math.min(widest, columns);
    int height = Math.min(highest, rows);
    int stride = columns + 1;
    double sum = 0;
    for (int row = 0; row + height <= rows; row++) {
      int bottom = row * stride;
      int top = (row + height) * stride;
      for (int column = 0; column + width <= columns; column++) {
        double block = table[top + column + width] - table[top + column] - table[bottom + column + width] + table[bottom + column];
        sum += block * block;
      }
    }
    return sum / ((double) (columns - width + 1) * (rows - height + 1)) / ((double) width * height);
  }

  /**
   * The variance of the mean.
   *
   * @param range how far the correlation reaches, in pixels: {@link #range()}, or more; taken as half of a side at most
   */
  public MeanVariance meanVariance(int range) {
    int w = Math.max(1, Math.min(range, columns / 2));
    int h = Math.max(1, Math.min(range, rows / 2));
    double single = blocks(w, h);
    double flat = 4 * blocks(2 * w, 2 * h) - 2 * blocks(2 * w, h) - 2 * blocks(w, 2 * h) + single;
    double pixels = (double) columns * rows;
    double subtracted = Math.min(MOST_SUBTRACTED, 9.0 * w * h / pixels);
    double sum = Math.max(flat / (1 - subtracted), single);
    double window = 64.0 / 9 * w * h;
    return new MeanVariance(sum * pixels / ((double) count * count), Math.max(1, pixels / window));
  }

  /** The variance that the mean over resampled blocks has in a block bootstrap, see {@link BlockBootstrap}. */
  public double blockVariance(int size, int number) {
    double[] rowSums = runningSums(deviation, rows, columns, columns, 1, size);
    double[] blockSums = runningSums(rowSums, columns, rows, 1, columns, size);
    double squares = 0;
    for (double sum : blockSums) {
      squares += sum * sum;
    }
    double pixels = (double) columns * rows;
    double share = pixels / count;
    return squares / pixels * share * share / ((double) number * Math.pow(size, 4));
  }

  /** Sums of so many values in a line from each on, going on at its beginning where it ends, for all lines. */
  private static double[] runningSums(double[] values, int lines, int length, int lineStep, int step, int size) {
    double[] sums = new double[values.length];
    for (int line = 0; line < lines; line++) {
      int start = line * lineStep;
      double sum = 0;
      for (int i = 0; i < size; i++) {
        sum += values[start + i % length * step];
      }
      for (int i = 0; i < length; i++) {
        sums[start + i * step] = sum;
        sum += values[start + (i + size) % length * step] - values[start + i * step];
      }
    }
    return sums;
  }
}
