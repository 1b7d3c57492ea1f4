package org.interphase.report.figure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.interphase.api.Estimate;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Invalid;
import org.interphase.api.Labels;
import org.interphase.api.Table;
import org.interphase.api.Unit;

/** Figures of every kind, ordinary and awkward, by name. */
final class Gallery {
  private static final String PROVENANCE = "synthetic data · recipe stiffness.json · seed 7 · input 3b1f09c2 · interphase 0.1.0";
  private static final Unit LOGARITHM = Unit.parse("log(Pa)").orElseThrow();

  private Gallery() { }

  static Map<String, Figure> figures() {
    Map<String, Figure> figures = new LinkedHashMap<>();
    maps(figures);
    histograms(figures);
    classMaps(figures);
    curves(figures);
    curveMaps(figures);
    calibrations(figures);
    particles(figures);
    figures.replaceAll((name, figure) -> figure.withProvenance(PROVENANCE));
    return figures;
  }

  private static void maps(Map<String, Figure> figures) {
    Image map = Samples.patches(256, 256);
    figures.put("map", QuantityMapFigure.of(map, "Stiffness of the interphase, 3 h after immersion"));
    Optional<Range> middle = Optional.of(new Range(100e6, 330e6));
    figures.put("map-clipped", QuantityMapFigure.of(map, "Chosen range", middle, ColourMap.CIVIDIS));
    figures.put("map-wide", QuantityMapFigure.of(Samples.patches(512, 128), "A strip of 512 x 128 pixels", Optional.empty(), ColourMap.MAGMA));
    figures.put("map-tall", QuantityMapFigure.of(Samples.patches(64, 512), "A tall strip"));
    figures.put("map-tiny", QuantityMapFigure.of(Samples.patches(16, 16), ""));
    figures.put("map-pixel", QuantityMapFigure.of(Samples.image(Unit.PASCAL, 1, 3e9), "One pixel"));
    figures.put("map-invalid", QuantityMapFigure.of(Samples.image(Unit.PASCAL, 16, filled(256, Double.NaN)), "Nothing valid"));
    figures.put("map-equal", QuantityMapFigure.of(Samples.image(Unit.PASCAL, 16, filled(256, 2.5e9)), "All equal"));
    figures.put("map-negative", QuantityMapFigure.of(Samples.image(Unit.METRE, 32, ramp(1024, -8e-8, -2e-8)), "Negative only"));
    figures.put("map-huge", QuantityMapFigure.of(Samples.image(Unit.ARBITRARY, 32, ramp(1024, -1e300, 1e300)), "Huge, uncalibrated"));
    figures.put("map-small", QuantityMapFigure.of(Samples.image(Unit.ONE, 32, ramp(1024, 1e-9, 7e-9)), "Small, without unit"));
    figures.put("map-offset", QuantityMapFigure.of(Samples.image(LOGARITHM, 32, ramp(1024, 8.91, 8.93)), "Far from zero"));
    Image unsized = Image.of("A channel with a rather long name and a subtitle", Unit.VOLT, new Grid(64, 32, Double.NaN, Double.NaN),
        ramp(2048, 0, 3), new byte[2048]);
    figures.put("map-unsized", QuantityMapFigure.of(unsized, "Size unknown", Optional.of(new Range(1, 2)), ColourMap.VIRIDIS));
  }

  private static void histograms(Map<String, Figure> figures) {
    Table histogram = Samples.histogram(Samples.patches(256, 256), 20e6);
    Table four = Samples.components(Unit.PASCAL, new double[] {0.27, 0.24, 0.25, 0.24}, Samples.MEANS, Samples.SIGMAS);
    Table roots = Samples.intersections(Unit.PASCAL, Samples.THRESHOLDS);
    figures.put("histogram", MixtureHistogramFigure.of(histogram, four, roots, Unit.PASCAL, "Modulus distribution"));
    figures.put("histogram-gpa", MixtureHistogramFigure.of(scaled(histogram, 10), scaled(four, 10), scaled(roots, 10), Unit.PASCAL, "In GPa"));
    figures.put("histogram-negative", MixtureHistogramFigure.of(scaled(histogram, -1), scaled(four, -1), scaled(roots, -1), Unit.PASCAL, "Mirrored"));
    figures.put("histogram-bare", MixtureHistogramFigure.of(histogram, Samples.empty(four), Samples.empty(roots), Unit.PASCAL, "No mixture"));
    Table none = Samples.empty(histogram);
    figures.put("histogram-empty", MixtureHistogramFigure.of(none, Samples.empty(four), Samples.empty(roots), Unit.PASCAL, "Empty"));
    Table bin = Samples.histogram(Samples.image(Unit.PASCAL, 16, filled(256, 1e8)), 20e6);
    Table widthless = Samples.components(Unit.PASCAL, new double[] {1}, new double[] {1e8}, new double[] {Double.NaN});
    figures.put("histogram-one", MixtureHistogramFigure.of(bin, widthless, Samples.empty(roots), Unit.PASCAL, "One bin"));
    double[] means = {20e6, 60e6, 110e6, 170e6, 240e6, 500e6};
    double[] sigmas = {8e6, 12e6, 15e6, 20e6, 25e6, 130e6};
    figures.put("histogram-six", MixtureHistogramFigure.of(histogram, Samples.components(Unit.PASCAL, filled(6, 1.0 / 6), means, sigmas),
        Samples.intersections(Unit.PASCAL, 36e6, 40e6, 84e6, 138e6, 201e6), Unit.PASCAL, "Six components, crowded intersections"));
    figures.put("histogram-huge", MixtureHistogramFigure.of(
        Samples.histogram(Samples.image(Unit.ARBITRARY, 64, ramp(4096, -2e30, 3e30)), 1e29),
        Samples.components(Unit.ARBITRARY, new double[] {0.6, 0.4}, new double[] {-1e30, 1e30}, new double[] {8e29, 1e30}),
        Samples.intersections(Unit.ARBITRARY, 2e29), Unit.ARBITRARY, "Huge, uncalibrated"));
  }

  private static void classMaps(Map<String, Figure> figures) {
    Image map = Samples.patches(256, 256);
    figures.put("classes", ClassMapFigure.of(Samples.classes(map, Samples.THRESHOLDS), Unit.PASCAL, "Classes"));
    figures.put("classes-one", ClassMapFigure.of(Samples.classes(Samples.patches(64, 32)), Unit.PASCAL, "One class"));
    figures.put("classes-six", ClassMapFigure.of(Samples.classes(Samples.patches(512, 128), 60e6, 138e6, 2.1e8, 3.4e8, 1.2e9), Unit.PASCAL, "Six"));
    figures.put("classes-twelve", ClassMapFigure.of(Samples.classes(Samples.patches(64, 64),
        IntStream.range(1, 12).mapToDouble(k -> 50e6 * k).toArray()), Unit.PASCAL, "Twelve classes"));
    Image invalid = Samples.image(Unit.PASCAL, 16, filled(256, Double.NaN));
    figures.put("classes-invalid", ClassMapFigure.of(new Labels("classes", invalid.grid(), new int[256], List.of()), Unit.PASCAL,
        "Nothing valid, under a title that is too long for one line and therefore has two"));
  }

  private static void curves(Map<String, Figure> figures) {
    figures.put("curve", CurveFigure.of(Curves.valid(), Curves.numbers(), Invalid.NONE, "Force curve at 120, 37"));
    figures.put("curve-invalid", CurveFigure.of(Curves.noContact(), Curves.withoutModulus(), Invalid.NO_CONTACT, "No contact"));
    figures.put("curve-gap", CurveFigure.of(Curves.gap(), Curves.numbers(), Invalid.MARKER, "Not recorded"));
    figures.put("curve-one", CurveFigure.of(Curves.oneSample(), List.of(), Invalid.TOO_FEW_POINTS, "One sample"));
  }

  private static void curveMaps(Map<String, Figure> figures) {
    List<Image> maps = Samples.curveMaps(256, 256);
    figures.put("overview", OverviewFigure.of(maps, Optional.of(Samples.reasons(256, 256)), "Overview"));
    figures.put("overview-tall", OverviewFigure.of(Samples.curveMaps(3, 200), Optional.of(Samples.reasons(3, 200)), "3 x 200"));
    Image invalid = Samples.image(Unit.PASCAL, 16, filled(256, Double.NaN));
    Image equal = Samples.image(Unit.PASCAL, 16, filled(256, 2.5e9));
    figures.put("overview-dark", OverviewFigure.of(List.of(invalid, equal, Samples.image(Unit.PASCAL, 1, 3e9)), Optional.of(invalid), "Awkward"));
    figures.put("adhesion", QuantityMapFigure.of(maps.get(2), "Adhesion"));
    figures.put("map-large", QuantityMapFigure.of(Samples.patches(1000, 1000), "More pixels than dots"));
    figures.put("reasons", InvalidMapFigure.of(Samples.reasons(256, 256), "Pixels without a value"));
    figures.put("reasons-large", InvalidMapFigure.of(Samples.reasons(1000, 500), "Pixels without a value"));
    figures.put("reasons-all", InvalidMapFigure.of(invalid, "All invalid"));
    figures.put("reasons-none", InvalidMapFigure.of(equal, "None invalid"));
    Image online = Samples.derived(maps.getFirst(), "Online modulus", Unit.PASCAL, 0.93, 0.1);
    figures.put("online", OnlineComparisonFigure.of(online, maps.getFirst(), "Recomputed and online modulus"));
    figures.put("online-none", OnlineComparisonFigure.of(invalid, equal, "Nothing in common"));
    figures.put("online-equal", OnlineComparisonFigure.of(equal, equal, "All equal"));
    figures.put("windows", WindowSensitivityFigure.of(Samples.derived(maps.getFirst(), "Window spread", Unit.ONE, 2e-10, 0.4), "Fit windows"));
    figures.put("windows-none", WindowSensitivityFigure.of(Samples.image(Unit.ONE, 16, filled(256, Double.NaN)), "No windows"));
    figures.put("windows-equal", WindowSensitivityFigure.of(Samples.image(Unit.ONE, 16, filled(256, 0)), "No spread"));
  }

  private static void particles(Map<String, Figure> figures) {
    Image heights = Samples.hills(200, 150);
    Optional<Estimate> median = Optional.of(new Estimate("median equivalent diameter", 60e-9, 2e-9, 56e-9, 64e-9, Unit.METRE, "of them"));
    figures.put("particles", ParticleMapFigure.of(heights, Samples.particles(), Samples.outlines(), "Particles"));
    figures.put("particles-none", ParticleMapFigure.of(heights, Samples.empty(Samples.particles()), Samples.empty(Samples.outlines()),
        "No particles"));
    figures.put("diameters", DiameterHistogramFigure.of(Samples.particles(), median, "Diameters"));
    figures.put("diameters-none", DiameterHistogramFigure.of(Samples.empty(Samples.particles()), Optional.empty(), "No diameters"));
  }

  private static void calibrations(Map<String, Figure> figures) {
    figures.put("budget", BudgetFigure.of(Curves.budget(), Optional.of(Curves.peaks()), "Uncertainty budget"));
    figures.put("budget-empty", BudgetFigure.of(Samples.empty(Curves.budget()), Optional.empty(), "Empty budget"));
    figures.put("sensitivity", SensitivityFigure.of(Curves.slopes(12), Curves.sensitivity(), "Deflection sensitivity on sapphire"));
    figures.put("sensitivity-one", SensitivityFigure.of(Curves.slopes(1), Estimate.exact("deflection sensitivity", Double.NaN, Unit.ONE, ""), "One"));
    figures.put("thermal", ThermalSpectrumFigure.of(Curves.spectrum(), "Thermal noise"));
    figures.put("thermal-empty", ThermalSpectrumFigure.of(Samples.empty(Curves.spectrum()), "No spectrum"));
  }

  private static double[] filled(int length, double value) {
    double[] values = new double[length];
    Arrays.fill(values, value);
    return values;
  }

  private static double[] ramp(int length, double from, double to) {
    return IntStream.range(0, length).mapToDouble(i -> from + (to / length - from / length) * i).toArray();
  }

  /** A table with everything that is in pascal multiplied; a negative factor also turns the bins round. */
  private static Table scaled(Table table, double factor) {
    return new Table(table.name(), table.rows(), table.columns().stream().map(column -> {
      boolean positive = column.name().startsWith("sigma") || column.name().endsWith("error");
      double by = column.unit().equals(Unit.PASCAL) ? positive ? Math.abs(factor) : factor : 1;
      double[] values = Arrays.stream(column.values()).map(value -> value * by).toArray();
      boolean turned = factor < 0 && table.name().equals("histogram");
      String name = !turned ? column.name() : column.name().equals("lower") ? "upper" : column.name().equals("upper") ? "lower" : column.name();
      double[] ordered = turned ? IntStream.range(0, values.length).mapToDouble(i -> values[values.length - 1 - i]).toArray() : values;
      return new Table.Column(name, column.unit(), ordered);
    }).toList());
  }
}
