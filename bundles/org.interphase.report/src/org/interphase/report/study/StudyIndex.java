package org.interphase.report.study;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interphase.api.Estimate;
import org.interphase.api.Image;
import org.interphase.api.Table;
import org.interphase.core.Result;
import org.interphase.core.series.Series;
import org.interphase.core.series.SeriesFrame;
import org.interphase.core.series.Study;
import org.interphase.core.series.Study.Analysed;

/** Finds what belongs together in a study. */
record StudyIndex(Study study) {
  static final String SURFACE = "surface";
  /** The recipes of the surface potential: by particles, and by the classes of the stiffness. */
  static final List<String> POTENTIALS = List.of("potential", "potential-by-stiffness");

  /**
   * A frame with the map that its numbers are of.
   *
   * @param series its data set
   * @param frame the frame
   * @param result that has the map
   * @param map of the data set's quantity
   */
  record Shown(Series series, SeriesFrame frame, Result result, Image map) {
    Optional<Estimate> mean() {
      return frame.number(SeriesFrame.MEAN);
    }
  }

  /** The frames of a data set whose maps are there, in the order of time. */
  List<Shown> shown(Series series) {
    return series.frames().stream().flatMap(frame -> shown(series, frame).stream()).toList();
  }

  /** Of several results the one with a histogram, for that one was segmented. */
  private Optional<Shown> shown(Series series, SeriesFrame frame) {
    return study.analysed().stream().filter(one -> one.measurement().equals(frame.measurement()))
        .filter(one -> !one.result().recipe().name().equals(SURFACE) && !POTENTIALS.contains(one.result().recipe().name()))
        .flatMap(one -> map(series, one.result()).map(map -> new Shown(series, frame, one.result(), map)).stream())
        .max(Comparator.comparing(one -> one.result().table("histogram").isPresent() ? 1 : 0));
  }

  /** The frames of a data set that are pictured: the first after immersion, the stiffest, the last. */
  List<Shown> pictured(Series series) {
    List<Shown> all = shown(series).stream().filter(shown -> !shown.frame().dry() && shown.frame().compared()).toList();
    Optional<Shown> stiffest = all.stream().filter(shown -> Double.isFinite(Words.mean(shown.frame())))
        .max(Comparator.comparingDouble(shown -> Words.mean(shown.frame())));
    return all.stream().filter(shown -> shown == all.getFirst() || shown == all.getLast() || stiffest.filter(shown::equals).isPresent()).toList();
  }

  private static Optional<Image> map(Series series, Result result) {
    List<Image> maps = result.maps().stream().filter(map -> map.unit().equals(series.unit())).toList();
    return maps.stream().filter(map -> map.name().equals(series.quantity())).findFirst()
        .or(() -> maps.isEmpty() ? Optional.empty() : Optional.of(maps.getLast()));
  }

  /** The results of a recipe. */
  List<Analysed> of(String recipe) {
    return study.analysed().stream().filter(one -> one.result().recipe().name().equals(recipe)).toList();
  }

  /** The results with a surface potential. */
  List<Analysed> potentials() {
    return study.analysed().stream().filter(one -> POTENTIALS.contains(one.result().recipe().name())).toList();
  }

  /** The electrolyte of an experiment; empty when it was dry or is not there. */
  String electrolyte(String experiment) {
    return study.experiments().stream().filter(one -> one.name().equals(experiment)).map(Study.Experiment::electrolyte).findFirst().orElse("");
  }

  /** The rows of a result's table, none when it has no such table. */
  static Table table(Result result, String name) {
    return result.table(name).orElse(new Table(name, List.of(), List.of()));
  }

  /** One value of a table; NaN when the column is not there. */
  static double value(Table table, String column, int row) {
    return table.column(column).map(found -> found.value(row)).orElse(Double.NaN);
  }

  /** The data sets of one quantity, such that they have an axis in common. */
  List<List<Series>> quantities() {
    return study.series().stream().map(series -> series.quantity() + "/" + series.unit()).distinct().map(key ->
        study.series().stream().filter(series -> (series.quantity() + "/" + series.unit()).equals(key)).toList()).toList();
  }

  /** Some data sets that have anything of a kind. */
  interface Has {
    boolean test(Series series);
  }

  List<Series> having(Has what) {
    return study.series().stream().filter(what::test).toList();
  }

  private record About(String name, String warning) { }

  /** All warnings with what they are about; of those that differ in their numbers alone, the first and how many there are. */
  List<String> warnings() {
    Stream<About> series = study.series().stream().flatMap(one -> one.warnings().stream().map(warning -> new About(one.name(), warning)));
    Stream<About> logs = study.logs().stream().flatMap(one -> one.warnings().stream().map(warning -> new About(one.name(), warning)));
    Stream<About> results = study.analysed().stream().flatMap(one -> one.result().warnings().stream().map(warning -> new About(one.name(), warning)));
    return Stream.of(series, logs, results).flatMap(all -> all).distinct()
        .collect(Collectors.groupingBy(about -> Words.withoutNumbers(about.warning()), LinkedHashMap::new, Collectors.toList())).values().stream()
        .map(alike -> alike.getFirst().name() + ": " + alike.getFirst().warning() + (alike.size() == 1 ? "" : " The same, with other numbers, of "
            + (alike.size() == 2 ? alike.getLast().name() : alike.size() - 1 + " more") + ".")).toList();
  }
}
