package org.interphase.analysis.curve;

/**
 * One analysed curve, sample by sample in the order approach, hold, retract (the wrap of a sine undone). All arrays have one length and
 * belong to the caller.
 *
 * @param values the outcome
 * @param branch 0 approach, 1 hold, 2 retract
 * @param position piezo position in m
 * @param force over the baseline in N, NaN where there is no sample
 * @param indentation in m, negative off contact; NaN without a contact point
 * @param fitted force of the fitted law at that sample in N, of an unloading branch at the depth of that sample; NaN where the law does not apply
 * @param inFit whether the sample was fitted
 */
public record FittedCurve(CurveValues values, int[] branch, double[] position, double[] force, double[] indentation, double[] fitted,
    boolean[] inFit) { }
