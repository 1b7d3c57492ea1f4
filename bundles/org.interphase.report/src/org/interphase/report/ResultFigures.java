package org.interphase.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.interphase.api.Estimate;
import org.interphase.api.Image;
import org.interphase.api.Invalid;
import org.interphase.api.Labels;
import org.interphase.api.Table;
import org.interphase.api.Unit;
import org.interphase.core.Result;
import org.interphase.report.ResultReport.Extent;
import org.interphase.report.figure.BudgetFigure;
import org.interphase.report.figure.ClassMapFigure;
import org.interphase.report.figure.ColourMap;
import org.interphase.report.figure.CurveFigure;
import org.interphase.report.figure.DiameterHistogramFigure;
import org.interphase.report.figure.Figure;
import org.interphase.report.figure.InvalidMapFigure;
import org.interphase.report.figure.MixtureHistogramFigure;
import org.interphase.report.figure.OnlineComparisonFigure;
import org.interphase.report.figure.OverviewFigure;
import org.interphase.report.figure.ParticleMapFigure;
import org.interphase.report.figure.QuantityMapFigure;
import org.interphase.report.figure.Range;
import org.interphase.report.figure.SensitivityFigure;
import org.interphase.report.figure.ThermalSpectrumFigure;
import org.interphase.report.figure.WindowSensitivityFigure;

/** Chooses the figures that the content of a result allows, by the names of its maps, numbers and tables. */
final class ResultFigures {
  private static final String MODULUS = "Young's modulus";
  private static final String ONLINE = "Online modulus";
  private static final List<String> OVERVIEW = List.of(MODULUS, "Young's modulus error", "Adhesion", "Deformation", "Dissipation");

  private final Result result;
  private final Extent extent;
  private final List<Planned> planned = new ArrayList<>();

  ResultFigures(Result result, Extent extent) {
    this.result = result;
    this.extent = extent;
  }

  /**
   * A figure that can be made.
   *
   * @param name its file's, without suffix
   * @param title above it
   * @param wide whether it spans two columns
   * @param figure makes it: that is where the work is
   */
  record Planned(String name, String title, boolean wide, Supplier<Figure> figure) { }

  /** The figures in reading order. */
  List<Planned> all() {
    addOverview();
    addMaps();
    addInvalid();
    if (extent == Extent.ALL) {
      addComparisons();
    }
    addMixture();
    addParticles();
    addClasses();
    addCurve();
    addBudget();
    addCalibration();
    return planned;
  }

  private void add(String name, String what, Function<String, Figure> figure) {
    add(name, what, false, figure);
  }

  private void add(String name, String what, boolean wide, Function<String, Figure> figure) {
    String title = what + ", " + result.input().path().getFileName() + (result.input().synthetic() ? " (synthetic)" : "");
    planned.add(new Planned(name, title, wide, () -> figure.apply(title).withProvenance(ResultReport.provenance(result))));
  }

  private void addOverview() {
    List<Image> maps = OVERVIEW.stream().flatMap(name -> map(name).stream()).toList();
    if (maps.size() > 1) {
      add("overview", "Overview", true, title -> OverviewFigure.of(maps, reasons(), title));
    }
  }

  private void addMaps() {
    Stream<Image> others = result.maps().stream().filter(map -> extent == Extent.ALL && !map.name().equals(MODULUS));
    Stream<Image> main = extent == Extent.ALL ? map(MODULUS).stream() : mainMap().stream();
    Stream.concat(main, others).forEach(map -> add("map-" + slug(map.name()), map.name(),
        title -> QuantityMapFigure.of(map, title, range(map), ColourMap.VIRIDIS)));
  }

  /** The instrument's modulus has the colours of the recomputed one; every other map has its own. */
  private Optional<Range> range(Image map) {
    return map.name().equals(ONLINE) ? map(MODULUS).flatMap(Range::robust) : Optional.empty();
  }

  private void addInvalid() {
    reasons().ifPresent(map -> add("invalid", "Pixels without a value", title -> InvalidMapFigure.of(map, title)));
  }

  /** The map whose reasons are worth a figure: that of a result which counts them. */
  private Optional<Image> reasons() {
    return result.table("invalid").flatMap(counts -> mainMap());
  }

  private void addComparisons() {
    Optional<Image> modulus = map(MODULUS);
    Optional<Image> online = map(ONLINE);
    if (modulus.isPresent() && online.isPresent()) {
      add("online-comparison", "Recomputed and online modulus", title -> OnlineComparisonFigure.of(online.get(), modulus.get(), title));
    }
    map("Window spread").ifPresent(spread -> add("window-sensitivity", "Choice of the fit window",
        title -> WindowSensitivityFigure.of(spread, title)));
  }

  private void addMixture() {
    Optional<Table> histogram = result.table("histogram");
    Optional<Table> components = result.table("components");
    if (histogram.isPresent() && components.isPresent()) {
      Table intersections = result.table("intersections").orElse(new Table("intersections", List.of(), List.of()));
      add("histogram", "Histogram and mixture",
          title -> MixtureHistogramFigure.of(histogram.get(), components.get(), intersections, segmentedUnit(), title));
    }
  }

  private void addParticles() {
    Optional<Table> particles = result.table("particles");
    Optional<Table> outlines = result.table("particle outlines");
    Optional<Image> heights = mainMap();
    if (particles.isPresent() && outlines.isPresent() && heights.isPresent()) {
      add("particles", "Particles", title -> ParticleMapFigure.of(heights.get(), particles.get(), outlines.get(), title));
      add("diameters", "Diameters of the particles",
          title -> DiameterHistogramFigure.of(particles.get(), number("median equivalent diameter"), title));
    }
  }

  private void addClasses() {
    for (Labels labels : result.labels()) {
      boolean main = labels.name().equals("classes");
      add(main ? "classes" : "classes-" + slug(labels.name()), main ? "Classes" : "Classes by " + labels.name(),
          title -> ClassMapFigure.of(labels, segmentedUnit(), title));
    }
  }

  /** The unit of the values that were sorted into a histogram and into classes. */
  private Unit segmentedUnit() {
    return result.table("histogram").flatMap(table -> table.column("lower")).map(Table.Column::unit)
        .or(() -> mainMap().map(Image::unit)).orElse(Unit.ONE);
  }

  private void addCurve() {
    result.table("curve").ifPresent(curve -> add("curve", "Force curve", title -> CurveFigure.of(curve, result.numbers(), reason(), title)));
  }

  /** Why the curve of a result of a single curve is invalid: the only reason that is counted. */
  private Invalid reason() {
    Optional<double[]> codes = result.table("invalid").flatMap(counts -> counts.column("code")).map(Table.Column::values);
    return codes.filter(reasons -> reasons.length == 1).map(reasons -> Invalid.of((byte) reasons[0])).orElse(Invalid.NONE);
  }

  private void addBudget() {
    result.table("budget").ifPresent(budget -> add("budget", "Uncertainty budget",
        title -> BudgetFigure.of(budget, result.table("budget peaks"), title)));
  }

  private void addCalibration() {
    result.table("sensitivity").ifPresent(slopes -> add("sensitivity", "Deflection sensitivity",
        title -> SensitivityFigure.of(slopes, sensitivity(), title)));
    result.table("thermal spectrum").ifPresent(spectrum -> add("thermal-spectrum", "Thermal noise of the cantilever",
        title -> ThermalSpectrumFigure.of(spectrum, title)));
  }

  private Estimate sensitivity() {
    return number("deflection sensitivity").orElse(Estimate.exact("deflection sensitivity", Double.NaN, Unit.METRE.per(Unit.VOLT), ""));
  }

  /** The modulus of the curves where there is one, else the map that the last step made. */
  private Optional<Image> mainMap() {
    return map(MODULUS).or(() -> result.maps().isEmpty() ? Optional.empty() : Optional.of(result.maps().getLast()));
  }

  private Optional<Image> map(String name) {
    return result.maps().stream().filter(map -> map.name().equals(name)).findFirst();
  }

  private Optional<Estimate> number(String name) {
    return result.numbers().stream().filter(number -> number.name().equals(name)).findFirst();
  }

  private static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replace("'", "").replaceAll("[^a-z0-9]+", "-");
  }
}
