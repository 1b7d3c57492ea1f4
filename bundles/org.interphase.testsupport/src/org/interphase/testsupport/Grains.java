package org.interphase.testsupport;

import java.util.SplittableRandom;

/** A surface of smooth grains of several sizes at random places, known at every point: it can be seen from anywhere, without interpolation. */
public final class Grains {
  private static final double REACH = 6;

  private final double[][] grains;

  /** So many grains per 1000 square pixels, from 300 pixels before the origin to 600 after it. */
  public Grains(double density, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    grains = new double[(int) (density * 810)][];
    for (int g = 0; g < grains.length; g++) {
      double radius = 1.2 * Math.exp(1.9 * random.nextDouble());
      grains[g] = new double[] {random.nextDouble() * 900 - 300, random.nextDouble() * 900 - 300, radius, radius * (random.nextDouble() - 0.3)};
    }
  }

  /** The surface on a window whose lower left corner is at (x, y). */
  public double[] seen(int columns, int rows, double x, double y) {
    double[] heights = new double[columns * rows];
    for (double[] grain : grains) {
      double cx = grain[0] - x;
      double cy = grain[1] - y;
      double[] across = profile(columns, cx, grain[2]);
      double[] up = profile(rows, cy, grain[2]);
      int reach = (int) (REACH * grain[2]);
      for (int row = Math.max(0, (int) cy - reach); row <= Math.min(rows - 1, cy + reach); row++) {
        for (int column = Math.max(0, (int) cx - reach); column <= Math.min(columns - 1, cx + reach); column++) {
          heights[row * columns + column] += grain[3] * across[column] * up[row];
        }
      }
    }
    return heights;
  }

  private static double[] profile(int pixels, double centre, double radius) {
    double[] profile = new double[pixels];
    for (int i = Math.max(0, (int) (centre - REACH * radius)); i <= Math.min(pixels - 1, centre + REACH * radius); i++) {
      profile[i] = Math.exp(-(i - centre) * (i - centre) / (2 * radius * radius));
    }
    return profile;
  }
}
