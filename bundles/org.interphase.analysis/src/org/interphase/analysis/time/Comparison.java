package org.interphase.analysis.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.statistics.inference.TTest;
import org.interphase.api.Estimate;
import org.interphase.api.Unit;
import org.interphase.numerics.permutation.GroupDifference;
import org.interphase.numerics.stats.Summary;

/**
 * Two groups of data sets compared, such as two electrolytes. <b>The unit of replication is the data set</b>: pixels of one data set share its
 * tip, its spot and its cell, and a million of them are no more than one answer to what the electrolyte does. Each data set counts as one number.
 *
 * <p>The test that takes every pixel for a replicate stands beside it as a warning: it nearly always finds a difference, because data sets
 * always differ.
 *
 * @param difference second group less first, with the 95 % interval of the permutation test; its ends are infinite where there are too few data sets
 * @param p of the permutation test over data sets, two-sided
 * @param smallestP the smallest p that these numbers could have given, however they were divided
 * @param divisions how many divisions into two groups were looked at
 * @param pixelP p of Welch's test over all pixels, <b>not</b> to be reported as a result; empty where the pixels are not known
 * @param words what the comparison says and cannot say, in sentences
 */
public record Comparison(Estimate difference, double p, double smallestP, int divisions, Optional<Double> pixelP, List<String> words) {
  private static final double LEVEL = 0.05;

  public Comparison {
    words = List.copyOf(words);
  }

  /**
   * A data set: one number, and the pixels that it stands for.
   *
   * @param name of the data set
   * @param value its number in SI, such as the median modulus at a given immersion time; finite
   * @param pixels its pixels, for the contrasting test only; a count of 0 where they are not known
   */
  public record DataSet(String name, double value, Summary pixels) {
    /** A data set whose pixels are not known. */
    public static DataSet of(String name, double value) {
      return new DataSet(name, value, Summary.of());
    }
  }

  /**
   * Compares two groups.
   *
   * @param quantity what is compared, for the name of the result
   * @param unit of the values, SI
   * @param first at least one data set
   * @param second likewise
   * @param center what stands for a group
   * @param seed of the divisions drawn, where there are too many to look at all
   * @throws IllegalArgumentException if a group is empty or a value is not finite
   */
  public static Comparison of(String quantity, Unit unit, List<DataSet> first, List<DataSet> second, GroupDifference.Center center, long seed) {
    GroupDifference found = GroupDifference.of(values(second), values(first), center, seed);
    String centers = center.name().toLowerCase(Locale.ROOT) + "s of " + first.size() + " and " + second.size() + " data sets";
    String method = "difference of " + centers + ", second less first; interval: inversion of the "
        + (found.exact() ? "exact permutation test, " : "permutation test, a sample of ") + found.divisions() + " divisions";
    Estimate difference = new Estimate("difference of " + quantity, found.difference(), Double.NaN, found.lower(), found.upper(), unit, method);
    Optional<Double> pixels = welch(first, second);
    return new Comparison(difference, found.p(), found.smallestP(), found.divisions(), pixels, words(found, first.size(), second.size(), pixels));
  }

  private static double[] values(List<DataSet> group) {
    return group.stream().mapToDouble(DataSet::value).toArray();
  }

  private static List<String> words(GroupDifference found, int first, int second, Optional<Double> pixels) {
    List<String> words = new ArrayList<>();
    words.add(String.format(Locale.ROOT, "Of the %s divisions of %d + %d data sets into two groups, %.3g %% differ as much or more: p %s.",
        found.exact() ? String.valueOf(found.divisions()) : found.divisions() + " drawn", first, second, 100 * found.p(), probability(found.p())));
    if (found.smallestP() > LEVEL) {
      words.add(String.format(Locale.ROOT, "With %d + %d data sets no p-value below %.2g is possible, whatever they show: "
          + "a difference cannot be significant at 5 %%. More data sets are needed, not more pixels.", first, second, found.smallestP()));
    }
    if (Double.isInfinite(found.lower()) || Double.isInfinite(found.upper())) {
      words.add("There are too few data sets for a 95 % interval of the difference: it is unbounded.");
    }
    pixels.ifPresent(p -> words.add(String.format(Locale.ROOT, "A test that takes each pixel for a replicate gives p %s. It tests whether these "
        + "data sets differ, which all do, and says nothing about the groups.", probability(p))));
    return words;
  }

  /** Never 0: that no division and no number of pixels can show. */
  private static String probability(double p) {
    return p < 1e-4 ? "< 0.0001" : String.format(Locale.ROOT, "= %.2g", p);
  }

  /** B. L. Welch (1947), doi:10.1093/biomet/34.1-2.28, over the pixels of all data sets of a group together. */
  private static Optional<Double> welch(List<DataSet> first, List<DataSet> second) {
    double[] one = pooled(first);
    double[] other = pooled(second);
    if (!(one[0] > 1 && other[0] > 1 && one[2] + other[2] > 0)) {
      return Optional.empty();
    }
    return Optional.of(TTest.withDefaults().test(one[1], one[2], (long) one[0], other[1], other[2], (long) other[0]).getPValue());
  }

  /** Count, mean and sample variance of all pixels of a group. */
  private static double[] pooled(List<DataSet> group) {
    double count = 0;
    double sum = 0;
    for (DataSet set : group) {
      count += set.pixels.count();
      sum += set.pixels.count() == 0 ? 0 : set.pixels.count() * set.pixels.mean();
    }
    double squares = 0;
    for (DataSet set : group) {
      squares += set.pixels.count() == 0 ? 0
          : set.pixels.count() * (Math.pow(set.pixels.standardDeviation(), 2) + Math.pow(set.pixels.mean() - sum / count, 2));
    }
    return new double[] {count, sum / count, squares / (count - 1)};
  }
}
