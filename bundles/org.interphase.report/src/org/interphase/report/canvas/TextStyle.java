package org.interphase.report.canvas;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * How a line of text is set.
 *
 * @param typeface the letters
 * @param size the size in points, positive
 * @param colour the colour
 * @param anchor which point of the text is put on the given position
 * @param upward whether the text runs from bottom to top, as beside a vertical axis
 */
public record TextStyle(Typeface typeface, double size, Color colour, Anchor anchor, boolean upward) {
  /** The point of a line of text that is put on a position. */
  public enum Anchor {
    START(0), MIDDLE(0.5), END(1);

    private final double fraction;

    Anchor(double fraction) {
      this.fraction = fraction;
    }

    /** How much of the text's width lies before the anchor, 0 to 1. */
    public double fraction() {
      return fraction;
    }
  }

  /** Text that starts at its position. */
  public static TextStyle of(Typeface typeface, double size, Color colour) {
    return new TextStyle(typeface, size, colour, Anchor.START, false);
  }

  public TextStyle anchored(Anchor other) {
    return new TextStyle(typeface, size, colour, other, upward);
  }

  public TextStyle sized(double other) {
    return new TextStyle(typeface, other, colour, anchor, upward);
  }

  public TextStyle upwards() {
    return new TextStyle(typeface, size, colour, anchor, true);
  }

  /** The length of a line of text in points. */
  public double width(String text) {
    return typeface.width(text) * size;
  }

  /** This style, set smaller where a text would be longer than a width. */
  public TextStyle fitting(String text, double width) {
    double natural = width(text);
    return natural > width ? sized(size * Math.max(0, width) / natural) : this;
  }

  /** From one base line to the next, in points. */
  public double leading() {
    return 1.25 * size;
  }

  /** The height of capital letters and digits in points. */
  public double capHeight() {
    return 0.72 * size;
  }

  /**
   * Breaks a text into lines.
   *
   * @param text words separated by spaces
   * @param width the longest line allowed, in points
   * @return the lines, none for a blank text. A word that is too long for a line of its own is broken within.
   */
  public List<String> wrap(String text, double width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split(" +")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer) <= width) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = word;
      while (width(line) > width && line.length() > 1) {
        int fitting = longestStart(line, width);
        lines.add(line.substring(0, fitting));
        line = line.substring(fitting);
      }
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }

  private int longestStart(String word, double width) {
    int end = word.offsetByCodePoints(0, 1);
    while (end < word.length() && width(word.substring(0, word.offsetByCodePoints(end, 1))) <= width) {
      end = word.offsetByCodePoints(end, 1);
    }
    return end;
  }
}
