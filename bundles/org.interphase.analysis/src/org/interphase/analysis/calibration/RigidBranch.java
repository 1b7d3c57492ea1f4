package org.interphase.analysis.calibration;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.interphase.analysis.calibration.DeflectionSensitivity.Branch;
import org.interphase.analysis.calibration.DeflectionSensitivity.Region;
import org.interphase.analysis.calibration.DeflectionSensitivity.Slope;
import org.interphase.numerics.stats.Robust;

/**
 * One branch on a rigid sample on its way to a slope. The samples run from the deepest outward; thresholds are crossed by a running
 * median of three, which leaves a steady rise as it is and takes single wild samples away.
 */
final class RigidBranch {
  /** Share of the travel, farthest from the sample, that is taken as off contact. */
  private static final double OFF_CONTACT = 0.25;
  /** The least rise in standard deviations of the noise that is a contact. */
  private static final double LEAST_RISE = 10;
  private static final int FEWEST_POINTS = 4;
  /** A sample so many robust standard deviations from its neighbours is left out. */
  private static final double WILD = 6;
  /** A distance in units of the window's rise that is none. */
  private static final double ROUNDING = 1e-9;

  private final double[] z;
  private final double[] volts;

  private RigidBranch(double[] z, double[] volts) {
    this.z = z;
    this.volts = volts;
  }

  static Optional<Slope> slope(Branch branch, Region region) {
    return window(fromDeepest(branch), region).flatMap(RigidBranch::withoutWild).map(RigidBranch::line);
  }

  private static RigidBranch fromDeepest(Branch branch) {
    int[] present = IntStream.range(0, branch.z().length)
        .filter(i -> Double.isFinite(branch.z()[i]) && Double.isFinite(branch.volts()[i])).toArray();
    int last = present.length - 1;
    boolean inward = last > 0 && branch.z()[present[last]] > branch.z()[present[0]];
    int[] order = inward ? IntStream.rangeClosed(0, last).map(i -> present[last - i]).toArray() : present;
    return new RigidBranch(Arrays.stream(order).mapToDouble(i -> branch.z()[i]).toArray(),
        Arrays.stream(order).mapToDouble(i -> branch.volts()[i]).toArray());
  }

  /** The samples between the region's bounds, from the deepest outward, up to the first that falls below. */
  private static Optional<RigidBranch> window(RigidBranch all, Region region) {
    if (all.z.length < 2 * FEWEST_POINTS) {
      return Optional.empty();
    }
    double lowest = Arrays.stream(all.z).min().orElseThrow();
    double border = lowest + OFF_CONTACT * (Arrays.stream(all.z).max().orElseThrow() - lowest);
    Robust off = Robust.of(IntStream.range(0, all.z.length).filter(i -> all.z[i] <= border).mapToDouble(i -> all.volts[i]).toArray());
    double[] steady = runningMedian(all.volts);
    double rise = Arrays.stream(steady).max().orElseThrow() - off.median();
    if (!(rise > LEAST_RISE * off.spread())) {
      return Optional.empty();
    }
    int first = 0;
    while (steady[first] > off.median() + region.upper() * rise) {
      first++;
    }
    int end = first;
    while (end < steady.length && steady[end] >= off.median() + region.lower() * rise) {
      end++;
    }
    return end - first < FEWEST_POINTS ? Optional.empty()
        : Optional.of(new RigidBranch(Arrays.copyOfRange(all.z, first, end), Arrays.copyOfRange(all.volts, first, end)));
  }

  /** The median of each value and its neighbours; at the ends, the value that the next two point to takes the missing one's place. */
  private static double[] runningMedian(double[] values) {
    int last = values.length - 1;
    return IntStream.rangeClosed(0, last).mapToDouble(i -> {
      double before = i > 0 ? values[i - 1] : 3 * values[1] - 2 * values[2];
      double after = i < last ? values[i + 1] : 3 * values[last - 1] - 2 * values[last - 2];
      return Math.max(Math.min(before, after), Math.min(Math.max(before, after), values[i]));
    }).toArray();
  }

  /**
   * Leaves out samples that are far from their neighbours, measured by the spread around the line through the median of slopes between
   * the window's halves. A bend is not wild: neighbours bend too.
   */
  private Optional<RigidBranch> withoutWild() {
    int half = z.length / 2;
    int other = z.length - half;
    double slope = Robust.of(IntStream.range(0, half).mapToDouble(i -> (volts[i + other] - volts[i]) / (z[i + other] - z[i])).toArray()).median();
    double[] level = IntStream.range(0, z.length).mapToDouble(i -> volts[i] - slope * z[i]).toArray();
    double[] steady = runningMedian(level);
    double reach = WILD * Robust.of(level).spread() + ROUNDING * Math.abs(volts[0] - volts[z.length - 1]);
    int[] kept = IntStream.range(0, z.length).filter(i -> Math.abs(level[i] - steady[i]) <= reach).toArray();
    return kept.length < FEWEST_POINTS ? Optional.empty() : Optional.of(new RigidBranch(
        Arrays.stream(kept).mapToDouble(i -> z[i]).toArray(), Arrays.stream(kept).mapToDouble(i -> volts[i]).toArray()));
  }

  private Slope line() {
    int n = z.length;
    double slope = slope(0, n);
    double zMean = Arrays.stream(z).average().orElseThrow();
    double vMean = Arrays.stream(volts).average().orElseThrow();
    double residual = 0;
    double spread = 0;
    for (int i = 0; i < n; i++) {
      double r = volts[i] - vMean - slope * (z[i] - zMean);
      residual += r * r;
      spread += (z[i] - zMean) * (z[i] - zMean);
    }
    double relative = Math.sqrt(residual / (n - 2) / spread) / Math.abs(slope);
    return new Slope(1 / slope, relative / Math.abs(slope), slope(n / 2, n) / slope(0, n - n / 2) - 1, n);
  }

  /** The slope of the straight line of least squares through the samples from one place to another. */
  private double slope(int from, int to) {
    double zMean = Arrays.stream(z, from, to).average().orElseThrow();
    double products = 0;
    double squares = 0;
    for (int i = from; i < to; i++) {
      products += (z[i] - zMean) * volts[i];
      squares += (z[i] - zMean) * (z[i] - zMean);
    }
    return products / squares;
  }
}
