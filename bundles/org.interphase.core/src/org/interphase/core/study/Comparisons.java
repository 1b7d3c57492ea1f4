package org.interphase.core.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.interphase.analysis.time.Comparison;
import org.interphase.api.Estimate;
import org.interphase.core.series.GroupComparison;
import org.interphase.core.series.GroupComparison.Group;
import org.interphase.core.series.Series;
import org.interphase.core.series.SeriesFrame;
import org.interphase.numerics.permutation.GroupDifference.Center;
import org.interphase.numerics.stats.Summary;

/** Compares electrolytes: modulus at chosen immersion times and over time, size and shape of particles. One number a data set. */
final class Comparisons {
  private static final int[] MINUTES = {60, 100, 200, 300};
  /** How far from the wanted time a frame may be, in s. */
  private static final double NEAR = 15 * 60;

  private Comparisons() { }

  /** All comparisons of all pairs of electrolytes, in the order in which they appear; those that a group has no number for are left out. */
  static List<GroupComparison> of(List<Series> all, long seed) {
    return pairs(all, (first, second) -> of(first, second, seed));
  }

  /** The mean modulus at one immersion time in s, for all pairs of electrolytes. */
  static List<GroupComparison> at(List<Series> all, double time, long seed) {
    return pairs(all, (first, second) -> modulus(first, second, time, seed).stream().toList());
  }

  private static List<GroupComparison> pairs(List<Series> all, BiFunction<List<Series>, List<Series>, List<GroupComparison>> compare) {
    List<List<Series>> electrolytes = List.copyOf(all.stream().filter(series -> !series.electrolyte().isEmpty())
        .collect(Collectors.groupingBy(Series::electrolyte, LinkedHashMap::new, Collectors.toList())).values());
    List<GroupComparison> comparisons = new ArrayList<>();
    for (int second = 1; second < electrolytes.size(); second++) {
      for (int first = 0; first < second; first++) {
        comparisons.addAll(compare.apply(electrolytes.get(first), electrolytes.get(second)));
      }
    }
    return comparisons;
  }

  private static Optional<GroupComparison> modulus(List<Series> first, List<Series> second, double time, long seed) {
    return compare(String.format(Locale.ROOT, "mean Young's modulus at %.0f min", time / 60), first, second, series -> at(series, time), seed);
  }

  private static List<GroupComparison> of(List<Series> first, List<Series> second, long seed) {
    List<GroupComparison> comparisons = new ArrayList<>();
    for (int minutes : MINUTES) {
      modulus(first, second, 60.0 * minutes, seed).ifPresent(comparisons::add);
    }
    comparison("mean Young's modulus over time", SeriesFrame.MEAN, first, second, seed).ifPresent(comparisons::add);
    comparison("median particle diameter over time", SeriesFrame.DIAMETER, first, second, seed).ifPresent(comparisons::add);
    comparison("mean circularity over time", SeriesFrame.CIRCULARITY, first, second, seed).ifPresent(comparisons::add);
    comparison("mean edge sharpness over time", SeriesFrame.SHARPNESS, first, second, seed).ifPresent(comparisons::add);
    return comparisons;
  }

  /** A data set's number, and the pixels behind it where a test over pixels makes a contrast. */
  private record Value(Estimate estimate, Summary pixels) { }

  private static Optional<GroupComparison> comparison(String quantity, String number, List<Series> first, List<Series> second,
      long seed) {
    return compare(quantity, first, second, series -> Optional.of(new Value(OverTime.mean(OverTime.MEAN, compared(series), number), Summary.of()))
        .filter(value -> Double.isFinite(value.estimate().value())), seed);
  }

  private static List<SeriesFrame> compared(Series series) {
    return series.frames().stream().filter(SeriesFrame::compared).filter(frame -> !frame.dry()).toList();
  }

  private static Optional<Value> at(Series series, double time) {
    return compared(series).stream().filter(frame -> Math.abs(frame.time() - time) <= NEAR)
        .reduce((best, next) -> Math.abs(next.time() - time) < Math.abs(best.time() - time) ? next : best)
        .flatMap(frame -> frame.number(SeriesFrame.MEAN).map(mean -> new Value(mean, pixels(frame, mean))))
        .filter(value -> Double.isFinite(value.estimate().value()));
  }

  private static Summary pixels(SeriesFrame frame, Estimate mean) {
    double deviation = frame.number(SeriesBuilder.STANDARD_DEVIATION).map(Estimate::value).orElse(Double.NaN);
    int count = frame.number(SeriesFrame.VALID).map(valid -> (int) valid.value()).orElse(0);
    return Double.isNaN(deviation) ? Summary.of() : new Summary(count, Double.NaN, Double.NaN, mean.value(), deviation);
  }

  private static Optional<GroupComparison> compare(String quantity, List<Series> first, List<Series> second, Function<Series, Optional<Value>> value,
      long seed) {
    Map<Series, Value> one = values(first, value);
    Map<Series, Value> other = values(second, value);
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    Comparison found = Comparison.of(quantity, one.values().iterator().next().estimate().unit(), dataSets(one), dataSets(other), Center.MEAN, seed);
    List<String> words = new ArrayList<>(found.words());
    missing(first, one).ifPresent(words::add);
    missing(second, other).ifPresent(words::add);
    return Optional.of(new GroupComparison(quantity, List.of(group(first, one), group(second, other)), found.difference(), found.p(),
        found.smallestP(), found.pixelP().orElse(Double.NaN), String.join(" ", words)));
  }

  private static Map<Series, Value> values(List<Series> group, Function<Series, Optional<Value>> value) {
    Map<Series, Value> values = new LinkedHashMap<>();
    group.forEach(series -> value.apply(series).ifPresent(found -> values.put(series, found)));
    return values;
  }

  private static List<Comparison.DataSet> dataSets(Map<Series, Value> values) {
    return values.entrySet().stream().map(entry -> new Comparison.DataSet(entry.getKey().name(), entry.getValue().estimate().value(),
        entry.getValue().pixels())).toList();
  }

  private static Optional<String> missing(List<Series> group, Map<Series, Value> values) {
    List<String> without = group.stream().filter(series -> !values.containsKey(series)).map(Series::name).toList();
    return without.isEmpty() ? Optional.empty() : Optional.of("Without a number for it: " + String.join(", ", without) + ".");
  }

  private static Group group(List<Series> group, Map<Series, Value> values) {
    return new Group(group.getFirst().electrolyte(), values.keySet().stream().map(Series::name).toList(),
        values.values().stream().map(Value::estimate).toList());
  }
}
