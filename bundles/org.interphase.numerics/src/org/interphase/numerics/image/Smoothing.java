package org.interphase.numerics.image;

/** Means over the neighbourhood of a pixel. */
public final class Smoothing {
  private static final double REACH = 3;

  private Smoothing() { }

  /**
   * Gaussian weights, over the pixels that have a value and lie on the raster.
   *
   * @param columns pixels in a row
   * @param values by rows, NaN where there is none. Not modified.
   * @param sigma of the weights in pixels; 0 changes nothing
   * @return NaN where the value was. The caller owns the array.
   */
  public static double[] gaussian(int columns, double[] values, double sigma) {
    if (sigma == 0) {
      return values.clone();
    }
    int rows = values.length / columns;
    int reach = (int) Math.ceil(REACH * sigma);
    double[] weights = new double[reach + 1];
    for (int i = 0; i <= reach; i++) {
      weights[i] = Math.exp(-0.5 * i * i / (sigma * sigma));
    }
    double[] sums = new double[values.length];
    double[] norms = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      boolean present = !Double.isNaN(values[i]);
      sums[i] = present ? values[i] : 0;
      norms[i] = present ? 1 : 0;
    }
    double[] sum = pass(pass(sums, weights, rows, columns, columns, 1), weights, columns, rows, 1, columns);
    double[] norm = pass(pass(norms, weights, rows, columns, columns, 1), weights, columns, rows, 1, columns);
    for (int i = 0; i < values.length; i++) {
      sum[i] = Double.isNaN(values[i]) ? Double.NaN : sum[i] / norm[i];
    }
    return sum;
  }

  private static double[] pass(double[] values, double[] weights, int lines, int length, int lineStep, int step) {
    double[] result = new double[values.length];
    int reach = weights.length - 1;
    for (int line = 0; line < lines; line++) {
      int start = line * lineStep;
      for (int i = 0; i < length; i++) {
        double sum = 0;
        for (int k = Math.max(0, i - reach); k <= Math.min(length - 1, i + reach); k++) {
          sum += weights[Math.abs(k - i)] * values[start + k * step];
        }
        result[start + i * step] = sum;
      }
    }
    return result;
  }
}
