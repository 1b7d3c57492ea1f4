package org.interphase.analysis.time;

import java.util.List;
import org.interphase.api.Estimate;
import org.interphase.api.Image;
import org.interphase.api.Unit;
import org.interphase.numerics.bootstrap.MapStatistics;
import org.interphase.numerics.bootstrap.SpatialEstimate;
import org.interphase.numerics.bootstrap.Wasserstein;

/**
 * One map of a series in numbers. Invalid pixels are left out. All uncertainties respect that neighbouring pixels resemble each other: they
 * say how another spot of the same surface, as large, would differ; see {@link SpatialEstimate}. NaN where there is no valid pixel.
 *
 * @param mean of the map
 * @param median of the map
 * @param spread 1.4826 x median absolute deviation
 * @param interquartileRange between the quartiles
 * @param relativeSpread spread / median: homogeneity, whatever the level
 * @param entropy of the histogram in nats: homogeneity, whatever the shape
 */
public record FrameStatistics(Estimate mean, Estimate median, Estimate spread, Estimate interquartileRange, Estimate relativeSpread,
    Estimate entropy) {
  private static final String ERROR = "; error: influences of the pixels, spatial correlation included";

  /**
   * The distance of two maps as distributions.
   *
   * @param distance mean distance that values have to be moved to make one histogram the other
   * @param byChance what two maps of one surface would show
   */
  public record Distance(Estimate distance, Estimate byChance) { }

  /**
   * Describes a map.
   *
   * @param binWidth of the histogram whose entropy is taken, in the map's SI unit
   * @throws IllegalArgumentException if the bin width is not possible
   */
  public static FrameStatistics of(Image map, double binWidth) {
    MapStatistics statistics = statistics(map);
    Unit unit = map.unit();
    return new FrameStatistics(
        estimate("mean", statistics.mean(), unit, "arithmetic mean of the valid pixels"),
        estimate("median", statistics.median(), unit, "median of the valid pixels"),
        estimate("robust spread", statistics.spread(), unit, "1.4826 x median absolute deviation of the valid pixels"),
        estimate("interquartile range", statistics.interquartileRange(), unit, "quartiles of the valid pixels"),
        estimate("robust spread / median", statistics.relativeSpread(), Unit.ONE, "1.4826 x median absolute deviation / median"),
        estimate("entropy", statistics.entropy(binWidth), Unit.ONE, "entropy in nats of the histogram with bins of " + binWidth + " " + unit
            + ", corrected for its bias"));
  }

  /** The Wasserstein distance between two maps of one unit; they may differ in size. */
  public static Distance between(Image one, Image other) {
    if (!one.unit().equals(other.unit())) {
      throw new IllegalArgumentException(one.name() + " in " + one.unit() + " and " + other.name() + " in " + other.unit() + " have no distance");
    }
    Wasserstein found = Wasserstein.between(statistics(one), statistics(other));
    return new Distance(
        estimate("Wasserstein distance", found.distance(), one.unit(), "integral of |F - G| of the valid pixels, the maps taken as independent"),
        Estimate.exact("Wasserstein distance by chance", found.byChance(), one.unit(), "expected of two maps of one distribution"));
  }

  /** All six, in the order of this record. */
  public List<Estimate> all() {
    return List.of(mean, median, spread, interquartileRange, relativeSpread, entropy);
  }

  private static MapStatistics statistics(Image map) {
    return new MapStatistics(map.grid().columns(), map.grid().rows(), map.values());
  }

  static Estimate estimate(String name, SpatialEstimate found, Unit unit, String method) {
    return new Estimate(name, found.value(), found.standardError(), found.lower(), found.upper(), unit, method + ERROR);
  }
}
