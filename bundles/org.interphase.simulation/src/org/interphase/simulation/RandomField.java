package org.interphase.simulation;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.eclipse.core.runtime.IProgressMonitor;
import org.interphase.api.Grid;

/**
 * A random function of the plane with a self-affine spectrum, as a sum of plane waves (Shinozuka and Deodatis 1991,
 * doi 10.1115/1.3119501). It is defined at every point, not on a raster: a shifted window shows exactly the shifted
 * surface, by any fraction of a pixel.
 *
 * <p>Wavelengths are stratified in the logarithm; directions and phases are uniform; amplitudes go as wavelength^H. The
 * variance over all realisations is 1.
 */
final class RandomField {
  private final double[] kx;
  private final double[] ky;
  private final double[] phase;
  private final double[] amplitude;

  /**
   * @param shortest the shortest wavelength in m
   * @param longest the longest wavelength in m
   * @param hurst the Hurst exponent H: 0 rough, 1 smooth
   * @param waves how many plane waves
   */
  RandomField(double shortest, double longest, double hurst, int waves, UniformRandomProvider random) {
    kx = new double[waves];
    ky = new double[waves];
    phase = new double[waves];
    amplitude = new double[waves];
    double logRatio = StrictMath.log(longest / shortest);
    double power = 0;
    for (int i = 0; i < waves; i++) {
      double wavelength = shortest * StrictMath.exp(logRatio * (i + random.nextDouble()) / waves);
      double direction = 2 * Math.PI * random.nextDouble();
      kx[i] = 2 * Math.PI / wavelength * StrictMath.cos(direction);
      ky[i] = 2 * Math.PI / wavelength * StrictMath.sin(direction);
      phase[i] = 2 * Math.PI * random.nextDouble();
      amplitude[i] = StrictMath.pow(wavelength / longest, hurst);
      power += amplitude[i] * amplitude[i] / 2;
    }
    double norm = 1 / Math.sqrt(power);
    for (int i = 0; i < waves; i++) {
      amplitude[i] *= norm;
    }
  }

  /**
   * Adds the field at the centres of the pixels. Along a row every wave is a rotation by a constant angle, so that the
   * cost is one complex product per wave and pixel.
   *
   * @param x0 the left edge of the window in m
   * @param y0 the bottom edge of the window in m
   * @param rms the root-mean-square amplitude to add
   * @param values one for each pixel, bottom row first. Filled: the field is added.
   */
  void add(Grid grid, double x0, double y0, double rms, double[] values, IProgressMonitor monitor) {
    if (rms == 0) {
      return;
    }
    double step = grid.pixelWidth();
    double[] cosines = Arrays.stream(kx).map(k -> StrictMath.cos(k * step)).toArray();
    double[] sines = Arrays.stream(kx).map(k -> StrictMath.sin(k * step)).toArray();
    for (int row = 0; row < grid.rows(); row++) {
      Cancel.check(monitor);
      double y = y0 + (row + 0.5) * grid.pixelHeight();
      for (int wave = 0; wave < kx.length; wave++) {
        double angle = kx[wave] * (x0 + step / 2) + ky[wave] * y + phase[wave];
        addWave(rms * amplitude[wave], angle, cosines[wave], sines[wave], values, grid.index(0, row), grid.columns());
      }
    }
  }

  /** The field at a point in m, of variance 1. */
  double value(double x, double y) {
    double sum = 0;
    for (int wave = 0; wave < kx.length; wave++) {
      sum += amplitude[wave] * StrictMath.cos(kx[wave] * x + ky[wave] * y + phase[wave]);
    }
    return sum;
  }

  private static void addWave(double amplitude, double angle, double cosine, double sine, double[] values, int from, int columns) {
    double real = amplitude * StrictMath.cos(angle);
    double imaginary = amplitude * StrictMath.sin(angle);
    for (int i = from; i < from + columns; i++) {
      values[i] += real;
      double next = real * cosine - imaginary * sine;
      imaginary = real * sine + imaginary * cosine;
      real = next;
    }
  }
}
