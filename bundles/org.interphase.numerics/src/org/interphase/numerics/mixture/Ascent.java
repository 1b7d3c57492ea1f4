package org.interphase.numerics.mixture;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealVector;

/**
 * Climbs to a maximum of the likelihood, all the way.
 *
 * <p>Expectation-maximisation (EM) climbs from anywhere, but where components overlap it needs thousands of steps for the last
 * bit, and stopping when steps get small stops far too early. So it only brings a start into the basin of a maximum; then Newton's
 * method on the same likelihood finishes. Newton's step turns towards higher ground along every axis of curvature, also near a
 * saddle (the modulus of the curvature is used), is kept short, and is taken only if the likelihood grows; otherwise EM goes on
 * for a while. Newton also knows how far the maximum is: {@code g^T I^-1 g} is its squared distance in standard errors. The climb
 * ends when that is below 1e-10 and one more full step, which squares it, is done.
 */
final class Ascent {
  /** The spread at which sigma is one bin: narrower components would only describe single bins. */
  static final double FLOOR = Math.sqrt(1 + Parameters.BOX_VARIANCE);

  private static final double ARRIVED = 1e-10;
  private static final double SINGULAR = 1e-9;
  private static final int NEWTON_STEPS = 300;
  private static final int EM_STEPS = 20;

  private final BinnedLikelihood likelihood;
  private double[] gradient;
  private double[][] information;
  private double[] step;
  private double smallestCurvature;

  Ascent(BinnedLikelihood likelihood) {
    this.likelihood = likelihood;
  }

  /**
   * Climbs.
   *
   * @param p where to start. Filled with the maximum.
   * @return whether a maximum was reached: false where the climb ended beside it after very many steps
   */
  boolean climb(Parameters p) {
    double height = likelihood.at(p);
    Parameters candidate = p.copy();
    for (int i = 0; i < NEWTON_STEPS; i++) {
      double distance = newton(p);
      if (distance < ARRIVED) {
        move(p, 1, candidate);
        p.set(candidate);
        p.sort();
        return true;
      }
      double reached = search(p, height, candidate);
      if (!(reached > height)) {
        candidate.set(p);
        expectationMaximisation(candidate, EM_STEPS);
        reached = likelihood.at(candidate);
      }
      p.set(candidate);
      height = reached;
    }
    p.sort();
    return false;
  }

  void expectationMaximisation(Parameters p, int steps) {
    for (int i = 0; i < steps; i++) {
      likelihood.maximise(p, FLOOR);
    }
  }

  private double search(Parameters p, double height, Parameters candidate) {
    double reached = Double.NEGATIVE_INFINITY;
    for (double fraction = 1; fraction > 0.05; fraction /= 2) {
      move(p, fraction, candidate);
      reached = likelihood.at(candidate);
      if (reached > height) {
        return reached;
      }
    }
    return reached;
  }

  /** Prepares Newton's step; returns the squared distance to the maximum in standard errors. */
  private double newton(Parameters p) {
    EigenDecomposition curvatures = curvatures(p);
    double[] values = curvatures.getRealEigenvalues();
    double least = SINGULAR * likelihood.values();
    double distance = 0;
    RealVector g = new ArrayRealVector(gradient, false);
    RealVector sum = new ArrayRealVector(gradient.length);
    smallestCurvature = Double.POSITIVE_INFINITY;
    for (int i = 0; i < values.length; i++) {
      RealVector axis = curvatures.getEigenvector(i);
      double slope = axis.dotProduct(g);
      double curvature = Math.max(Math.abs(values[i]), least);
      distance += slope * slope / curvature;
      sum.combineToSelf(1, slope / curvature, axis);
      smallestCurvature = Math.min(smallestCurvature, values[i]);
    }
    step = sum.toArray();
    return distance;
  }

  private EigenDecomposition curvatures(Parameters p) {
    int size = 3 * p.size();
    if (gradient == null || gradient.length != size) {
      gradient = new double[size];
      information = new double[size][size];
    }
    likelihood.derivatives(p, gradient, information);
    for (int k = 0; k < p.size(); k++) {
      if (p.spread[k] <= FLOOR && gradient[3 * k + 2] <= 0) {
        hold(3 * k + 2);
      }
    }
    return new EigenDecomposition(new Array2DRowRealMatrix(information, false));
  }

  /** Takes a parameter out of the step: it stays where it is. */
  private void hold(int parameter) {
    gradient[parameter] = 0;
    for (int i = 0; i < gradient.length; i++) {
      information[parameter][i] = 0;
      information[i][parameter] = 0;
    }
    information[parameter][parameter] = likelihood.values();
  }

  /** Moves along Newton's step, at most by one spread or a factor of e in any parameter. */
  private void move(Parameters p, double fraction, Parameters to) {
    double longest = 1;
    for (double part : step) {
      longest = Math.max(longest, Math.abs(part));
    }
    double scale = fraction / longest;
    double sum = 0;
    for (int k = 0; k < p.size(); k++) {
      to.weight[k] = p.weight[k] * Math.exp(scale * step[3 * k]);
      to.mean[k] = p.mean[k] + scale * step[3 * k + 1] * p.spread[k];
      to.spread[k] = Math.max(FLOOR, p.spread[k] * Math.exp(scale * step[3 * k + 2]));
      sum += to.weight[k];
    }
    for (int k = 0; k < p.size(); k++) {
      to.weight[k] /= sum;
    }
  }

  /** Whether this is a maximum inside the allowed region where the data determine every parameter. */
  boolean regular(Parameters p) {
    for (int k = 0; k < p.size(); k++) {
      if (p.spread[k] <= FLOOR) {
        return false;
      }
    }
    newton(p);
    return smallestCurvature > SINGULAR * likelihood.values();
  }

  /**
   * What one more value in a bin does to weights, means and sigmas, times the number of values: the sum of these influences over
   * the values, divided by their number, is how the estimate differs from the truth, to first order. NaN where the maximum is not
   * regular.
   *
   * @param width the width of a bin
   * @return at [parameter][bin], three parameters for each component
   */
  double[][] influence(Parameters p, double width) {
    int size = 3 * p.size();
    double[][] inverse = inverse(p, width);
    double[][] result = new double[size][likelihood.bins()];
    double[] score = new double[size];
    for (int b = 0; b < likelihood.bins(); b++) {
      likelihood.score(p, b, score);
      for (int i = 0; i < size; i++) {
        double sum = 0;
        for (int j = 0; j < size; j++) {
          sum += inverse[i][j] * score[j];
        }
        result[i][b] = likelihood.values() * sum;
      }
    }
    return result;
  }

  /** The inverse of the observed information, its rows carried over to weights, means and sigmas. */
  private double[][] inverse(Parameters p, double width) {
    int size = 3 * p.size();
    double[][] result = new double[size][size];
    boolean regular = regular(p);
    EigenDecomposition curvatures = curvatures(p);
    for (int e = 0; e < size; e++) {
      double scale = regular ? 1 / curvatures.getRealEigenvalue(e) : Double.NaN;
      double[] natural = natural(p, curvatures.getEigenvector(e), scale, width);
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          result[i][j] += natural[i] * curvatures.getEigenvector(e).getEntry(j);
        }
      }
    }
    return result;
  }

  /**
   * The covariance of weights, means and sigmas, three rows for each component: the inverse of the observed information, carried
   * over from the dimensionless parameters. NaN where the maximum is not regular.
   *
   * @param width the width of a bin
   */
  ParameterCovariance covariance(Parameters p, double width) {
    double[][] rows = inverse(p, width);
    for (double[] row : rows) {
      System.arraycopy(natural(p, new ArrayRealVector(row, false), 1, width), 0, row, 0, row.length);
    }
    return new ParameterCovariance(rows);
  }

  /** A small change of the dimensionless parameters as the change of weights, means and sigmas. */
  private static double[] natural(Parameters p, RealVector change, double scale, double width) {
    double[] result = new double[3 * p.size()];
    double common = 0;
    for (int k = 0; k < p.size(); k++) {
      common += p.weight[k] * change.getEntry(3 * k);
    }
    for (int k = 0; k < p.size(); k++) {
      result[3 * k] = scale * p.weight[k] * (change.getEntry(3 * k) - common);
      result[3 * k + 1] = scale * p.spread[k] * change.getEntry(3 * k + 1) * width;
      result[3 * k + 2] = scale * p.spread[k] * p.spread[k] / p.sigma(k) * change.getEntry(3 * k + 2) * width;
    }
    return result;
  }
}
