package org.interphase.report.canvas;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A canvas that becomes SVG 1.1. Text stays text, in a family whose fallbacks have the same widths, so that a figure can be
 * edited; rasters are embedded as PNG at their own resolution and shown without smoothing. Same painting, same bytes.
 */
public final class SvgCanvas implements Canvas {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final double MILLIMETRES = 25.4 / 72;
  private static final String NOT_IN_XML = "[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]";
  private static final String[] SEGMENTS = {"M", "L", "Q", "C", "Z"};
  private static final int[] COORDINATES = {2, 2, 4, 6, 0};

  private final Document document;
  private final Element root;

  /**
   * A white page.
   *
   * @param width the page's width in points
   * @param height the page's height in points
   * @param title what the figure shows
   * @param description where it comes from
   */
  public SvgCanvas(double width, double height, String title, String description) {
    document = emptyDocument();
    root = document.createElementNS(SVG, "svg");
    document.appendChild(root);
    root.setAttribute("version", "1.1");
    root.setAttribute("width", number(width * MILLIMETRES) + "mm");
    root.setAttribute("height", number(height * MILLIMETRES) + "mm");
    root.setAttribute("viewBox", "0 0 " + number(width) + " " + number(height));
    root.setAttribute("font-family", Typeface.FAMILY);
    root.setAttribute("style", "font-kerning:none");
    element("title").setTextContent(printable(title));
    element("desc").setTextContent(printable(description));
    element("rect", "width", number(width), "height", number(height), "fill", hex(Color.WHITE));
  }

  private static Document emptyDocument() {
    try {
      return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the Java runtime has no XML parser", e);
    }
  }

  @Override
  public void fill(Shape shape, Color colour) {
    element("path", "d", path(shape), "fill", hex(colour));
  }

  @Override
  public void stroke(Shape shape, Stroke stroke) {
    Element path = element("path", "d", path(shape), "fill", "none", "stroke", hex(stroke.colour()), "stroke-width", number(stroke.width()));
    if (!stroke.dashes().isEmpty()) {
      path.setAttribute("stroke-dasharray", stroke.dashes().stream().map(SvgCanvas::number).collect(Collectors.joining(" ")));
    }
  }

  /** The width is stated, so that a viewer without the font takes another one but no more room. */
  @Override
  public void text(String text, double x, double y, TextStyle style) {
    Element line = element("text", "x", number(x), "y", number(y), "textLength", number(style.width(text)), "lengthAdjust", "spacingAndGlyphs",
        "font-size", number(style.size()), "font-weight", style.typeface().weight(),
        "text-anchor", style.anchor().name().toLowerCase(Locale.ROOT), "fill", hex(style.colour()));
    if (style.upward()) {
      line.setAttribute("transform", "rotate(-90 " + number(x) + " " + number(y) + ")");
    }
    line.setTextContent(printable(text));
  }

  @Override
  public void image(BufferedImage image, double x, double y, double width, double height) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      PngFile.write(image, PngCanvas.RESOLUTION, Map.of(), png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    element("image", "x", number(x), "y", number(y), "width", number(width), "height", number(height), "preserveAspectRatio", "none",
        "image-rendering", "optimizeSpeed", "style", "image-rendering:pixelated")
        .setAttributeNS(XLINK, "xlink:href", "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray()));
  }

  /**
   * Writes what was painted.
   *
   * @param stream where to; left open
   */
  public void write(OutputStream stream) throws IOException {
    try {
      Transformer serializer = TransformerFactory.newDefaultInstance().newTransformer();
      serializer.setOutputProperty(OutputKeys.INDENT, "yes");
      serializer.setOutputProperty(OutputKeys.STANDALONE, "yes");
      serializer.transform(new DOMSource(document), new StreamResult(stream));
    } catch (TransformerException e) {
      throw new IOException(e);
    }
  }

  private Element element(String name, String... attributes) {
    Element element = document.createElementNS(SVG, name);
    for (int i = 0; i < attributes.length; i += 2) {
      element.setAttribute(attributes[i], attributes[i + 1]);
    }
    root.appendChild(element);
    return element;
  }

  private static String path(Shape shape) {
    StringBuilder path = new StringBuilder();
    double[] xy = new double[6];
    for (PathIterator segments = shape.getPathIterator(null); !segments.isDone(); segments.next()) {
      int segment = segments.currentSegment(xy);
      path.append(SEGMENTS[segment]);
      for (int i = 0; i < COORDINATES[segment]; i++) {
        path.append(i == 0 ? "" : " ").append(number(xy[i]));
      }
    }
    return path.toString();
  }

  private static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private static String hex(Color colour) {
    return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xffffff);
  }

  private static String printable(String text) {
    return text.replaceAll(NOT_IN_XML, " ");
  }
}
