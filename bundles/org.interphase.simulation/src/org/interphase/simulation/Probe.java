package org.interphase.simulation;

/**
 * A cantilever with its tip and the detector's sensitivity, in SI: as it is, or as a header states it.
 *
 * @param springConstant N/m
 * @param sensitivity of the deflection, m/V
 * @param tipRadius m
 * @param halfAngle of a conical tip, rad
 * @param poissonRatio of the sample
 */
public record Probe(double springConstant, double sensitivity, double tipRadius, double halfAngle, double poissonRatio) { }
