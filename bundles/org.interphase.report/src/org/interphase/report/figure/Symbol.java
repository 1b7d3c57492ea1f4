package org.interphase.report.figure;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Locale;
import org.interphase.report.canvas.Canvas;
import org.interphase.report.canvas.Stroke;

/** The shapes of points, by the names that a project gives them. All have about the same area at the same radius. */
enum Symbol {
  CIRCLE, SQUARE, TRIANGLE, DIAMOND, DOWN_TRIANGLE, CROSS;

  private static final double OUTLINE = 0.8;

  /** The symbol of a name such as {@code down-triangle}; the circle for any other. */
  static Symbol of(String name) {
    String wanted = name.toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(values()).filter(symbol -> symbol.name().equals(wanted)).findFirst().orElse(CIRCLE);
  }

  /** A filled point. */
  void paint(Canvas canvas, double x, double y, double radius, Color colour) {
    canvas.fill(shape(x, y, radius), colour);
  }

  /** A point with a white inside. */
  void paintOpen(Canvas canvas, double x, double y, double radius, Color colour) {
    Shape shape = shape(x, y, radius - OUTLINE / 2);
    canvas.fill(shape, Color.WHITE);
    canvas.stroke(shape, Stroke.of(colour, OUTLINE));
  }

  /** The outline around a place. */
  Shape shape(double x, double y, double radius) {
    return switch (this) {
      case CIRCLE -> new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
      case SQUARE -> new Rectangle2D.Double(x - 0.88 * radius, y - 0.88 * radius, 1.76 * radius, 1.76 * radius);
      case TRIANGLE -> polygon(x, y, radius, 0, -1.25, 1.15, 0.8, -1.15, 0.8);
      case DIAMOND -> polygon(x, y, radius, 0, -1.25, 1.25, 0, 0, 1.25, -1.25, 0);
      case DOWN_TRIANGLE -> polygon(x, y, radius, 0, 1.25, 1.15, -0.8, -1.15, -0.8);
      case CROSS -> polygon(x, y, radius, -1.1, -0.4, -0.4, -0.4, -0.4, -1.1, 0.4, -1.1, 0.4, -0.4, 1.1, -0.4, 1.1, 0.4, 0.4, 0.4, 0.4, 1.1, -0.4,
          1.1,
          -0.4, 0.4, -1.1, 0.4);
    };
  }

  private static Shape polygon(double x, double y, double radius, double... corners) {
    Path2D polygon = new Path2D.Double();
    for (int i = 0; i < corners.length; i += 2) {
      double atX = x + radius * corners[i];
      double atY = y + radius * corners[i + 1];
      if (i == 0) {
        polygon.moveTo(atX, atY);
      } else {
        polygon.lineTo(atX, atY);
      }
    }
    polygon.closePath();
    return polygon;
  }
}
