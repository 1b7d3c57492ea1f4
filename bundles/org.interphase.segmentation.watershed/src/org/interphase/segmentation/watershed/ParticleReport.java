package org.interphase.segmentation.watershed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.interphase.api.Citation;
import org.interphase.api.Estimate;
import org.interphase.api.Image;
import org.interphase.api.Labels;
import org.interphase.api.Labels.LabelClass;
import org.interphase.api.Table;
import org.interphase.api.Table.Column;
import org.interphase.api.Unit;
import org.interphase.api.spi.Outcome;
import org.interphase.numerics.bootstrap.CorrelatedField;
import org.interphase.numerics.stats.Summary;
import org.interphase.segmentation.watershed.WatershedSettings.Threshold;

/** Says what was found: class map, tables, numbers, warnings and sources. */
final class ParticleReport {
  private static final int BACKGROUND = 1;
  private static final int PARTICLE = 2;
  private static final double NORMAL = 1.959964;
  private static final double SMALL_PIXELS = 12;
  private static final double MANY = 0.2;
  private static final double COVERED = 0.5;
  private static final int FEW = 20;
  private static final Unit SQUARE_METRE = Unit.METRE.times(Unit.METRE);

  private final Image map;
  private final WatershedSettings settings;
  private final Foreground foreground;
  private final int[] catchments;
  private final List<Particle> all;
  private final List<Particle> whole;

  ParticleReport(Image map, WatershedSettings settings, Foreground foreground, int[] catchments, List<Particle> all) {
    this.map = map;
    this.settings = settings;
    this.foreground = foreground;
    this.catchments = catchments;
    this.all = all;
    this.whole = all.stream().filter(particle -> !particle.border()).toList();
  }

  Outcome outcome() {
    Labels labels = labels();
    return new Outcome(List.of(), List.of(labels), numbers(labels), List.of(particles(), outlines()), warnings(labels), citations());
  }

  private Labels labels() {
    boolean[] isParticle = new boolean[Arrays.stream(catchments).max().orElse(0) + 1];
    all.forEach(particle -> isParticle[particle.label()] = true);
    int[] classes = new int[catchments.length];
    double[] indicator = new double[catchments.length];
    for (int i = 0; i < classes.length; i++) {
      boolean missing = Double.isNaN(map.value(i));
      classes[i] = missing ? Labels.NONE : isParticle[catchments[i]] ? PARTICLE : BACKGROUND;
      indicator[i] = missing ? Double.NaN : classes[i] == PARTICLE ? 1 : 0;
    }
    CorrelatedField field = new CorrelatedField(map.grid().columns(), map.grid().rows(), indicator);
    double error = Math.sqrt(field.meanVariance(field.range()).variance());
    double covered = Arrays.stream(indicator).filter(Double::isFinite).average().orElseThrow();
    String method = "pixels of the class / valid pixels; error: correlated pixels";
    return new Labels("particles", map.grid(), classes, List.of(
        new LabelClass("background", Double.NEGATIVE_INFINITY, foreground.threshold(),
            fraction("area of the background", 1 - covered, error, method)),
        new LabelClass("particle", foreground.threshold(), Double.POSITIVE_INFINITY, fraction("area of the particles", covered, error, method))));
  }

  private static Estimate fraction(String name, double value, double error, String method) {
    return new Estimate(name, value, error, Math.max(0, value - NORMAL * error), Math.min(1, value + NORMAL * error), Unit.ONE, method);
  }

  private Table particles() {
    return new Table("particles", List.of(), List.of(
        column("x", Unit.METRE, Particle::x), column("y", Unit.METRE, Particle::y), column("area", SQUARE_METRE, Particle::area),
        column("diameter", Unit.METRE, Particle::diameter), column("circularity", Unit.ONE, Particle::circularity),
        column("completed", Unit.ONE, Particle::completed), column("edge_sharpness", Unit.ONE, Particle::sharpness),
        column("height", Unit.METRE, Particle::height),
        column("touches_border", Unit.ONE, particle -> particle.border() ? 1 : 0)));
  }

  private Column column(String name, Unit unit, ToDoubleFunction<Particle> value) {
    return new Column(name, unit, all.stream().mapToDouble(value).toArray());
  }

  /** The corners of all outlines, one after the other; the first column is the row of the particle in the other table, from 1 on. */
  private Table outlines() {
    DoubleStream.Builder numbers = DoubleStream.builder();
    DoubleStream.Builder x = DoubleStream.builder();
    DoubleStream.Builder y = DoubleStream.builder();
    for (int i = 0; i < all.size(); i++) {
      for (int corner = 0; corner < all.get(i).outline().x().length; corner++) {
        numbers.add(i + 1);
        x.add(all.get(i).outline().x()[corner]);
        y.add(all.get(i).outline().y()[corner]);
      }
    }
    return new Table("particle outlines", List.of(), List.of(new Column("particle", Unit.ONE, numbers.build().toArray()),
        new Column("x", Unit.METRE, x.build().toArray()), new Column("y", Unit.METRE, y.build().toArray())));
  }

  private List<Estimate> numbers(Labels labels) {
    double mapArea = map.grid().width() * map.grid().height();
    long counted = all.stream().filter(Particle::counted).count();
    String threshold = switch (settings.threshold()) {
      case BACKGROUND -> settings.spreads() + " robust spreads above the background";
      case OTSU -> "Otsu";
      case SET -> "set";
    };
    List<Estimate> numbers = new ArrayList<>(List.of(
        Estimate.exact("threshold", foreground.threshold(), Unit.METRE, threshold),
        Estimate.exact("background level", foreground.floor().level(), Unit.METRE, "median of the lowest population of heights"),
        Estimate.exact("background spread", foreground.floor().spread(), Unit.METRE, "1.4826 x (median - lower quartile) of the lowest population"),
        Estimate.exact("particles", all.size(), Unit.ONE, "count, those at the border included"),
        Estimate.exact("whole particles", whole.size(), Unit.ONE, "count, without those at the border or at missing pixels"),
        Estimate.of("number density", counted / mapArea, Math.sqrt(counted) / mapArea, Unit.ONE.per(SQUARE_METRE),
            counted + " particles that do not touch the left or the bottom border, over the area of the map; error: Poisson")));
    labels.classes().forEach(one -> numbers.add(one.area()));
    add(numbers, "equivalent diameter", Unit.METRE, "outlines completed at neighbours", Particle::diameter);
    add(numbers, "circularity", Unit.ONE, "outlines completed at neighbours", Particle::circularity);
    add(numbers, "edge sharpness", Unit.ONE, "of the pixels seen", Particle::sharpness);
    add(numbers, "particle height", Unit.METRE, "of the pixels seen", Particle::height);
    return numbers;
  }

  /** Median with the interval between order statistics, mean with its standard error; particles are taken as independent. */
  private void add(List<Estimate> numbers, String name, Unit unit, String what, ToDoubleFunction<Particle> value) {
    double[] sorted = whole.stream().mapToDouble(value).filter(Double::isFinite).sorted().toArray();
    int n = sorted.length;
    if (n == 0) {
      return;
    }
    double median = (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    int below = (int) Math.floor(n / 2.0 - NORMAL / 2 * Math.sqrt(n));
    boolean known = below >= 1;
    double lower = known ? sorted[below - 1] : Double.NaN;
    double upper = known ? sorted[n - below] : Double.NaN;
    numbers.add(new Estimate("median " + name, median, (upper - lower) / (2 * NORMAL), lower, upper, unit,
        "of " + n + " whole particles, " + what + "; interval: order statistics"));
    Summary summary = Summary.of(sorted);
    double error = summary.sampleStandardDeviation() / Math.sqrt(n);
    numbers.add(Estimate.of("mean " + name, summary.mean(), error, unit,
        "of " + n + " whole particles, " + what + "; error: standard deviation / sqrt(n)"));
  }

  private List<String> warnings(Labels labels) {
    List<String> warnings = new ArrayList<>();
    int cut = all.size() - whole.size();
    if (all.isEmpty()) {
      warnings.add(String.format(Locale.ROOT, "Nothing rises far enough above the threshold of %.3g nm. Where particles cover most of the map, its background "
          + "is not the lowest population of heights: choose the threshold OTSU.", foreground.threshold() * 1e9));
    }
    if (cut > 0) {
      warnings.add(cut + " of " + all.size() + " particles touch the border or missing pixels: they are left out of the statistics of size and shape."
          + (cut > MANY * all.size() ? " Large particles are cut more often than small ones, so that the sizes come out too small." : ""));
    }
    if (!all.isEmpty() && whole.size() < FEW) {
      warnings.add("There are " + whole.size() + " whole particles: too few for statistics.");
    }
    double pixel = Math.sqrt(map.grid().pixelWidth() * map.grid().pixelHeight());
    long small = whole.stream().filter(particle -> particle.diameter() < SMALL_PIXELS * pixel).count();
    if (small > 0) {
      warnings.add(small + " whole particles are less than " + (int) SMALL_PIXELS + " pixels wide: their circularity is uncertain by more than 0.05, "
          + "too low by about as much if they are round, and some that overlap may not have been divided.");
    }
    long hidden = whole.stream().filter(particle -> Double.isNaN(particle.circularity())).count();
    if (hidden > 0) {
      warnings.add(hidden + " whole particles have neighbours behind more than half of their outline: they have no circularity.");
    }
    long unsharp = whole.stream().filter(particle -> Double.isNaN(particle.sharpness())).count();
    if (unsharp > 0) {
      warnings.add(unsharp + " whole particles are so low that the threshold lies above 20 % of their height: they have no edge sharpness.");
    }
    double covered = labels.classes().getLast().area().value();
    if (covered > COVERED && settings.threshold() == Threshold.BACKGROUND) {
      warnings.add(String.format(Locale.ROOT, "Particles cover %.0f %% of the map: the level of the background between them is uncertain.",
          100 * covered));
    }
    return warnings;
  }

  private List<Citation> citations() {
    List<Citation> citations = new ArrayList<>(List.of(
        new Citation("S. Beucher and F. Meyer, The morphological approach to segmentation: the watershed transformation, in: Mathematical Morphology in "
            + "Image Processing, Marcel Dekker (1993)", "10.1201/9781482277234-12"),
        new Citation("F. Meyer, Topographic distance and watershed lines, Signal Process. 38, 113 (1994)", "10.1016/0165-1684(94)90060-4"),
        new Citation("J. Sklansky, R. L. Chazin and B. J. Hansen, Minimum-perimeter polygons of digitized silhouettes, IEEE Trans. Comput. C-21, 260 "
            + "(1972)", "10.1109/TC.1972.5008948"),
        new Citation("E. P. Cox, A method of assigning numerical and percentage values to the degree of roundness of sand grains, J. Paleontol. 1, 179 "
            + "(1927): circularity 4 pi A / P^2", "")));
    if (settings.threshold() == Threshold.OTSU) {
      citations.add(new Citation("N. Otsu, A threshold selection method from gray-level histograms, IEEE Trans. Syst. Man Cybern. 9, 62 (1979)",
          "10.1109/TSMC.1979.4310076"));
    }
    return citations;
  }
}
