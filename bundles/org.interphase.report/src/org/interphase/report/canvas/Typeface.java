package org.interphase.report.canvas;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.librepdf.openpdf.fonts.Liberation;

/**
 * The letters of all figures: Liberation Sans (SIL Open Font License 1.1), whose widths are those of Arial and Helvetica.
 *
 * <p>The outlines are read from the shipped file rather than through {@code java.awt.Font}, which on Linux throws
 * ("Fontconfig head is null") where libfontconfig or its configuration is missing, and whose rendering differs from machine to
 * machine. Immutable, for any thread.
 */
public enum Typeface {
  REGULAR("Regular", "normal"), BOLD("Bold", "bold");

  /** The family, and what to use where an SVG viewer does not have it. */
  static final String FAMILY = "Liberation Sans, Arial, Helvetica, sans-serif";

  private final String fileName;
  private final String weight;
  private final byte[] file;
  private final TrueType letters;

  Typeface(String variant, String weight) {
    this.fileName = "LiberationSans-" + variant + ".ttf";
    this.weight = weight;
    this.file = load(fileName);
    this.letters = new TrueType(file);
  }

  private static byte[] load(String fileName) {
    try (InputStream stream = Liberation.class.getResourceAsStream("/liberation/" + fileName)) {
      if (stream == null) {
        throw new IllegalStateException(fileName + " is not in the openpdf-fonts-extra library; install that library complete");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(fileName + " of the openpdf-fonts-extra library cannot be read; install that library again", e);
    }
  }

  /** The name of the font's file. */
  String fileName() {
    return fileName;
  }

  /** The font's weight as CSS names it. */
  String weight() {
    return weight;
  }

  /** The font's file. Shared: not to be changed. */
  byte[] file() {
    return file;
  }

  /** The width of a line of text at size 1. */
  public double width(String text) {
    return text.codePoints().mapToDouble(letters::advance).sum();
  }

  /** The outlines of a line of text at size 1, y down, starting at (0, 0) on the base line. */
  public Shape outline(String text) {
    Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double x = 0;
    for (int character : text.codePoints().toArray()) {
      outline.append(letters.outline(character).getPathIterator(AffineTransform.getTranslateInstance(x, 0)), false);
      x += letters.advance(character);
    }
    return outline;
  }
}
