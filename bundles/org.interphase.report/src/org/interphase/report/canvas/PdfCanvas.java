package org.interphase.report.canvas;

import java.awt.Color;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A canvas that becomes one page of PDF, with the letters that were used embedded, text that can be searched and copied,
 * and rasters at their own resolution. No dates and no random identifiers: same painting, same bytes.
 */
public final class PdfCanvas implements Canvas {
  private final ByteArrayOutputStream file = new ByteArrayOutputStream();
  private final Document document;
  private final PdfWriter writer;
  private final PdfPainter page;

  /**
   * An empty page.
   *
   * @param width the page's width in points
   * @param height the page's height in points
   * @param title what the figure shows
   * @param description where it comes from
   */
  public PdfCanvas(double width, double height, String title, String description) {
    document = new Document(new Rectangle((float) width, (float) height));
    writer = PdfWriter.getInstance(document, file);
    document.addTitle(title);
    document.addSubject(description);
    document.addProducer("Interphase");
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    document.open();
    page = new PdfPainter(writer.getDirectContent(), height, new PdfFonts());
  }

  @Override
  public void fill(Shape shape, Color colour) {
    page.fill(shape, colour);
  }

  @Override
  public void stroke(Shape shape, Stroke stroke) {
    page.stroke(shape, stroke);
  }

  @Override
  public void text(String text, double x, double y, TextStyle style) {
    page.text(text, x, y, style);
  }

  @Override
  public void image(BufferedImage image, double x, double y, double width, double height) {
    page.image(image, x, y, width, height);
  }

  /**
   * Ends the page and writes it. Nothing can be painted afterwards.
   *
   * @param stream where to; left open
   */
  public void write(OutputStream stream) throws IOException {
    writer.getInfo().remove(PdfName.CREATIONDATE);
    document.close();
    stream.write(PdfBytes.reproducible(file.toByteArray()));
  }
}
