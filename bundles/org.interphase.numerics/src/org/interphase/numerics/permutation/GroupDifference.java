package org.interphase.numerics.permutation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.apache.commons.numbers.combinatorics.BinomialCoefficientDouble;
import org.apache.commons.numbers.combinatorics.Combinations;
import org.interphase.numerics.stats.Robust;

/**
 * Whether two groups of values differ, judged by all ways in which these values could have been divided into two groups of these sizes
 * (R. A. Fisher's and E. J. G. Pitman's permutation test; Pitman (1937), doi:10.2307/2984124). It assumes nothing of the distribution but that,
 * without a difference, every division was as likely.
 *
 * <p>Up to {@link #MOST_DIVISIONS} divisions are all looked at, and the p-value is exact, with ties counted as what they are. Of more, so many
 * are drawn, the division observed among them. The interval holds every shift of the first group that a test of either side at 2.5 % would
 * not reject; it is unbounded where the groups are too small for that.
 *
 * @param difference centre of the first group less that of the second
 * @param p two-sided: the share of divisions whose difference is as large
 * @param lower lower end of the 95 % interval of the difference, -infinity where the groups are too small
 * @param upper upper end, infinity where they are too small
 * @param divisions how many divisions were looked at
 * @param exact whether these were all
 * @param smallestP the smallest p that any division of these values has
 */
public record GroupDifference(double difference, double p, double lower, double upper, int divisions, boolean exact, double smallestP) {
  /** From which on divisions are drawn. */
  public static final int MOST_DIVISIONS = 20_000;
  private static final double TAIL = 0.025;
  private static final double ROUNDING = 1e-10;
  private static final int BISECTIONS = 60;

  /** What stands for a group. */
  public enum Center {
    MEAN {
      @Override
      double of(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
      }
    },
    MEDIAN {
      @Override
      double of(double[] values) {
        return Robust.quantiles(values, 0.5)[0];
      }
    };

    abstract double of(double[] values);
  }

  /**
   * Compares two groups.
   *
   * @param first at least one value, finite. Not modified.
   * @param second likewise
   * @param center what stands for a group
   * @param seed of the divisions drawn, where there are too many
   * @throws IllegalArgumentException if a group is empty or a value is not finite
   */
  public static GroupDifference of(double[] first, double[] second, Center center, long seed) {
    if (first.length == 0 || second.length == 0 || Stream.of(first, second).flatMapToDouble(Arrays::stream).anyMatch(v -> !Double.isFinite(v))) {
      throw new IllegalArgumentException("groups of " + first.length + " and " + second.length + " finite values are needed, at least one in each");
    }
    return new Test(first, second, center, seed).result();
  }

  private static final class Test {
    private final double[] first;
    private final double[] second;
    private final Center center;
    private final boolean exact;
    private final List<int[]> divisions;

    Test(double[] first, double[] second, Center center, long seed) {
      this.first = first;
      this.second = second;
      this.center = center;
      int n = first.length + second.length;
      exact = BinomialCoefficientDouble.value(n, first.length) <= MOST_DIVISIONS;
      divisions = exact ? all(n) : drawn(n, seed);
    }

    private List<int[]> all(int n) {
      List<int[]> result = new ArrayList<>();
      Combinations.of(n, first.length).iterator().forEachRemaining(result::add);
      return result;
    }

    private List<int[]> drawn(int n, long seed) {
      SplittableRandom random = new SplittableRandom(seed);
      int[] order = new int[n];
      Arrays.setAll(order, i -> i);
      List<int[]> result = new ArrayList<>();
      result.add(Arrays.copyOf(order, first.length));
      while (result.size() < MOST_DIVISIONS) {
        for (int i = 0; i < first.length; i++) {
          int j = random.nextInt(i, n);
          int swapped = order[i];
          order[i] = order[j];
          order[j] = swapped;
        }
        result.add(Arrays.copyOf(order, first.length));
      }
      return result;
    }

    GroupDifference result() {
      double observed = center.of(first) - center.of(second);
      double[] pooled = shifted(0);
      double tie = ROUNDING * (Arrays.stream(pooled).max().orElseThrow() - Arrays.stream(pooled).min().orElseThrow());
      double[] differences = divisions.stream().mapToDouble(division -> difference(pooled, division)).toArray();
      double largest = Arrays.stream(differences).map(Math::abs).max().orElseThrow();
      double p = share(differences, Math.abs(observed) - tie);
      double smallest = exact ? share(differences, largest - tie) : 1.0 / divisions.size();
      return new GroupDifference(observed, p, limit(observed, 1), limit(observed, -1), divisions.size(), exact, smallest);
    }

    private static double share(double[] differences, double atLeast) {
      return (double) Arrays.stream(differences).filter(d -> Math.abs(d) >= atLeast).count() / differences.length;
    }

    /** All values, the first group's less a shift. */
    private double[] shifted(double shift) {
      double[] pooled = Arrays.copyOf(first, first.length + second.length);
      for (int i = 0; i < first.length; i++) {
        pooled[i] -= shift;
      }
      System.arraycopy(second, 0, pooled, first.length, second.length);
      return pooled;
    }

    private double difference(double[] pooled, int[] division) {
      double[] one = new double[first.length];
      double[] other = new double[second.length];
      boolean[] inFirst = new boolean[pooled.length];
      for (int i = 0; i < one.length; i++) {
        one[i] = pooled[division[i]];
        inFirst[division[i]] = true;
      }
      int next = 0;
      for (int i = 0; i < pooled.length; i++) {
        if (!inFirst[i]) {
          other[next++] = pooled[i];
        }
      }
      return center.of(one) - center.of(other);
    }

    /** The share of divisions whose difference lies as far to one side as the observed one, when the first group is shifted. */
    private double oneSided(double shift, double observed, int side) {
      double[] pooled = shifted(shift);
      double scale = Arrays.stream(pooled).map(Math::abs).max().orElseThrow();
      double reference = side * (observed - shift) - ROUNDING * scale;
      return (double) divisions.stream().filter(division -> side * difference(pooled, division) >= reference).count() / divisions.size();
    }

    /** Where the test of one side begins to reject: it does so ever less the nearer the shift comes to the difference, and beyond. */
    private double limit(double observed, int side) {
      double[] pooled = shifted(0);
      double reach = 2 * (Arrays.stream(pooled).max().orElseThrow() - Arrays.stream(pooled).min().orElseThrow());
      double rejected = observed - side * reach;
      double kept = observed;
      if (reach == 0 || oneSided(rejected, observed, side) > TAIL) {
        return reach == 0 ? observed : -side * Double.POSITIVE_INFINITY;
      }
      for (int i = 0; i < BISECTIONS && Math.abs(kept - rejected) > ROUNDING * reach; i++) {
        double middle = kept / 2 + rejected / 2;
        if (oneSided(middle, observed, side) > TAIL) {
          kept = middle;
        } else {
          rejected = middle;
        }
      }
      return rejected;
    }
  }
}
