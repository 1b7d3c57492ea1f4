package org.interphase.numerics.registration;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import org.apache.commons.math3.transform.DftNormalization;
import org.apache.commons.math3.transform.FastFourierTransformer;
import org.apache.commons.math3.transform.TransformType;

/**
 * How the spectra of two images of one size agree, frequency by frequency, and how far each frequency is signal.
 *
 * <p>Both images are multiplied by a window whose outer quarters fall off as a cosine (Tukey), and padded with zeros to powers of two.
 * Their spectra F and G are whitened: divided by the root of the mean power in each annulus of frequencies, so that contrast, and how it
 * changed with the size of what is seen, does not count. {@code R = G conj(F)} has the phase {@code -2 pi f d} for images shifted by d; its
 * transform has a peak at d. (The classic phase correlation divides each frequency by its own magnitude, which gives those where an image
 * happens to have nothing, and only noise is left, as much say as the others.)
 *
 * <p>White noise takes the meaning from high frequencies: an annulus weighs as much as its power rises, significantly, above the lowest
 * of all (or a ten-thousandth of the highest, below which the window leaks), in both images. The lowest frequencies are what flattening
 * left and do not count.
 */
final class CrossPhase {
  private static final double TAPER = 0.25;
  private static final double LEAST_WEIGHT = 0.01;
  private static final double DYNAMIC_RANGE = 1e-4;
  private static final double CLEAR = 3;
  private static final int BLOCKS = 8;
  private static final double LOWEST = 1.5;

  final int columns;
  final int rows;
  final int width;
  final int height;
  /** Real and imaginary part of R. */
  final double[] re;
  final double[] im;
  final double[] weight;
  /** Real and imaginary parts of F and G, whitened. */
  private final double[][] spectra = new double[4][];
  private final int annuli;
  private final double correlation;

  /** @param reference flattened, {@code columns x rows}. Not modified. @param moved likewise */
  CrossPhase(int columns, int rows, double[] reference, double[] moved) {
    this(columns, rows, reference, moved, 0, 0);
  }

  /**
   * @param dx how far the moved image is known to be shifted, in pixels: the windows are laid over the same part of the surface. One window over
   *     both would be a pattern that did not move, and pull the shift towards 0.
   * @param dy likewise
   */
  CrossPhase(int columns, int rows, double[] reference, double[] moved, double dx, double dy) {
    this.columns = columns;
    this.rows = rows;
    this.width = powerOfTwo(columns);
    this.height = powerOfTwo(rows);
    this.correlation = correlation(columns, width) * correlation(rows, height);
    this.annuli = Math.min(columns, rows) + 1;
    double[][] packed = new double[2][width * height];
    fill(reference, packed[0], -dx / 2, -dy / 2);
    fill(moved, packed[1], dx / 2, dy / 2);
    transform(packed, TransformType.FORWARD);
    re = new double[width * height];
    im = new double[width * height];
    separate(packed);
    double[] first = whiten(0);
    double[] second = whiten(2);
    weight = weights(first, second);
    for (int i = 0; i < re.length; i++) {
      re[i] = spectra[2][i] * spectra[0][i] + spectra[3][i] * spectra[1][i];
      im[i] = spectra[3][i] * spectra[0][i] - spectra[2][i] * spectra[1][i];
    }
  }

  private static int powerOfTwo(int n) {
    return n <= 1 ? 1 : Integer.highestOneBit(n - 1) << 1;
  }

  private void fill(double[] image, double[] padded, double dx, double dy) {
    double[] along = window(columns, dx);
    double[] across = window(rows, dy);
    for (int y = 0; y < rows; y++) {
      for (int x = 0; x < columns; x++) {
        padded[y * width + x] = across[y] * along[x] * image[y * columns + x];
      }
    }
  }

  private static double[] window(int n, double shift) {
    double[] window = new double[n];
    Arrays.setAll(window, i -> {
      double inside = Math.clamp((Math.min(i - shift, n - 1 - i + shift) + 0.5) / (TAPER * n), 0, 1);
      return 0.5 - 0.5 * Math.cos(Math.PI * inside);
    });
    return window;
  }

  private void transform(double[][] data, TransformType type) {
    double[][] line = new double[2][width];
    for (int y = 0; y < height; y++) {
      for (int part = 0; part < 2; part++) {
        System.arraycopy(data[part], y * width, line[part], 0, width);
      }
      FastFourierTransformer.transformInPlace(line, DftNormalization.STANDARD, type);
      for (int part = 0; part < 2; part++) {
        System.arraycopy(line[part], 0, data[part], y * width, width);
      }
    }
    double[][] column = new double[2][height];
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        column[0][y] = data[0][y * width + x];
        column[1][y] = data[1][y * width + x];
      }
      FastFourierTransformer.transformInPlace(column, DftNormalization.STANDARD, type);
      for (int y = 0; y < height; y++) {
        data[0][y * width + x] = column[0][y];
        data[1][y * width + x] = column[1][y];
      }
    }
  }

  /** Two real images in one complex transform Z: F = (Z(k) + conj Z(-k)) / 2, G = (Z(k) - conj Z(-k)) / 2i. */
  private void separate(double[][] packed) {
    Arrays.setAll(spectra, part -> new double[width * height]);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int i = y * width + x;
        int j = (height - y) % height * width + (width - x) % width;
        spectra[0][i] = (packed[0][i] + packed[0][j]) / 2;
        spectra[1][i] = (packed[1][i] - packed[1][j]) / 2;
        spectra[2][i] = (packed[1][i] + packed[1][j]) / 2;
        spectra[3][i] = (packed[0][j] - packed[0][i]) / 2;
      }
    }
  }

  /** Divides a spectrum by the root of its mean power in each annulus; returns that power. */
  private double[] whiten(int part) {
    double[] power = new double[re.length];
    for (int i = 0; i < power.length; i++) {
      power[i] = spectra[part][i] * spectra[part][i] + spectra[part + 1][i] * spectra[part + 1][i];
    }
    double[] mean = annularMeans(power);
    for (int i = 0; i < power.length; i++) {
      double annular = mean[annulus(i)];
      double factor = annular > 0 && counts(i) ? 1 / Math.sqrt(annular) : 0;
      spectra[part][i] *= factor;
      spectra[part + 1][i] *= factor;
    }
    return mean;
  }

  private double[] weights(double[] first, double[] second) {
    double[] one = risen(first);
    double[] other = risen(second);
    double[] result = new double[re.length];
    for (int i = 0; i < result.length; i++) {
      int a = annulus(i);
      result[i] = counts(i) && first[a] > 0 && second[a] > 0 ? Math.max(LEAST_WEIGHT, Math.sqrt(one[a] * other[a])) : 0;
    }
    return result;
  }

  /** The share of the power in each annulus that is clearly above that of the lowest of those that reach all around. */
  private double[] risen(double[] power) {
    DoubleSummaryStatistics range = Arrays.stream(power, 0, annuli / 2).filter(value -> !Double.isNaN(value)).summaryStatistics();
    double lowest = Math.max(range.getMin(), DYNAMIC_RANGE * range.getMax());
    int[] number = annularCounts();
    double[] share = new double[annuli];
    for (int a = 0; a < annuli; a++) {
      double floor = lowest * (1 + CLEAR * Math.sqrt(2 * correlation() / number[a]));
      share[a] = power[a] > floor ? 1 - floor / power[a] : 0;
    }
    return share;
  }

  /** The mean in each annulus over the frequencies that count; NaN where none does. */
  double[] annularMeans(double[] ofFrequency) {
    double[] sum = new double[annuli];
    int[] number = annularCounts();
    for (int i = 0; i < ofFrequency.length; i++) {
      if (counts(i)) {
        sum[annulus(i)] += ofFrequency[i];
      }
    }
    for (int a = 0; a < annuli; a++) {
      sum[a] = number[a] > 0 ? sum[a] / number[a] : Double.NaN;
    }
    return sum;
  }

  /** How many frequencies there are in each annulus. */
  int[] annularCounts() {
    int[] number = new int[annuli];
    for (int i = 0; i < re.length; i++) {
      if (counts(i)) {
        number[annulus(i)]++;
      }
    }
    return number;
  }

  /** Which annulus a frequency lies in. */
  int annulus(int i) {
    return Math.min(annuli - 1, (int) (frequency(i) * Math.min(columns, rows)));
  }

  /** In cycles per pixel. */
  double frequency(int i) {
    return Math.hypot(fx(i % width), fy(i / width));
  }

  private boolean counts(int i) {
    int x = i % width;
    int y = i / width;
    boolean nyquist = 2 * x == width || 2 * y == height;
    return !nyquist && Math.hypot(fx(x) * columns, fy(y) * rows) > LOWEST;
  }

  /** Frequency along a row in cycles per pixel. */
  double fx(int x) {
    return (double) (2 * x < width ? x : x - width) / width;
  }

  /** Frequency across rows in cycles per pixel. */
  double fy(int y) {
    return (double) (2 * y < height ? y : y - height) / height;
  }

  /** By how much the window and the padding correlate neighbouring frequencies: the variance of a sum over frequencies grows by it. */
  double correlation() {
    return correlation;
  }

  /** The sum over all lags of the squared correlation of noise under the window: {@code <w^4> / <w^2>^2}, and the padding. */
  private static double correlation(int length, int padded) {
    double squares = 0;
    double fourths = 0;
    for (double w : window(length, 0)) {
      squares += w * w;
      fourths += w * w * w * w;
    }
    return fourths * padded / (squares * squares);
  }

  /** The agreement at every whole shift, {@code width x height}, negative shifts at the far end. */
  double[] surface() {
    double[][] data = new double[2][re.length];
    for (int i = 0; i < re.length; i++) {
      data[0][i] = weight[i] * re[i];
      data[1][i] = weight[i] * im[i];
    }
    transform(data, TransformType.INVERSE);
    return data[0];
  }

  /**
   * How far the agreement at a shift rises above that of unrelated images. Both images, whitened and laid over each other, are multiplied
   * pixel by pixel and summed in tiles as large as what is independent; the sum of all tiles over the root of the sum of their squares does
   * not exceed z by chance with more than {@code exp(-z^2 / 2)} when signs are random (W. Hoeffding (1963), doi:10.1080/01621459.1963.10500830),
   * however unequal the tiles are: a single object that looks alike in both gives 1. Where the scatter expected of the sum over frequencies
   * is larger, that counts.
   */
  double significance(double dx, double dy) {
    double[] tiles = tiles(product(weight, dx, dy, 0, 0), (int) Math.ceil(Math.sqrt((double) width * height / independent())));
    double sum = 0;
    double squares = 0;
    for (double tile : tiles) {
      sum += tile;
      squares += tile * tile;
    }
    double expected = 0;
    for (double w : weight) {
      expected += correlation * w * w;
    }
    double noise = Math.max(Math.sqrt(squares), Math.sqrt(expected) / weight.length);
    return noise > 0 ? sum / noise : 0;
  }

  /** The number of frequencies that carry signal, counted by their weights. */
  private double independent() {
    double sum = 0;
    double squares = 0;
    for (double w : weight) {
      sum += w;
      squares += w * w;
    }
    return Math.max(1, sum * sum / squares);
  }

  /**
   * How the slope of the agreement scatters from place to place: xx, xy and yy of the sum over blocks of the products of their contributions
   * to its derivatives. A part of the surface that changed is a few blocks that pull at random.
   */
  double[] scatter(double[] weights, double dx, double dy) {
    int side = Math.max(1, Math.min(columns, rows) / BLOCKS);
    double[] alongX = tiles(product(weights, dx, dy, 1, 0), side);
    double[] alongY = tiles(product(weights, dx, dy, 0, 1), side);
    double[] result = new double[3];
    double scale = (double) weights.length * weights.length;
    for (int t = 0; t < alongX.length; t++) {
      result[0] += scale * alongX[t] * alongX[t];
      result[1] += scale * alongX[t] * alongY[t];
      result[2] += scale * alongY[t] * alongY[t];
    }
    return result;
  }

  private double[] tiles(double[] values, int side) {
    int across = Math.ceilDiv(width, side);
    double[] tiles = new double[across * Math.ceilDiv(height, side)];
    for (int i = 0; i < values.length; i++) {
      tiles[i / width / side * across + i % width / side] += values[i];
    }
    return tiles;
  }

  /** Both images pixel by pixel, multiplied, the moved one laid over the reference; or its derivative by the shift in x or y. */
  private double[] product(double[] weights, double dx, double dy, int alongX, int alongY) {
    double[][] data = new double[2][re.length];
    for (int i = 0; i < re.length; i++) {
      if (weights[i] > 0) {
        double amplitude = Math.sqrt(weights[i]);
        double u = 2 * Math.PI * fx(i % width);
        double v = 2 * Math.PI * fy(i / width);
        double cos = Math.cos(u * dx + v * dy);
        double sin = Math.sin(u * dx + v * dy);
        double gRe = spectra[2][i] * cos - spectra[3][i] * sin;
        double gIm = spectra[2][i] * sin + spectra[3][i] * cos;
        double slope = alongX * u + alongY * v;
        boolean plain = alongX + alongY == 0;
        data[0][i] = amplitude * (spectra[0][i] - (plain ? gIm : slope * gRe));
        data[1][i] = amplitude * (spectra[1][i] + (plain ? gRe : -slope * gIm));
      }
    }
    transform(data, TransformType.INVERSE);
    for (int i = 0; i < re.length; i++) {
      data[0][i] *= data[1][i];
    }
    return data[0];
  }
}
