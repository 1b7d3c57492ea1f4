package org.interphase.analysis.curve;

import org.interphase.api.Unit;

/** What the analysis of one curve gives: a map each. Names and order are part of the results on disk. */
public enum CurveQuantity {
  YOUNGS_MODULUS("Young's modulus", Unit.PASCAL),
  /** One standard error of the fit: the statistical part only. */
  YOUNGS_MODULUS_ERROR("Young's modulus error", Unit.PASCAL),
  REDUCED_MODULUS("Reduced modulus", Unit.PASCAL),
  /** Baseline minus the pull-off force of the fit, positive; where that is not fitted, minus the smallest force of the retract branch. */
  ADHESION("Adhesion", Unit.NEWTON),
  ADHESION_ERROR("Adhesion error", Unit.NEWTON),
  /** Approach of tip and sample, piezo movement less deflection, from the force (1 - region) x peak to the peak. */
  DEFORMATION("Deformation", Unit.METRE),
  /** Area between approach and retract over the part in contact. */
  DISSIPATION("Dissipation", Unit.JOULE),
  /** Largest force over the baseline. */
  PEAK_FORCE("Peak force", Unit.NEWTON),
  /** Largest indentation on the fitted curve; for an evaluation of unloading the largest depth measured on the retract branch. */
  INDENTATION("Indentation", Unit.METRE),
  /** Piezo position at which the undeformed surfaces touch, from the turning point, not positive. */
  CONTACT_POINT("Contact point", Unit.METRE),
  R_SQUARED("R squared", Unit.ONE),
  REDUCED_CHI_SQUARED("Reduced chi squared", Unit.ONE),
  /** Standard deviation of the force on the baseline. */
  FORCE_NOISE("Force noise", Unit.NEWTON),
  /** Samples in the fit. */
  POINTS("Points in the fit", Unit.ONE),
  TABOR("Tabor parameter", Unit.ONE),
  INDENTATION_TO_RADIUS("Indentation over tip radius", Unit.ONE),
  DEFLECTION_TO_INDENTATION("Deflection over indentation", Unit.ONE),
  /** d ln E / d ln(deflection sensitivity), spring constant and window kept: for the uncertainty budget. */
  SENSITIVITY_RESPONSE("Response to sensitivity", Unit.ONE);

  private final String label;
  private final Unit unit;

  CurveQuantity(String label, Unit unit) {
    this.label = label;
    this.unit = unit;
  }

  /** The name of the map. */
  public String label() {
    return label;
  }

  /** The coherent SI unit. */
  public Unit unit() {
    return unit;
  }
}
