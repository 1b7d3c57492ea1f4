package org.interphase.segmentation.mixture;

import java.util.List;
import java.util.Optional;
import org.interphase.api.Image;
import org.interphase.numerics.histogram.Histogram;
import org.interphase.numerics.mixture.Classes;
import org.interphase.numerics.mixture.MixtureFit;
import org.interphase.numerics.mixture.SpatialUncertainty;

/**
 * Everything found about one map.
 *
 * @param map the map
 * @param values its valid values
 * @param histogram the histogram with the bin width of the settings, over the range of the fit
 * @param fits the maximum-likelihood fits with 1, 2, ... components
 * @param ratios p of the likelihood-ratio test for each of these against one component more, NaN where it was not made
 * @param fit the fit that counts, with the best covariance known
 * @param classes its classes
 * @param uncertainty intervals, empty where there was no bootstrap
 */
record Segmentation(Image map, double[] values, Histogram histogram, List<MixtureFit> fits, double[] ratios, MixtureFit fit, Classes classes,
    Optional<SpatialUncertainty> uncertainty) {
  /**
   * The class of a number in words: {@code component 2}, {@code components 3 + 4} where these share a class, {@code class 2 (no component)} where a
   * person divided it off.
   */
  String className(int index) {
    List<Integer> members = classes.components().get(index).stream().sorted().map(k -> k + 1).toList();
    if (members.isEmpty()) {
      return "class " + (index + 1) + " (no component)";
    }
    String numbers = String.join(" + ", members.stream().map(String::valueOf).toList());
    return (members.size() == 1 ? "component " : "components ") + numbers;
  }

  /** How the standard errors were obtained. */
  String errorMethod(boolean leastSquares) {
    if (uncertainty.isPresent()) {
      return "spatial block bootstrap, blocks of " + uncertainty.get().block() + " pixels, corrected for correlation between blocks";
    }
    return leastSquares ? "propagation of the counts' scatter, pixels taken as independent" : "observed information, pixels taken as independent";
  }
}
