package org.interphase.segmentation.mixture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.interphase.api.Citation;
import org.interphase.api.Estimate;
import org.interphase.api.Image;
import org.interphase.api.Invalid;
import org.interphase.api.Labels;
import org.interphase.api.Labels.LabelClass;
import org.interphase.api.Quantity;
import org.interphase.api.Unit;
import org.interphase.api.spi.Outcome;
import org.interphase.numerics.bootstrap.Fraction;
import org.interphase.numerics.mixture.GaussianMixture;
import org.interphase.numerics.mixture.Intersection;
import org.interphase.numerics.mixture.MaximumLikelihood;
import org.interphase.numerics.mixture.MixtureFit;
import org.interphase.numerics.mixture.PosteriorRegion;
import org.interphase.numerics.stats.Robust;
import org.interphase.numerics.stats.Summary;
import org.interphase.segmentation.mixture.MixtureSettings.Method;

/** Says what was found: class maps, numbers, warnings and sources. */
final class MixtureReport {
  private static final double FEW_PIECES = 5;
  private static final double MANY_OUTSIDE = 0.01;
  private static final double NOT_SEPARATED = 0.7;
  private static final int FEW_BINS = 10;

  private final Segmentation found;
  private final MixtureSettings settings;
  private final FitRange range;
  private final Optional<MixtureFit> higher;
  private final Image map;
  private final Unit unit;
  private final GaussianMixture mixture;

  /** @param higher a fit from a random start that the start means did not lead to, though its likelihood is larger */
  MixtureReport(Segmentation found, MixtureSettings settings, FitRange range, Optional<MixtureFit> higher) {
    this.found = found;
    this.settings = settings;
    this.range = range;
    this.higher = higher;
    this.map = found.map();
    this.unit = map.unit();
    this.mixture = found.fit().mixture();
  }

  Outcome outcome() {
    return new Outcome(List.of(), labels(), numbers(), new MixtureTables(found).all(), warnings(), citations());
  }

  private List<Labels> labels() {
    int[] byThreshold = new int[map.grid().size()];
    int[] byPosterior = new int[map.grid().size()];
    List<PosteriorRegion> regions = PosteriorRegion.of(mixture);
    boolean same = found.classes().size() == mixture.size();
    for (int i = 0; i < byThreshold.length; i++) {
      double value = map.value(i);
      if (!Double.isNaN(value)) {
        byThreshold[i] = found.classes().classOf(value) + 1;
        byPosterior[i] = component(regions, value) + 1;
        same &= byThreshold[i] == byPosterior[i];
      }
    }
    Labels classes = new Labels("classes", map.grid(), byThreshold, thresholdClasses());
    return same ? List.of(classes) : List.of(classes, new Labels("posterior", map.grid(), byPosterior, posteriorClasses(regions, byPosterior)));
  }

  private static int component(List<PosteriorRegion> regions, double value) {
    int i = 0;
    while (value >= regions.get(i).upper()) {
      i++;
    }
    return regions.get(i).component();
  }

  private List<LabelClass> thresholdClasses() {
    List<LabelClass> result = new ArrayList<>();
    double[] areas = MixtureTables.areas(found);
    for (int c = 0; c < areas.length; c++) {
      int index = c;
      Fraction fraction = found.uncertainty().map(known -> known.areas().get(index))
          .orElse(new Fraction(areas[c], Double.NaN, Double.NaN, Double.NaN));
      String method = "pixels between the thresholds / valid pixels" + (found.uncertainty().isPresent() ? "; interval: " + errors() : "");
      Estimate area = new Estimate("area of " + found.className(c), fraction.value(), fraction.standardError(), fraction.lower(), fraction.upper(),
          Unit.ONE, method);
      result.add(new LabelClass(found.className(c), found.classes().lower(c), found.classes().upper(c), area));
    }
    return result;
  }

  private List<LabelClass> posteriorClasses(List<PosteriorRegion> regions, int[] labels) {
    long[] counts = new long[mixture.size() + 1];
    for (int label : labels) {
      counts[label]++;
    }
    List<LabelClass> result = new ArrayList<>();
    for (int k = 0; k < mixture.size(); k++) {
      int component = k;
      List<PosteriorRegion> own = regions.stream().filter(region -> region.component() == component).toList();
      double lower = own.isEmpty() ? Double.NaN : own.getFirst().lower();
      double upper = own.isEmpty() ? Double.NaN : own.getLast().upper();
      Estimate area = Estimate.exact("posterior area of component " + (k + 1), (double) counts[k + 1] / found.values().length, Unit.ONE,
          "pixels that come most probably from it / valid pixels");
      result.add(new LabelClass("component " + (k + 1), lower, upper, area));
    }
    return result;
  }

  private List<Estimate> numbers() {
    Summary summary = Summary.of(found.values());
    Robust robust = Robust.of(found.values());
    List<Estimate> numbers = new ArrayList<>(List.of(
        Estimate.exact("valid pixels", summary.count(), Unit.ONE, "count"),
        Estimate.exact("invalid pixels", map.invalidCount(), Unit.ONE, "count"),
        Estimate.exact("mean", summary.mean(), unit, "arithmetic mean of the valid pixels"),
        Estimate.exact("standard deviation", summary.standardDeviation(), unit, "of the valid pixels"),
        Estimate.exact("median", robust.median(), unit, "of the valid pixels"),
        Estimate.exact("robust spread", robust.spread(), unit, "1.4826 x median absolute deviation of the valid pixels"),
        Estimate.exact("lower quartile", robust.lowerQuartile(), unit, "of the valid pixels"),
        Estimate.exact("upper quartile", robust.upperQuartile(), unit, "of the valid pixels"),
        Estimate.exact("components", mixture.size(), Unit.ONE,
            settings.starts(unit) ? "number of start means" : settings.components() > 0 ? "set" : "smallest BIC"),
        Estimate.exact("lower end of the fit", range.lower(), unit, "lowest value fitted"),
        Estimate.exact("upper end of the fit", range.upper(), unit, "highest value fitted"),
        Estimate.exact("values below the fit", found.histogram().below(), Unit.ONE, "count"),
        Estimate.exact("values above the fit", found.histogram().above(), Unit.ONE, "count")));
    map.invalidCounts().forEach((reason, count) -> numbers.add(invalid(reason, count)));
    found.uncertainty().ifPresent(known -> {
      numbers.add(Estimate.exact("bootstrap block", known.block(), Unit.ONE, "side in pixels"));
      numbers.add(Estimate.exact("independent pieces", known.degreesOfFreedom(), Unit.ONE,
          "degrees of freedom of the least certain variance: windows of the correlation that fit on the map"));
    });
    addComponents(numbers);
    addClasses(numbers);
    return numbers;
  }

  private static Estimate invalid(Invalid reason, int count) {
    return Estimate.exact("invalid: " + reason.label(), count, Unit.ONE, "count");
  }

  private void addComponents(List<Estimate> numbers) {
    String method = (settings.method() == Method.EM ? "maximum likelihood" : "least squares on counts") + "; errors: " + errors();
    MixtureTables tables = new MixtureTables(found);
    for (int k = 0; k < mixture.size(); k++) {
      String name = "component " + (k + 1);
      GaussianMixture.Component component = mixture.component(k);
      Fraction weight = tables.weight(k);
      numbers.add(new Estimate(name + " weight", weight.value(), weight.standardError(), weight.lower(), weight.upper(), Unit.ONE, method));
      numbers.add(Estimate.of(name + " mean", component.mean(), tables.meanError(k), unit, method));
      numbers.add(Estimate.of(name + " sigma", component.sigma(), tables.sigmaError(k), unit, method));
    }
  }

  private void addClasses(List<Estimate> numbers) {
    List<Intersection> thresholds = found.classes().thresholds();
    for (int i = 0; i < thresholds.size(); i++) {
      Intersection threshold = thresholds.get(i);
      numbers.add(settings.divides(unit) ? Estimate.exact("threshold " + (i + 1), threshold.value(), unit, "set by a person")
          : Estimate.of("threshold between components " + (threshold.first() + 1) + " and " + (threshold.second() + 1), threshold.value(),
              threshold.standardError(), unit, "intersection of the weighted Gaussians; errors propagated from the components"));
    }
    thresholdClasses().forEach(one -> numbers.add(one.area()));
  }

  private String errors() {
    return found.errorMethod(settings.method() == Method.LEAST_SQUARES);
  }

  private List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    warnAboutHistogram(warnings);
    warnAboutFit(warnings);
    warnAboutClasses(warnings);
    found.uncertainty().filter(known -> known.degreesOfFreedom() < FEW_PIECES).ifPresent(known -> warnings.add(String.format(Locale.ROOT,
        "The map holds few independent pieces of the surface (%.1f degrees of freedom): intervals are wide, and rough themselves.",
        known.degreesOfFreedom())));
    return warnings;
  }

  private void warnAboutHistogram(List<String> warnings) {
    if (settings.binWidth() > 0 && !unit.equals(Unit.PASCAL)) {
      warnings.add(map.name() + " is not in Pa: the bin width of the settings was replaced by " + readable(found.histogram().width())
          + " (Scott's rule).");
    }
    if (found.histogram().bins() < FEW_BINS) {
      warnings.add("The histogram has only " + found.histogram().bins() + " bins of " + readable(found.histogram().width())
          + ": choose narrower ones to see its shape.");
    }
    long outside = found.histogram().below() + found.histogram().above();
    if (outside > 0) {
      String share = String.format(Locale.ROOT, "%.2g %%", 100.0 * outside / found.values().length);
      warnings.add(outside + " valid pixels (" + share + ") lie outside the range of the fit, " + readable(range.lower()) + " to "
          + readable(range.upper()) + ": they are in no component, but in the area of the first or last class."
          + (outside > MANY_OUTSIDE * found.values().length ? " If they are a population of their own, fit a larger core of the values." : ""));
    }
  }

  private void warnAboutFit(List<String> warnings) {
    MixtureFit fit = found.fit();
    if (!fit.converged()) {
      warnings.add("The fit did not reach a maximum: its parameters are not to be relied on.");
    }
    if (!fit.covariance().known()) {
      warnings.add("The values do not determine all parameters of " + mixture.size()
          + " components: standard errors are not known. Fit fewer components.");
    }
    if (settings.number(unit) == 0 && mixture.size() == found.fits().size()) {
      warnings.add("BIC chose the largest number of components that was tried, " + mixture.size() + ": allow more.");
    }
    higher.ifPresent(random -> warnings.add(String.format(Locale.ROOT, "The start means lead to another maximum than a random start, whose "
        + "log-likelihood is larger by %.3g: its means are ", random.logLikelihood() - found.fits().get(mixture.size() - 1).logLikelihood())
        + means(random.mixture()) + "."));
    if (settings.startMeans().length > 0 && !settings.starts(unit)) {
      warnings.add(map.name() + " is not in Pa: the start means of the settings were left out.");
    }
    MixtureFit preferred = MaximumLikelihood.chosen(found.fits());
    if (preferred.mixture().size() != mixture.size()) {
      warnings.add("BIC prefers " + preferred.mixture().size() + " components to the " + mixture.size() + " that were set.");
    }
    for (int k : fit.coincident()) {
      warnings.add("Components " + (k + 1) + " and " + (k + 2) + " (" + readable(mixture.component(k).mean()) + ", "
          + readable(mixture.component(k + 1).mean()) + ") are one peak with two widths: their means do not tell two populations apart.");
    }
  }

  private void warnAboutClasses(List<String> warnings) {
    if (settings.thresholds().length > 0) {
      warnings.add(settings.divides(unit) ? "The thresholds were set by a person: they are not the intersections of the Gaussians."
          : map.name() + " is not in Pa: the thresholds of the settings were left out.");
    }
    List<List<Integer>> classes = found.classes().components();
    for (List<Integer> members : settings.divides(unit) ? List.<List<Integer>>of() : classes) {
      for (int hidden : members.subList(1, members.size())) {
        warnings.add("Component " + (hidden + 1) + " is hidden below component " + (members.getFirst() + 1)
            + ": no threshold separates them, and they share a class.");
      }
    }
    double[][] confusion = found.classes().confusion(mixture);
    for (int c = 0; c < classes.size(); c++) {
      int k = classes.get(c).isEmpty() ? -1 : classes.get(c).getFirst();
      if (k >= 0 && confusion[k][c] < NOT_SEPARATED) {
        warnings.add(String.format(Locale.ROOT, "Only %.0f %% of component %d lie in its class: the area of the class is not its weight.",
            100 * confusion[k][c], k + 1));
      }
    }
  }

  private String means(GaussianMixture other) {
    return other.components().stream().map(component -> readable(component.mean())).collect(Collectors.joining(", "));
  }

  private String readable(double value) {
    return Quantity.readable(value, unit).toString();
  }

  private List<Citation> citations() {
    List<Citation> citations = new ArrayList<>();
    citations.add(new Citation("A. P. Dempster, N. M. Laird, D. B. Rubin: Maximum likelihood from incomplete data via the EM algorithm. "
        + "J. R. Stat. Soc. B 39, 1 (1977)", "10.1111/j.2517-6161.1977.tb01600.x"));
    citations.add(new Citation("B. G. Lindsay: The geometry of mixture likelihoods: a general theory. Ann. Stat. 11, 86 (1983)",
        "10.1214/aos/1176346059"));
    citations.add(new Citation("G. Schwarz: Estimating the dimension of a model. Ann. Stat. 6, 461 (1978)", "10.1214/aos/1176344136"));
    citations.add(new Citation("C. Biernacki, G. Celeux, G. Govaert: Assessing a mixture model for clustering with the integrated completed "
        + "likelihood. IEEE Trans. Pattern Anal. Mach. Intell. 22, 719 (2000)", "10.1109/34.865189"));
    if (found.uncertainty().isPresent()) {
      citations.add(new Citation("H. R. Künsch: The jackknife and the bootstrap for general stationary observations. Ann. Stat. 17, 1217 (1989)",
          "10.1214/aos/1176347265"));
      citations.add(new Citation("D. N. Politis, J. P. Romano: Bias-corrected nonparametric spectral estimation. J. Time Ser. Anal. 16, 67 (1995)",
          "10.1111/j.1467-9892.1995.tb00223.x"));
    }
    if (settings.ratioReplicates() > 0) {
      citations.add(new Citation("G. J. McLachlan: On bootstrapping the likelihood ratio test statistic for the number of components in a normal "
          + "mixture. Appl. Stat. 36, 318 (1987)", "10.2307/2347790"));
    }
    return citations;
  }
}
