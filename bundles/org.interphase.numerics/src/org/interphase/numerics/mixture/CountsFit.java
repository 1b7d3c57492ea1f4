package org.interphase.numerics.mixture;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularMatrixException;
import org.interphase.numerics.fit.LeastSquares;
import org.interphase.numerics.histogram.Histogram;

/**
 * Fits Gaussians to the counts of a histogram by least squares, as one does with a plot: heights, centres and widths of peaks that
 * together follow the bars.
 *
 * <p>Each peak is what a Gaussian's values leave in bins, so its width is told apart from the bins' own. Weights are the peaks'
 * areas divided by their sum. Standard errors propagate the scatter of the counts, which grows with them, through the fit (the
 * "sandwich" formula): right for each {@link Weighting}, for independent values.
 */
public final class CountsFit implements MixtureEstimator {
  private static final int REWEIGHTINGS = 20;
  private static final double LEAST_SPREAD = 0.5;
  private static final double LEAST_EXPECTED = 0.5;

  private final Weighting weighting;

  /** How the squared differences between counts and curve are weighted. */
  public enum Weighting {
    /** All alike: the fit follows the tall bars. What curve-fitting programs do unless told otherwise. */
    UNWEIGHTED,
    /** By 1 / count (J. Neyman, 1949), empty bins as if they held one: biased where counts are small. */
    NEYMAN,
    /** By 1 / expected count (K. Pearson, 1900, doi:10.1080/14786440009463897), found by fitting repeatedly: close to maximum likelihood. */
    PEARSON
  }

  /** A fit with that weighting. */
  public CountsFit(Weighting weighting) {
    this.weighting = weighting;
  }

  /**
   * Fits.
   *
   * @param values bins of any width, more of them than there are parameters
   * @param start where to start, with as many components as wanted
   * @throws IllegalArgumentException if there are too few bins
   */
  public MixtureFit fit(Histogram values, GaussianMixture start) {
    LeastSquares.Fit peaks = peaks(values, start);
    GaussianMixture mixture = mixture(values, peaks.parameters());
    ParameterCovariance covariance = ParameterCovariance.ofInfluence(influence(values, mixture), values.counts());
    return MaximumLikelihood.describe(values, mixture, covariance, peaks.converged());
  }

  @Override
  public GaussianMixture refit(Histogram values, GaussianMixture start) {
    return mixture(values, peaks(values, start).parameters());
  }

  private LeastSquares.Fit peaks(Histogram values, GaussianMixture start) {
    double[] p = heights(values, start);
    LeastSquares.Fit fit = fit(values, errors(values, p), p);
    for (int i = 1; weighting == Weighting.PEARSON && i < REWEIGHTINGS; i++) {
      fit = fit(values, errors(values, fit.parameters()), fit.parameters());
    }
    return fit;
  }

  private static LeastSquares.Fit fit(Histogram values, double[] error, double[] start) {
    double[] lower = new double[start.length];
    double[] upper = new double[start.length];
    Arrays.fill(upper, Double.POSITIVE_INFINITY);
    for (int k = 0; k < start.length; k += 3) {
      lower[k + 1] = -values.bins();
      upper[k + 1] = 2.0 * values.bins();
      lower[k + 2] = LEAST_SPREAD;
      upper[k + 2] = 4.0 * values.bins();
    }
    return LeastSquares.of(problem(values, error, start.length / 3)).within(lower, upper).fit(start);
  }

  private static GaussianPeaks problem(Histogram values, double[] error, int peaks) {
    double[] x = new double[values.bins()];
    double[] y = new double[values.bins()];
    for (int b = 0; b < x.length; b++) {
      x[b] = b;
      y[b] = values.count(b);
    }
    return new GaussianPeaks(x, y, error, peaks, false);
  }

  private double[] errors(Histogram values, double[] p) {
    double[] ones = new double[values.bins()];
    Arrays.fill(ones, 1);
    GaussianPeaks curve = problem(values, ones, p.length / 3);
    double[] errors = new double[values.bins()];
    for (int b = 0; b < errors.length; b++) {
      errors[b] = switch (weighting) {
        case UNWEIGHTED -> 1;
        case NEYMAN -> Math.sqrt(Math.max(1, values.count(b)));
        case PEARSON -> Math.sqrt(Math.max(LEAST_EXPECTED, curve.value(p, b)));
      };
    }
    return errors;
  }

  /** Height in counts, centre and spread in bins. */
  private static double[] heights(Histogram values, GaussianMixture mixture) {
    Parameters from = Parameters.of(mixture, values);
    double[] p = new double[3 * mixture.size()];
    for (int k = 0; k < mixture.size(); k++) {
      p[3 * k] = values.total() * from.weight[k] / (from.spread[k] * Math.sqrt(2 * Math.PI));
      p[3 * k + 1] = from.mean[k];
      p[3 * k + 2] = from.spread[k];
    }
    return p;
  }

  private static GaussianMixture mixture(Histogram values, double[] p) {
    Parameters result = new Parameters(p.length / 3);
    for (int k = 0; k < result.size(); k++) {
      result.weight[k] = p[3 * k] * p[3 * k + 2];
      result.mean[k] = p[3 * k + 1];
      result.spread[k] = p[3 * k + 2];
    }
    return result.toMixture(values);
  }

  @Override
  public double[][] influence(Histogram values, GaussianMixture fit) {
    double[] p = heights(values, fit);
    double[] error = errors(values, p);
    GaussianPeaks problem = problem(values, error, fit.size());
    double[] jacobian = new double[values.bins() * p.length];
    problem.jacobian(p, jacobian);
    RealMatrix rows = new Array2DRowRealMatrix(values.bins(), p.length);
    for (int i = 0; i < jacobian.length; i++) {
      rows.setEntry(i / p.length, i % p.length, jacobian[i]);
    }
    double[][] result = new double[p.length][values.bins()];
    try {
      RealMatrix inverse = new QRDecomposition(rows).getSolver().getInverse();
      for (int b = 0; b < values.bins(); b++) {
        addInfluence(values, p, inverse.getColumnVector(b).toArray(), b, error[b], result);
      }
    } catch (SingularMatrixException e) {
      for (double[] row : result) {
        Arrays.fill(row, Double.NaN);
      }
    }
    return result;
  }

  private static void addInfluence(Histogram values, double[] p, double[] change, int bin, double error, double[][] result) {
    double area = 0;
    double growth = 0;
    for (int k = 0; k < p.length; k += 3) {
      area += p[k] * p[k + 2];
      growth += change[k] * p[k + 2] + p[k] * change[k + 2];
    }
    double scale = values.total() / error;
    for (int k = 0; k < p.length; k += 3) {
      double own = change[k] * p[k + 2] + p[k] * change[k + 2];
      double sigma = Math.sqrt(p[k + 2] * p[k + 2] - Parameters.BOX_VARIANCE);
      result[k][bin] = scale * (own - p[k] * p[k + 2] / area * growth) / area;
      result[k + 1][bin] = scale * change[k + 1] * values.width();
      result[k + 2][bin] = scale * change[k + 2] * p[k + 2] / sigma * values.width();
    }
  }
}
