package org.interphase.analysis.curve;

import org.interphase.api.Ramp;
import org.interphase.api.spi.ContactModel;

/**
 * The analysis of force curves that share a ramp: baseline, contact, fit, adhesion, deformation, dissipation, and the
 * reason where there is no value. Immutable and safe for any thread; every thread has a {@link Workspace} of its own.
 */
public final class CurveAnalysis {
  private CurveAnalysis() { }

  /** Prepares the analysis of curves on a ramp. */
  public static CurveAnalysis of(Ramp ramp, ContactModel model, CurveSettings settings) {
    throw new UnsupportedOperationException();
  }

  /** Room for one thread. */
  public Workspace workspace() {
    throw new UnsupportedOperationException();
  }

  /**
   * Analyses a curve. Makes no garbage.
   *
   * @param signal the deflection channel's samples as {@link org.interphase.api.CurveReader} gives them. Not modified.
   * @param out overwritten
   */
  public void analyse(double[] signal, Workspace workspace, CurveValues out) {
    throw new UnsupportedOperationException();
  }

  /** The same analysis of one curve, with everything a person wants to look at. */
  public FittedCurve inspect(double[] signal) {
    throw new UnsupportedOperationException();
  }

  /** Room for one thread's work. */
  public static final class Workspace { }
}
