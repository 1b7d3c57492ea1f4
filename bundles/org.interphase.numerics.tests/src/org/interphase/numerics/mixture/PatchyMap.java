package org.interphase.numerics.mixture;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Maps of a surface made of patches: which component a pixel belongs to follows from a process with known probabilities, the value
 * is drawn from that component for each pixel by itself.
 */
enum PatchyMap {
  /** Cells of a random mosaic, each all of one component, drawn independently: any two components can touch. */
  MOSAIC {
    @Override
    int[] components(int side, double patch, double[] weights, SplittableRandom random) {
      Mosaic mosaic = new Mosaic(side, patch, weights, random);
      int[] result = new int[side * side];
      for (int i = 0; i < result.length; i++) {
        result[i] = mosaic.at(i % side, i / side);
      }
      return result;
    }
  },

  /** A smooth Gaussian field cut at quantiles: components border on the next stiffer and softer one. */
  CONTOURS {
    @Override
    int[] components(int side, double patch, double[] weights, SplittableRandom random) {
      double[] field = smoothField(side, patch / 2.5, random);
      NormalDistribution normal = NormalDistribution.of(0, 1);
      int[] result = new int[field.length];
      for (int i = 0; i < field.length; i++) {
        result[i] = pick(weights, normal.cumulativeProbability(field[i]));
      }
      return result;
    }
  };

  /** The component of each pixel, of patches of about that many pixels across. */
  abstract int[] components(int side, double patch, double[] weights, SplittableRandom random);

  /** A map of side x side values. */
  double[] draw(GaussianMixture truth, int side, double patch, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] weights = truth.components().stream().mapToDouble(GaussianMixture.Component::weight).toArray();
    int[] components = components(side, patch, weights, random);
    double[] values = new double[components.length];
    for (int i = 0; i < values.length; i++) {
      GaussianMixture.Component component = truth.component(components[i]);
      values[i] = component.mean() + component.sigma() * random.nextGaussian();
    }
    return values;
  }

  private static int pick(double[] weights, double share) {
    double left = share;
    int k = 0;
    while (k < weights.length - 1 && left >= weights[k]) {
      left -= weights[k++];
    }
    return k;
  }

  /** Unit variance everywhere, covariance exp(-h^2 / (2 length^2)). */
  private static double[] smoothField(int side, double length, SplittableRandom random) {
    int reach = (int) Math.ceil(4 * length);
    int wide = side + 2 * reach;
    double[] kernel = new double[2 * reach + 1];
    double squares = 0;
    for (int i = 0; i < kernel.length; i++) {
      kernel[i] = Math.exp(-(i - reach) * (i - reach) / (length * length));
      squares += kernel[i] * kernel[i];
    }
    double[] noise = new double[wide];
    double[] rows = new double[wide * side];
    for (int y = 0; y < wide; y++) {
      for (int x = 0; x < wide; x++) {
        noise[x] = random.nextGaussian();
      }
      for (int i = 0; i < kernel.length; i++) {
        for (int x = 0; x < side; x++) {
          rows[y * side + x] += kernel[i] * noise[x + i];
        }
      }
    }
    double[] field = new double[side * side];
    for (int y = 0; y < side; y++) {
      for (int i = 0; i < kernel.length; i++) {
        for (int x = 0; x < side; x++) {
          field[y * side + x] += kernel[i] * rows[(y + i) * side + x] / squares;
        }
      }
    }
    return field;
  }

  /** Seeds of cells thrown at random, found again through a grid of squares. */
  private static final class Mosaic {
    private record Cell(double x, double y, int component) { }

    private final double patch;
    private final double margin;
    private final int across;
    private final List<List<Cell>> squares = new ArrayList<>();

    Mosaic(int side, double patch, double[] weights, SplittableRandom random) {
      this.patch = patch;
      margin = 3 * patch;
      double length = side + 2 * margin;
      across = (int) Math.ceil(length / patch);
      for (int i = 0; i < across * across; i++) {
        squares.add(new ArrayList<>());
      }
      double expected = length * length / (patch * patch);
      long cells = Math.round(expected + Math.sqrt(expected) * random.nextGaussian());
      for (long i = 0; i < cells; i++) {
        double x = random.nextDouble() * length;
        double y = random.nextDouble() * length;
        squares.get((int) (y / patch) * across + (int) (x / patch)).add(new Cell(x, y, pick(weights, random.nextDouble())));
      }
    }

    int at(int column, int row) {
      double x = column + margin;
      double y = row + margin;
      double nearest = Double.POSITIVE_INFINITY;
      int component = 0;
      for (int ring = 0; nearest > Math.pow(Math.max(0, ring - 1) * patch, 2) && ring < across; ring++) {
        for (Cell cell : ring((int) (x / patch), (int) (y / patch), ring)) {
          double distance = (cell.x - x) * (cell.x - x) + (cell.y - y) * (cell.y - y);
          if (distance < nearest) {
            nearest = distance;
            component = cell.component;
          }
        }
      }
      return component;
    }

    private List<Cell> ring(int column, int row, int ring) {
      List<Cell> cells = new ArrayList<>();
      for (int y = Math.max(0, row - ring); y <= Math.min(across - 1, row + ring); y++) {
        boolean edge = Math.abs(y - row) == ring;
        for (int x = column - ring; x <= column + ring; x += edge || ring == 0 ? 1 : 2 * ring) {
          if (x >= 0 && x < across) {
            cells.addAll(squares.get(y * across + x));
          }
        }
      }
      return cells;
    }
  }
}
