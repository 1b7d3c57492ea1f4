package org.interphase.report.figure;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.interphase.report.canvas.Canvas;
import org.interphase.report.canvas.Stroke;
import org.interphase.report.canvas.TextStyle;

/** Remembers what was painted where. */
final class RecordingCanvas implements Canvas {
  final List<Line> texts = new ArrayList<>();
  final List<Rectangle2D> shapes = new ArrayList<>();
  final List<BufferedImage> images = new ArrayList<>();

  /** A line of text and the rectangle of its ink. */
  record Line(String text, Rectangle2D place) { }

  @Override
  public void fill(Shape shape, Color colour) {
    shapes.add(shape.getBounds2D());
  }

  @Override
  public void stroke(Shape shape, Stroke stroke) {
    shapes.add(shape.getBounds2D());
  }

  @Override
  public void text(String text, double x, double y, TextStyle style) {
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    if (style.upward()) {
      place.rotate(-Math.PI / 2);
    }
    place.translate(-style.anchor().fraction() * style.width(text), 0);
    place.scale(style.size(), style.size());
    if (!text.isBlank()) {
      texts.add(new Line(text, place.createTransformedShape(style.typeface().outline(text)).getBounds2D()));
    }
  }

  @Override
  public void image(BufferedImage image, double x, double y, double width, double height) {
    images.add(image);
    shapes.add(new Rectangle2D.Double(x, y, width, height));
  }
}
