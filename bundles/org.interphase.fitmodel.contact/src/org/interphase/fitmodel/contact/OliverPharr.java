package org.interphase.fitmodel.contact;

import java.util.Arrays;
import java.util.Optional;
import org.interphase.api.Citation;
import org.interphase.api.spi.UnloadingModel.Evaluation;
import org.interphase.api.spi.UnloadingModel.Unloading;
import org.interphase.numerics.fit.LeastSquares.Fit;

/**
 * From the fitted branch to the modulus: {@code S = dF/dh} at the largest depth, {@code hc = hmax - epsilon Fmax / S},
 * {@code E* = sqrt(pi) / 2 S / sqrt(A(hc))}.
 *
 * @param epsilon how far the surface around the contact sinks in
 * @param area projected area at a contact depth of 1 m, in m^2
 * @param power of the contact depth that the area follows: 1 for a paraboloid, 2 for a cone
 */
record OliverPharr(double epsilon, double area, double power) {
  static final String VALIDITY = "Loading may be plastic, unloading is elastic; no pile-up around the contact, adhesion small beside the load.";
  static final Citation CITATION = new Citation("W. C. Oliver, G. M. Pharr: An improved technique for determining hardness and elastic "
      + "modulus using load and displacement sensing indentation experiments. J. Mater. Res. 7, 1564 (1992)", "10.1557/JMR.1992.1564");
  private static final int FEWEST_POINTS = 5;

  Optional<Evaluation> evaluate(double springConstant, Unloading unloading) {
    double depth = Arrays.stream(unloading.depth()).max().orElse(0);
    double force = Arrays.stream(unloading.force()).max().orElse(0);
    if (!(depth > 0 && force > 0)) {
      return Optional.empty();
    }
    UnloadingBranch branch = UnloadingBranch.of(unloading, depth, force);
    if (branch.residuals() < FEWEST_POINTS) {
      return Optional.empty();
    }
    Fit fit = branch.weighted(branch.fit(), springConstant, depth, force).fit();
    return Optional.of(fit).filter(Fit::converged).map(found -> evaluation(found, depth, force, branch.residuals()))
        .filter(evaluation -> evaluation.contactDepth() > 0);
  }

  private Evaluation evaluation(Fit fit, double depth, double force, int points) {
    double share = fit.parameter(0);
    double elastic = 1 - fit.parameter(1);
    double exponent = fit.parameter(2);
    double stiffness = share * force / depth * exponent / elastic;
    double inContact = 1 - epsilon * elastic / exponent;
    double contactArea = area * Math.pow(inContact * depth, power);
    double modulus = Math.sqrt(Math.PI / contactArea) / 2 * stiffness;
    double sinking = power / 2 * epsilon / exponent / inContact;
    double stiffnessError = error(fit, 1 / share, 1 / elastic, 1 / exponent);
    double modulusError = error(fit, 1 / share, 1 / elastic - sinking, 1 / exponent - sinking * elastic / exponent);
    return new Evaluation(modulus, modulus * modulusError, stiffness, stiffness * stiffnessError, inContact * depth, contactArea,
        fit.parameter(1) * depth, exponent, points);
  }

  /** The standard error of the logarithm whose derivatives by the parameters are given. */
  private static double error(Fit fit, double... gradient) {
    double variance = 0;
    for (int j = 0; j < gradient.length; j++) {
      for (int k = 0; k < gradient.length; k++) {
        variance += gradient[j] * gradient[k] * fit.covariance(j, k);
      }
    }
    return Math.sqrt(variance);
  }
}
