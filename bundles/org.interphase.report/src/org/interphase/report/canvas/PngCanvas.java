package org.interphase.report.canvas;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** A canvas of pixels on white, written as PNG with its resolution and without any time stamp: same painting, same bytes. */
public final class PngCanvas implements Canvas {
  /** The resolution that journals ask for, in pixels per inch. */
  public static final double RESOLUTION = 300;

  private final double resolution;
  private final double scale;
  private final BufferedImage pixels;
  private final Graphics2D graphics;

  /** A white page of a width and height in points, at {@link #RESOLUTION}. */
  public PngCanvas(double width, double height) {
    this(width, height, RESOLUTION);
  }

  /**
   * A white page.
   *
   * @param width in points
   * @param height in points
   * @param resolution in pixels per inch
   */
  public PngCanvas(double width, double height, double resolution) {
    this.resolution = resolution;
    scale = resolution / 72;
    pixels = new BufferedImage((int) Math.ceil(width * scale), (int) Math.ceil(height * scale), BufferedImage.TYPE_INT_RGB);
    graphics = pixels.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, pixels.getWidth(), pixels.getHeight());
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
  }

  @Override
  public void fill(Shape shape, Color colour) {
    graphics.setColor(colour);
    graphics.fill(AffineTransform.getScaleInstance(scale, scale).createTransformedShape(shape));
  }

  @Override
  public void stroke(Shape shape, Stroke stroke) {
    float[] dashes = new float[stroke.dashes().size()];
    for (int i = 0; i < dashes.length; i++) {
      dashes[i] = (float) (stroke.dashes().get(i) * scale);
    }
    graphics.setStroke(new BasicStroke((float) (stroke.width() * scale), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4,
        dashes.length == 0 ? null : dashes, 0));
    graphics.setColor(stroke.colour());
    graphics.draw(AffineTransform.getScaleInstance(scale, scale).createTransformedShape(shape));
  }

  @Override
  public void text(String text, double x, double y, TextStyle style) {
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    if (style.upward()) {
      place.rotate(-Math.PI / 2);
    }
    place.translate(-style.anchor().fraction() * style.width(text), 0);
    place.scale(style.size(), style.size());
    fill(place.createTransformedShape(style.typeface().outline(text)), style.colour());
  }

  /** The edges are rounded to whole pixels, so that neither the raster's border nor its content is blurred. */
  @Override
  public void image(BufferedImage image, double x, double y, double width, double height) {
    int left = (int) Math.round(x * scale);
    int top = (int) Math.round(y * scale);
    int right = Math.max(left + 1, (int) Math.round((x + width) * scale));
    int bottom = Math.max(top + 1, (int) Math.round((y + height) * scale));
    graphics.drawImage(image, left, top, right, bottom, 0, 0, image.getWidth(), image.getHeight(), null);
  }

  /**
   * Writes what was painted.
   *
   * @param stream where to; left open
   * @param texts what the file says about itself, by PNG keyword
   */
  public void write(OutputStream stream, Map<String, String> texts) throws IOException {
    PngFile.write(pixels, resolution, texts, stream);
  }
}
