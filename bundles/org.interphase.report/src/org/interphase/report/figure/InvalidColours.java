package org.interphase.report.figure;

import java.awt.Color;
import org.interphase.api.Invalid;

/**
 * Colours for the reasons why a pixel has no value, the same in every figure; valid pixels are grey. Chosen so that any two, and
 * white, differ by more than 18 in CIELAB, also to eyes that lack one kind of cone (simulated after G. M. Machado et al., 2009,
 * doi 10.1109/TVCG.2009.113).
 */
public final class InvalidColours {
  private static final int[] BY_CODE = {0xdddddd, 0x0072b2, 0x994f00, 0x5a5a5a, 0x56b4e9, 0xcc79a7, 0x222255, 0xfdb863, 0xf0e442, 0x661100, 0x000000,
      0x9c00fc};

  private InvalidColours() { }

  /** The colour of a reason. */
  public static Color of(Invalid reason) {
    return new Color(BY_CODE[reason.code()]);
  }
}
