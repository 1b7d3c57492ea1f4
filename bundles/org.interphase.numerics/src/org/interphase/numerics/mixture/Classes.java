package org.interphase.numerics.mixture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Classes of values, made from the components of a mixture by thresholds: the first class lies below the first threshold, the
 * last from the last one upwards.
 *
 * <p>A component that is the highest at its own mean stands out and has a class. Between the means of two that stand out lies
 * exactly one intersection: the threshold. So thresholds always ascend. A component that is hidden, because another is higher
 * even at its mean, has no threshold to be told by and belongs to the class of that other one.
 *
 * <p>A person may choose other thresholds ({@link #at}).
 *
 * <p>A class is not a component: values of one component lie in the classes of its neighbours too ({@link #confusion}), so the
 * fraction of values in a class and the weight of a component are two different numbers.
 *
 * @param components for each class the numbers of its components: the one that stands out first, then hidden ones
 * @param thresholds the thresholds in ascending order, one less than classes
 */
public record Classes(List<List<Integer>> components, List<Intersection> thresholds) {
  public Classes {
    components = components.stream().map(List::copyOf).toList();
    thresholds = List.copyOf(thresholds);
  }

  /** The classes of a fitted mixture. */
  public static Classes of(GaussianMixture mixture, ParameterCovariance covariance) {
    int size = mixture.size();
    int[] owner = new int[size];
    for (int k = 0; k < size; k++) {
      owner[k] = mixture.mostProbable(mixture.component(k).mean());
    }
    List<List<Integer>> classes = new ArrayList<>();
    List<Intersection> thresholds = new ArrayList<>();
    int last = -1;
    for (int k = 0; k < size; k++) {
      if (owner[k] == k) {
        classes.add(new ArrayList<>(Collections.singletonList(k)));
        if (last >= 0) {
          thresholds.add(between(mixture, covariance, last, k));
        }
        last = k;
      }
    }
    for (int k = 0; k < size; k++) {
      if (owner[k] != k) {
        classOf(classes, root(owner, k)).add(k);
      }
    }
    return new Classes(classes, thresholds);
  }

  /**
   * Classes between thresholds that a person chose. A component belongs to the class in which its mean lies; a class may have none.
   *
   * @param thresholds ascending and finite; without an error. Not modified
   */
  public static Classes at(GaussianMixture mixture, double[] thresholds) {
    List<List<Integer>> classes = new ArrayList<>(List.of(new ArrayList<>()));
    List<Intersection> chosen = new ArrayList<>();
    int k = 0;
    for (double threshold : thresholds) {
      while (k < mixture.size() && mixture.component(k).mean() < threshold) {
        classes.getLast().add(k++);
      }
      chosen.add(new Intersection(threshold, Double.NaN, k - 1, k, k > 0 && k < mixture.size()));
      classes.add(new ArrayList<>());
    }
    for (; k < mixture.size(); k++) {
      classes.getLast().add(k);
    }
    return new Classes(classes, chosen);
  }

  private static Intersection between(GaussianMixture mixture, ParameterCovariance covariance, int first, int second) {
    return Intersection.of(mixture, covariance, first, second).stream().filter(Intersection::betweenMeans).findFirst().orElseThrow();
  }

  private static int root(int[] owner, int k) {
    int component = k;
    while (owner[component] != component) {
      component = owner[component];
    }
    return component;
  }

  private static List<Integer> classOf(List<List<Integer>> classes, int component) {
    return classes.stream().filter(members -> members.getFirst() == component).findFirst().orElseThrow();
  }

  /** The number of classes, at least 1. */
  public int size() {
    return components.size();
  }

  /** The lower threshold of a class, -infinity for the first. */
  public double lower(int index) {
    return index == 0 ? Double.NEGATIVE_INFINITY : thresholds.get(index - 1).value();
  }

  /** The upper threshold of a class, which belongs to the next one; +infinity for the last. */
  public double upper(int index) {
    return index == thresholds.size() ? Double.POSITIVE_INFINITY : thresholds.get(index).value();
  }

  /** The class of a value. */
  public int classOf(double value) {
    int index = 0;
    while (index < thresholds.size() && value >= thresholds.get(index).value()) {
      index++;
    }
    return index;
  }

  /**
   * The probability that a value of component k is put into class c.
   *
   * @return at [k][c]; rows sum to 1
   */
  public double[][] confusion(GaussianMixture mixture) {
    double[][] result = new double[mixture.size()][size()];
    for (int k = 0; k < mixture.size(); k++) {
      for (int c = 0; c < size(); c++) {
        result[k][c] = mixture.component(k).between(lower(c), upper(c));
      }
    }
    return result;
  }
}
