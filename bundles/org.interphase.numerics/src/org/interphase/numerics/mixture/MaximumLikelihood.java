package org.interphase.numerics.mixture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.interphase.numerics.histogram.Histogram;

/**
 * Fits Gaussian mixtures to a histogram of fine bins by maximum likelihood: expectation-maximisation (A. P. Dempster, N. M. Laird
 * and D. B. Rubin (1977), doi:10.1111/j.2517-6161.1977.tb01600.x) from many starts, the best of them run to convergence.
 *
 * <p>A likelihood of a mixture has many maxima. Starts are drawn from the histogram; in addition the best fit with one
 * component less gets one more where it falls short most ({@link Lack}), and each of its components is split in two. All starts climb a little, and the highest go all the way, to 1e-8 of a standard
 * error and below. Fits in which a component shrinks to the width of a bin, or that the data do not determine, come last: the
 * likelihood rewards them without bound, but they describe single bins and not a population.
 *
 * <p>Bins should be about a thousand over the range of the values ({@link #BINS}). What falls into a bin is fitted, so their width
 * costs no accuracy while sigmas are wider than one; it only limits how narrow a component can be.
 *
 * <p>Standard errors are those of the observed information. They hold for independent values, and where components overlap so
 * much that the likelihood is not parabolic over a few of them, they are too small ({@link ParametricBootstrap}).
 */
public final class MaximumLikelihood implements MixtureEstimator {
  /** How many fine bins over the range of the values are plenty. */
  public static final int BINS = 1024;

  private static final int FIRST_STEPS = 30;
  private static final int CLIMBS = 8;

  private final int starts;
  private final long seed;

  /**
   * @param starts how many random starts for each number of components, at least 1
   * @param seed the same seed gives the same fits
   */
  public MaximumLikelihood(int starts, long seed) {
    if (starts < 1) {
      throw new IllegalArgumentException(starts + " starts are too few");
    }
    this.starts = starts;
    this.seed = seed;
  }

  /**
   * Fits with 1, 2, ... components.
   *
   * @param values fine bins, at least two of them filled
   * @param most the largest number of components, at least 1
   * @return the fit with k + 1 components at index k
   * @throws IllegalArgumentException if fewer than two bins are filled
   */
  public List<MixtureFit> fits(Histogram values, int most) {
    return fits(values, most, () -> false);
  }

  /**
   * Fits with 1, 2, ... components, unless cancelled.
   *
   * @param cancelled asked before each start
   * @throws CancellationException if cancelled
   */
  public List<MixtureFit> fits(Histogram values, int most, BooleanSupplier cancelled) {
    Search search = new Search(values, cancelled);
    SplittableRandom random = new SplittableRandom(seed);
    List<MixtureFit> fits = new ArrayList<>();
    Candidate last = search.climb(search.single());
    fits.add(search.describe(last));
    for (int k = 2; k <= most; k++) {
      last = search.more(last.parameters, starts, random);
      fits.add(search.describe(last));
    }
    return fits;
  }

  /**
   * The fit that one start leads to, whether or not it is the highest maximum: every component begins at a given mean, with the weight and the
   * spread about it of the values that lie nearest. Nothing about it is random.
   *
   * @param values fine bins, at least two of them filled
   * @param means in the unit of the values, at least one, ascending, within the range of the bins. Not modified
   * @throws IllegalArgumentException if fewer than two bins are filled
   */
  public static MixtureFit fitFrom(Histogram values, double[] means) {
    Search search = new Search(values, () -> false);
    double[] bins = Arrays.stream(means).map(mean -> (mean - values.centre(0)) / values.width()).toArray();
    return search.describe(search.climb(search.begin(search.around(bins)).parameters));
  }

  /** The fit with the smallest BIC. */
  public static MixtureFit chosen(List<MixtureFit> fits) {
    return fits.stream().min(Comparator.comparingDouble(MixtureFit::bic)).orElseThrow();
  }

  @Override
  public GaussianMixture refit(Histogram values, GaussianMixture start) {
    return new Search(values, () -> false).climb(Parameters.of(start, values)).parameters.toMixture(values);
  }

  @Override
  public double[][] influence(Histogram values, GaussianMixture fit) {
    return new Search(values, () -> false).ascent.influence(Parameters.of(fit, values), values.width());
  }

  /** How much one component more than a mixture has adds to twice the log-likelihood of the values; both are fitted. */
  double likelihoodRatio(Histogram values, GaussianMixture smaller) {
    Search search = new Search(values, () -> false);
    Candidate base = search.climb(Parameters.of(smaller, values));
    Candidate more = search.more(base.parameters, starts, new SplittableRandom(seed));
    return 2 * (more.height - base.height);
  }

  /** Describes a mixture that was fitted by other means. */
  static MixtureFit describe(Histogram values, GaussianMixture fit, ParameterCovariance covariance, boolean converged) {
    Search search = new Search(values, () -> false);
    Parameters p = Parameters.of(fit, values);
    double perUnit = search.likelihood.at(p) - search.likelihood.values() * Math.log(values.width());
    return new MixtureFit(fit, covariance, perUnit, search.likelihood.entropy(p), values.total(), converged);
  }

  private record Candidate(Parameters parameters, double height, boolean converged, boolean regular) { }

  /** Fits one histogram. A workspace for one thread. */
  private static final class Search {
    private final Histogram values;
    private final BooleanSupplier cancelled;
    private final BinnedLikelihood likelihood;
    private final Ascent ascent;

    Search(Histogram values, BooleanSupplier cancelled) {
      this.values = values;
      this.cancelled = cancelled;
      long[] counts = values.counts();
      int filled = 0;
      for (long count : counts) {
        filled += count > 0 ? 1 : 0;
      }
      if (filled < 2) {
        throw new IllegalArgumentException("all values lie in one bin: a mixture cannot be fitted");
      }
      likelihood = new BinnedLikelihood(counts);
      ascent = new Ascent(likelihood);
    }

    Candidate climb(Parameters p) {
      checkCancelled();
      boolean converged = ascent.climb(p);
      return new Candidate(p, likelihood.at(p), converged, ascent.regular(p));
    }

    /** The best fit with one component more. */
    Candidate more(Parameters smaller, int starts, SplittableRandom random) {
      List<Parameters> places = new ArrayList<>(new Lack(likelihood, smaller).filled(single().spread[0]));
      for (int k = 0; k < smaller.size(); k++) {
        places.add(smaller.split(k));
      }
      for (int i = 0; i < starts; i++) {
        places.add(draw(smaller.size() + 1, random));
      }
      return places.stream().map(this::begin).sorted(Comparator.comparingDouble(Candidate::height).reversed()).limit(CLIMBS)
          .map(candidate -> climb(candidate.parameters))
          .max(Comparator.comparing(Candidate::regular).thenComparing(Candidate::height)).orElseThrow();
    }

    private Candidate begin(Parameters start) {
      checkCancelled();
      ascent.expectationMaximisation(start, FIRST_STEPS);
      return new Candidate(start, likelihood.at(start), false, false);
    }

    private void checkCancelled() {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException("cancelled");
      }
    }

    MixtureFit describe(Candidate candidate) {
      Parameters p = candidate.parameters;
      return MaximumLikelihood.describe(values, p.toMixture(values), ascent.covariance(p, values.width()), candidate.converged);
    }

    Parameters single() {
      double sum = 0;
      double squares = 0;
      for (int b = 0; b < likelihood.bins(); b++) {
        sum += likelihood.count(b) * b;
      }
      double mean = sum / likelihood.values();
      for (int b = 0; b < likelihood.bins(); b++) {
        squares += likelihood.count(b) * (b - mean) * (b - mean);
      }
      Parameters p = new Parameters(1);
      p.weight[0] = 1;
      p.mean[0] = mean;
      p.spread[0] = Math.max(Ascent.FLOOR, Math.sqrt(squares / likelihood.values()));
      return p;
    }

    /** Given means, each with the bins that are nearest to it; one value's worth of weight and the sample's spread where those are empty. */
    private Parameters around(double[] means) {
      double[] squares = new double[means.length];
      Parameters p = new Parameters(means.length);
      int k = 0;
      for (int b = 0; b < likelihood.bins(); b++) {
        while (k + 1 < means.length && b > (means[k] + means[k + 1]) / 2) {
          k++;
        }
        p.weight[k] += likelihood.count(b) / likelihood.values();
        squares[k] += likelihood.count(b) / likelihood.values() * (b - means[k]) * (b - means[k]);
      }
      for (k = 0; k < means.length; k++) {
        p.mean[k] = means[k];
        p.spread[k] = p.weight[k] > 0 ? Math.max(Ascent.FLOOR, Math.sqrt(squares[k] / p.weight[k])) : single().spread[0];
        p.weight[k] = Math.max(p.weight[k], 1 / likelihood.values());
      }
      return p;
    }

    /** Means at values drawn from the histogram, equal weights, a common spread between a tenth and all of the sample's. */
    private Parameters draw(int components, SplittableRandom random) {
      double spread = single().spread[0] * Math.pow(10, -random.nextDouble());
      Parameters p = new Parameters(components);
      for (int k = 0; k < components; k++) {
        p.weight[k] = 1.0 / components;
        p.mean[k] = drawBin(random);
        p.spread[k] = Math.max(Ascent.FLOOR, spread);
      }
      return p;
    }

    private int drawBin(SplittableRandom random) {
      double left = random.nextDouble() * likelihood.values();
      int bin = 0;
      while (bin < likelihood.bins() - 1 && left >= likelihood.count(bin)) {
        left -= likelihood.count(bin++);
      }
      return bin;
    }
  }
}
