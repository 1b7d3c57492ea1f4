package org.interphase.report.canvas;

import java.awt.Color;
import java.util.List;

/**
 * How a line is drawn.
 *
 * @param colour its colour
 * @param width its width in points, positive
 * @param dashes lengths of dashes and gaps in turn, in points; empty for a solid line
 */
public record Stroke(Color colour, double width, List<Double> dashes) {
  public Stroke {
    dashes = List.copyOf(dashes);
  }

  /** A solid line. */
  public static Stroke of(Color colour, double width) {
    return new Stroke(colour, width, List.of());
  }

  /** This line, dashed. */
  public Stroke dashed(double dash, double gap) {
    return new Stroke(colour, width, List.of(dash, gap));
  }
}
