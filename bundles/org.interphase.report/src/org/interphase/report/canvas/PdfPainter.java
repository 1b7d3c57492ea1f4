package org.interphase.report.canvas;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.util.zip.Deflater;
import org.openpdf.text.BadElementException;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;

/** A canvas on a part of a PDF, such as a page or a figure in a longer document. */
public final class PdfPainter implements Canvas {
  private final PdfContentByte page;
  private final double height;
  private final PdfFonts fonts;

  /**
   * @param page what is painted on, its origin at the lower left corner
   * @param height its height in points
   * @param fonts of the document
   */
  public PdfPainter(PdfContentByte page, double height, PdfFonts fonts) {
    this.page = page;
    this.height = height;
    this.fonts = fonts;
  }

  @Override
  public void fill(Shape shape, Color colour) {
    page.setColorFill(colour);
    if (outline(shape)) {
      page.fill();
    }
  }

  @Override
  public void stroke(Shape shape, Stroke stroke) {
    page.setColorStroke(stroke.colour());
    page.setLineWidth((float) stroke.width());
    float[] dashes = new float[stroke.dashes().size()];
    for (int i = 0; i < dashes.length; i++) {
      dashes[i] = stroke.dashes().get(i).floatValue();
    }
    page.setLineDash(dashes, 0);
    if (outline(shape)) {
      page.stroke();
    }
  }

  @Override
  public void text(String text, double x, double y, TextStyle style) {
    AffineTransform place = AffineTransform.getTranslateInstance(x, height - y);
    if (style.upward()) {
      place.rotate(Math.PI / 2);
    }
    place.translate(-style.anchor().fraction() * style.width(text), 0);
    page.setColorFill(style.colour());
    page.beginText();
    page.setFontAndSize(fonts.of(style.typeface()), (float) style.size());
    page.setTextMatrix((float) place.getScaleX(), (float) place.getShearY(), (float) place.getShearX(), (float) place.getScaleY(),
        (float) place.getTranslateX(), (float) place.getTranslateY());
    page.showText(text);
    page.endText();
  }

  @Override
  public void image(BufferedImage image, double x, double y, double width, double imageHeight) {
    try {
      Image raster = Image.getInstance(image.getWidth(), image.getHeight(), 3, 8, Rasters.bytes(image));
      raster.setCompressionLevel(Deflater.BEST_SPEED);
      page.addImage(raster, (float) width, 0, 0, (float) imageHeight, (float) x, (float) (height - y - imageHeight));
    } catch (BadElementException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private boolean outline(Shape shape) {
    AffineTransform upwards = new AffineTransform(1, 0, 0, -1, 0, height);
    double[] xy = new double[6];
    double lastX = 0;
    double lastY = 0;
    PathIterator segments = shape.getPathIterator(upwards);
    boolean any = !segments.isDone();
    for (; !segments.isDone(); segments.next()) {
      int segment = segments.currentSegment(xy);
      switch (segment) {
        case PathIterator.SEG_MOVETO -> page.moveTo((float) xy[0], (float) xy[1]);
        case PathIterator.SEG_LINETO -> page.lineTo((float) xy[0], (float) xy[1]);
        case PathIterator.SEG_QUADTO -> page.curveTo((float) (lastX + 2 * xy[0]) / 3, (float) (lastY + 2 * xy[1]) / 3,
            (float) (xy[2] + 2 * xy[0]) / 3, (float) (xy[3] + 2 * xy[1]) / 3, (float) xy[2], (float) xy[3]);
        case PathIterator.SEG_CUBICTO -> page.curveTo((float) xy[0], (float) xy[1], (float) xy[2], (float) xy[3], (float) xy[4], (float) xy[5]);
        default -> page.closePath();
      }
      int end = segment == PathIterator.SEG_QUADTO ? 2 : segment == PathIterator.SEG_CUBICTO ? 4 : 0;
      lastX = segment == PathIterator.SEG_CLOSE ? lastX : xy[end];
      lastY = segment == PathIterator.SEG_CLOSE ? lastY : xy[end + 1];
    }
    return any;
  }
}
