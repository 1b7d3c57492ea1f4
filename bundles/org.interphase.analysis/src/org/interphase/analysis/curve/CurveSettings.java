package org.interphase.analysis.curve;

import org.interphase.api.spi.ContactModel.Contact;

/**
 * Everything that the analysis of a curve needs to know, in SI and without gaps.
 *
 * @param sensitivity m of deflection per unit of the deflection channel: m/V, or 1 where the channel is in m
 * @param springConstant N/m
 * @param contact tip geometry
 * @param poissonRatio of the sample
 * @param tipModulus Young's modulus of the tip in Pa, infinite for a rigid tip
 * @param tipPoissonRatio of the tip
 * @param mode which samples and what is free
 * @param lower lower end of the window, fraction of the force between pull-off and peak; of the peak force for an evaluation of unloading
 * @param upper upper end
 * @param background what is subtracted from the deflection
 * @param deformationRegion fraction of the peak force over which deformation is measured
 * @param equilibriumDistance z0 of the Tabor parameter in m
 * @param quality when a pixel is invalid
 */
public record CurveSettings(double sensitivity, double springConstant, Contact contact, double poissonRatio, double tipModulus,
    double tipPoissonRatio, FitMode mode, double lower, double upper, Background background, double deformationRegion,
    double equilibriumDistance, Quality quality) {
  /** A modulus with a larger relative standard error tells nothing: the indentation is not resolved. */
  static final double RESOLVED = 1;

  /** These settings in mode {@link FitMode#WINDOW} with another window. */
  public CurveSettings withWindow(double from, double to) {
    return new CurveSettings(sensitivity, springConstant, contact, poissonRatio, tipModulus, tipPoissonRatio, FitMode.WINDOW, from, to, background,
        deformationRegion, equilibriumDistance, quality);
  }

  /** The part of the sample in 1 / E*, (1 - nu^2) / E in 1/Pa; not positive where the tip alone is softer than the contact. */
  double sampleCompliance(double reducedModulus) {
    double tipCompliance = (1 - tipPoissonRatio * tipPoissonRatio) / tipModulus;
    return 1 / reducedModulus - tipCompliance;
  }

  /** What is subtracted from the deflection, estimated off contact. */
  public enum Background {
    /** The mean. */
    CONSTANT,
    /** A straight line against z: tilt of the laser's interference. */
    LINE,
    /** A sine at the frequency of the piezo, as drag and optics make it. On a triangle: a line, and a step between the branches. */
    SINE
  }

  /**
   * When a pixel is invalid.
   *
   * @param fewestPoints the fewest samples in the fit
   * @param largestModulus Young's modulus in Pa above which the value is out of range
   * @param smallestRSquared R squared below which the fit is poor
   * @param largestChiSquared reduced chi squared above which the fit is poor
   * @param smallestPeak the smallest peak force, in standard deviations of the noise, that counts as contact
   */
  public record Quality(int fewestPoints, double largestModulus, double smallestRSquared, double largestChiSquared, double smallestPeak) {
    /**
     * At least 4 samples; at most 200 GPa, beyond the stiffest dry foil; R squared 0.9; reduced chi squared 25, a misfit of five
     * times the noise; and a peak of 6 standard deviations, which noise alone does not reach.
     */
    public static final Quality DEFAULT = new Quality(4, 200e9, 0.9, 25, 6);
  }
}
