package org.interphase.report.canvas;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Widths and outlines of the glyphs of a TrueType font: the tables {@code cmap} (format 4), {@code hmtx}, {@code loca} and
 * {@code glyf} of the OpenType specification (ISO/IEC 14496-22), without hinting, kerning or ligatures.
 *
 * <p>Coordinates are scaled to size 1 with y down. Immutable, for any thread; reads only fonts that we ship.
 */
final class TrueType {
  private static final int UNICODE_ON_WINDOWS = 3 << 16 | 1;
  private static final int ON_CURVE = 1;
  private static final int SHORT_X = 2;
  private static final int SHORT_Y = 4;
  private static final int REPEAT = 8;
  private static final int SAME_OR_POSITIVE_X = 16;
  private static final int SAME_OR_POSITIVE_Y = 32;
  private static final int WORDS = 1;
  private static final int OFFSETS = 2;
  private static final int SCALE = 8;
  private static final int MORE = 32;
  private static final int TWO_SCALES = 64;
  private static final int MATRIX = 128;

  private final ByteBuffer font;
  private final int unitsPerEm;
  private final boolean longOffsets;
  private final int measured;
  private final int characters;
  private final int metrics;
  private final int locations;
  private final int glyphs;

  TrueType(byte[] file) {
    font = ByteBuffer.wrap(file).asReadOnlyBuffer();
    int head = table("head");
    unitsPerEm = word(head + 18);
    longOffsets = word(head + 50) == 1;
    measured = word(table("hhea") + 34);
    characters = characterMap(table("cmap"));
    metrics = table("hmtx");
    locations = table("loca");
    glyphs = table("glyf");
  }

  /** How far the pen moves after a character, at size 1. */
  double advance(int character) {
    int glyph = Math.min(glyph(character), measured - 1);
    return (double) word(metrics + 4 * glyph) / unitsPerEm;
  }

  /** The outline of a character at size 1, y down; empty for a space. */
  Path2D outline(int character) {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    append(glyph(character), AffineTransform.getScaleInstance(1.0 / unitsPerEm, -1.0 / unitsPerEm), path);
    return path;
  }

  private int word(int offset) {
    return Short.toUnsignedInt(font.getShort(offset));
  }

  private int table(String tag) {
    int wanted = ByteBuffer.wrap(tag.getBytes(StandardCharsets.US_ASCII)).getInt();
    for (int i = 0; i < word(4); i++) {
      int entry = 12 + 16 * i;
      if (font.getInt(entry) == wanted) {
        return font.getInt(entry + 8);
      }
    }
    throw new IllegalArgumentException("the font has no table " + tag);
  }

  private int characterMap(int cmap) {
    for (int i = 0; i < word(cmap + 2); i++) {
      int entry = cmap + 4 + 8 * i;
      int subtable = cmap + font.getInt(entry + 4);
      if (font.getInt(entry) == UNICODE_ON_WINDOWS && word(subtable) == 4) {
        return subtable;
      }
    }
    throw new IllegalArgumentException("the font has no Unicode character map of format 4");
  }

  private int glyph(int character) {
    int segments2 = word(characters + 6);
    for (int i = 0; i < segments2; i += 2) {
      if (character <= word(characters + 14 + i)) {
        int startAt = characters + 16 + segments2 + i;
        int start = word(startAt);
        if (character < start) {
          return 0;
        }
        int delta = word(startAt + segments2);
        int rangeAt = startAt + 2 * segments2;
        int range = word(rangeAt);
        int glyph = range == 0 ? character : word(rangeAt + range + 2 * (character - start));
        return range != 0 && glyph == 0 ? 0 : glyph + delta & 0xffff;
      }
    }
    return 0;
  }

  private int location(int glyph) {
    return glyphs + (longOffsets ? font.getInt(locations + 4 * glyph) : 2 * word(locations + 2 * glyph));
  }

  private void append(int glyph, AffineTransform transform, Path2D path) {
    int start = location(glyph);
    if (start == location(glyph + 1)) {
      return;
    }
    int contours = font.getShort(start);
    if (contours < 0) {
      appendParts(start + 10, transform, path);
    } else {
      appendContours(start + 10, contours, transform, path);
    }
  }

  /** A glyph made of others, such as a letter with its accent. */
  private void appendParts(int start, AffineTransform transform, Path2D path) {
    int at = start;
    int flags;
    do {
      flags = word(at);
      int part = word(at + 2);
      boolean words = (flags & WORDS) != 0;
      boolean offsets = (flags & OFFSETS) != 0;
      double dx = !offsets ? 0 : words ? font.getShort(at + 4) : font.get(at + 4);
      double dy = !offsets ? 0 : words ? font.getShort(at + 6) : font.get(at + 5);
      at += words ? 8 : 6;
      double[] matrix = {1, 0, 0, 1};
      if ((flags & SCALE) != 0) {
        matrix[0] = matrix[3] = fraction(at);
        at += 2;
      } else if ((flags & TWO_SCALES) != 0) {
        matrix[0] = fraction(at);
        matrix[3] = fraction(at + 2);
        at += 4;
      } else if ((flags & MATRIX) != 0) {
        for (int i = 0; i < 4; i++) {
          matrix[i] = fraction(at + 2 * i);
        }
        at += 8;
      }
      AffineTransform placed = new AffineTransform(transform);
      placed.concatenate(new AffineTransform(matrix[0], matrix[1], matrix[2], matrix[3], dx, dy));
      append(part, placed, path);
    } while ((flags & MORE) != 0);
  }

  private double fraction(int offset) {
    return font.getShort(offset) / 16384.0;
  }

  private void appendContours(int start, int contours, AffineTransform transform, Path2D path) {
    int points = contours == 0 ? 0 : word(start + 2 * contours - 2) + 1;
    int at = start + 2 * contours + 2 + word(start + 2 * contours);
    byte[] flags = new byte[points];
    for (int i = 0; i < points; i++) {
      flags[i] = font.get(at++);
      if ((flags[i] & REPEAT) != 0) {
        for (int repeats = Byte.toUnsignedInt(font.get(at++)); repeats > 0; repeats--, i++) {
          flags[i + 1] = flags[i];
        }
      }
    }
    double[] xy = new double[2 * points];
    at = readCoordinates(at, flags, SHORT_X, SAME_OR_POSITIVE_X, xy, 0);
    readCoordinates(at, flags, SHORT_Y, SAME_OR_POSITIVE_Y, xy, 1);
    transform.transform(xy, 0, xy, 0, points);
    int first = 0;
    for (int contour = 0; contour < contours; contour++) {
      int last = word(start + 2 * contour);
      appendContour(xy, flags, first, last, path);
      first = last + 1;
    }
  }

  private int readCoordinates(int start, byte[] flags, int shortFlag, int sameFlag, double[] xy, int axis) {
    int at = start;
    int value = 0;
    for (int i = 0; i < flags.length; i++) {
      boolean same = (flags[i] & sameFlag) != 0;
      if ((flags[i] & shortFlag) != 0) {
        int step = Byte.toUnsignedInt(font.get(at++));
        value += same ? step : -step;
      } else if (!same) {
        value += font.getShort(at);
        at += 2;
      }
      xy[2 * i + axis] = value;
    }
    return at;
  }

  /** Between two neighbouring control points off the curve lies an implied point on it, half way. */
  private static void appendContour(double[] xy, byte[] flags, int first, int last, Path2D path) {
    int count = last - first + 1;
    int origin = 0;
    while (origin < count && (flags[first + origin] & ON_CURVE) == 0) {
      origin++;
    }
    boolean anchored = origin < count;
    int start = anchored ? first + origin : first;
    double startX = anchored ? xy[2 * start] : (xy[2 * first] + xy[2 * last]) / 2;
    double startY = anchored ? xy[2 * start + 1] : (xy[2 * first + 1] + xy[2 * last + 1]) / 2;
    path.moveTo(startX, startY);
    for (int i = anchored ? 1 : 0; i < count; i++) {
      int point = first + (origin + i) % count;
      double x = xy[2 * point];
      double y = xy[2 * point + 1];
      if ((flags[point] & ON_CURVE) != 0) {
        path.lineTo(x, y);
        continue;
      }
      int next = first + (origin + i + 1) % count;
      boolean closes = i + 1 == count;
      boolean nextOn = (flags[next] & ON_CURVE) != 0;
      double endX = closes ? startX : nextOn ? xy[2 * next] : (x + xy[2 * next]) / 2;
      double endY = closes ? startY : nextOn ? xy[2 * next + 1] : (y + xy[2 * next + 1]) / 2;
      path.quadTo(x, y, endX, endY);
    }
    path.closePath();
  }
}
