package org.interphase.simulation;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.eclipse.core.runtime.IProgressMonitor;
import org.interphase.api.Grid;

/**
 * An endless rough surface made of patches: what lies under the tip, before any instrument looks.
 *
 * <p><b>Patches</b> are a Voronoi mosaic. The plane is divided into squares of the patch size; each square holds one seed
 * point at a random place, and a point of the plane belongs to the patch of the nearest seed, after a small smooth
 * random displacement that bends the borders. Each patch has a rank, uniform in [0, 1) and independent of all others
 * and of the mosaic. Whatever the shapes, a component that owns an interval of ranks therefore has exactly the interval's
 * length as its probability at every point, and neighbouring patches are of unrelated components.
 *
 * <p><b>Topography</b> is a self-affine field (64 % of the variance) plus one level for each patch (36 %), independent of
 * the rank.
 *
 * <p>Everything is a function of the position alone: a window moved by any distance shows the same surface moved by it.
 * Immutable and safe for many threads.
 */
public final class Surface {
  /** The Hurst exponent of the topography. */
  public static final double HURST = 0.8;
  private static final int TOPOGRAPHY_WAVES = 256;
  private static final int BORDER_WAVES = 24;
  private static final double BORDER_AMPLITUDE = 0.12;
  private static final double FIELD_SHARE = 0.8;
  private static final double PATCH_SHARE = 0.6;

  private final double patchSize;
  private final double roughness;
  private final long seed;
  private final RandomField topography;
  private final RandomField borderX;
  private final RandomField borderY;

  /**
   * @param patchSize the side of a square that holds one patch on average, in m, positive
   * @param roughness the rms height of the surface in m, 0 or more
   * @param seed chooses the surface
   */
  public Surface(double patchSize, double roughness, long seed) {
    this.patchSize = patchSize;
    this.roughness = roughness;
    this.seed = Streams.seed(seed, 0);
    topography = new RandomField(patchSize / 4, 8 * patchSize, HURST, TOPOGRAPHY_WAVES, Streams.of(seed, 1));
    borderX = new RandomField(patchSize, 4 * patchSize, HURST, BORDER_WAVES, Streams.of(seed, 2));
    borderY = new RandomField(patchSize, 4 * patchSize, HURST, BORDER_WAVES, Streams.of(seed, 3));
  }

  /**
   * Looks at a window of the surface.
   *
   * @param grid the raster; the surface is taken at the centres of its pixels
   * @param x0 the left edge of the window in m
   * @param y0 the bottom edge of the window in m
   * @param monitor for cancelling
   */
  public Window window(Grid grid, double x0, double y0, IProgressMonitor monitor) {
    double[] heights = new double[grid.size()];
    topography.add(grid, x0, y0, FIELD_SHARE * roughness, heights, monitor);
    double[] x = new double[grid.size()];
    double[] y = new double[grid.size()];
    for (int i = 0; i < x.length; i++) {
      x[i] = x0 + (i % grid.columns() + 0.5) * grid.pixelWidth();
      y[i] = y0 + (i / grid.columns() + 0.5) * grid.pixelHeight();
    }
    borderX.add(grid, x0, y0, BORDER_AMPLITUDE * patchSize, x, monitor);
    borderY.add(grid, x0, y0, BORDER_AMPLITUDE * patchSize, y, monitor);
    double[] ranks = new double[grid.size()];
    Mosaic mosaic = new Mosaic(x, y);
    for (int i = 0; i < ranks.length; i++) {
      if (i % grid.columns() == 0) {
        Cancel.check(monitor);
      }
      int patch = mosaic.nearest(x[i], y[i]);
      ranks[i] = mosaic.rank[patch];
      heights[i] += PATCH_SHARE * roughness * mosaic.level[patch];
    }
    return new Window(heights, ranks);
  }

  /**
   * What a window shows. The arrays belong to the caller.
   *
   * @param heights the topography in m, bottom row first
   * @param ranks the rank of each pixel's patch, in [0, 1), bottom row first
   */
  public record Window(double[] heights, double[] ranks) { }

  /** The patches around a set of points. */
  private final class Mosaic {
    private static final int REACH = 2;
    private final int firstColumn;
    private final int firstRow;
    private final int columns;
    private final double[] seedX;
    private final double[] seedY;
    private final double[] rank;
    private final double[] level;

    Mosaic(double[] x, double[] y) {
      firstColumn = square(Arrays.stream(x).min().orElseThrow()) - REACH;
      firstRow = square(Arrays.stream(y).min().orElseThrow()) - REACH;
      columns = square(Arrays.stream(x).max().orElseThrow()) + REACH - firstColumn + 1;
      int rows = square(Arrays.stream(y).max().orElseThrow()) + REACH - firstRow + 1;
      seedX = new double[columns * rows];
      seedY = new double[columns * rows];
      rank = new double[columns * rows];
      level = new double[columns * rows];
      for (int i = 0; i < rank.length; i++) {
        int column = firstColumn + i % columns;
        int row = firstRow + i / columns;
        UniformRandomProvider random = Streams.of(seed, column, row);
        seedX[i] = (column + random.nextDouble()) * patchSize;
        seedY[i] = (row + random.nextDouble()) * patchSize;
        rank[i] = random.nextDouble();
        level[i] = Math.sqrt(12) * (random.nextDouble() - 0.5);
      }
    }

    private int square(double position) {
      return (int) Math.floor(position / patchSize);
    }

    /** A point's own square holds a seed within sqrt(2) sides, so that none three squares away can be nearer. */
    int nearest(double x, double y) {
      int centre = (square(y) - firstRow) * columns + square(x) - firstColumn;
      int nearest = centre;
      double least = Double.POSITIVE_INFINITY;
      for (int dRow = -REACH; dRow <= REACH; dRow++) {
        for (int i = centre + dRow * columns - REACH; i <= centre + dRow * columns + REACH; i++) {
          double dx = seedX[i] - x;
          double dy = seedY[i] - y;
          double distance = dx * dx + dy * dy;
          if (distance < least) {
            least = distance;
            nearest = i;
          }
        }
      }
      return nearest;
    }
  }
}
