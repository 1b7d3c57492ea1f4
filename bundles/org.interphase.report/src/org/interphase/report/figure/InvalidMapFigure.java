package org.interphase.report.figure;

import org.interphase.api.Image;

/**
 * Which pixels of a map have no value, and why: each reason in its colour, counted. Where a dot stands for several pixels it shows the
 * most frequent reason among them, so that no invalid pixel is hidden; areas are to be read from the counts. Its CSV holds the code
 * of every pixel.
 */
public final class InvalidMapFigure {
  private InvalidMapFigure() { }

  /**
   * The reasons of a map.
   *
   * @param map any map; its values are not shown
   * @param title the title, may be empty
   */
  public static Figure of(Image map, String title) {
    return Figure.of(title, new InvalidMap(map));
  }
}
