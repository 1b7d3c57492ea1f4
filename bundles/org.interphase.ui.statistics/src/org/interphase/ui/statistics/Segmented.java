package org.interphase.ui.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Labels;
import org.interphase.api.Labels.LabelClass;
import org.interphase.core.Result;
import org.interphase.ui.desk.Content;
import org.interphase.ui.desk.Layer;

/**
 * A map that an analysis divided into classes. Immutable; safe for any thread.
 *
 * @param title what a list shows
 * @param labels as the analysis made them
 * @param map whose values were divided
 * @param layer its label, for marks
 * @param mixture that named the thresholds, where a mixture did
 */
record Segmented(String title, Labels labels, Image map, String layer, Optional<Mixture> mixture) {
  private static final String BY_THRESHOLD = "classes";

  /** All of a measurement, those by thresholds first. */
  static List<Segmented> all(Content content) {
    List<Segmented> all = new ArrayList<>();
    for (Result result : content.results().values().stream().sorted((a, b) -> b.recipe().name().compareTo(a.recipe().name())).toList()) {
      for (int step = 0; step < result.steps().size(); step++) {
        Stored stored = new Stored(result, step);
        Optional<Mixture> mixture = stored.mixture();
        for (Labels labels : result.steps().get(step).outcome().labels()) {
          String recipe = result.recipe().name();
          stored.map().filter(map -> map.grid().equals(labels.grid())).ifPresent(map -> all.add(new Segmented(recipe + ": " + labels.name(), labels,
              map, Layer.of(recipe, map).label(), mixture.filter(one -> labels.name().equals(BY_THRESHOLD)))));
        }
      }
    }
    return all.stream().sorted((a, b) -> Boolean.compare(b.mixture().isPresent(), a.mixture().isPresent())).toList();
  }

  /**
   * What is seen of it.
   *
   * @param grid the raster
   * @param classOf the class of each pixel, bottom row first; -1 for none. Owned by this
   * @param division the classes
   * @param exact whether each class is all pixels of its range of values, so that the range stands for it
   */
  record Seen(Grid grid, int[] classOf, Division division, boolean exact) { }

  /**
   * Sorts all pixels; takes a pass over the map.
   *
   * @param typed thresholds that a person chose; none for those of the analysis
   */
  Seen seen(double[] typed) {
    double[] values = map.values();
    Division division = mixture.map(one -> Division.of(one, typed, sorted(values))).orElseGet(this::asAnalysed);
    int[] byValue = Arrays.stream(values).mapToInt(division::classOf).toArray();
    if (mixture.isPresent()) {
      return new Seen(map.grid(), byValue, division, true);
    }
    int[] labelled = Arrays.stream(labels.labels()).map(label -> label - 1).toArray();
    return new Seen(map.grid(), labelled, division, Arrays.equals(labelled, byValue));
  }

  private static double[] sorted(double[] values) {
    return Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
  }

  private Division asAnalysed() {
    int[] all = labels.labels();
    return new Division("analysis", IntStream.range(0, labels.classes().size()).mapToObj(index -> {
      LabelClass one = labels.classes().get(index);
      int pixels = (int) Arrays.stream(all).filter(label -> label == index + 1).count();
      return new Division.Part(one.name(), one.lower(), one.upper(), pixels, one.area());
    }).toList());
  }
}
