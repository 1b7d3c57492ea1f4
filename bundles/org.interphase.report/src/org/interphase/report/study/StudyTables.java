package org.interphase.report.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interphase.api.Estimate;
import org.interphase.api.Table;
import org.interphase.api.Unit;
import org.interphase.core.series.GroupComparison;
import org.interphase.core.series.Series.Component;
import org.interphase.core.series.SeriesFrame;
import org.interphase.core.series.Study;
import org.interphase.core.series.Study.Analysed;
import org.interphase.report.figure.Numbers;
import org.interphase.report.study.Block.Grid;

/** The tables of a report; those without rows are absent. */
record StudyTables(StudyIndex index) {
  private static final String EVENT = "Event at ";

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

  /** What is known of the experiments, each fact once with all the experiments that it is of. */
  List<Grid> facts() {
    Map<List<String>, List<String>> experiments = new LinkedHashMap<>();
    index.study().experiments().forEach(one ->
        facts(one).forEach(fact -> experiments.computeIfAbsent(fact, key -> new ArrayList<>()).add(one.name())));
    int all = index.study().experiments().size();
    List<List<String>> rows = experiments.entrySet().stream().sorted(Comparator.comparing(fact -> fact.getKey().getFirst().startsWith(EVENT)))
        .map(fact -> List.of(fact.getKey().getFirst(), fact.getKey().getLast(), fact.getValue().size() == all && all > 1 ? "all"
            : String.join("; ", fact.getValue()))).toList();
    return some(new Grid("What is known of the experiments", List.of("What", "Value", "Experiments"), rows, "lll"));
  }

  private static List<List<String>> facts(Study.Experiment experiment) {
    Stream<List<String>> facts = experiment.facts().stream().map(fact -> List.of(fact.label(), fact.value()));
    Stream<List<String>> events = experiment.events().stream().map(event -> List.of(EVENT + event.time().toString().replace('T', ' '), event.text()));
    return Stream.concat(facts, events).toList();
  }

  List<Grid> frames() {
    return index.study().series().stream().flatMap(series -> some(new Grid(series.name() + ", " + medium(series.electrolyte()) + ": " + series
        .quantity(), List.of("Frame", "Time", "Mean ± error", "Median", "Robust spread", "Valid", "Invalid", "Remark"),
        series.frames().stream().map(frame -> List.of(frame.name(), Words.time(frame), Words.number(frame, SeriesFrame.MEAN),
            Words.number(frame, SeriesFrame.MEDIAN), Words.number(frame, SeriesFrame.SPREAD), Words.number(frame, SeriesFrame.VALID),
            Words.number(frame, SeriesFrame.INVALID), frame.remark())).toList(), "lnnnnnnl")).stream()).toList();
  }

  List<Grid> components() {
    List<List<String>> all = index.study().series().stream().flatMap(series -> series.frames().stream().flatMap(frame -> series.components().stream()
        .filter(component -> component.measurement().equals(frame.measurement())).sorted(Comparator.comparingInt(Component::track))
        .map(component -> List.of(series.name(), frame.name(), Words.time(frame), Integer.toString(component.track()),
            Numbers.quantity(component.mean()), Numbers.quantity(component.sigma()), Numbers.quantity(component.weight()))))).toList();
    return some(new Grid("Components of the mixtures", List.of("Data set", "Frame", "Time", "Component", "Mean ± error", "σ ± error",
        "Weight ± error"), all, pictured(all, 1), "llnnnnn"));
  }

  List<Grid> intersections() {
    List<List<String>> rows = index.study().series().stream().flatMap(series -> index.shown(series).stream())
        .filter(shown -> !Words.thresholds(shown.result()).isEmpty())
        .map(shown -> List.of(shown.series().name(), shown.frame().name(), Words.time(shown.frame()), Words.thresholds(shown.result()))).toList();
    return some(new Grid("Intersections used as thresholds", List.of("Data set", "Frame", "Time", "Intersections ± errors"), rows, pictured(rows, 1),
        "llnl"));
  }

  /** The rows about frames that are pictured. */
  private List<List<String>> pictured(List<List<String>> rows, int column) {
    Set<String> names = index.study().series().stream().flatMap(series -> index.pictured(series).stream()).map(shown -> shown.frame().name())
        .collect(Collectors.toSet());
    return rows.stream().filter(row -> names.contains(row.get(column))).toList();
  }

  /** Trend, change points and the like of each data set. */
  List<Grid> seriesNumbers() {
    return some(new Grid("Numbers of the data sets over time", List.of("Data set", "Number", "Value ± error", "95\u202f% interval"),
        index.study().series().stream().flatMap(series -> series.numbers().stream().map(number -> row(series.name(), number))).toList(), "llnn"));
  }

  List<Grid> drift() {
    List<List<String>> rows = index.study().series().stream().flatMap(series -> series.frames().stream()
        .filter(frame -> frame.number(SeriesFrame.SHIFT_X).isPresent() || frame.number(SeriesFrame.OVERLAP).isPresent())
        .map(frame -> List.of(series.name(), frame.name(), Words.time(frame), Words.number(frame, SeriesFrame.SHIFT_X),
            Words.number(frame, SeriesFrame.SHIFT_Y), percent(frame.number(SeriesFrame.OVERLAP)), Words.number(frame, SeriesFrame.ENTROPY),
            Words.number(frame, SeriesFrame.CHANGE)))).toList();
    return some(new Grid("Drift and homogeneity", List.of("Data set", "Frame", "Time", "Shift x", "Shift y", "Common area", "Entropy",
        "Change to the frame before"), rows, pictured(rows, 1), "llnnnnnn"));
  }

  private static String percent(Optional<Estimate> fraction) {
    return fraction.map(one -> String.format(Locale.ROOT, "%.1f\u202f%%", 100 * one.value())).orElse("–");
  }

  List<Grid> particles() {
    List<List<String>> rows = index.of(StudyIndex.SURFACE).stream().flatMap(one -> one.result().table("particles").stream().map(table ->
        List.of(medium(index.electrolyte(one.experiment())), one.name(), Words.time(one.time()), Integer.toString(table.length()),
            median(table, "diameter"), median(table, "circularity"), median(table, "edge_sharpness")))).toList();
    return some(new Grid("Particles", List.of("Electrolyte", "Image", "Time", "Particles, all", "Median equivalent diameter", "Median circularity",
        "Median edge sharpness"), rows, pictured(rows, 1), "llnnnnn"));
  }

  private static String median(Table table, String column) {
    return Words.median(table, column).map(Numbers::quantity).orElse("–");
  }

  /** The surface potential by class, and the differences between classes. */
  List<Grid> potentials() {
    List<List<String>> rows = index.potentials().stream().flatMap(one -> one.result().numbers().stream()
        .filter(number -> number.unit().equals(Unit.VOLT)).map(number -> row(one.name(), number))).toList();
    return some(new Grid("Surface potential", List.of("Image", "Number", "Value ± error", "95\u202f% interval"), rows, "llnn"));
  }

  List<Grid> logs() {
    List<List<String>> rows = index.study().logs().stream().flatMap(log -> log.numbers().stream().map(number -> row(log.dataSet() + ", " + log.name(),
        number))).toList();
    return some(new Grid("Numbers of the logs", List.of("Log", "Number", "Value ± error", "95\u202f% interval"), rows, "llnn"));
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
    return Double.isFinite(p) ? Numbers.probability(p).replace("= ", "") : "–";
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
    return some(new Grid("Files that were analysed", List.of("File", "Bytes", "SHA-256", "Recipe and seed"), rows, List.of(), "lnll"));
  }

  private static List<String> row(String about, Estimate number) {
    return List.of(about, number.name(), Numbers.quantity(number), Numbers.interval(number));
  }

  private static String medium(String electrolyte) {
    return electrolyte.isEmpty() ? "dry" : electrolyte;
  }

  /** The table without empty columns; none when it has no rows. */
  static List<Grid> some(Grid grid) {
    boolean[] used = new boolean[grid.header().size()];
    grid.rows().forEach(row -> IntStream.range(0, used.length).forEach(i -> used[i] |= !row.get(i).isEmpty() && !row.get(i).equals("–")));
    int[] kept = IntStream.range(0, used.length).filter(i -> used[i]).toArray();
    String kinds = IntStream.of(kept).mapToObj(i -> grid.kinds().substring(i, i + 1)).collect(Collectors.joining());
    return grid.rows().isEmpty() ? List.of() : List.of(new Grid(grid.caption(), pick(grid.header(), kept),
        grid.rows().stream().map(row -> pick(row, kept)).toList(), grid.printed().stream().map(row -> pick(row, kept)).toList(), kinds));
  }

  private static List<String> pick(List<String> texts, int[] kept) {
    return IntStream.of(kept).mapToObj(texts::get).toList();
  }
}
