package org.interphase.segmentation.mixture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.interphase.api.Table;
import org.interphase.api.Table.Column;
import org.interphase.api.Unit;
import org.interphase.numerics.bootstrap.Fraction;
import org.interphase.numerics.mixture.GaussianMixture;
import org.interphase.numerics.mixture.Intersection;
import org.interphase.numerics.mixture.MixtureFit;
import org.interphase.numerics.mixture.ParameterCovariance;
import org.interphase.numerics.mixture.PosteriorRegion;

/** What was found, as tables. Components and classes are numbered from 1. */
final class MixtureTables {
  private final Segmentation found;
  private final Unit unit;
  private final GaussianMixture mixture;

  MixtureTables(Segmentation found) {
    this.found = found;
    this.unit = found.map().unit();
    this.mixture = found.fit().mixture();
  }

  List<Table> all() {
    return List.of(histogram(), components(), intersections(), areas(), confusion(), modelSelection(), posterior());
  }

  /** The fraction of the valid pixels in each class. */
  static double[] areas(Segmentation found) {
    double[] areas = new double[found.classes().size()];
    for (double value : found.values()) {
      areas[found.classes().classOf(value)]++;
    }
    for (int c = 0; c < areas.length; c++) {
      areas[c] /= found.values().length;
    }
    return areas;
  }

  Fraction weight(int k) {
    double error = found.fit().covariance().standardError(ParameterCovariance.weight(k));
    return found.uncertainty().map(known -> known.weights().get(k))
        .orElse(new Fraction(mixture.component(k).weight(), error, Double.NaN, Double.NaN));
  }

  double meanError(int k) {
    return found.fit().covariance().standardError(ParameterCovariance.mean(k));
  }

  double sigmaError(int k) {
    return found.fit().covariance().standardError(ParameterCovariance.sigma(k));
  }

  private Table histogram() {
    int bins = found.histogram().bins();
    return new Table("histogram", List.of(), List.of(
        column("lower", unit, bins, found.histogram()::lower),
        column("upper", unit, bins, b -> found.histogram().lower(b + 1)),
        column("count", Unit.ONE, bins, found.histogram()::count)));
  }

  private Table components() {
    int size = mixture.size();
    return new Table("components", componentNames(), List.of(
        column("weight", Unit.ONE, size, k -> weight(k).value()),
        column("weight_error", Unit.ONE, size, k -> weight(k).standardError()),
        column("weight_lower", Unit.ONE, size, k -> weight(k).lower()),
        column("weight_upper", Unit.ONE, size, k -> weight(k).upper()),
        column("mean", unit, size, k -> mixture.component(k).mean()),
        column("mean_error", unit, size, this::meanError),
        column("sigma", unit, size, k -> mixture.component(k).sigma()),
        column("sigma_error", unit, size, this::sigmaError)));
  }

  /** All intersections of neighbours, and the thresholds that are none; their {@code first} or {@code second} is 0 where there is no component. */
  private Table intersections() {
    List<Intersection> all = new ArrayList<>();
    for (int k = 0; k + 1 < mixture.size(); k++) {
      all.addAll(Intersection.of(mixture, found.fit().covariance(), k, k + 1));
    }
    List<Intersection> thresholds = found.classes().thresholds();
    thresholds.stream().filter(threshold -> !all.contains(threshold)).forEach(all::add);
    return new Table("intersections", List.of(), List.of(
        column("value", unit, all, Intersection::value),
        column("error", unit, all, Intersection::standardError),
        column("first", Unit.ONE, all, intersection -> intersection.first() + 1),
        column("second", Unit.ONE, all, intersection -> (intersection.second() + 1) % (mixture.size() + 1)),
        column("used_as_threshold", Unit.ONE, all, intersection -> thresholds.contains(intersection) ? 1 : 0)));
  }

  private Table areas() {
    double[] areas = areas(found);
    double[][] confusion = found.classes().confusion(mixture);
    return new Table("areas", classNames(), List.of(
        new Column("fraction", Unit.ONE, areas),
        column("lower", Unit.ONE, areas.length, c -> found.uncertainty().map(known -> known.areas().get(c).lower()).orElse(Double.NaN)),
        column("upper", Unit.ONE, areas.length, c -> found.uncertainty().map(known -> known.areas().get(c).upper()).orElse(Double.NaN)),
        column("expected", Unit.ONE, areas.length,
            c -> IntStream.range(0, mixture.size()).mapToDouble(k -> mixture.component(k).weight() * confusion[k][c]).sum())));
  }

  private Table confusion() {
    double[][] confusion = found.classes().confusion(mixture);
    List<Column> columns = IntStream.range(0, found.classes().size())
        .mapToObj(c -> column("class " + (c + 1), Unit.ONE, mixture.size(), k -> confusion[k][c])).toList();
    return new Table("confusion", componentNames(), columns);
  }

  private Table modelSelection() {
    List<MixtureFit> fits = found.fits();
    return new Table("model_selection", List.of(), List.of(
        column("K", Unit.ONE, fits, fit -> fit.mixture().size()),
        column("log_likelihood", Unit.ONE, fits, MixtureFit::logLikelihood),
        column("BIC", Unit.ONE, fits, MixtureFit::bic),
        column("ICL", Unit.ONE, fits, MixtureFit::icl),
        new Column("bootstrap_p", Unit.ONE, found.ratios())));
  }

  private Table posterior() {
    List<PosteriorRegion> regions = PosteriorRegion.of(mixture);
    return new Table("posterior", List.of(), List.of(
        column("lower", unit, regions, PosteriorRegion::lower),
        column("upper", unit, regions, PosteriorRegion::upper),
        column("component", Unit.ONE, regions, region -> region.component() + 1)));
  }

  private List<String> componentNames() {
    return IntStream.rangeClosed(1, mixture.size()).mapToObj(k -> "component " + k).toList();
  }

  private List<String> classNames() {
    return IntStream.range(0, found.classes().size()).mapToObj(found::className).toList();
  }

  private static Column column(String name, Unit unit, int length, IntToDoubleFunction value) {
    return new Column(name, unit, IntStream.range(0, length).mapToDouble(value).toArray());
  }

  private static <T> Column column(String name, Unit unit, List<T> rows, ToDoubleFunction<T> value) {
    return new Column(name, unit, rows.stream().mapToDouble(value).toArray());
  }
}
