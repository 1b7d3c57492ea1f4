package org.interphase.report.figure;

import java.awt.Color;

/**
 * Colours for classes and components, the same in every figure: class k of a map has the colour of component k of the mixture.
 *
 * <p>The colour-blind-safe set of M. Okabe and K. Ito (Color Universal Design, 2008), its yellow last because it is weakest on
 * white; from the eighth class on the set repeats, darker.
 */
public final class ClassColours {
  private static final int[] SET = {0x0072b2, 0xe69f00, 0x009e73, 0xcc79a7, 0x56b4e9, 0xd55e00, 0xf0e442};

  private ClassColours() { }

  /** The colour of a class or component, counted from 0. */
  public static Color of(int index) {
    Color colour = new Color(SET[index % SET.length]);
    for (int round = index / SET.length; round > 0; round--) {
      colour = colour.darker();
    }
    return colour;
  }
}
