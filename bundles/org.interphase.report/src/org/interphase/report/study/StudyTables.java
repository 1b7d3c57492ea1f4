package org.interphase.report.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interphase.api.Estimate;
import org.interphase.api.Table;
import org.interphase.core.series.GroupComparison;
import org.interphase.core.series.Series;
import org.interphase.core.series.Series.Component;
import org.interphase.core.series.SeriesFrame;
import org.interphase.core.series.Study;
import org.interphase.core.series.Study.Analysed;
import org.interphase.report.figure.Numbers;
import org.interphase.report.study.Block.Grid;

/** The tables of a report; those without rows are absent. */
record StudyTables(StudyIndex index) {
  List<Grid> experiments() {
    List<List<String>> rows = index.study().experiments().stream().map(one -> List.of(one.name(), medium(one.electrolyte()),
        one.immersed().map(time -> time.toString().replace('T', ' ')).orElse("–"), Long.toString(index.study().series().stream()
            .filter(series -> series.experiment().equals(one.name())).count()), Long.toString(images(one)))).toList();
    return some(new Grid("", List.of("Experiment", "Electrolyte", "Immersed at", "Data sets", "Images"), rows, "lllnn"));
  }

  private long images(Study.Experiment experiment) {
    return index.study().series().stream().filter(series -> series.experiment().equals(experiment.name())).mapToLong(series -> series.frames().size())
        .sum();
  }

  static List<Grid> experiment(Study.Experiment experiment) {
    Stream<List<String>> facts = experiment.facts().stream().map(fact -> List.of(fact.label(), fact.value()));
    Stream<List<String>> events = experiment.events().stream().map(event -> List.of("event at " + event.time().toString().replace('T', ' '),
        event.text()));
    return some(new Grid(experiment.name(), List.of("What", "Value"), Stream.concat(facts, events).toList(), "ll"));
  }

  List<Grid> frames() {
    return index.study().series().stream().flatMap(series -> some(new Grid(series.name() + ", " + medium(series.electrolyte()) + ": " + series
        .quantity(), List.of("Frame", "Time", "Mean ± error", "Median", "Robust spread", "Valid", "Invalid", "Remark"),
        series.frames().stream().map(frame -> List.of(frame.name(), Words.time(frame), Words.number(frame, SeriesFrame.MEAN),
            Words.number(frame, SeriesFrame.MEDIAN), Words.number(frame, SeriesFrame.SPREAD), Words.number(frame, SeriesFrame.VALID),
            Words.number(frame, SeriesFrame.INVALID), frame.remark())).toList(), "lnnnnnnl")).stream()).toList();
  }

  List<Grid> components() {
    return index.study().series().stream().flatMap(series -> some(new Grid(series.name() + ", " + medium(series.electrolyte()) + ": components",
        List.of("Frame", "Time", "Component", "Mean ± error", "σ ± error", "Weight ± error"), series.frames().stream().flatMap(frame ->
            series.components().stream().filter(component -> component.measurement().equals(frame.measurement()))
                .sorted(Comparator.comparingInt(Component::track)).map(component -> List.of(frame.name(), Words.time(frame),
                    Integer.toString(component.track()), Numbers.quantity(component.mean()), Numbers.quantity(component.sigma()),
                    Numbers.quantity(component.weight())))).toList(), "lnnnnn")).stream()).toList();
  }

  List<Grid> intersections() {
    List<List<String>> rows = index.study().series().stream().flatMap(series -> index.shown(series).stream())
        .filter(shown -> !Words.thresholds(shown.result()).isEmpty())
        .map(shown -> List.of(shown.series().name(), shown.frame().name(), Words.time(shown.frame()), Words.thresholds(shown.result()))).toList();
    return some(new Grid("Intersections used as thresholds", List.of("Data set", "Frame", "Time", "Intersections ± errors"), rows, "llnl"));
  }

  /** Trend, change points and the like of each data set. */
  List<Grid> seriesNumbers() {
    return some(new Grid("Numbers of the data sets over time", List.of("Data set", "Number", "Value ± error", "95\u202f% interval", "Method"),
        index.study().series().stream().flatMap(series -> series.numbers().stream().map(number -> row(series.name(), number))).toList(), "llnnl"));
  }

  List<Grid> drift() {
    List<List<String>> rows = index.study().series().stream().flatMap(series -> series.frames().stream()
        .filter(frame -> frame.number(SeriesFrame.SHIFT_X).isPresent() || frame.number(SeriesFrame.OVERLAP).isPresent())
        .map(frame -> List.of(series.name(), frame.name(), Words.time(frame), Words.number(frame, SeriesFrame.SHIFT_X),
            Words.number(frame, SeriesFrame.SHIFT_Y), percent(frame.number(SeriesFrame.OVERLAP)), Words.number(frame, SeriesFrame.ENTROPY),
            Words.number(frame, SeriesFrame.CHANGE)))).toList();
    return some(new Grid("Drift and homogeneity", List.of("Data set", "Frame", "Time", "Shift x", "Shift y", "Common area", "Entropy",
        "Change to the frame before"), rows, "llnnnnnn"));
  }

  private static String percent(Optional<Estimate> fraction) {
    return fraction.map(one -> String.format(Locale.ROOT, "%.1f\u202f%%", 100 * one.value())).orElse("–");
  }

  List<Grid> particles() {
    List<List<String>> rows = index.of(StudyIndex.SURFACE).stream().flatMap(one -> one.result().table("particles").stream().map(table ->
        List.of(medium(index.electrolyte(one.experiment())), one.name(), Words.time(one.time()), Integer.toString(table.length()),
            median(table, "diameter"), median(table, "circularity"), median(table, "edge_sharpness")))).toList();
    return some(new Grid("Particles", List.of("Electrolyte", "Image", "Time", "Particles, all", "Median equivalent diameter", "Median circularity",
        "Median edge sharpness"), rows, "llnnnnn"));
  }

  private static String median(Table table, String column) {
    return Words.median(table, column).map(Numbers::quantity).orElse("–");
  }

  /** The numbers of results of one recipe. */
  List<Grid> numbers(String recipe, String caption) {
    List<List<String>> rows = new ArrayList<>();
    for (Analysed one : index.of(recipe)) {
      one.result().numbers().stream().filter(number -> !number.name().startsWith("setting: ")).forEach(number -> rows.add(row(one.name(), number)));
    }
    return some(new Grid(caption, List.of("Image", "Number", "Value ± error", "95\u202f% interval", "Method"), rows, "llnnl"));
  }

  List<Grid> logs() {
    List<List<String>> rows = index.study().logs().stream().flatMap(log -> log.numbers().stream().map(number -> row(log.dataSet() + ", " + log.name(),
        number))).toList();
    return some(new Grid("Numbers of the logs", List.of("Log", "Number", "Value ± error", "95\u202f% interval", "Method"), rows, "llnnl"));
  }

  List<Grid> comparisons() {
    List<List<String>> rows = new ArrayList<>();
    for (GroupComparison comparison : index.study().comparisons()) {
      String groups = comparison.groups().stream().map(group -> medium(group.electrolyte()) + ", n = " + group.values().size() + ": "
          + group.values().stream().map(Numbers::quantity).collect(Collectors.joining(", "))).collect(Collectors.joining("; "));
      rows.add(List.of(comparison.quantity(), groups, Numbers.quantity(comparison.difference()), Numbers.interval(comparison.difference()),
          probability(comparison.pValue()), probability(comparison.smallestPValue())));
    }
    return some(new Grid("Comparison of the electrolytes", List.of("Quantity", "Values of the data sets", "Difference", "95\u202f% interval", "p",
        "Smallest p possible"), rows, "llnnnn"));
  }

  private static String probability(double p) {
    return Double.isFinite(p) ? String.format(Locale.ROOT, "%.2g", p) : "–";
  }

  List<Grid> inputs() {
    Map<String, List<Analysed>> files = index.study().analysed().stream().collect(Collectors.groupingBy(one -> one.result().input().sha256(),
        LinkedHashMap::new, Collectors.toList()));
    List<List<String>> rows = files.entrySet().stream().map(file -> {
      Analysed first = file.getValue().getFirst();
      return List.of(first.result().input().path().getFileName() + (first.result().input().synthetic() ? " (synthetic)" : ""),
          Long.toString(first.result().input().size()), file.getKey(), file.getValue().stream().map(one -> one.result().recipe().name() + ", seed "
              + one.result().seed()).distinct().collect(Collectors.joining("; ")));
    }).toList();
    return some(new Grid("Files that were analysed", List.of("File", "Bytes", "SHA-256", "Recipe and seed"), rows, "lnll"));
  }

  private static List<String> row(String about, Estimate number) {
    return List.of(about, number.name(), Numbers.quantity(number), Numbers.interval(number), number.method());
  }

  private static String medium(String electrolyte) {
    return electrolyte.isEmpty() ? "dry" : electrolyte;
  }

  /** The table without empty columns; none when it has no rows. */
  static List<Grid> some(Grid grid) {
    boolean[] used = new boolean[grid.header().size()];
    grid.rows().forEach(row -> IntStream.range(0, used.length).forEach(i -> used[i] |= !row.get(i).isEmpty() && !row.get(i).equals("–")));
    int[] kept = IntStream.range(0, used.length).filter(i -> used[i]).toArray();
    return grid.rows().isEmpty() ? List.of() : List.of(new Grid(grid.caption(), pick(grid.header(), kept),
        grid.rows().stream().map(row -> pick(row, kept)).toList(), IntStream.of(kept).mapToObj(i -> grid.kinds().substring(i, i + 1))
            .collect(Collectors.joining())));
  }

  private static List<String> pick(List<String> texts, int[] kept) {
    return IntStream.of(kept).mapToObj(texts::get).toList();
  }
}
