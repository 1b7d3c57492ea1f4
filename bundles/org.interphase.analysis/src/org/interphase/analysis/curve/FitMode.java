package org.interphase.analysis.curve;

/** Which samples of a curve are fitted, and what is free. Named wherever a modulus appears. */
public enum FitMode {
  /** Retract between the window's bounds; E and contact point free, the pull-off force picked at the minimum: comparable with instruments. */
  WINDOW,
  /** Retract from pull-off to the window's upper bound; E, contact point and pull-off force free: without bias. */
  JOINT,
  /** All samples in contact, approach and retract; E, contact point and pull-off force free: smallest error where the contact is elastic. */
  FULL
}
