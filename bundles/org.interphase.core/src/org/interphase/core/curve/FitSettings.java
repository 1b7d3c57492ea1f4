package org.interphase.core.curve;

import org.interphase.analysis.curve.CurveSettings;
import org.interphase.analysis.curve.FitMode;
import org.interphase.api.Ramp;
import org.interphase.api.spi.Param;

/** How force curves are turned into maps. What is left open is taken from the file, and from a default where the file is silent. */
public record FitSettings(
    @Param(label = "Contact model", value = "dmt",
        help = "The law of contact: dmt, jkr, hertz, maugis, cone, pyramid, punch, or the id of a plug-in's. For contacts that yield: oliver-pharr or "
            + "oliver-pharr-cone, which take the modulus from the unloading branch.")
    String model,
    @Param(label = "Mode", value = "joint",
        help = "joint: retract from pull-off to the upper bound with the pull-off force free, without bias. window: between both bounds, for "
            + "comparison with the instrument's numbers. full: all samples in contact, for elastic contacts. Without meaning for oliver-pharr.")
    FitMode mode,
    @Param(label = "Lower bound", value = "", unit = "%", min = 0, max = 99,
        help = "Lower end of the fit window, of the force between pull-off and peak; empty takes the file's, or 30 %. For oliver-pharr of the peak "
            + "force, 30 %.")
    double windowLower,
    @Param(label = "Upper bound", value = "", unit = "%", min = 1, max = 100,
        help = "Upper end of the fit window; empty takes the file's, or 90 %. For oliver-pharr 100 %.")
    double windowUpper,
    @Param(label = "Spring constant", value = "", unit = "N/m", min = 1e-6, max = 1e6, help = "Of the cantilever; empty takes the file's.")
    double springConstant,
    @Param(label = "Spring constant, uncertainty", value = "", unit = "%", min = 0, max = 100,
        help = "One relative standard uncertainty, common to all images; empty means it is not known.")
    double springConstantError,
    @Param(label = "Spring constant, response to sensitivity", value = "0", min = -4, max = 4,
        help = "d ln k / d ln sensitivity: -2 where the spring constant was tuned thermally with the same sensitivity, so that their errors are one.")
    double springConstantResponse,
    @Param(label = "Deflection sensitivity", value = "", unit = "nm/V", min = 1e-6, max = 1e9, help = "Empty takes the file's.")
    double sensitivity,
    @Param(label = "Deflection sensitivity, uncertainty", value = "", unit = "%", min = 0, max = 100, help = "One relative standard uncertainty.")
    double sensitivityError,
    @Param(label = "Tip radius", value = "", unit = "nm", min = 0.01, max = 1e8, help = "Empty takes the file's.")
    double tipRadius,
    @Param(label = "Tip radius, uncertainty", value = "", unit = "%", min = 0, max = 100, help = "One relative standard uncertainty.")
    double tipRadiusError,
    @Param(label = "Reference film, response to sensitivity", value = "", min = -10, max = 20,
        help = "Where the tip radius was found on a reference film with this sensitivity and spring constant: the film's response to the sensitivity. "
            + "Their errors then cancel as far as film and sample respond alike.")
    double referenceResponse,
    @Param(label = "Tip half angle", value = "", unit = "deg", min = 0.1, max = 89.9, help = "Of a cone or pyramid; empty takes the file's.")
    double tipHalfAngle,
    @Param(label = "Poisson's ratio", value = "", min = -0.99, max = 0.5, help = "Of the sample; empty takes the file's, or 0.3.")
    double poissonRatio,
    @Param(label = "Poisson's ratio, uncertainty", value = "0", min = 0, max = 0.5, help = "One standard uncertainty, absolute.")
    double poissonRatioError,
    @Param(label = "Tip modulus", value = "", unit = "GPa", min = 0.001, help = "Young's modulus of the tip (diamond: 1140 GPa); empty means rigid.")
    double tipModulus,
    @Param(label = "Tip, Poisson's ratio", value = "0.07", min = 0, max = 0.5, help = "Of the tip, where it is not rigid.")
    double tipPoissonRatio,
    @Param(label = "Transition", value = "0.5", min = 0, max = 1, help = "Between DMT (0) and JKR (1), for the model maugis.")
    double transition,
    @Param(label = "Background", value = "auto",
        help = "What is subtracted from the deflection, estimated off contact: constant, line (against z), sine (at the piezo's frequency, as drag "
            + "and optics make it); auto takes sine for captures and line for ramps.")
    Background background,
    @Param(label = "Turning point", value = "file",
        help = "Where a PeakForce capture turns: file takes the header's sync distance, data estimates it from the curves. Both are reported.")
    Turning turning,
    @Param(label = "Deformation region", value = "", unit = "%", min = 1, max = 100,
        help = "The part of the peak force over which deformation is measured; empty takes the file's, or 85 %.")
    double deformationRegion,
    @Param(label = "Film thickness", value = "", unit = "nm", min = 0.1, help = "For the flag of indentations above a tenth of it; empty leaves it out.")
    double filmThickness,
    @Param(label = "Equilibrium distance", value = "0.16", unit = "nm", min = 0.01, max = 10, help = "z0 of the Tabor parameter.")
    double equilibriumDistance,
    @Param(label = "Fewest points", value = "4", min = 4, max = 10000, help = "With fewer samples in the fit a pixel is invalid.")
    int fewestPoints,
    @Param(label = "Cutoff modulus", value = "200", unit = "GPa", min = 0, help = "Above this Young's modulus a pixel is invalid.")
    double cutoffModulus,
    @Param(label = "Least R squared", value = "0.9", min = -1, max = 1, help = "Below it the fit is poor and the pixel invalid.")
    double leastRSquared,
    @Param(label = "Largest chi squared", value = "25", min = 0, help = "Reduced; above it the fit is poor and the pixel invalid.")
    double largestChiSquared,
    @Param(label = "Smallest peak", value = "6", min = 0, help = "Peak force in standard deviations of the noise below which there was no contact.")
    double smallestPeak,
    @Param(label = "Window sensitivity", value = "false",
        help = "Also fit the windows 30/90, 20/80 and 50/90 % and map how far their moduli spread.")
    boolean windowSpread,
    @Param(label = "Source", value = "", help = "Where the numbers given here come from, in words, such as the name of a calibration.")
    String source) {

  /** What is subtracted from the deflection. */
  public enum Background {
    AUTO, CONSTANT, LINE, SINE;

    CurveSettings.Background of(Ramp ramp) {
      return switch (this) {
        case AUTO -> ramp instanceof Ramp.Sinusoidal ? CurveSettings.Background.SINE : CurveSettings.Background.LINE;
        case CONSTANT -> CurveSettings.Background.CONSTANT;
        case LINE -> CurveSettings.Background.LINE;
        case SINE -> CurveSettings.Background.SINE;
      };
    }
  }

  /** Where the turning point of a sinusoidal ramp comes from. */
  public enum Turning {
    FILE, DATA
  }
}
