package org.interphase.report.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.interphase.api.Estimate;
import org.interphase.api.Table;
import org.interphase.api.Table.Column;
import org.interphase.api.Unit;

/** Force curves and calibrations as the analysis stores them, from the DMT law with a cantilever of 40 N/m and a tip of 30 nm. */
final class Curves {
  static final double NOISE = 0.5e-9;
  static final double MODULUS = 1.2e9;

  static final double STIFFNESS = 40;
  private static final double RADIUS = 30e-9;
  private static final int BRANCH = 128;
  private static final double AMPLITUDE = 100e-9;
  private static final double ADHESION = 20e-9;
  private static final double TOUCH = -7.5e-9;

  private Curves() { }

  /** The force of the law; the modulus stands for a sample of Poisson's ratio 0.3 below a rigid tip. */
  static double law(double indentation) {
    return indentation < 0 ? Double.NaN : 4.0 / 3 * MODULUS / (1 - 0.09) * Math.sqrt(RADIUS) * Math.pow(indentation, 1.5) - ADHESION;
  }

  /** The slope of the law. */
  static double slope(double indentation) {
    return 2 * MODULUS / (1 - 0.09) * Math.sqrt(RADIUS * indentation);
  }

  /** A curve with its fit from pull-off to 90 % of the force. */
  static Table valid() {
    return curve(Curves::contactForce, true);
  }

  /** A curve that no law fitted: flat, without contact point. */
  static Table noContact() {
    return curve(rise -> Double.NaN, false);
  }

  /** The force at which law and cantilever agree when the piezo is a distance beyond the point of touch. */
  private static double contactForce(double rise) {
    double least = 0;
    double most = rise + 1e-7;
    for (int i = 0; i < 100; i++) {
      double middle = (least + most) / 2;
      boolean deep = middle + law(middle) / STIFFNESS > rise;
      most = deep ? middle : most;
      least = deep ? least : middle;
    }
    return law(least);
  }

  private static Table curve(DoubleUnaryOperator contact, boolean fitted) {
    Random random = new Random(3);
    double[][] columns = new double[7][2 * BRANCH];
    for (int i = 0; i < 2 * BRANCH; i++) {
      boolean retract = i >= BRANCH;
      double position = AMPLITUDE * Math.cos(Math.PI * (i - BRANCH + 0.5) / BRANCH) - AMPLITUDE;
      double rise = position - TOUCH;
      boolean touching = rise > (retract ? -ADHESION / STIFFNESS : 0);
      double noise = NOISE * random.nextGaussian();
      double force = touching ? contact.applyAsDouble(rise) : 0;
      double indentation = rise - (Double.isNaN(force) ? 0 : force + noise) / STIFFNESS;
      boolean inFit = fitted && retract && touching && force < 0.9 * 100e-9;
      columns[0][i] = retract ? 2 : 0;
      columns[1][i] = position;
      columns[2][i] = (Double.isNaN(force) ? 0 : force) + noise;
      columns[3][i] = fitted ? indentation : Double.NaN;
      columns[4][i] = fitted && retract ? law(indentation) : Double.NaN;
      columns[5][i] = columns[2][i] - columns[4][i];
      columns[6][i] = inFit ? 1 : 0;
    }
    return table(columns);
  }

  private static Table table(double[][] columns) {
    return new Table("curve", List.of(), List.of(new Column("branch", Unit.ONE, columns[0]), new Column("position", Unit.METRE, columns[1]),
        new Column("force", Unit.NEWTON, columns[2]), new Column("indentation", Unit.METRE, columns[3]),
        new Column("fitted force", Unit.NEWTON, columns[4]), new Column("residual", Unit.NEWTON, columns[5]),
        new Column("in fit", Unit.ONE, columns[6])));
  }

  /** A curve of one sample. */
  static Table oneSample() {
    return table(new double[][] {{0}, {0}, {1e-9}, {0}, {Double.NaN}, {Double.NaN}, {0}});
  }

  /** The valid curve with a stretch of samples that were not recorded. */
  static Table gap() {
    Table whole = valid();
    return new Table("curve", List.of(), whole.columns().stream().map(column -> {
      double[] values = column.values();
      if (List.of("force", "indentation", "fitted force", "residual").contains(column.name())) {
        Arrays.fill(values, 100, 120, Double.NaN);
      }
      return new Column(column.name(), column.unit(), values);
    }).toList());
  }

  static List<Estimate> numbers() {
    return List.of(Estimate.of("Young's modulus", MODULUS, 0.03e9, Unit.PASCAL, "joint"), Estimate.of("Adhesion", 2.01e-8, 3e-10, Unit.NEWTON, ""),
        Estimate.exact("Deformation", 5.3e-9, Unit.METRE, ""), Estimate.exact("Dissipation", 3.1e-17, Unit.JOULE, ""),
        Estimate.exact("Peak force", 1.004e-7, Unit.NEWTON, ""), Estimate.exact("R squared", 0.9987, Unit.ONE, ""),
        Estimate.exact("Reduced chi squared", 1.043, Unit.ONE, ""), Estimate.exact("Force noise", NOISE, Unit.NEWTON, "baseline"),
        Estimate.exact("setting: spring constant", STIFFNESS, Unit.NEWTON.per(Unit.METRE), "typed"));
  }

  static List<Estimate> withoutModulus() {
    return List.of(Estimate.exact("Young's modulus", Double.NaN, Unit.PASCAL, "joint"), Estimate.exact("Peak force", 1.2e-9, Unit.NEWTON, ""));
  }

  static Table budget() {
    double[] relative = {0.03, 0.06, 0.08, 0.1, 0.012};
    double[] coefficient = {2.3, 1, -0.5, -0.2, 1};
    double[] contribution = IntStream.range(0, 5).mapToDouble(i -> Math.abs(relative[i] * coefficient[i])).toArray();
    double[] value = {72.77e-9, 40, 30e-9, 0.3, 1.2e9};
    double[] uncertainty = IntStream.range(0, 5).mapToDouble(i -> relative[i] * value[i]).toArray();
    return new Table("budget", List.of("deflection sensitivity [m/V]", "spring constant [N/m]", "tip radius [m]", "Poisson's ratio",
        "fit [Pa]"), List.of(
        new Column("value", Unit.ONE, value), new Column("standard uncertainty", Unit.ONE, uncertainty),
        new Column("relative uncertainty", Unit.ONE, relative), new Column("coefficient", Unit.ONE, coefficient),
        new Column("contribution", Unit.ONE, contribution), new Column("systematic", Unit.ONE, 1, 1, 1, 1, 0)));
  }

  static Table peaks() {
    return new Table("budget peaks", List.of("median", "component 1 mean", "component 2 mean"), List.of(
        new Column("value", Unit.PASCAL, 3.17e8, 4.0e7, 4.8e8), new Column("statistical", Unit.PASCAL, 1.2e6, 3e5, 4e6),
        new Column("systematic", Unit.PASCAL, 3.3e7, 4.2e6, 5e7), new Column("combined", Unit.PASCAL, 3.3e7, 4.2e6, 5.02e7)));
  }

  static Table slopes(int curves) {
    Random random = new Random(5);
    double[] slopes = random.doubles(curves, -1, 1).map(x -> 72.77e-9 * (1 + 0.004 * x)).toArray();
    Unit unit = Unit.METRE.per(Unit.VOLT);
    return new Table("sensitivity", List.of(), List.of(new Column("slope", unit, slopes),
        new Column("error", unit, IntStream.range(0, curves).mapToDouble(i -> 0.12e-9).toArray())));
  }

  static Estimate sensitivity() {
    return Estimate.of("deflection sensitivity", 72.77e-9, 0.05e-9, Unit.METRE.per(Unit.VOLT), "mean of the slopes");
  }

  /** A cantilever of 300 kHz and quality 200 above white noise. */
  static Table spectrum() {
    Random random = new Random(11);
    double[] frequency = IntStream.rangeClosed(0, 2000).mapToDouble(i -> 250.0 * i).toArray();
    double[] fitted = Arrays.stream(frequency).map(f -> {
      double x = f / 300e3;
      return 2e-29 + 1e-30 / (Math.pow(1 - x * x, 2) + Math.pow(x / 200, 2));
    }).toArray();
    double[] density = Arrays.stream(fitted).map(value -> -value * Math.log(1 - random.nextDouble())).toArray();
    Unit unit = Unit.METRE.times(Unit.METRE).per(Unit.HERTZ);
    return new Table("thermal spectrum", List.of(), List.of(new Column("frequency", Unit.HERTZ, frequency), new Column("density", unit, density),
        new Column("fitted density", unit, fitted)));
  }
}
