package org.interphase.numerics.mixture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.interphase.numerics.bootstrap.BlockBootstrap;
import org.interphase.numerics.bootstrap.CorrelatedField;
import org.interphase.numerics.bootstrap.CorrelatedField.MeanVariance;
import org.interphase.numerics.bootstrap.Fraction;
import org.interphase.numerics.bootstrap.Replicates;
import org.interphase.numerics.histogram.Histogram;

/**
 * How far the mixture and the areas of one map may be off as a statement about the surface it is a sample of, when neighbouring
 * pixels are alike.
 *
 * <p>The map is resampled in blocks ({@link BlockBootstrap}) and the mixture fitted to each replicate. The spread of the replicates
 * has the right shape but is too small by what correlation between blocks adds. How much that is follows from the map: an
 * estimate moves with the mean of its influences over the pixels, and {@link CorrelatedField} tells the variance of such a
 * mean with blocks and without their defect. The square root of the ratio scales the spread of each parameter. The range of the
 * correlation is that of the component's or class's pattern on the map: in the influences themselves, where components overlap,
 * it drowns in the noise of single pixels, and still outweighs it when summed over a patch.
 *
 * <p>Areas are fractions of all valid pixels at the thresholds given, weights are fractions of the values in the histogram.
 *
 * @param weights the weights of the components with their intervals
 * @param areas the fractions of the classes' areas with their intervals
 * @param covariance of the mixture's parameters, spatial correlation included
 * @param block the side of the blocks in pixels
 * @param degreesOfFreedom of the least certain of the scales: about as many independent pieces of surface as the map holds
 */
public record SpatialUncertainty(List<Fraction> weights, List<Fraction> areas, ParameterCovariance covariance, int block,
    double degreesOfFreedom) {
  /**
   * The values of a map.
   *
   * @param columns pixels in a row
   * @param rows rows
   * @param values by rows, NaN where there is none. Not modified, not copied
   */
  public record Map(int columns, int rows, double[] values) {
    public Map {
      if (values.length != columns * rows) {
        throw new IllegalArgumentException(values.length + " values for " + columns + " x " + rows + " pixels");
      }
    }
  }

  /**
   * Estimates the uncertainty.
   *
   * @param map the values
   * @param bins their histogram; values outside its range are in no component, but in the first or last class
   * @param fit the mixture fitted to the histogram
   * @param classes its classes
   * @param estimator how the mixture was fitted
   * @param block the side of the blocks, or 0 for twice the range of the correlation; 1 is the bootstrap of single pixels, which
   *     takes them for independent
   * @param replicates how often, at least 1, and where
   */
  public static SpatialUncertainty of(Map map, Histogram bins, GaussianMixture fit, Classes classes, MixtureEstimator estimator,
      int block, Replicates replicates) {
    return new Estimation(map, bins, fit, classes).estimate(estimator, block, replicates);
  }

  /** The spread of an estimate over replicates as a fraction of its standard error, and how well that is known. */
  private record Scale(double factor, double degreesOfFreedom) {
    static final Scale NONE = new Scale(1, Double.POSITIVE_INFINITY);
  }

  private static final class Estimation {
    private final Map map;
    private final Histogram bins;
    private final GaussianMixture fit;
    private final Classes classes;
    /** Bin and class of a value in one number: both only grow with the value, so their sum does not repeat. */
    private final int[] codes;
    private final int[] binOf;
    private final int[] classOf;

    Estimation(Map map, Histogram bins, GaussianMixture fit, Classes classes) {
      this.map = map;
      this.bins = bins;
      this.fit = fit;
      this.classes = classes;
      codes = new int[map.values.length];
      binOf = new int[bins.bins() + 1 + classes.size()];
      classOf = new int[binOf.length];
      for (int i = 0; i < codes.length; i++) {
        double value = map.values[i];
        codes[i] = -1;
        if (!Double.isNaN(value)) {
          int bin = bins.bin(value);
          int index = classes.classOf(value);
          codes[i] = bin + 1 + index;
          binOf[codes[i]] = bin;
          classOf[codes[i]] = index;
        }
      }
    }

    SpatialUncertainty estimate(MixtureEstimator estimator, int block, Replicates replicates) {
      double[][] influence = estimator.influence(bins, fit);
      int estimates = influence.length + classes.size();
      List<Integer> ranges = replicates.each(fit.size() + classes.size(), i -> block == 1 ? 1 : pattern(i).range());
      int size = block > 0 ? block : block(ranges);
      BlockBootstrap bootstrap = new BlockBootstrap(map.columns, map.rows, codes, binOf.length, size);
      List<Scale> scales = replicates.each(estimates,
          i -> block == 1 ? Scale.NONE : scale(field(i, influence), ranges.get(patternOf(i)), bootstrap));
      List<Replicate> results = replicates.run(seed -> replicate(bootstrap.resample(seed), estimator));
      return describe(results, scales, bootstrap.size());
    }

    /** The pattern on the map that an estimate follows: three parameters follow that of their component. */
    private int patternOf(int estimate) {
      int parameters = 3 * fit.size();
      return estimate < parameters ? estimate / 3 : estimate - parameters + fit.size();
    }

    private int block(List<Integer> ranges) {
      int longest = Collections.max(ranges);
      return Math.min(longest == 1 ? 1 : 2 * longest, Math.max(1, Math.min(map.columns, map.rows) / 3));
    }

    private static Scale scale(CorrelatedField field, int range, BlockBootstrap bootstrap) {
      MeanVariance mean = field.meanVariance(range);
      double blocks = field.blockVariance(bootstrap.size(), bootstrap.number());
      return new Scale(blocks > 0 ? Math.sqrt(mean.variance() / blocks) : 1, mean.degreesOfFreedom());
    }

    /** Where the pixels of a component probably are, or where all components are passed, those of a class. */
    private CorrelatedField pattern(int index) {
      if (index >= fit.size()) {
        return area(index - fit.size());
      }
      double[] posterior = new double[bins.bins()];
      for (int b = 0; b < posterior.length; b++) {
        posterior[b] = fit.posterior(index, bins.centre(b));
      }
      return ofBins(posterior);
    }

    /** The influences on a parameter of the mixture, where known, or where all of these are passed, the area of a class. */
    private CorrelatedField field(int estimate, double[][] influence) {
      if (estimate >= influence.length) {
        return area(estimate - influence.length);
      }
      return Double.isNaN(influence[estimate][0]) ? pattern(patternOf(estimate)) : ofBins(influence[estimate]);
    }

    private CorrelatedField ofBins(double[] ofBin) {
      double[] field = new double[codes.length];
      for (int i = 0; i < field.length; i++) {
        int bin = codes[i] < 0 ? -1 : binOf[codes[i]];
        field[i] = bin >= 0 && bin < bins.bins() ? ofBin[bin] : Double.NaN;
      }
      return new CorrelatedField(map.columns, map.rows, field);
    }

    private CorrelatedField area(int index) {
      double[] field = new double[codes.length];
      for (int i = 0; i < field.length; i++) {
        field[i] = codes[i] < 0 ? Double.NaN : classOf[codes[i]] == index ? 1 : 0;
      }
      return new CorrelatedField(map.columns, map.rows, field);
    }

    private record Replicate(double[] parameters, double[] areas) { }

    private Replicate replicate(long[] counts, MixtureEstimator estimator) {
      long[] inBins = new long[bins.bins()];
      double[] areas = new double[classes.size()];
      long total = 0;
      for (int code = 0; code < counts.length; code++) {
        if (binOf[code] >= 0 && binOf[code] < inBins.length) {
          inBins[binOf[code]] += counts[code];
        }
        areas[classOf[code]] += counts[code];
        total += counts[code];
      }
      for (int c = 0; c < areas.length; c++) {
        areas[c] /= total;
      }
      return new Replicate(Identity.parameters(fit, estimator.refit(bins.withCounts(inBins), fit)), areas);
    }

    private SpatialUncertainty describe(List<Replicate> replicates, List<Scale> scales, int block) {
      List<double[]> fits = replicates.stream().map(Replicate::parameters).toList();
      double[] factors = scales.stream().limit(3L * fit.size()).mapToDouble(Scale::factor).toArray();
      List<Fraction> weights = new ArrayList<>();
      for (int k = 0; k < fit.size(); k++) {
        int weight = ParameterCovariance.weight(k);
        double[] values = fits.stream().mapToDouble(parameters -> parameters[weight]).toArray();
        Scale scale = scales.get(weight);
        weights.add(Fraction.of(fit.component(k).weight(), values, scale.factor, scale.degreesOfFreedom));
      }
      List<Fraction> areas = new ArrayList<>();
      double[] whole = areasOfMap();
      for (int c = 0; c < classes.size(); c++) {
        int index = c;
        double[] values = replicates.stream().mapToDouble(replicate -> replicate.areas[index]).toArray();
        Scale scale = scales.get(3 * fit.size() + c);
        areas.add(Fraction.of(whole[c], values, scale.factor, scale.degreesOfFreedom));
      }
      double least = scales.stream().mapToDouble(Scale::degreesOfFreedom).min().orElseThrow();
      return new SpatialUncertainty(weights, areas, ParameterCovariance.ofReplicates(fit, fits, factors), block, least);
    }

    private double[] areasOfMap() {
      double[] areas = new double[classes.size()];
      int valid = 0;
      for (int code : codes) {
        if (code >= 0) {
          areas[classOf[code]]++;
          valid++;
        }
      }
      for (int c = 0; c < areas.length; c++) {
        areas[c] /= valid;
      }
      return areas;
    }
  }
}
