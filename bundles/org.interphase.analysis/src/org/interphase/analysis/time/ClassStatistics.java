package org.interphase.analysis.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.interphase.api.Estimate;
import org.interphase.api.Image;
import org.interphase.api.Labels;
import org.interphase.api.Unit;
import org.interphase.numerics.bootstrap.SpatialEstimate;

/**
 * A map, such as the surface potential of KPFM, by the classes of another on the same pixels.
 *
 * <p>Errors respect that neighbouring pixels resemble each other, and so does that of a difference, in which what moves both classes
 * together cancels; see {@link SpatialEstimate}, the limit of a block bootstrap.
 *
 * @param classes one for each class, in order
 * @param differences of the means of every two classes that have pixels, the later less the earlier
 */
public record ClassStatistics(List<OfClass> classes, List<Estimate> differences) {
  public ClassStatistics {
    classes = List.copyOf(classes);
    differences = List.copyOf(differences);
  }

  /**
   * The map within one class.
   *
   * @param name of the class
   * @param pixels how many have a value
   * @param mean with its interval; NaN where there are none
   * @param standardDeviation of the pixels
   */
  public record OfClass(String name, int pixels, Estimate mean, Estimate standardDeviation) { }

  /**
   * Describes a map by classes.
   *
   * @param labels on the pixels of the map
   * @throws IllegalArgumentException if the numbers of pixels differ
   */
  public static ClassStatistics of(Image map, Labels labels) {
    if (map.grid().columns() != labels.grid().columns() || map.grid().rows() != labels.grid().rows()) {
      throw new IllegalArgumentException(map.name() + " has " + map.grid().columns() + " x " + map.grid().rows() + " pixels, the classes "
          + labels.grid().columns() + " x " + labels.grid().rows());
    }
    return new Division(map, labels).statistics();
  }

  private static final class Division {
    private final Image map;
    private final Labels labels;
    private final int[] counts;
    private final double[] means;
    private final double[] variances;
    private int valid;

    Division(Image map, Labels labels) {
      this.map = map;
      this.labels = labels;
      counts = new int[labels.classes().size()];
      means = new double[counts.length];
      variances = new double[counts.length];
      for (int i = 0; i < map.grid().size(); i++) {
        double value = map.value(i);
        valid += Double.isNaN(value) ? 0 : 1;
        int k = labels.label(i) - 1;
        if (k >= 0 && !Double.isNaN(value)) {
          double distance = value - means[k];
          means[k] += distance / ++counts[k];
          variances[k] += distance * (value - means[k]);
        }
      }
      for (int k = 0; k < counts.length; k++) {
        means[k] = counts[k] > 0 ? means[k] : Double.NaN;
        variances[k] = counts[k] > 0 ? variances[k] / counts[k] : Double.NaN;
      }
    }

    ClassStatistics statistics() {
      List<OfClass> classes = IntStream.range(0, counts.length).mapToObj(this::ofClass).toList();
      List<Estimate> differences = new ArrayList<>();
      for (int later = 1; later < counts.length; later++) {
        for (int earlier = 0; earlier < later; earlier++) {
          difference(later, earlier).ifPresent(differences::add);
        }
      }
      return new ClassStatistics(classes, differences);
    }

    private OfClass ofClass(int k) {
      String name = labels.classes().get(k).name();
      double[] mean = new double[map.grid().size()];
      double[] deviation = new double[mean.length];
      for (int i = 0; i < mean.length; i++) {
        double value = map.value(i);
        double from = labels.label(i) == k + 1 ? value - means[k] : 0;
        mean[i] = influence(value, from, k);
        deviation[i] = influence(value, labels.label(i) == k + 1 ? (from * from - variances[k]) / (2 * Math.sqrt(variances[k])) : 0, k);
      }
      return new OfClass(name, counts[k], estimate("mean in " + name, means[k], counts[k] > 1, mean),
          estimate("standard deviation in " + name, Math.sqrt(variances[k]), counts[k] > 1 && variances[k] > 0, deviation));
    }

    private double influence(double value, double distance, int k) {
      return Double.isNaN(value) ? Double.NaN : distance * valid / counts[k];
    }

    private Optional<Estimate> difference(int later, int earlier) {
      if (counts[later] < 2 || counts[earlier] < 2) {
        return Optional.empty();
      }
      double[] influence = new double[map.grid().size()];
      for (int i = 0; i < influence.length; i++) {
        int k = labels.label(i) - 1;
        double sign = k == later ? 1 : k == earlier ? -1 : 0;
        influence[i] = sign == 0 ? influence(map.value(i), 0, later) : influence(map.value(i), sign * (map.value(i) - means[k]), k);
      }
      String name = labels.classes().get(later).name() + " less " + labels.classes().get(earlier).name();
      return Optional.of(estimate(name, means[later] - means[earlier], true, influence));
    }

    private Estimate estimate(String name, double value, boolean enough, double[] influence) {
      Unit unit = map.unit();
      return enough ? FrameStatistics.estimate(name, SpatialEstimate.of(value, map.grid().columns(), map.grid().rows(), influence), unit,
          "of the valid pixels of the class") : Estimate.exact(name, value, unit, "too few pixels for an error");
    }
  }
}
