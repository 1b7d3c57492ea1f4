package org.interphase.ui;

import java.util.Optional;
import org.interphase.api.Quantity;
import org.interphase.api.Unit;
import org.interphase.report.figure.Ticks;

/**
 * A length to compare with: 1, 2 or 5 times a power of ten.
 *
 * @param length in m
 * @param pixels on the screen
 */
record ScaleBar(double length, int pixels) {
  /** The longest round length that is not wider than {@code room} screen pixels; empty for a map of unknown size. */
  static Optional<ScaleBar> within(MapView view, double room) {
    double perPixel = view.grid().pixelWidth() / view.pixelWidth();
    if (Double.isNaN(perPixel) || room < 1) {
      return Optional.empty();
    }
    double length = Ticks.roundDown(perPixel * room);
    return Optional.of(new ScaleBar(length, (int) Math.round(length / perPixel)));
  }

  String label() {
    return Quantity.readable(length, Unit.METRE).toString();
  }
}
