package org.interphase.report.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.interphase.api.Estimate;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Invalid;
import org.interphase.api.Labels;
import org.interphase.api.Labels.LabelClass;
import org.interphase.api.Table;
import org.interphase.api.Table.Column;
import org.interphase.api.Unit;

/** Small realistic data: patches of four components as in the demonstration experiment, with noise and invalid pixels. */
final class Samples {
  static final double MEGA = 1e6;
  static final double[] MEANS = {40 * MEGA, 161 * MEGA, 317 * MEGA, 480 * MEGA};
  static final double[] SIGMAS = {25 * MEGA, 60 * MEGA, 90 * MEGA, 120 * MEGA};
  static final double[] THRESHOLDS = {85 * MEGA, 235 * MEGA, 408 * MEGA};

  private Samples() { }

  /** Patches of four components on a 3 um wide scan; one pixel in two hundred and a corner are invalid. */
  static Image patches(int columns, int rows) {
    Random random = new Random(7);
    int seeds = 60;
    double[] x = random.doubles(seeds, 0, columns).toArray();
    double[] y = random.doubles(seeds, 0, rows).toArray();
    double[] values = new double[columns * rows];
    byte[] invalid = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      int component = nearest(x, y, i % columns, i / columns) % 4;
      values[i] = MEANS[component] + SIGMAS[component] * random.nextGaussian();
      boolean corner = i % columns < columns / 12 && i / columns < rows / 12;
      invalid[i] = corner ? Invalid.SATURATED.code() : random.nextInt(200) == 0 ? Invalid.MARKER.code() : 0;
    }
    return Image.of("DMTModulus", Unit.PASCAL, new Grid(columns, rows, 3e-6, 3e-6 * rows / columns), values, invalid);
  }

  /** A map derived from another: every valid value by its own factor of a log-normal scatter. */
  static Image derived(Image map, String name, Unit unit, double factor, double scatter) {
    Random random = new Random(name.hashCode());
    double[] values = Arrays.stream(map.values()).map(value -> Math.abs(value) * factor * Math.exp(scatter * random.nextGaussian())).toArray();
    return Image.of(name, unit, map.grid(), values, map.invalidCodes());
  }

  /** A map in which every reason occurs: a patch of each, one pixel in fifty of any. */
  static Image reasons(int columns, int rows) {
    Random random = new Random(13);
    Invalid[] reasons = Invalid.values();
    byte[] invalid = new byte[columns * rows];
    double[] values = random.doubles(invalid.length, 1e8, 1e9).toArray();
    for (int i = 0; i < invalid.length; i++) {
      int patch = 1 + i % columns * (reasons.length - 1) / columns;
      boolean inPatch = i / columns > 0.4 * rows && i / columns < 0.55 * rows && i % (columns / 10 + 1) < columns / 15;
      invalid[i] = inPatch ? reasons[patch].code() : random.nextInt(50) == 0 ? reasons[1 + random.nextInt(10)].code() : 0;
    }
    return Image.of("Young's modulus", Unit.PASCAL, new Grid(columns, rows, 3e-6, 3e-6 * rows / columns), values, invalid);
  }

  /** Hills on a plain, 2 nm a pixel, where {@link #particles} says. */
  static Image hills(int columns, int rows) {
    Random random = new Random(3);
    double[] values = new double[columns * rows];
    Columns table = new Columns(particles());
    for (int i = 0; i < values.length; i++) {
      values[i] = 0.3e-9 * random.nextGaussian();
      for (int k = 0; k < table.length(); k++) {
        double distance = Math.sqrt(squared(2e-9 * (i % columns) - table.value("x", k), 2e-9 * (i / columns) - table.value("y", k)));
        values[i] += distance < table.value("diameter", k) / 2 ? 20e-9 : 0;
      }
    }
    return Image.of("Height levelled", Unit.METRE, new Grid(columns, rows, 2e-9 * columns, 2e-9 * rows), values, new byte[values.length]);
  }

  /** Twenty particles in a lattice, the lowest row cut by the border. */
  static Table particles() {
    double[] x = new double[20];
    double[] y = new double[20];
    double[] diameter = new double[20];
    double[] border = new double[20];
    for (int i = 0; i < x.length; i++) {
      x[i] = (40 + i % 5 * 80) * 1e-9;
      y[i] = i / 5 * 80e-9 + 10e-9;
      diameter[i] = (45 + 7 * i % 30) * 1e-9;
      border[i] = i < 5 ? 1 : 0;
    }
    return new Table("particles", List.of(), List.of(new Column("x", Unit.METRE, x), new Column("y", Unit.METRE, y),
        new Column("diameter", Unit.METRE, diameter), new Column("touches_border", Unit.ONE, border)));
  }

  /** A polygon around each of the {@link #particles}. */
  static Table outlines() {
    int corners = 40;
    Columns table = new Columns(particles());
    double[][] columns = new double[3][corners * table.length()];
    for (int i = 0; i < columns[0].length; i++) {
      int particle = i / corners;
      columns[0][i] = particle + 1;
      columns[1][i] = table.value("x", particle) + table.value("diameter", particle) / 2 * Math.cos(2 * Math.PI * i / corners);
      columns[2][i] = Math.max(0, table.value("y", particle) + table.value("diameter", particle) / 2 * Math.sin(2 * Math.PI * i / corners));
    }
    return new Table("particle outlines", List.of(), List.of(new Column("particle", Unit.ONE, columns[0]), new Column("x", Unit.METRE, columns[1]),
        new Column("y", Unit.METRE, columns[2])));
  }

  /** The main maps of a measurement of curves. */
  static List<Image> curveMaps(int columns, int rows) {
    Image modulus = derived(patches(columns, rows), "Young's modulus", Unit.PASCAL, 1, 0.02);
    return List.of(modulus, derived(modulus, "Young's modulus error", Unit.PASCAL, 0.02, 0.3),
        derived(modulus, "Adhesion", Unit.NEWTON, 1e-16, 0.1), derived(modulus, "Deformation", Unit.METRE, 3e-17, 0.05),
        derived(modulus, "Dissipation", Unit.JOULE, 1e-25, 0.2));
  }

  private static int nearest(double[] x, double[] y, double atX, double atY) {
    int nearest = 0;
    for (int k = 1; k < x.length; k++) {
      nearest = squared(x[k] - atX, y[k] - atY) < squared(x[nearest] - atX, y[nearest] - atY) ? k : nearest;
    }
    return nearest;
  }

  private static double squared(double dx, double dy) {
    return dx * dx + dy * dy;
  }

  /** A map of given values without invalid codes; NaN becomes invalid. */
  static Image image(Unit unit, int columns, double... values) {
    return Image.of("Values", unit, new Grid(columns, values.length / columns, 1e-6, 1e-6 * values.length / columns / columns), values.clone(),
        new byte[values.length]);
  }

  /** The classes of a map between thresholds, with plausible intervals. */
  static Labels classes(Image map, double... thresholds) {
    int[] labels = new int[map.grid().size()];
    double[] counts = new double[thresholds.length + 1];
    for (int i = 0; i < labels.length; i++) {
      double value = map.value(i);
      labels[i] = Double.isNaN(value) ? 0 : 1 + (int) Arrays.stream(thresholds).filter(threshold -> threshold <= value).count();
      counts[Math.max(0, labels[i] - 1)] += labels[i] == 0 ? 0 : 1;
    }
    double valid = Arrays.stream(counts).sum();
    LabelClass[] classes = new LabelClass[counts.length];
    for (int k = 0; k < classes.length; k++) {
      double area = counts[k] / valid;
      classes[k] = new LabelClass("component " + (k + 1), k == 0 ? Double.NEGATIVE_INFINITY : thresholds[k - 1],
          k == thresholds.length ? Double.POSITIVE_INFINITY : thresholds[k],
          new Estimate("area of component " + (k + 1), area, 0.01, Math.max(0, area - 0.021), Math.min(1, area + 0.023), Unit.ONE, "bootstrap"));
    }
    return new Labels("classes", map.grid(), labels, List.of(classes));
  }

  static Table histogram(Image map, double width) {
    double[] values = map.validValues();
    double lowest = Math.floor(Arrays.stream(values).min().orElse(0) / width);
    int bins = values.length == 0 ? 0 : (int) (Math.floor(Arrays.stream(values).max().orElse(0) / width) - lowest) + 1;
    double[] lower = new double[bins];
    double[] upper = new double[bins];
    double[] count = new double[bins];
    for (int i = 0; i < bins; i++) {
      lower[i] = (lowest + i) * width;
      upper[i] = (lowest + i + 1) * width;
    }
    for (double value : values) {
      count[(int) (Math.floor(value / width) - lowest)]++;
    }
    return new Table("histogram", List.of(), List.of(new Column("lower", map.unit(), lower), new Column("upper", map.unit(), upper),
        new Column("count", Unit.ONE, count)));
  }

  /** Components with errors of one to two per cent. */
  static Table components(Unit unit, double[] weights, double[] means, double[] sigmas) {
    return new Table("components", List.of(), List.of(
        new Column("weight", Unit.ONE, weights), new Column("weight_error", Unit.ONE, scaled(weights, 0.02)),
        new Column("weight_lower", Unit.ONE, scaled(weights, 0.96)), new Column("weight_upper", Unit.ONE, scaled(weights, 1.04)),
        new Column("mean", unit, means), new Column("mean_error", unit, scaled(sigmas, 0.013)),
        new Column("sigma", unit, sigmas), new Column("sigma_error", unit, scaled(sigmas, 0.01))));
  }

  static Table intersections(Unit unit, double... values) {
    double[] first = new double[values.length];
    double[] second = new double[values.length];
    double[] used = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      first[i] = i + 1;
      second[i] = i + 2;
      used[i] = 1;
    }
    return new Table("intersections", List.of(), List.of(new Column("value", unit, values), new Column("error", unit, scaled(values, 0.012)),
        new Column("first", Unit.ONE, first), new Column("second", Unit.ONE, second), new Column("used_as_threshold", Unit.ONE, used)));
  }

  /** A table of those columns without rows. */
  static Table empty(Table table) {
    return new Table(table.name(), List.of(), table.columns().stream().map(column -> new Column(column.name(), column.unit())).toList());
  }

  private static double[] scaled(double[] values, double factor) {
    return Arrays.stream(values).map(value -> Math.abs(value) * factor).toArray();
  }
}
