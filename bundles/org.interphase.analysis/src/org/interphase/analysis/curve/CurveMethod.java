package org.interphase.analysis.curve;

/** A way from a force curve to a modulus, for curves that share a ramp. Immutable and safe for any thread. */
public sealed interface CurveMethod permits CurveAnalysis, UnloadingAnalysis {
  /** The analysis for one thread, with room of its own. */
  Worker worker();

  /** The same analysis of one curve, with everything a person wants to look at. */
  FittedCurve inspect(double[] signal);

  /** Analyses one curve after another. For one thread. */
  @FunctionalInterface
  interface Worker {
    /**
     * Analyses a curve.
     *
     * @param signal the deflection channel's samples as {@link org.interphase.api.CurveReader} gives them. Not modified.
     * @param out overwritten
     */
    void analyse(double[] signal, CurveValues out);
  }
}
