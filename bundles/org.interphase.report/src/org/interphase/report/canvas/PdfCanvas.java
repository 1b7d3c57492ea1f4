package org.interphase.report.canvas;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormatSymbols;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import org.openpdf.text.BadElementException;
import org.openpdf.text.Document;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A canvas that becomes one page of PDF, with the letters that were used embedded, text that can be searched and copied,
 * and rasters at their own resolution. No dates and no random identifiers: same painting, same bytes.
 */
public final class PdfCanvas implements Canvas {
  private static final Pattern OFFSET = Pattern.compile("(?s)(?<=\\n).{10} .{5}(?= [nf] \\n)");
  private static final Pattern RANDOM_IDENTIFIER = Pattern.compile("/ID \\[<[0-9a-f]{32}><[0-9a-f]{32}>]");
  private static final Pattern RANDOM_SUBSET_TAG = Pattern.compile("/[A-Z]{6}\\+(?=LiberationSans)");

  private final double height;
  private final ByteArrayOutputStream file = new ByteArrayOutputStream();
  private final Document document;
  private final PdfWriter writer;
  private final PdfContentByte page;
  private final Map<Typeface, BaseFont> fonts = new EnumMap<>(Typeface.class);

  /**
   * An empty page.
   *
   * @param width the page's width in points
   * @param height the page's height in points
   * @param title what the figure shows
   * @param description where it comes from
   */
  public PdfCanvas(double width, double height, String title, String description) {
    this.height = height;
    document = new Document(new Rectangle((float) width, (float) height));
    writer = PdfWriter.getInstance(document, file);
    document.addTitle(title);
    document.addSubject(description);
    document.addProducer("Interphase");
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    document.open();
    page = writer.getDirectContent();
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
    page.setFontAndSize(fonts.computeIfAbsent(style.typeface(), PdfCanvas::embedded), (float) style.size());
    page.setTextMatrix((float) place.getScaleX(), (float) place.getShearY(), (float) place.getShearX(), (float) place.getScaleY(),
        (float) place.getTranslateX(), (float) place.getTranslateY());
    page.showText(text);
    page.endText();
  }

  private static BaseFont embedded(Typeface typeface) {
    try {
      return BaseFont.createFont(typeface.fileName(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, typeface.file(), null);
    } catch (IOException e) {
      throw new IllegalStateException(typeface.fileName() + " is damaged", e);
    }
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

  /**
   * Ends the page and writes it. Nothing can be painted afterwards.
   *
   * @param stream where to; left open
   */
  public void write(OutputStream stream) throws IOException {
    writer.getInfo().remove(PdfName.CREATIONDATE);
    document.close();
    stream.write(fingerprinted(readable(file.toString(StandardCharsets.ISO_8859_1))).getBytes(StandardCharsets.ISO_8859_1));
  }

  /** The library writes the table of offsets in the digits of the default locale, cut to bytes; a PDF reader needs 0 to 9. */
  private static String readable(String file) {
    int zero = DecimalFormatSymbols.getInstance().getZeroDigit() & 0xff;
    int table = file.lastIndexOf("\nxref\n");
    return file.substring(0, table) + OFFSET.matcher(file.substring(table)).replaceAll(entry -> entry.group().chars()
        .mapToObj(digit -> digit == ' ' ? " " : Character.toString(digit - zero + '0')).collect(Collectors.joining()));
  }

  /** Puts a fingerprint of the content where the library has random letters: the file's identifier and the names of font subsets. */
  private static String fingerprinted(String file) {
    String neutral = RANDOM_SUBSET_TAG.matcher(RANDOM_IDENTIFIER.matcher(file).replaceAll("/ID")).replaceAll("/");
    String hash = UUID.nameUUIDFromBytes(neutral.getBytes(StandardCharsets.ISO_8859_1)).toString().replace("-", "");
    String tag = hash.chars().limit(6).mapToObj(digit -> Character.toString('A' + Character.digit(digit, 16))).collect(Collectors.joining());
    String identified = RANDOM_IDENTIFIER.matcher(file).replaceAll("/ID [<" + hash + "><" + hash + ">]");
    return RANDOM_SUBSET_TAG.matcher(identified).replaceAll("/" + tag + "+");
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
