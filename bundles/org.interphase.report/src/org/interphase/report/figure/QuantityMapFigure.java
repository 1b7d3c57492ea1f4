package org.interphase.report.figure;

import java.util.Optional;
import org.interphase.api.Image;

/**
 * A map of one quantity in colours, with colour bar and scale bar. Pixels without a value are white and counted.
 * Its CSV holds the value of every pixel.
 */
public final class QuantityMapFigure {
  private QuantityMapFigure() { }

  /**
   * A map in a chosen or robust range.
   *
   * @param map the map, of any unit
   * @param title the title, may be empty
   * @param range the values at the ends of the colour bar, in SI; empty for {@link Range#robust}
   * @param colours the colours
   */
  public static Figure of(Image map, String title, Optional<Range> range, ColourMap colours) {
    return Figure.of(title, QuantityMap.of(map, range, colours));
  }

  /** A map in viridis and its robust range. */
  public static Figure of(Image map, String title) {
    return of(map, title, Optional.empty(), ColourMap.VIRIDIS);
  }
}
