package org.interphase.importer.nanoscope;

import java.util.Locale;

/** How the force curves of a file were taken. */
enum CurveKind {
  /** One curve at one point, on a linear ramp. */
  RAMP("NanoScope force curve"),
  /** A curve for every pixel, each on a linear ramp. */
  VOLUME("NanoScope force volume"),
  /** One period of the sine that PeakForce moves the piezo with, for every pixel of an image. */
  CAPTURE("NanoScope PeakForce capture");

  private final String label;

  CurveKind(String label) {
    this.label = label;
  }

  /**
   * The operating mode decides where it speaks of force. Captures are made in the mode of images, so that other signs
   * are needed: a file of the kind of volumes, or all that is needed to compute the sine. {@code PeakForce Capture:
   * Allow} alone is a setting that plain images and ramps have as well.
   */
  static CurveKind of(NanoscopeHeader header) {
    String mode = header.scan("Operating mode").map(Field::value).orElse("").toLowerCase(Locale.ROOT);
    boolean volume = header.file().find("Start context").filter(field -> field.value().equalsIgnoreCase("FVOL")).isPresent();
    if (mode.startsWith("force")) {
      return volume || mode.equals("force volume") ? VOLUME : RAMP;
    }
    return volume && mode.equals("image") || allowsCapture(header) ? CAPTURE : volume ? VOLUME : RAMP;
  }

  private static boolean allowsCapture(NanoscopeHeader header) {
    return header.scan("PeakForce Capture").filter(field -> field.value().equalsIgnoreCase("Allow")).isPresent()
        && PeakForceSine.amplitude(header).isPresent() && PeakForceSine.syncDistance(header).isPresent() && header.scan("Sample Points").isPresent();
  }

  /** The kind of file, in words. */
  String label() {
    return label;
  }
}
