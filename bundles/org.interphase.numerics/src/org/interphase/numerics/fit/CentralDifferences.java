package org.interphase.numerics.fit;

import java.util.Arrays;

/**
 * A Jacobian from the residuals alone, by the central difference of fourth order
 * {@code (8 (r(h) - r(-h)) - (r(2h) - r(-2h))) / 12 h}.
 *
 * <p>The step h is the fifth root of the rounding error times the parameter, which balances rounding against truncation and
 * leaves about twelve correct digits for a smooth model; a parameter that is zero is stepped as if it were one.
 */
final class CentralDifferences {
  private static final double RELATIVE_STEP = Math.sqrt(Math.sqrt(Math.ulp(1.0)));

  private CentralDifferences() { }

  static void jacobian(LeastSquares.Problem problem, double[] parameters, double[] jacobian) {
    double[] p = parameters.clone();
    double[] r = new double[problem.residuals()];
    Arrays.fill(jacobian, 0);
    for (int j = 0; j < p.length; j++) {
      double wanted = RELATIVE_STEP * (p[j] == 0 ? 1 : Math.abs(p[j]));
      double h = parameters[j] + wanted - parameters[j];
      add(problem, p, j, parameters[j] + h, r, jacobian, 8 / (12 * h));
      add(problem, p, j, parameters[j] - h, r, jacobian, -8 / (12 * h));
      add(problem, p, j, parameters[j] + 2 * h, r, jacobian, -1 / (12 * h));
      add(problem, p, j, parameters[j] - 2 * h, r, jacobian, 1 / (12 * h));
      p[j] = parameters[j];
    }
  }

  private static void add(LeastSquares.Problem problem, double[] p, int j, double value, double[] r, double[] jacobian, double weight) {
    p[j] = value;
    problem.residuals(p, r);
    for (int i = 0; i < r.length; i++) {
      jacobian[i * p.length + j] += weight * r[i];
    }
  }
}
