package org.interphase.ui.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.interphase.api.Estimate;
import org.interphase.api.Labels.LabelClass;
import org.interphase.api.Table;
import org.interphase.api.Unit;
import org.interphase.api.spi.Outcome;

/**
 * A mixture of Gaussians as the segmentation states it. Immutable.
 *
 * @param unit of the values, SI
 * @param histogram the columns {@code lower}, {@code upper}, {@code count}
 * @param components the columns {@code weight}, {@code mean}, {@code sigma} with their errors; ascending by mean
 * @param intersections the columns {@code value}, {@code error}, {@code used_as_threshold}
 * @param classes between its thresholds
 * @param numbers all of them
 * @param warnings in sentences
 */
record Mixture(Unit unit, Table histogram, Table components, Table intersections, List<LabelClass> classes, List<Estimate> numbers,
    List<String> warnings) {
  private static final String THRESHOLDS = "classes";

  /** The mixture that a segmentation found; empty when it was of another kind. */
  static Optional<Mixture> of(Outcome outcome) {
    return table(outcome, "histogram").flatMap(histogram -> table(outcome, "components").flatMap(components -> table(outcome, "intersections")
        .map(intersections -> new Mixture(histogram.column("lower").orElseThrow().unit(), histogram, components, intersections,
            outcome.labels().stream().filter(labels -> labels.name().equals(THRESHOLDS)).flatMap(labels -> labels.classes().stream()).toList(),
            outcome.numbers(), outcome.warnings()))));
  }

  private static Optional<Table> table(Outcome outcome, String name) {
    return outcome.tables().stream().filter(table -> table.name().equals(name) && table.length() > 0 || table.name().equals(name)
        && name.equals("intersections")).findFirst();
  }

  int size() {
    return components.length();
  }

  double mean(int component) {
    return value(components, "mean", component);
  }

  /** Ascending. The caller owns the array. */
  double[] means() {
    return components.column("mean").orElseThrow().values();
  }

  /** One value of a table, NaN where it is not. */
  static double value(Table table, String column, int row) {
    return table.column(column).map(found -> found.value(row)).orElse(Double.NaN);
  }

  /** The values of the thresholds in the order of size. The caller owns the array. */
  double[] thresholds() {
    return IntStream.range(0, intersections.length()).filter(row -> value(intersections, "used_as_threshold", row) != 0)
        .mapToDouble(row -> value(intersections, "value", row)).sorted().toArray();
  }

  /** How many values there are in a bin of the histogram's width at a value, according to a component. */
  DoubleUnaryOperator curve(int component) {
    double mean = mean(component);
    double sigma = value(components, "sigma", component);
    double area = Arrays.stream(histogram.column("count").orElseThrow().values()).sum() * width() * value(components, "weight", component);
    double top = area / (sigma * Math.sqrt(2 * Math.PI));
    return value -> top * Math.exp(-(value - mean) * (value - mean) / (2 * sigma * sigma));
  }

  double width() {
    return value(histogram, "upper", 0) - value(histogram, "lower", 0);
  }

  /** A number by its name. */
  Optional<Estimate> number(String name) {
    return numbers.stream().filter(number -> number.name().equals(name)).findFirst();
  }

  /** A cell of the components with its error and, for weights, its interval. */
  Estimate component(int row, String column) {
    Unit shown = components.column(column).map(Table.Column::unit).orElse(Unit.ONE);
    return new Estimate(column, value(components, column, row), value(components, column + "_error", row), value(components, column + "_lower", row),
        value(components, column + "_upper", row), shown, "");
  }

  /** The same with other thresholds in its table of intersections, for a figure. */
  Table intersections(double[] thresholds) {
    int all = intersections.length();
    double[] values = Arrays.copyOf(intersections.column("value").map(Table.Column::values).orElse(new double[0]), all + thresholds.length);
    double[] errors = new double[values.length];
    double[] used = new double[values.length];
    for (int row = 0; row < values.length; row++) {
      values[row] = row < all ? values[row] : thresholds[row - all];
      errors[row] = row < all ? value(intersections, "error", row) : Double.NaN;
      used[row] = row < all ? 0 : 1;
    }
    return new Table(intersections.name(), List.of(), List.of(new Table.Column("value", unit, values), new Table.Column("error", unit, errors),
        new Table.Column("used_as_threshold", Unit.ONE, used)));
  }
}
