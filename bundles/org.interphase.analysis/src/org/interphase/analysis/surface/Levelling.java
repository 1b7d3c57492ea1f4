package org.interphase.analysis.surface;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.interphase.api.Estimate;
import org.interphase.api.Image;
import org.interphase.api.Unit;
import org.interphase.numerics.fit.PolynomialSurface;
import org.interphase.numerics.stats.Floor;
import org.interphase.numerics.stats.Robust;

/**
 * Takes off a height map what the instrument put in: tilt, bow, and the offsets between scan lines. Pure functions; pixels without a value stay
 * without, are never interpolated and never count. Linear in the number of pixels. Safe for many threads.
 */
public final class Levelling {
  private static final int MOST_ROUNDS = 12;

  private Levelling() { }

  /** Which pixels say where the ground is. */
  public enum Ground {
    /** All that have a value. */
    ALL,
    /** Those that belong to the lowest population of heights, see {@link Floor}: what lies on the ground does not tilt it. */
    BACKGROUND
  }

  /**
   * Subtracts a polynomial in x and y fitted by least squares, and so the mean of the ground too.
   *
   * @param order 0 to {@link PolynomialSurface#MAX_ORDER}; 1 is a plane
   * @throws IllegalArgumentException with a sentence when the pixels do not determine it
   */
  public static Levelled polynomial(Image map, int order, Ground ground) {
    int columns = map.grid().columns();
    int rows = map.grid().rows();
    double[] values = map.values();
    PolynomialSurface surface = PolynomialSurface.fit(columns, rows, values, order);
    double[] removed = surface.values();
    boolean[] kept = new boolean[values.length];
    for (int round = 0; ground == Ground.BACKGROUND && round < MOST_ROUNDS; round++) {
      double[] left = difference(values, removed);
      Floor floor = Floor.of(left);
      double[] background = values.clone();
      boolean changed = false;
      for (int i = 0; i < left.length; i++) {
        changed |= kept[i] != floor.holds(left[i]);
        kept[i] = floor.holds(left[i]);
        background[i] = kept[i] ? values[i] : Double.NaN;
      }
      if (!changed) {
        break;
      }
      surface = PolynomialSurface.fit(columns, rows, background, order);
      removed = surface.values();
    }
    String method = "polynomial of order " + order + " through " + words(ground) + ", least squares";
    List<Estimate> numbers = new ArrayList<>();
    if (order > 0) {
      Unit slope = map.unit().per(Unit.METRE);
      numbers.add(Estimate.exact("removed slope to the right", surface.riseToTheRight() / map.grid().width(), slope, method));
      numbers.add(Estimate.exact("removed slope upwards", surface.riseUpwards() / map.grid().height(), slope, method));
    }
    numbers.add(Estimate.exact("removed peak to valley", span(removed), map.unit(), method));
    return new Levelled(with(map, difference(values, removed), map.invalidCodes()), numbers, List.of());
  }

  /**
   * Subtracts from each row its own median, or the straight line fitted to it by least squares.
   *
   * <p>A row whose ground has fewer than two pixels, or a row of fewer than two, gets its median, and rows without any value are left as they are;
   * both are told in a warning.
   *
   * @param lines whether to subtract lines, first order, instead of medians
   */
  public static Levelled rows(Image map, boolean lines, Ground ground) {
    int columns = map.grid().columns();
    int rows = map.grid().rows();
    double[] values = map.values();
    double[] levels = new double[rows];
    double[] slopes = new double[rows];
    int substitutes = 0;
    for (int row = 0; row < rows; row++) {
      double[] line = Arrays.copyOfRange(values, row * columns, (row + 1) * columns);
      Line fitted = lines ? Line.through(line, ground) : Line.level(line, ground);
      levels[row] = fitted.level();
      slopes[row] = fitted.slope() / map.grid().pixelWidth();
      substitutes += fitted.isSubstitute() ? 1 : 0;
      for (int column = 0; column < columns; column++) {
        values[row * columns + column] -= fitted.at(column, columns);
      }
    }
    String method = (lines ? "line through " : "median of ") + words(ground) + " of each row";
    List<Estimate> numbers = new ArrayList<>(List.of(
        Estimate.exact("removed row offsets, robust spread", Robust.of(levels).spread(), map.unit(), method),
        Estimate.exact("largest step between removed row offsets", largestStep(levels), map.unit(), method)));
    if (lines) {
      numbers.add(Estimate.exact("removed row slopes, median", Robust.of(slopes).median(), map.unit().per(Unit.METRE), method));
    }
    List<String> warnings = substitutes == 0 ? List.of() : List.of(substitutes + " of " + rows
        + " rows of " + map.name() + " have too few pixels of the ground for a " + (lines ? "line" : "median")
        + ": the median of all their pixels was taken off, or nothing where none has a value.");
    return new Levelled(with(map, values, map.invalidCodes()), numbers, warnings);
  }

  /** A straight line over a row: its level in the middle, and what it rises from pixel to pixel. */
  private record Line(double level, double slope, boolean isSubstitute) {
    double at(int column, int columns) {
      return level + slope * (column - (columns - 1) / 2.0);
    }

    static Line level(double[] row, Ground ground) {
      Robust all = Robust.of(row);
      boolean empty = all.count() == 0;
      double level = ground == Ground.BACKGROUND ? Floor.of(row).level() : all.median();
      return new Line(empty ? 0 : level, 0, empty);
    }

    static Line through(double[] row, Ground ground) {
      Line line = leastSquares(row);
      boolean[] kept = new boolean[row.length];
      for (int round = 0; ground == Ground.BACKGROUND && round < MOST_ROUNDS && !line.isSubstitute(); round++) {
        double[] left = row.clone();
        for (int i = 0; i < row.length; i++) {
          left[i] -= line.at(i, row.length);
        }
        Floor floor = Floor.of(left);
        double[] background = row.clone();
        boolean changed = false;
        for (int i = 0; i < row.length; i++) {
          changed |= kept[i] != floor.holds(left[i]);
          kept[i] = floor.holds(left[i]);
          background[i] = kept[i] ? row[i] : Double.NaN;
        }
        if (!changed) {
          break;
        }
        line = leastSquares(background);
      }
      return line.isSubstitute() ? new Line(level(row, ground).level(), 0, true) : line;
    }

    private static Line leastSquares(double[] row) {
      double middle = (row.length - 1) / 2.0;
      int count = 0;
      double sumX = 0;
      double sum = 0;
      for (int i = 0; i < row.length; i++) {
        if (!Double.isNaN(row[i])) {
          count++;
          sumX += i - middle;
          sum += row[i];
        }
      }
      if (count < 2) {
        return new Line(0, 0, true);
      }
      double xx = 0;
      double xz = 0;
      for (int i = 0; i < row.length; i++) {
        if (!Double.isNaN(row[i])) {
          double x = i - middle - sumX / count;
          xx += x * x;
          xz += x * (row[i] - sum / count);
        }
      }
      double slope = xz / xx;
      return new Line(sum / count - slope * sumX / count, slope, false);
    }
  }

  static Image with(Image map, double[] values, byte[] invalid) {
    return Image.of(map.name(), map.unit(), map.grid(), values, invalid);
  }

  private static String words(Ground ground) {
    return ground == Ground.ALL ? "all pixels" : "the pixels of the background";
  }

  private static double[] difference(double[] values, double[] removed) {
    double[] left = new double[values.length];
    Arrays.setAll(left, i -> values[i] - removed[i]);
    return left;
  }

  private static double span(double[] values) {
    return Arrays.stream(values).max().orElse(Double.NaN) - Arrays.stream(values).min().orElse(Double.NaN);
  }

  private static double largestStep(double[] levels) {
    double largest = 0;
    for (int i = 1; i < levels.length; i++) {
      largest = Math.max(largest, Math.abs(levels[i] - levels[i - 1]));
    }
    return largest;
  }
}
