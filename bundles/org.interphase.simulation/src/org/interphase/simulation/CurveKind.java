package org.interphase.simulation;

/** What kind of file holds the curves. */
public enum CurveKind {
  /** A PeakForce capture: one tap for each pixel of an image. */
  CAPTURE(".pfc", "Image", "FVOL"),
  /** A force volume: one ramp for each pixel. */
  VOLUME(".spm", "Force Volume", "FVOL"),
  /** A single ramp. */
  RAMP(".spm", "Force", "FOL"),
  /** A single ramp as NanoScope Analysis exports it, as text with header. */
  EXPORT(".txt", "Force", "FOL");

  private final String suffix;
  private final String operatingMode;
  private final String startContext;

  CurveKind(String suffix, String operatingMode, String startContext) {
    this.suffix = suffix;
    this.operatingMode = operatingMode;
    this.startContext = startContext;
  }

  /** The usual end of the file's name. */
  String suffix() {
    return suffix;
  }

  /** Whether there is one curve and no raster. */
  boolean isSingle() {
    return this == RAMP || this == EXPORT;
  }

  String operatingMode() {
    return operatingMode;
  }

  String startContext() {
    return startContext;
  }
}
