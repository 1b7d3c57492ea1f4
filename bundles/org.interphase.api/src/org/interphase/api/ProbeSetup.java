package org.interphase.api;

import java.util.Optional;

/**
 * What a file states about probe, sample and the instrument's own fit: the defaults of an analysis. Each number is in SI
 * and comes with its source; absent where the file does not say, or says it without a meaning.
 *
 * @param deflectionSensitivity m/V
 * @param springConstant N/m
 * @param tipRadius m
 * @param tipHalfAngle rad
 * @param poissonRatio of the sample
 * @param windowLower lower end of the instrument's fit window, fraction of the force between pull-off and peak
 * @param windowUpper upper end, fraction
 * @param deformationRegion the fraction of the peak force over which deformation is measured
 * @param model the instrument's contact model in its own words
 */
public record ProbeSetup(Optional<Stated<Double>> deflectionSensitivity, Optional<Stated<Double>> springConstant,
    Optional<Stated<Double>> tipRadius, Optional<Stated<Double>> tipHalfAngle, Optional<Stated<Double>> poissonRatio,
    Optional<Stated<Double>> windowLower, Optional<Stated<Double>> windowUpper, Optional<Stated<Double>> deformationRegion,
    Optional<Stated<String>> model) {

  /** A file that says nothing. */
  public static final ProbeSetup UNKNOWN = new ProbeSetup(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
      Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * A value and where it comes from.
   *
   * @param source in words, for example {@code header line 212 "\Spring Constant"}
   */
  public record Stated<T>(T value, String source) { }
}
