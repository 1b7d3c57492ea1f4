package org.interphase.analysis.surface;

import java.util.Arrays;
import java.util.List;
import org.interphase.api.Estimate;
import org.interphase.api.Image;
import org.interphase.api.Invalid;
import org.interphase.api.Unit;
import org.interphase.numerics.stats.Robust;

/**
 * Finds scars: pieces of a scan line, or of a few, that lie above or below the lines on both sides, because the tip lost or dragged the surface.
 * Their heights were not measured, so that they become {@link Invalid#SCAR}: nothing is put in their place.
 */
public final class Scars {
  private static final double WHOLE = 0.5;

  private Scars() { }

  /**
   * Marks scars.
   *
   * <p>A pixel of one or more lines may be part of a scar when it differs from the line below and from the line above, to the same side, by more
   * than half of the threshold; a run of such pixels is a scar when it is long enough and differs by the threshold on average.
   *
   * @param map levelled or not
   * @param widest how many lines a scar may have, 1 or more
   * @param shortest how many pixels along the line it must have, 1 or more
   * @param threshold in robust spreads of the differences between neighbouring lines
   */
  public static Levelled marked(Image map, int widest, int shortest, double threshold) {
    int columns = map.grid().columns();
    int rows = map.grid().rows();
    double[] values = map.values();
    double[] differences = new double[Math.max(0, values.length - columns)];
    Arrays.setAll(differences, i -> values[i + columns] - values[i]);
    double limit = threshold * Robust.of(differences).spread();
    byte[] invalid = map.invalidCodes();
    if (limit > 0) {
      for (int lines = 1; lines <= widest; lines++) {
        for (int row = 1; row + lines < rows; row++) {
          markRow(values, columns, row, lines, shortest, limit, invalid);
        }
      }
    }
    int count = 0;
    for (byte code : invalid) {
      count += code == Invalid.SCAR.code() ? 1 : 0;
    }
    Estimate pixels = Estimate.exact("scar pixels", count, Unit.ONE, "pieces of up to " + widest + " lines, " + shortest
        + " pixels or longer, more than " + threshold + " robust spreads of the line differences off both sides");
    List<String> warnings = count == 0 ? List.of() : List.of(count + " pixels of " + map.name()
        + " belong to scars: they have no value, and nothing was put in their place.");
    return new Levelled(Levelling.with(map, values, invalid), List.of(pixels), warnings);
  }

  private static void markRow(double[] values, int columns, int row, int lines, int shortest, double limit, byte[] invalid) {
    for (int side = -1; side <= 1; side += 2) {
      int start = 0;
      double sum = 0;
      for (int column = 0; column <= columns; column++) {
        double height = column < columns ? side * height(values, columns, row, lines, column, side) : Double.NaN;
        if (height > limit * WHOLE) {
          sum += height;
          continue;
        }
        int length = column - start;
        if (length >= shortest && sum >= limit * length) {
          for (int line = row; line < row + lines; line++) {
            Arrays.fill(invalid, line * columns + start, line * columns + column, Invalid.SCAR.code());
          }
        }
        start = column + 1;
        sum = 0;
      }
    }
  }

  /** How far the least of the lines lies above both neighbours, or the greatest below them. NaN where a value is missing. */
  private static double height(double[] values, int columns, int row, int lines, int column, int side) {
    double below = side * values[(row - 1) * columns + column];
    double above = side * values[(row + lines) * columns + column];
    double least = Double.POSITIVE_INFINITY;
    for (int line = row; line < row + lines; line++) {
      least = Math.min(least, side * values[line * columns + column]);
    }
    return side * (least - Math.max(below, above));
  }
}
