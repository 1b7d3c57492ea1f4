package org.interphase.numerics.mixture;

/**
 * Which component of a replicate is which component of the fit. Components are ordered by their means, and those of one peak with
 * two widths change places from replicate to replicate; by their order alone the wide one would be taken for the narrow one.
 *
 * <p>Two components are alike by their Bhattacharyya distance {@code (m1 - m2)^2 / (4 (s1^2 + s2^2)) + ln((s1^2 + s2^2) / (2 s1 s2)) / 2}
 * (A. Bhattacharyya (1943), Bull. Calcutta Math. Soc. 35, 99); the most alike pair is taken first, then the next.
 */
final class Identity {
  private Identity() { }

  /** The weights, means and sigmas of a replicate, numbered as those of the fit; see {@link ParameterCovariance}. */
  static double[] parameters(GaussianMixture fit, GaussianMixture replicate) {
    int size = fit.size();
    double[] result = new double[3 * size];
    boolean[] placed = new boolean[size];
    boolean[] used = new boolean[size];
    for (int pair = 0; pair < size; pair++) {
      int best = -1;
      int other = -1;
      double least = Double.POSITIVE_INFINITY;
      for (int k = 0; k < size; k++) {
        for (int j = 0; j < size; j++) {
          double distance = placed[k] || used[j] ? Double.POSITIVE_INFINITY : distance(fit.component(k), replicate.component(j));
          if (best < 0 && !placed[k] && !used[j] || distance < least) {
            least = distance;
            best = k;
            other = j;
          }
        }
      }
      placed[best] = true;
      used[other] = true;
      result[ParameterCovariance.weight(best)] = replicate.component(other).weight();
      result[ParameterCovariance.mean(best)] = replicate.component(other).mean();
      result[ParameterCovariance.sigma(best)] = replicate.component(other).sigma();
    }
    return result;
  }

  private static double distance(GaussianMixture.Component one, GaussianMixture.Component other) {
    double variances = one.sigma() * one.sigma() + other.sigma() * other.sigma();
    double shift = one.mean() - other.mean();
    return shift * shift / (4 * variances) + Math.log(variances / (2 * one.sigma() * other.sigma())) / 2;
  }
}
