package org.interphase.ui.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.interphase.api.Image;
import org.interphase.api.Quantity;
import org.interphase.api.Table;
import org.interphase.api.Unit;
import org.interphase.api.spi.AnalysisException;
import org.interphase.core.Engine;
import org.interphase.core.Recipe;
import org.interphase.report.figure.Figure;
import org.interphase.report.figure.MixtureHistogramFigure;
import org.interphase.ui.chart.Axis;
import org.interphase.ui.chart.Histogram;
import org.interphase.ui.chart.Trace;
import org.interphase.ui.desk.Layer;

/**
 * A map with its values in order, counted, and described by a mixture where there is one. Immutable; safe for any thread.
 *
 * @param layer where the map is
 * @param sorted its valid values, ascending, one at least
 * @param stored the segmentation that an analysis made of it
 * @param choice how it is counted and described now
 * @param mixture that describes it now
 * @param counts the histogram
 */
record Subject(Layer layer, Image image, double[] sorted, Optional<Stored> stored, Choice choice, Optional<Mixture> mixture, Counts counts) {
  private static final int SAMPLES = 400;
  private static final String USUAL = "stiffness";

  /** Reads a map, for the background. */
  static Subject read(Layer layer, Optional<Stored> stored, IProgressMonitor monitor) throws Exception {
    Image image = layer.read(monitor);
    double[] sorted = image.validValues();
    Arrays.sort(sorted);
    if (sorted.length == 0) {
      throw new IllegalArgumentException(layer.name() + " has no valid pixel.");
    }
    return of(layer, image, sorted, stored, stored.map(Stored::choice).orElse(Choice.NOTHING), stored.flatMap(Stored::mixture));
  }

  private static Subject of(Layer layer, Image image, double[] sorted, Optional<Stored> stored, Choice choice, Optional<Mixture> mixture) {
    Counts counts = mixture.map(Counts::of).orElseGet(() -> Counts.of(sorted, choice.binWidth()));
    return new Subject(layer, image, sorted, stored, choice, mixture, counts);
  }

  /** The same, counted and described otherwise; takes its time. */
  Subject with(Choice other, Engine engine, IProgressMonitor monitor) throws Exception {
    return of(layer, image, sorted, stored, other, other.fits() ? fitted(other, engine, monitor) : Optional.empty());
  }

  private Optional<Mixture> fitted(Choice other, Engine engine, IProgressMonitor monitor) throws Exception {
    Recipe recipe = stored.isPresent() ? stored.get().recipe() : engine.recipes().find(USUAL);
    List<Recipe.Use> steps = engine.recipes().with(recipe, other.settings(unit())).steps();
    int place = IntStream.range(0, steps.size()).filter(i -> steps.get(i).use().equals(Stored.STEP)).findFirst()
        .orElseThrow(() -> new AnalysisException("recipe " + recipe.name() + " has no mixture", "Choose another map."));
    return Mixture.of(engine.segment(steps.get(place), image, other.seed() + place, soFar -> { }, monitor));
  }

  Unit unit() {
    return image.unit();
  }

  /** Whether what is on show is what an analysis made that divided the map where a person chose. */
  boolean divided() {
    return stored.filter(one -> one.divided() && mixture.equals(one.mixture())).isPresent();
  }

  /** What the window shows, with all thresholds on the axis. */
  Histogram histogram(double[] thresholds) {
    Counts shown = counts.trimmed(thresholds);
    double[] x = places(shown);
    List<Trace> curves = new ArrayList<>();
    double[] total = new double[x.length];
    for (int k = 0; k < mixture.map(Mixture::size).orElse(0); k++) {
      double[] y = Arrays.stream(x).map(mixture.get().curve(k)).toArray();
      Arrays.setAll(total, i -> total[i] + y[i]);
      curves.add(new Trace("Component " + (k + 1), x, y));
    }
    Optional<Trace> sum = curves.size() < 2 ? Optional.empty() : Optional.of(new Trace("Sum", x, total));
    return new Histogram("Histogram of " + layer.label(), new Axis(layer.name(), unit()), new Axis("Pixels per " + Quantity.readable(shown.width(),
        unit()) + " bin", Unit.ONE), shown.edges(), shown.heights(), curves, sum, thresholds);
  }

  /** Where curves are drawn: evenly, and closely around every component however narrow. */
  private double[] places(Counts shown) {
    double from = shown.edges()[0];
    double to = shown.edges()[shown.edges().length - 1];
    DoubleStream even = IntStream.rangeClosed(0, SAMPLES).mapToDouble(i -> from + (to - from) * i / SAMPLES);
    DoubleStream close = mixture.stream().flatMapToDouble(one -> IntStream.range(0, one.size()).boxed().flatMapToDouble(k ->
        IntStream.rangeClosed(-24, 24).mapToDouble(i -> one.mean(k) + Mixture.value(one.components(), "sigma", k) * i / 8)));
    return DoubleStream.concat(even, close).filter(value -> value >= from && value <= to).sorted().distinct().toArray();
  }

  /** How many pixels the histogram has not, and why. */
  String missing() {
    int all = image.grid().size();
    int invalid = all - sorted.length;
    long beyond = sorted.length - Math.round(Arrays.stream(counts.trimmed().heights()).sum());
    return invalid + " of " + all + " pixels (" + String.format(Locale.ROOT, "%.1f", 100.0 * invalid / all) + " %) are invalid and left out"
        + (beyond > 0 ? "; " + beyond + (beyond == 1 ? " lies" : " lie") + " beyond the axis." : ".");
  }

  /** The figure of the report. */
  Figure figure(double[] thresholds) {
    Table none = new Table("components", List.of(), List.of());
    return MixtureHistogramFigure.of(counts.table(unit()), mixture.map(Mixture::components).orElse(none),
        mixture.map(one -> one.intersections(thresholds)).orElse(none), unit(), "Histogram of " + layer.name());
  }
}
