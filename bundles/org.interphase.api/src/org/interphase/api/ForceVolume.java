package org.interphase.api;

import java.util.List;
import java.util.Optional;

/**
 * The force curves of a recording: one curve for every pixel of a grid, or a single ramp on a grid of 1 x 1. Every curve
 * has the same number of samples, taken at the same positions of the piezo.
 *
 * <p>Nothing bulky is held: a curve is decoded by a {@link CurveReader} and only then. Safe for any thread.
 */
public interface ForceVolume {
  /** Where the curves were taken: curve number = {@link Grid#index}, bottom row first. 1 x 1 with NaN sizes for a single ramp. */
  Grid grid();

  /** How the piezo moves while a curve is recorded. */
  Ramp ramp();

  /** The curve channels in the order of the file, at least one. Names may repeat. */
  List<CurveChannel> channels();

  /** The channel to fit: the deflection of the cantilever, in V or, where the file holds no volts, in m. */
  CurveChannel deflection();

  /** The measured position of the piezo, in m and growing toward the sample, where the file has it. */
  Optional<CurveChannel> height();

  /** What the file says about probe, sample and the instrument's own fit. */
  ProbeSetup setup();

  /** What a user should know before trusting the curves, in sentences. */
  List<String> warnings();
}
