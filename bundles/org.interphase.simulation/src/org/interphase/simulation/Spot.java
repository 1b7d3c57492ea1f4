package org.interphase.simulation;

import org.interphase.api.Invalid;

/**
 * What the tip meets at one pixel.
 *
 * @param modulus Young's modulus in Pa
 * @param adhesion the size of the pull-off force in N, not negative
 * @param peakForce the contact force at the turning point in N
 * @param mishap what goes wrong there, {@link Invalid#NONE} if nothing
 */
public record Spot(double modulus, double adhesion, double peakForce, Invalid mishap) { }
