package org.interphase.segmentation.mixture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.interphase.api.Image;
import org.interphase.api.Quantity;
import org.interphase.api.Unit;
import org.interphase.api.spi.AnalysisException;
import org.interphase.api.spi.Contribution;
import org.interphase.api.spi.Execution;
import org.interphase.api.spi.Outcome;
import org.interphase.api.spi.Segmenter;
import org.interphase.numerics.bootstrap.Replicates;
import org.interphase.numerics.histogram.BinRule;
import org.interphase.numerics.histogram.Histogram;
import org.interphase.numerics.mixture.Classes;
import org.interphase.numerics.mixture.CountsFit;
import org.interphase.numerics.mixture.MaximumLikelihood;
import org.interphase.numerics.mixture.MixtureEstimator;
import org.interphase.numerics.mixture.MixtureFit;
import org.interphase.numerics.mixture.ParametricBootstrap;
import org.interphase.numerics.mixture.SpatialUncertainty;
import org.interphase.segmentation.mixture.MixtureSettings.Method;
import org.osgi.service.component.annotations.Component;

/**
 * Divides a map by stiffness, or any other quantity: the histogram of its values is described by Gaussians, the intersections of
 * neighbouring Gaussians are the thresholds between classes, and each pixel gets the class of its value.
 *
 * <p>Two things are reported side by side, because they are two things: the <b>weights</b> of the components, which are shares of the
 * population whose Gaussians overlap, and the <b>areas</b> of the classes, which are shares of the map. A component is a peak of a
 * histogram. What it is made of, stiffness does not say.
 */
@Component(service = Segmenter.class)
@Contribution(id = "org.interphase.segmentation.mixture", label = "Gaussian mixture",
    help = "Describes the histogram of a map by Gaussians, and divides the map at their intersections.")
public final class MixtureSegmenter implements Segmenter<MixtureSettings> {
  private static final int FEWEST_VALUES = 100;
  private static final int MOST_BINS = 20_000;
  private static final int COARSE_BINS = 256;
  private static final int MOST_COMPONENTS = 12;
  /** Of log-likelihoods: what rounding leaves of them is far less, and what values tell apart far more. */
  private static final double NOISE = 0.01;

  @Override
  public Class<MixtureSettings> settings() {
    return MixtureSettings.class;
  }

  @Override
  public Outcome segment(Image map, MixtureSettings settings, Execution execution) throws AnalysisException {
    try {
      return new Run(map, settings, execution).outcome();
    } catch (CancellationException e) {
      throw new OperationCanceledException(e.getMessage());
    }
  }

  /** One map on its way. */
  private static final class Run {
    private final Image map;
    private final MixtureSettings settings;
    private final Execution execution;
    private final double[] values;
    private final FitRange range;
    private final Histogram fine;
    private final MaximumLikelihood likelihood;
    private final List<MixtureFit> fits;
    private final MixtureFit best;
    private final Optional<MixtureFit> higher;
    private final Histogram histogram;

    Run(Image map, MixtureSettings settings, Execution execution) throws AnalysisException {
      this.map = map;
      this.settings = settings;
      this.execution = execution;
      values = map.validValues();
      if (values.length < FEWEST_VALUES) {
        throw new AnalysisException(map.name() + " has " + values.length + " valid pixels, and a mixture needs at least " + FEWEST_VALUES,
            "Choose a larger or less damaged map.");
      }
      requireAscending(settings.thresholds(), "the thresholds %s Pa do not divide a map");
      requireAscending(settings.startMeans(), "the start means %s Pa do not start a fit");
      range = FitRange.of(values, settings.core());
      requireStart();
      fine = histogram(range.width() / MaximumLikelihood.BINS);
      likelihood = new MaximumLikelihood(settings.starts(), execution.seed());
      int number = settings.number(map.unit());
      fits = new ArrayList<>(likelihood.fits(fine, Math.max(settings.maxComponents(), number), execution.monitor()::isCanceled));
      higher = settings.starts(map.unit()) ? start(fits.get(number - 1)) : Optional.empty();
      best = number > 0 ? fits.get(number - 1) : MaximumLikelihood.chosen(fits);
      histogram = histogram(binWidth());
    }

    private static void requireAscending(double[] places, String problem) throws AnalysisException {
      for (int i = 0; i < places.length; i++) {
        if (!Double.isFinite(places[i]) || i > 0 && !(places[i - 1] < places[i])) {
          throw new AnalysisException(String.format(problem, Arrays.toString(places)), "Give finite values that ascend.");
        }
      }
    }

    private void requireStart() throws AnalysisException {
      double[] means = settings.startMeans();
      if (settings.starts(map.unit()) && (means[0] < range.lower() || means[means.length - 1] > range.upper() || means.length > MOST_COMPONENTS)) {
        throw new AnalysisException("the start means " + Arrays.toString(means) + " Pa do not start a fit of " + map.name() + ", whose fitted values "
            + "go from " + Quantity.readable(range.lower(), Unit.PASCAL) + " to " + Quantity.readable(range.upper(), Unit.PASCAL),
            "Give at most " + MOST_COMPONENTS + " means between these, or none.");
      }
    }

    /** Puts the fit that the start means lead to in the place of one from random starts; returns that one if it is higher. */
    private Optional<MixtureFit> start(MixtureFit random) {
      MixtureFit started = MaximumLikelihood.fitFrom(fine, settings.startMeans());
      fits.set(random.mixture().size() - 1, started);
      return Optional.of(random).filter(fit -> fit.covariance().known() && fit.logLikelihood() > started.logLikelihood() + NOISE);
    }

    /** Divided as was set, else at the intersections. */
    private Classes classes(MixtureFit fit) {
      return settings.divides(map.unit()) ? Classes.at(fit.mixture(), settings.thresholds()) : Classes.of(fit.mixture(), fit.covariance());
    }

    private double binWidth() throws AnalysisException {
      double width = map.unit().equals(Unit.PASCAL) && settings.binWidth() > 0 ? settings.binWidth() : automaticWidth();
      if (range.width() / width > MOST_BINS) {
        throw new AnalysisException("bins of " + width + " " + map.unit() + " would be more than " + MOST_BINS + " over the range of "
            + map.name(), "Choose wider bins.");
      }
      return width;
    }

    /** Scott's rule, or half the narrowest sigma where that is less, rounded to 1, 2 or 5: a narrow peak beside a wide one stays visible. */
    private double automaticWidth() {
      double[] fitted = Arrays.stream(values).filter(value -> value >= range.lower() && value <= range.upper()).toArray();
      double narrowest = best.mixture().components().stream().mapToDouble(component -> component.sigma()).min().orElseThrow();
      double width = Math.max(Math.min(BinRule.SCOTT.width(fitted), narrowest / 2), range.width() / MaximumLikelihood.BINS);
      double decade = StrictMath.pow(10, Math.floor(StrictMath.log10(width)));
      return decade * (width >= 5 * decade ? 5 : width >= 2 * decade ? 2 : 1);
    }

    private Histogram histogram(double width) throws AnalysisException {
      try {
        return Histogram.of(values, width, range.lower(), range.upper());
      } catch (IllegalArgumentException e) {
        throw new AnalysisException("the values of " + map.name() + " have no histogram: " + e.getMessage(), "Choose another channel.");
      }
    }

    Outcome outcome() throws AnalysisException {
      MixtureFit fit = settings.method() == Method.EM ? best : leastSquares();
      Classes classes = classes(fit);
      double[] untested = new double[fits.size()];
      Arrays.fill(untested, Double.NaN);
      Segmentation first = new Segmentation(map, values, histogram, fits, untested, fit, classes, Optional.empty());
      execution.publish(report(first));
      if (settings.replicates() < 2) {
        return report(withRatios(first));
      }
      SpatialUncertainty uncertainty = uncertainty(fit, classes);
      MixtureFit known = fit.with(uncertainty.covariance());
      Segmentation second = new Segmentation(map, values, histogram, fits, untested, known, classes(known), Optional.of(uncertainty));
      execution.publish(report(second));
      return report(withRatios(second));
    }

    private MixtureFit leastSquares() throws AnalysisException {
      if (histogram.bins() <= 3 * best.mixture().size()) {
        throw new AnalysisException(histogram.bins() + " bins do not determine " + best.mixture().size() + " Gaussians",
            "Choose narrower bins or fewer components.");
      }
      return new CountsFit(settings.weighting()).fit(histogram, best.mixture());
    }

    private SpatialUncertainty uncertainty(MixtureFit fit, Classes classes) {
      boolean em = settings.method() == Method.EM;
      MixtureEstimator estimator = em ? likelihood : new CountsFit(settings.weighting());
      int block = Math.min(settings.blockSize(), Math.min(map.grid().columns(), map.grid().rows()));
      SpatialUncertainty.Map pixels = new SpatialUncertainty.Map(map.grid().columns(), map.grid().rows(), map.values());
      return SpatialUncertainty.of(pixels, em ? fine : histogram, fit.mixture(), classes, estimator, block, replicates(settings.replicates()));
    }

    /** Tests whether the last component is needed and whether one more is. */
    private Segmentation withRatios(Segmentation found) throws AnalysisException {
      double[] ratios = found.ratios().clone();
      int chosen = found.fit().mixture().size();
      if (settings.ratioReplicates() > 0) {
        ParametricBootstrap test = new ParametricBootstrap(likelihood, replicates(settings.ratioReplicates()));
        Histogram coarse = histogram(range.width() / COARSE_BINS);
        for (int size = Math.max(1, chosen - 1); size <= Math.min(chosen, ratios.length); size++) {
          ratios[size - 1] = test.likelihoodRatioTest(coarse, found.fits().get(size - 1).mixture());
        }
      }
      return new Segmentation(map, values, histogram, found.fits(), ratios, found.fit(), found.classes(), found.uncertainty());
    }

    private Replicates replicates(int count) {
      return new Replicates(count, execution.seed(), execution.executor(), execution.monitor()::isCanceled);
    }

    private Outcome report(Segmentation found) {
      return new MixtureReport(found, settings, range, higher).outcome();
    }
  }
}
