package org.interphase.report.canvas;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;

/**
 * What a figure is painted on: four operations, enough for maps and plots, and few enough that pixels ({@link PngCanvas}),
 * SVG ({@link SvgCanvas}) and PDF ({@link PdfCanvas}) come out alike.
 *
 * <p>Lengths are in points (1/72 inch, 0.353 mm); the origin is the top left corner, x runs to the right and y down.
 * Nothing here asks the machine for a font: text is set in a {@link Typeface} that is shipped, so that a figure looks
 * the same on every machine and needs neither a display nor installed fonts nor fontconfig.
 *
 * <p>A canvas belongs to one thread.
 */
public interface Canvas {
  /** Fills the inside of a shape (non-zero winding). */
  void fill(Shape shape, Color colour);

  /** Draws along the outline of a shape. */
  void stroke(Shape shape, Stroke stroke);

  /**
   * Writes one line of text.
   *
   * @param text the text; characters that the typeface lacks show as an empty box
   * @param x where the anchor of the style is, in points
   * @param y the base line, in points
   * @param style typeface, size, colour, anchor and direction
   */
  void text(String text, double x, double y, TextStyle style);

  /**
   * Shows a raster at its own resolution: each of its pixels is a rectangle of one colour, never smoothed.
   *
   * @param image of type {@link BufferedImage#TYPE_INT_RGB}; row 0 is at the top
   */
  void image(BufferedImage image, double x, double y, double width, double height);

  /** A straight line. */
  default void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    stroke(new Line2D.Double(x1, y1, x2, y2), stroke);
  }

  /** This canvas with its origin moved: what is painted at (0, 0) of the result appears at (x, y) here. */
  default Canvas at(double x, double y) {
    Canvas outer = this;
    AffineTransform shift = AffineTransform.getTranslateInstance(x, y);
    return new Canvas() {
      @Override
      public void fill(Shape shape, Color colour) {
        outer.fill(shift.createTransformedShape(shape), colour);
      }

      @Override
      public void stroke(Shape shape, Stroke stroke) {
        outer.stroke(shift.createTransformedShape(shape), stroke);
      }

      @Override
      public void text(String text, double textX, double textY, TextStyle style) {
        outer.text(text, x + textX, y + textY, style);
      }

      @Override
      public void image(BufferedImage image, double imageX, double imageY, double width, double height) {
        outer.image(image, x + imageX, y + imageY, width, height);
      }
    };
  }
}
