package org.interphase.analysis.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.interphase.analysis.calibration.Contribution.Kind;
import org.interphase.api.Estimate;
import org.interphase.api.Table;
import org.interphase.api.Table.Column;
import org.interphase.api.Unit;

/**
 * What is known about a modulus and what is not: the uncertainty budget of the GUM (JCGM 100:2008, clause 5.1), in relative terms,
 * {@code (u(E) / E)^2 = sum (c u(x) / x)^2} with c = d ln E / d ln x.
 *
 * <p><b>Two kinds of parts are kept apart.</b> The statistical part is the estimate's own: it shrinks with the pixels and images that go
 * into it. The systematic parts (spring constant, sensitivity, tip radius, Poisson's ratio) are one draw for the whole experiment: a mean
 * over a million pixels is as wrong by them as one pixel. For the same reason a ratio of two moduli of one experiment is free of
 * those parts that have the same coefficient.
 *
 * @param subject what the modulus is of
 * @param value E in Pa, not 0
 * @param contributions the parts
 */
public record Budget(String subject, double value, List<Contribution> contributions) {
  /** The coverage factor for about 95 %. */
  private static final double COVERAGE = 2;

  public Budget {
    contributions = List.copyOf(contributions);
  }

  /**
   * The budget of an estimated modulus: of one curve, a mean over pixels, a peak of a histogram, a point in time. The statistical part is
   * the estimate's standard error.
   *
   * @param modulus in Pa, with its standard error
   * @param systematic the parts that are common to the experiment
   * @throws IllegalArgumentException if the modulus is 0 or not finite, or has no standard error
   */
  public static Budget of(Estimate modulus, List<Contribution> systematic) {
    List<Contribution> all = new ArrayList<>();
    all.add(statistical(modulus.value(), modulus.standardError(), modulus.method()));
    all.addAll(systematic);
    return new Budget(modulus.name(), modulus.value(), all);
  }

  private static Contribution statistical(double value, double standardError, String method) {
    return new Contribution("statistics", new Measured(value, standardError), Unit.PASCAL, 1, Kind.STATISTICAL, method);
  }

  /**
   * The budget of the mean of several moduli of one experiment, each counting the same. Statistical parts are independent and shrink.
   * Systematic parts of the same name are one and the same input and add up, each with the coefficient it has for that modulus.
   *
   * @param subject what the mean is of
   * @param budgets at least one
   * @throws IllegalArgumentException if there is none
   */
  public static Budget ofMean(String subject, List<Budget> budgets) {
    double mean = budgets.stream().mapToDouble(Budget::value).average()
        .orElseThrow(() -> new IllegalArgumentException("a mean of no moduli: " + subject));
    double variance = budgets.stream().mapToDouble(budget -> square(budget.statistical() * budget.value())).sum();
    Map<String, Contribution> common = new LinkedHashMap<>();
    for (Budget budget : budgets) {
      double share = budget.value() / (mean * budgets.size());
      budget.contributions.stream().filter(part -> part.kind() == Kind.SYSTEMATIC)
          .forEach(part -> common.merge(part.name(), scaled(part, share * part.coefficient()), Budget::sum));
    }
    List<Contribution> all = new ArrayList<>();
    all.add(statistical(mean, Math.sqrt(variance) / budgets.size(), "mean of " + budgets.size() + " independent estimates"));
    all.addAll(common.values());
    return new Budget(subject, mean, all);
  }

  private static Contribution sum(Contribution part, Contribution other) {
    return scaled(part, part.coefficient() + other.coefficient());
  }

  private static Contribution scaled(Contribution part, double coefficient) {
    return new Contribution(part.name(), part.input(), part.unit(), coefficient, part.kind(), part.source());
  }

  /** The relative standard uncertainty that more data make smaller. */
  public double statistical() {
    return relative(contributions.stream().filter(part -> part.kind() == Kind.STATISTICAL));
  }

  /** The relative standard uncertainty that is common to the experiment. */
  public double systematic() {
    return relative(contributions.stream().filter(part -> part.kind() == Kind.SYSTEMATIC));
  }

  /** The relative standard uncertainty of both together. */
  public double combined() {
    return relative(contributions.stream());
  }

  private static double relative(Stream<Contribution> parts) {
    return Math.sqrt(parts.mapToDouble(part -> square(part.relative())).sum());
  }

  private static double square(double value) {
    return value * value;
  }

  /** The expanded uncertainty in Pa, with the coverage factor 2: the value lies within it in about 95 % of experiments. */
  public double expanded() {
    return COVERAGE * combined() * Math.abs(value);
  }

  /** The modulus with its combined standard uncertainty and the interval of the expanded one. */
  public Estimate estimate() {
    return new Estimate(subject, value, combined() * Math.abs(value), value - expanded(), value + expanded(), Unit.PASCAL,
        "GUM, statistical and systematic parts, coverage factor 2");
  }

  /** The largest part; the place to improve a measurement. */
  public Contribution largest() {
    return contributions.stream().max(Comparator.comparingDouble(Contribution::relative)).orElseThrow();
  }

  /**
   * The budget as a table named {@code budget}: a row for every part, with the columns value and standard uncertainty (each in the SI unit of
   * its row, so the columns have none), relative uncertainty, coefficient, contribution (relative, to E) and systematic (0 or 1).
   */
  public Table table() {
    return new Table("budget", contributions.stream().map(part -> part.unit().symbol().isEmpty() ? part.name()
        : part.name() + " [" + part.unit().symbol() + "]").toList(), List.of(
        column("value", contributions.stream().mapToDouble(part -> part.input().value())),
        column("standard uncertainty", contributions.stream().mapToDouble(part -> part.input().standardUncertainty())),
        column("relative uncertainty", contributions.stream().mapToDouble(part -> part.input().relative())),
        column("coefficient", contributions.stream().mapToDouble(Contribution::coefficient)),
        column("contribution", contributions.stream().mapToDouble(Contribution::relative)),
        column("systematic", contributions.stream().mapToDouble(part -> part.kind() == Kind.SYSTEMATIC ? 1 : 0))));
  }

  private static Column column(String name, DoubleStream values) {
    return new Column(name, Unit.ONE, values.toArray());
  }
}
