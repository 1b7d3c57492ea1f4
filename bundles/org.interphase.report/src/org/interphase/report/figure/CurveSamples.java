package org.interphase.report.figure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The samples of a force curve as they are drawn: the distance of tip and sample runs to the right, contact is at the left. Where
 * the analysis found no contact point, the position of the piezo takes the place of the distance, turned round.
 */
final class CurveSamples {
  static final int APPROACH = 0;
  static final int RETRACT = 2;

  private static final double DEPTHS = 3;
  private static final double MARGIN = 0.04;

  private final boolean separated;
  private final double[] distance;
  private final double[] force;
  private final double[] fitted;
  private final double[] residual;
  private final double noise;
  private final double springConstant;
  private final double[] branch;
  private final double[] inFit;

  /**
   * @param noise standard deviation of the force off contact in N; NaN when unknown
   * @param springConstant of the cantilever in N/m; NaN when unknown
   */
  CurveSamples(Columns curve, double noise, double springConstant) {
    double[] indentation = curve.values("indentation");
    separated = Arrays.stream(indentation).anyMatch(Double::isFinite);
    distance = Arrays.stream(separated ? indentation : curve.values("position")).map(value -> -value).toArray();
    force = curve.values("force");
    fitted = curve.values("fitted force");
    residual = curve.values("residual");
    branch = curve.values("branch");
    inFit = curve.values("in fit");
    this.springConstant = springConstant;
    this.noise = noise > 0 ? noise : spread(select(residual, this::isInFit));
  }

  /** The root mean square, for curves whose noise is not known; 1 when there is none. */
  private static double spread(double[] residuals) {
    double square = Arrays.stream(residuals).map(one -> one * one).average().orElse(1);
    return square > 0 ? Math.sqrt(square) : 1;
  }

  /** Whether {@link #distance} is that of tip and sample, 0 at the contact point. */
  boolean isSeparated() {
    return separated;
  }

  int count() {
    return force.length;
  }

  double distance(int sample) {
    return distance[sample];
  }

  double force(int sample) {
    return force[sample];
  }

  double fitted(int sample) {
    return fitted[sample];
  }

  /**
   * The residual over its standard deviation. The noise is that of the deflection, which enters force and indentation alike: where
   * the contact has the stiffness S, a residual spreads by the noise times 1 + S/k.
   */
  double residual(int sample) {
    double ratio = stiffness(sample) / springConstant;
    return residual[sample] / (noise * (ratio > 0 && Double.isFinite(ratio) ? 1 + ratio : 1));
  }

  /** The slope of the law between the neighbours of a sample. */
  private double stiffness(int sample) {
    int before = isOnLaw(sample - 1, branch[sample]) ? sample - 1 : sample;
    int after = isOnLaw(sample + 1, branch[sample]) ? sample + 1 : sample;
    return (fitted[after] - fitted[before]) / (distance[before] - distance[after]);
  }

  private boolean isOnLaw(int sample, double wanted) {
    return sample >= 0 && sample < count() && branch[sample] == wanted && Double.isFinite(fitted[sample]) && Double.isFinite(distance[sample]);
  }

  boolean isOn(int sample, int wanted) {
    return branch[sample] == wanted;
  }

  boolean isInFit(int sample) {
    return inFit[sample] != 0;
  }

  /** The distances worth showing: all, or, with a contact point, as far off the sample as three times the deepest indentation. */
  Range shown() {
    Range all = Range.spanning(distance, 0);
    double farthest = -DEPTHS * all.lower();
    boolean isDeep = separated && all.lower() < 0 && farthest < all.upper();
    return Range.spanning(new double[] {all.lower(), isDeep ? farthest : all.upper()}, MARGIN);
  }

  /** The distances between which samples were fitted; empty when fewer than two were. */
  Optional<Range> window() {
    double[] window = select(distance, this::isInFit);
    return Arrays.stream(window).distinct().count() < 2 ? Optional.empty() : Optional.of(Range.spanning(window, 0));
  }

  /** The forces of the samples and of the law within a range of distances. */
  double[] forces(Range range) {
    IntPredicate within = sample -> range.contains(distance[sample]);
    return DoubleStream.concat(Arrays.stream(select(force, within)), Arrays.stream(select(fitted, within))).toArray();
  }

  /** The residuals of the samples in the fit, see {@link #residual}. */
  double[] residuals() {
    return IntStream.range(0, count()).filter(this::isInFit).mapToDouble(this::residual).filter(Double::isFinite).toArray();
  }

  /** The sample of the lowest force on the way out; empty when there is no sample on the way out. */
  OptionalInt lowest() {
    return IntStream.range(0, count()).filter(sample -> isOn(sample, RETRACT) && Double.isFinite(force[sample])).boxed()
        .min(Comparator.comparingDouble(sample -> force[sample])).map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  /** How many samples lie outside a range of distances. */
  long beyond(Range range) {
    return Arrays.stream(distance).filter(value -> Double.isFinite(value) && !range.contains(value)).count();
  }

  private double[] select(double[] values, IntPredicate wanted) {
    return IntStream.range(0, values.length).filter(wanted).mapToDouble(sample -> values[sample]).filter(Double::isFinite).toArray();
  }
}
