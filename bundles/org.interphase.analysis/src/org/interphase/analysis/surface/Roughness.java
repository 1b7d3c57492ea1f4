package org.interphase.analysis.surface;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.TDistribution;
import org.interphase.api.Citation;
import org.interphase.api.Estimate;
import org.interphase.api.Image;
import org.interphase.api.Unit;
import org.interphase.numerics.bootstrap.CorrelatedField;
import org.interphase.numerics.bootstrap.CorrelatedField.MeanVariance;

/**
 * Roughness of a levelled height map: areal parameters (ISO 25178-2:2021) and profile parameters of its scan lines (ISO 21920-2, formerly
 * ISO 4287). Heights count from the mean of the pixels that have a value; the others do not count.
 *
 * <p><b>Errors</b> respect that neighbouring pixels resemble each other: a parameter that is a function of means over the map is linearised (its
 * influence function), and the error of the mean of the influences comes from {@link CorrelatedField}. Extremes (Sz, Sp, Sv) depend on single pixels
 * and on how many there are: they have no error. <b>Gradients</b> are taken between the four pixels of each cell; noise and the pitch of the
 * raster go into them, so that Sdq and Sdr compare between maps of one pitch alone.
 */
public final class Roughness {
  /** Where the parameters are defined. */
  public static final List<Citation> SOURCES = List.of(
      new Citation("ISO 25178-2:2021, Geometrical product specifications: Surface texture: Areal, Part 2: Terms, definitions and parameters", ""),
      new Citation("ISO 21920-2:2021, Geometrical product specifications: Surface texture: Profile, Part 2: Terms, definitions and parameters", ""));
  private static final double UPPER_TAIL = 0.975;
  private static final int SAMPLING_LENGTHS = 5;
  private static final String LINEARISED = "; error: correlated pixels, linearised";

  private final Image map;
  private final double[] deviations;
  private final double largest;
  private final double smallest;
  private final List<Estimate> numbers = new ArrayList<>();

  private Roughness(Image map) {
    this.map = map;
    double[] values = map.values();
    double mean = Arrays.stream(map.validValues()).average().orElse(Double.NaN);
    deviations = Arrays.stream(values).map(value -> value - mean).toArray();
    largest = Arrays.stream(map.validValues()).max().orElse(Double.NaN) - mean;
    smallest = Arrays.stream(map.validValues()).min().orElse(Double.NaN) - mean;
  }

  /**
   * All parameters.
   *
   * @param map heights in m on a raster of known size
   * @return Sa, Sq, Sz, Sp, Sv, Ssk, Sku, Sdq, Sdr, then Ra, Rq, Rz; Ssk and Sku are NaN on a flat map
   * @throws IllegalArgumentException with a sentence when the map is no map of heights or has no value
   */
  public static List<Estimate> of(Image map) {
    if (!map.unit().equals(Unit.METRE)) {
      throw new IllegalArgumentException(map.name() + " is in " + map.unit() + ", and roughness is defined for heights in m");
    }
    if (map.invalidCount() == map.grid().size()) {
      throw new IllegalArgumentException(map.name() + " has no pixel with a value");
    }
    Roughness roughness = new Roughness(map);
    roughness.addHeights();
    roughness.addSlopes();
    roughness.addProfiles();
    return List.copyOf(roughness.numbers);
  }

  private double mean(DoubleUnaryOperator function) {
    double sum = 0;
    int count = 0;
    for (double z : deviations) {
      if (!Double.isNaN(z)) {
        sum += function.applyAsDouble(z);
        count++;
      }
    }
    return sum / count;
  }

  private void addHeights() {
    double sa = mean(Math::abs);
    double side = mean(Math::signum);
    double variance = mean(z -> z * z);
    double sq = Math.sqrt(variance);
    double skew = mean(z -> cube(z / sq));
    double kurtosis = mean(z -> square(square(z / sq)));
    add("Sa", sa, Unit.METRE, "arithmetic mean of |height| over the map", z -> Math.abs(z) - side * z);
    add("Sq", sq, Unit.METRE, "root mean square of the heights over the map", z -> z * z / (2 * sq));
    numbers.add(extreme("Sz", largest - smallest, "highest minus lowest pixel"));
    numbers.add(extreme("Sp", largest, "highest pixel above the mean"));
    numbers.add(extreme("Sv", -smallest, "lowest pixel below the mean"));
    add("Ssk", skew, Unit.ONE, "mean of height^3 over Sq^3", z -> cube(z / sq) - 3 * z / sq - 1.5 * skew * square(z / sq));
    add("Sku", kurtosis, Unit.ONE, "mean of height^4 over Sq^4, 3 for normal heights",
        z -> square(square(z / sq)) - 4 * skew * z / sq - 2 * kurtosis * square(z / sq));
  }

  private Estimate extreme(String name, double value, String method) {
    return Estimate.exact(name, value, Unit.METRE, method + "; an extreme, without an error");
  }

  private static double square(double x) {
    return x * x;
  }

  private static double cube(double x) {
    return x * x * x;
  }

  private void add(String name, double value, Unit unit, String method, DoubleUnaryOperator influence) {
    double[] influences = Arrays.stream(deviations).map(influence).toArray();
    add(name, value, unit, method + LINEARISED, map.grid().columns(), influences);
  }

  private void add(String name, double value, Unit unit, String method, int columns, double[] influences) {
    if (!Double.isFinite(value) || Arrays.stream(influences).allMatch(Double::isNaN)) {
      numbers.add(Estimate.exact(name, value, unit, method));
      return;
    }
    CorrelatedField field = new CorrelatedField(columns, influences.length / columns, influences);
    MeanVariance variance = field.meanVariance(field.range());
    double error = Math.sqrt(variance.variance());
    double t = TDistribution.of(variance.degreesOfFreedom()).inverseCumulativeProbability(UPPER_TAIL);
    numbers.add(new Estimate(name, value, error, value - t * error, value + t * error, unit, method));
  }

  /** Gradients in the cells between four pixels; NaN where one of them has no value. */
  private void addSlopes() {
    int columns = map.grid().columns() - 1;
    int rows = map.grid().rows() - 1;
    double[] squares = new double[Math.max(0, columns) * Math.max(0, rows)];
    for (int i = 0; i < squares.length; i++) {
      int at = i / columns * (columns + 1) + i % columns;
      double left = deviations[at];
      double right = deviations[at + 1];
      double upperLeft = deviations[at + columns + 1];
      double upperRight = deviations[at + columns + 2];
      double dx = (right - left + upperRight - upperLeft) / (2 * map.grid().pixelWidth());
      double dy = (upperLeft - left + upperRight - right) / (2 * map.grid().pixelHeight());
      squares[i] = dx * dx + dy * dy;
    }
    double[] valid = Arrays.stream(squares).filter(Double::isFinite).toArray();
    double sdq = Math.sqrt(Arrays.stream(valid).average().orElse(Double.NaN));
    double[] excess = Arrays.stream(squares).map(square -> Math.sqrt(1 + square) - 1).toArray();
    String where = " over the cells between four pixels";
    add("Sdq", sdq, Unit.ONE, "root mean square of the gradient" + where + LINEARISED, columns,
        Arrays.stream(squares).map(square -> sdq > 0 ? square / (2 * sdq) : square).toArray());
    add("Sdr", Arrays.stream(excess).filter(Double::isFinite).average().orElse(Double.NaN), Unit.ONE,
        "area of the surface over its projection, minus 1," + where + LINEARISED, columns, excess);
  }

  /** Every scan line is a profile; the lines are correlated too. */
  private void addProfiles() {
    int rows = map.grid().rows();
    double[] ra = new double[rows];
    double[] rq = new double[rows];
    double[] rz = new double[rows];
    for (int row = 0; row < rows; row++) {
      double[] line = Arrays.copyOfRange(deviations, row * map.grid().columns(), (row + 1) * map.grid().columns());
      double mean = Arrays.stream(line).filter(Double::isFinite).average().orElse(Double.NaN);
      ra[row] = Arrays.stream(line).filter(Double::isFinite).map(z -> Math.abs(z - mean)).average().orElse(Double.NaN);
      rq[row] = Math.sqrt(Arrays.stream(line).filter(Double::isFinite).map(z -> square(z - mean)).average().orElse(Double.NaN));
      rz[row] = meanRange(line);
    }
    addProfile("Ra", ra, "arithmetic mean of |height| from the line's mean");
    addProfile("Rq", rq, "root mean square height from the line's mean");
    addProfile("Rz", rz, "mean over five sampling lengths of highest minus lowest pixel");
  }

  private void addProfile(String name, double[] lines, String method) {
    double mean = Arrays.stream(lines).filter(Double::isFinite).average().orElse(Double.NaN);
    add(name, mean, Unit.METRE, method + ", averaged over the scan lines; error: correlated lines", 1, lines);
  }

  private static double meanRange(double[] line) {
    double sum = 0;
    for (int k = 0; k < SAMPLING_LENGTHS; k++) {
      double[] part = Arrays.stream(line, k * line.length / SAMPLING_LENGTHS, (k + 1) * line.length / SAMPLING_LENGTHS)
          .filter(Double::isFinite).toArray();
      sum += Arrays.stream(part).max().orElse(Double.NaN) - Arrays.stream(part).min().orElse(Double.NaN);
    }
    return sum / SAMPLING_LENGTHS;
  }
}
