package org.interphase.segmentation.mixture;

import org.interphase.api.Unit;
import org.interphase.api.spi.Param;
import org.interphase.numerics.mixture.CountsFit.Weighting;

/** How a map is divided by the Gaussians of its histogram. */
public record MixtureSettings(
    @Param(label = "Bin width", value = "0", unit = "MPa", min = 0,
        help = "Width of the histogram's bins, whose edges lie at its multiples; 0 chooses by Scott's rule, rounded to 1, 2 or 5. Maps that are "
            + "not in Pa get an automatic width.")
    double binWidth,
    @Param(label = "Method", value = "EM",
        help = "EM: maximum likelihood on fine bins, which does not depend on the bin width. LEAST_SQUARES: on the counts of the histogram.")
    Method method,
    @Param(label = "Least-squares weights", value = "UNWEIGHTED",
        help = "UNWEIGHTED follows the tall bins as curve-fitting programs do; NEYMAN weights by 1/count, PEARSON by 1/expected count.")
    Weighting weighting,
    @Param(label = "Components", value = "0", min = 0, max = 12,
        help = "The number of Gaussians; 0 takes the number with the smallest BIC. Start means go before it.")
    int components,
    @Param(label = "Most components", value = "6", min = 1, max = 12,
        help = "The largest number of Gaussians that is tried and listed.")
    int maxComponents,
    @Param(label = "Starts", value = "10", min = 1, max = 1000,
        help = "Random starts of the fit for each number of Gaussians; more make it surer that the best maximum is found.")
    int starts,
    @Param(label = "Core of the values", value = "90", unit = "%", min = 50, max = 100,
        help = "The fit covers the range of this central part of the values and three times as much on either side. What lies outside is "
            + "counted, not fitted: it does not come from the same peaks. 100 fits everything.")
    double core,
    @Param(label = "Block size", value = "0", min = 0, max = 4096,
        help = "Side in pixels of the blocks of the bootstrap; 0 takes twice the correlation length of the map, 1 ignores correlation.")
    int blockSize,
    @Param(label = "Bootstrap replicates", value = "400", min = 0, max = 100000,
        help = "How often the map is resampled for intervals and standard errors; 0 leaves intervals out and takes standard errors that "
            + "hold for independent pixels.")
    int replicates,
    @Param(label = "Likelihood-ratio replicates", value = "39", min = 0, max = 10000,
        help = "How many synthetic samples test whether one Gaussian more, or the last one, is needed. 39 resolve p = 0.025; 0 leaves it out.")
    int ratioReplicates,
    @Param(label = "Thresholds", value = "", unit = "MPa",
        help = "Where the classes are divided, ascending and separated by commas; empty takes the intersections of the Gaussians. Left out for maps "
            + "that are not in Pa.")
    double[] thresholds,
    @Param(label = "Start means", value = "", unit = "MPa",
        help = "Where the fit starts: as many Gaussians as means, ascending and separated by commas. The fit that this start leads to is taken; a "
            + "warning says when a random start leads higher. Empty takes the highest of the random starts. Left out for maps that are not in Pa.")
    double[] startMeans) {

  /** Whether maps of this unit are divided at the thresholds of the settings. */
  boolean divides(Unit unit) {
    return thresholds.length > 0 && unit.equals(Unit.PASCAL);
  }

  /** Whether the fit of maps of this unit starts at the means of the settings. */
  boolean starts(Unit unit) {
    return startMeans.length > 0 && unit.equals(Unit.PASCAL);
  }

  /** The number of Gaussians that is set for maps of this unit; 0 where BIC chooses. */
  int number(Unit unit) {
    return starts(unit) ? startMeans.length : components;
  }

  /** How the mixture is fitted. */
  public enum Method {
    EM, LEAST_SQUARES
  }
}
