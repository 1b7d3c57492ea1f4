package org.interphase.numerics.mixture;

import java.util.List;

/**
 * How far a fitted mixture's parameters may be off, and together with which others: their covariance matrix.
 *
 * <p>Parameters are numbered component by component: weight k is {@code 3 k}, mean k is {@code 3 k + 1}, sigma k is
 * {@code 3 k + 2}. Weights sum to 1, so the matrix is singular in that direction, as it should be. Where the data do not
 * determine the parameters everything is NaN. Immutable.
 */
public final class ParameterCovariance {
  private final int size;
  private final double[] matrix;

  ParameterCovariance(double[][] rows) {
    size = rows.length;
    matrix = new double[size * size];
    for (int i = 0; i < size; i++) {
      System.arraycopy(rows[i], 0, matrix, i * size, size);
    }
  }

  /**
   * The covariance of parameters whose estimates are means of influences over independent values.
   *
   * @param influence at [parameter][bin], see {@link MixtureEstimator#influence}
   * @param counts the number of values in each bin
   */
  static ParameterCovariance ofInfluence(double[][] influence, long[] counts) {
    double total = 0;
    for (long count : counts) {
      total += count;
    }
    double[][] rows = new double[influence.length][influence.length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows.length; j++) {
        double sum = 0;
        for (int b = 0; b < counts.length; b++) {
          sum += counts[b] * influence[i][b] * influence[j][b];
        }
        rows[i][j] = sum / (total * total);
      }
    }
    return new ParameterCovariance(rows);
  }

  /**
   * The mean products of the distances of replicates from the estimate they are replicates of: a bias of the estimate, which
   * shows as the distance of their mean, is an error too.
   *
   * @param fit the estimate
   * @param replicates the parameters of the mixtures fitted to replicates of the data, see {@link Identity}
   * @param scale for each parameter, by how much the distances are too small as errors
   */
  static ParameterCovariance ofReplicates(GaussianMixture fit, List<double[]> replicates, double[] scale) {
    double[] estimate = parameters(fit);
    double[][] rows = new double[estimate.length][estimate.length];
    for (double[] other : replicates) {
      for (int i = 0; i < estimate.length; i++) {
        for (int j = 0; j < estimate.length; j++) {
          rows[i][j] += scale[i] * scale[j] * (other[i] - estimate[i]) * (other[j] - estimate[j]) / replicates.size();
        }
      }
    }
    return new ParameterCovariance(rows);
  }

  /** Weights, means and sigmas in this order of parameters. */
  static double[] parameters(GaussianMixture mixture) {
    double[] result = new double[3 * mixture.size()];
    for (int k = 0; k < mixture.size(); k++) {
      result[weight(k)] = mixture.component(k).weight();
      result[mean(k)] = mixture.component(k).mean();
      result[sigma(k)] = mixture.component(k).sigma();
    }
    return result;
  }

  /** The number of a component's weight. */
  public static int weight(int k) {
    return 3 * k;
  }

  /** The number of a component's mean. */
  public static int mean(int k) {
    return 3 * k + 1;
  }

  /** The number of a component's sigma. */
  public static int sigma(int k) {
    return 3 * k + 2;
  }

  /** Whether the data determine the parameters. */
  public boolean known() {
    for (double entry : matrix) {
      if (!Double.isFinite(entry)) {
        return false;
      }
    }
    return true;
  }

  /** The covariance of two parameters. */
  public double of(int i, int j) {
    return matrix[i * size + j];
  }

  /** One standard error of a parameter. */
  public double standardError(int i) {
    return Math.sqrt(of(i, i));
  }

  /**
   * One standard error of a function of the parameters, to first order.
   *
   * @param gradient the function's derivatives by all parameters. Not modified.
   */
  public double standardError(double[] gradient) {
    double variance = 0;
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        if (gradient[i] != 0 && gradient[j] != 0) {
          variance += gradient[i] * of(i, j) * gradient[j];
        }
      }
    }
    return Math.sqrt(Math.max(0, variance));
  }
}
