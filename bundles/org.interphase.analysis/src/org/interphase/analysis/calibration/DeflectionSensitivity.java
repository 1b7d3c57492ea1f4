package org.interphase.analysis.calibration;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;
import org.interphase.api.Estimate;
import org.interphase.api.Unit;

/**
 * The deflection sensitivity in m/V from curves on a rigid sample. Where nothing gives way the cantilever moves as the piezo does:
 * the sensitivity is one over the slope of the detector's voltage against the piezo's position, in contact.
 *
 * <p>Each branch gives a slope, from the samples between two fractions of its rise over the level off contact; the contact is found
 * in the data, wild samples are left out. Several branches give the mean. Its standard error is that of the mean of what the branches
 * gave, so it holds the scatter between curves (creep, drift, another spot) and the noise within them; with one branch there is only
 * the noise.
 *
 * <p><b>What the standard error does not know</b>: that the contact part may be bent, by a soft layer on the sample or a tip that
 * slides. {@link Slope#bend} shows it. Approach and retract should agree; give them separately, and take a difference between them
 * for a systematic uncertainty.
 *
 * @param slopes what each usable branch gave, in their order
 * @param estimate the mean in m/V, with its standard error and 95 % interval (Student's t)
 * @param between standard deviation between branches beyond what their own noise explains, m/V; 0 for one branch
 * @param within typical standard error of one branch, m/V
 */
public record DeflectionSensitivity(List<Slope> slopes, Estimate estimate, double between, double within) {
  private static final double UPPER_TAIL = 0.975;

  public DeflectionSensitivity {
    slopes = List.copyOf(slopes);
  }

  /**
   * Half a curve: approach or retract. The arrays are not copied and not modified.
   *
   * @param z piezo position in m, growing toward the sample, in order (either way)
   * @param volts the detector's voltage, growing with the force; what is not finite is left out
   */
  public record Branch(double[] z, double[] volts) {
    /** @throws IllegalArgumentException if the arrays have different lengths */
    public Branch {
      if (z.length != volts.length) {
        throw new IllegalArgumentException("a branch of " + z.length + " positions and " + volts.length + " voltages");
      }
    }
  }

  /**
   * Which part of the rise a slope is taken from: fractions of the rise between the level off contact and the largest voltage. The
   * bounds keep the onset of contact and the turning point out.
   *
   * @param lower at least 0
   * @param upper above lower, at most 1
   */
  public record Region(double lower, double upper) {
    /** 15 to 85 %. */
    public static final Region USUAL = new Region(0.15, 0.85);

    /** @throws IllegalArgumentException if the bounds are not in order */
    public Region {
      if (!(lower >= 0 && lower < upper && upper <= 1)) {
        throw new IllegalArgumentException("the region from " + lower + " to " + upper + " of the rise is not possible");
      }
    }
  }

  /**
   * What one branch gave.
   *
   * @param sensitivity m/V
   * @param standardError of it, from the scatter around the line
   * @param bend by how much, as a fraction, the outer half of the samples is steeper than the inner half: near 0 on a rigid sample
   * @param points samples in the line
   */
  public record Slope(double sensitivity, double standardError, double bend, int points) { }

  /**
   * Evaluates branches of curves on a rigid sample.
   *
   * @return empty when no branch shows a contact that rises ten standard deviations of the noise with four samples in the region
   */
  public static Optional<DeflectionSensitivity> of(List<Branch> branches, Region region) {
    List<Slope> slopes = branches.stream().flatMap(branch -> RigidBranch.slope(branch, region).stream()).toList();
    return slopes.isEmpty() ? Optional.empty() : Optional.of(mean(slopes));
  }

  private static DeflectionSensitivity mean(List<Slope> slopes) {
    int n = slopes.size();
    double mean = slopes.stream().mapToDouble(Slope::sensitivity).average().orElseThrow();
    double within = slopes.stream().mapToDouble(slope -> slope.standardError() * slope.standardError()).average().orElseThrow();
    double total = n == 1 ? within
        : slopes.stream().mapToDouble(slope -> (slope.sensitivity() - mean) * (slope.sensitivity() - mean)).sum() / (n - 1);
    double error = Math.sqrt(total / n);
    double reach = error * TDistribution.of(n == 1 ? slopes.getFirst().points() - 2 : n - 1).inverseCumulativeProbability(UPPER_TAIL);
    String method = n == 1 ? "straight line through the contact part of one branch; no scatter between curves"
        : "mean of straight lines through the contact parts of " + n + " branches, scatter between curves included";
    Estimate estimate = new Estimate("deflection sensitivity", mean, error, mean - reach, mean + reach, Unit.METRE.per(Unit.VOLT), method);
    return new DeflectionSensitivity(slopes, estimate, Math.sqrt(Math.max(0, total - within)), Math.sqrt(within));
  }
}
