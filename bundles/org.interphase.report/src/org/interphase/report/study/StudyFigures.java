package org.interphase.report.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interphase.api.Image;
import org.interphase.api.Table;
import org.interphase.api.Unit;
import org.interphase.core.Result;
import org.interphase.core.series.LogTrace;
import org.interphase.core.series.Series;
import org.interphase.core.series.SeriesFrame;
import org.interphase.core.series.Study.Analysed;
import org.interphase.report.figure.ComparisonFigure;
import org.interphase.report.figure.ComponentTracksFigure;
import org.interphase.report.figure.DriftFigure;
import org.interphase.report.figure.EvolutionFigure;
import org.interphase.report.figure.Figure;
import org.interphase.report.figure.FramesFigure;
import org.interphase.report.figure.HistogramEvolutionFigure;
import org.interphase.report.figure.HistogramEvolutionFigure.View;
import org.interphase.report.figure.LogFigure;
import org.interphase.report.figure.Meanwhile;
import org.interphase.report.figure.Numbers;
import org.interphase.report.figure.ParticlesFigure;
import org.interphase.report.figure.PotentialFigure;
import org.interphase.report.figure.StatesFigure;
import org.interphase.report.figure.TransitionsFigure;
import org.interphase.report.study.Block.Planned;
import org.interphase.report.study.StudyIndex.Shown;

/** Chooses the figures that a study allows and says in their captions what they show. Each list is empty where there is nothing to show. */
record StudyFigures(StudyIndex index) {
  private static final int MOST_STATES = 4;
  private static final int MOST_SURFACES = 3;
  private static final int MOST_POTENTIALS = 4;
  private static final int PANELS = 6;
  private static final int STRIPS = 6;

  /** The samples that met no electrolyte; where there is one at most, the dry image beside the first after immersion. */
  List<Planned> states() {
    List<Shown> samples = index.study().series().stream().filter(series -> series.electrolyte().isEmpty())
        .flatMap(series -> index.shown(series).stream()).toList();
    List<Shown> foils = samples.isEmpty() ? first(shown -> shown.frame().dry()) : samples;
    Stream<Shown> wet = samples.size() > 1 ? Stream.empty() : first(shown -> !shown.frame().dry() && shown.frame().compared()
        && !shown.series().electrolyte().isEmpty()).stream();
    List<Shown> states = Stream.concat(foils.stream(), wet).filter(shown -> shown.mean().isPresent()).limit(MOST_STATES).toList();
    if (foils.isEmpty() || states.size() < 2) {
      return List.of();
    }
    String caption = "The sample in its states: " + states.stream().map(shown -> state(shown) + ", mean "
        + Words.full(shown.mean().orElseThrow())).collect(Collectors.joining("; ")) + ". Each map has its own colours; the histograms share one "
        + "logarithmic axis.";
    return plan("states", "Stiffness of the sample in its states", caption, states.stream().map(Shown::series).toList(),
        results(states), title -> StatesFigure.of(states.stream().map(shown -> new StatesFigure.State(state(shown), shown.map(),
            shown.mean().orElseThrow())).toList(), title));
  }

  /** The first frame of all that is of a kind; none when there is none. */
  private List<Shown> first(Predicate<Shown> kind) {
    return index.study().series().stream().flatMap(series -> index.shown(series).stream()).filter(kind).limit(1).toList();
  }

  private static String state(Shown shown) {
    boolean timed = shown.frame().dry() || Double.isFinite(shown.frame().time());
    return timed ? shown.series().name() + " (" + Words.time(shown.frame()) + ")" : shown.frame().name().replaceFirst("\\.[^.]*$", "");
  }

  /** For each electrolyte, and for the samples without, the first surface with particles. */
  List<Planned> particles() {
    List<Analysed> all = index.of(StudyIndex.SURFACE).stream().filter(one -> one.result().table("particles").isPresent()
        && height(one.result()).isPresent()).toList();
    List<Analysed> first = all.stream().map(one -> index.electrolyte(one.experiment())).distinct().map(electrolyte -> all.stream().filter(one ->
        index.electrolyte(one.experiment()).equals(electrolyte)).findFirst().orElseThrow()).limit(MOST_SURFACES).toList();
    if (first.isEmpty()) {
      return List.of();
    }
    String caption = "Topography with the particles that were found, each as a circle of its area, and the distributions of their size and shape: "
        + first.stream().map(one -> surface(one) + ", " + Words.count(one.result().table("particles").orElseThrow().length(), "particle")
            + Words.median(one.result().table("particles").orElseThrow(), "diameter").map(median -> ", median diameter "
            + Numbers.quantity(median)).orElse("")).collect(Collectors.joining("; ")) + ".";
    return List.of(planned("particles", "Surfaces and their particles", caption, synthetic(first), provenance(first.stream().map(Analysed::result)
        .toList()), title -> ParticlesFigure.of(first.stream().map(one -> new ParticlesFigure.Surface(surface(one),
            height(one.result()).orElseThrow(), one.result().table("particles").orElseThrow())).toList(), title)));
  }

  private String surface(Analysed one) {
    String electrolyte = index.electrolyte(one.experiment());
    return (electrolyte.isEmpty() ? one.experiment() : electrolyte) + (Double.isFinite(one.time()) ? ", " + Words.time(one.time()) : "");
  }

  private static Optional<Image> height(Result result) {
    return result.maps().stream().filter(map -> map.unit().equals(Unit.METRE)).reduce((first, later) -> later);
  }

  /** The mean, then median and spread, then other numbers that frames have. */
  List<Planned> evolution() {
    List<Planned> figures = new ArrayList<>();
    Meanwhile meanwhile = Meanwhile.of(index.study());
    String beneath = meanwhile.logs().isEmpty() ? "" : " Beneath, on the same time axis, the logs of these data sets.";
    for (List<Series> all : index.quantities()) {
      List<Series> group = all.stream().filter(series -> series.frames().stream().anyMatch(frame -> frame.dry() || Double.isFinite(frame.time())))
          .toList();
      if (group.isEmpty()) {
        continue;
      }
      String suffix = figures.isEmpty() ? "" : "-" + (figures.size() + 1);
      String courses = group.stream().map(Words::course).filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
      figures.addAll(plan("evolution" + suffix, "Mean of " + group.getFirst().quantity() + " since immersion", "Mean of the maps against the time "
          + "since immersion, half way through each scan. " + courses + "." + beneath, group, List.of(), title ->
          EvolutionFigure.of(group, List.of(SeriesFrame.MEAN), meanwhile, title)));
      List<String> others = Stream.of(SeriesFrame.MEDIAN, SeriesFrame.SPREAD).filter(number -> has(group, number)).toList();
      if (!others.isEmpty()) {
        figures.addAll(plan("median-and-spread" + suffix, "Median and spread since immersion", "Median of the maps, and the robust spread of their "
            + "values as a measure of homogeneity, against the time since immersion." + beneath, group, List.of(), title ->
            EvolutionFigure.of(group, others, meanwhile, title)));
      }
    }
    return figures;
  }

  private static boolean has(List<Series> group, String number) {
    return group.stream().flatMap(series -> series.frames().stream()).anyMatch(frame -> frame.number(number).isPresent());
  }

  /** Of every data set the first frame after immersion, the stiffest and the last; not of the samples that are shown in their states. */
  List<Planned> frames() {
    List<Planned> figures = new ArrayList<>();
    boolean withStates = !states().isEmpty();
    for (Series series : index.having(one -> !withStates || !one.electrolyte().isEmpty())) {
      List<Shown> chosen = index.pictured(series);
      if (!chosen.isEmpty()) {
        String caption = series.name() + " (" + (series.electrolyte().isEmpty() ? "dry" : series.electrolyte()) + "), maps in one colour scale, "
            + "histograms with the mixture fitted to them, and the classes between its intersections. " + chosen.stream().map(StudyFigures::frame)
            .collect(Collectors.joining(". ")) + ".";
        figures.addAll(plan("frames-" + (figures.size() + 1), "Frames of " + series.name(), caption, List.of(series), results(chosen), title ->
            FramesFigure.of(chosen.stream().map(StudyFigures::view).toList(), title)));
      }
    }
    return figures;
  }

  private static String frame(Shown shown) {
    String thresholds = Words.thresholds(shown.result());
    return Stream.of(Words.time(shown.frame()) + ": mean " + Words.number(shown.frame(), SeriesFrame.MEAN), Words.components(shown.result()),
        thresholds.isEmpty() ? "" : "intersections " + thresholds).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
  }

  private static FramesFigure.Frame view(Shown shown) {
    Optional<FramesFigure.Mixture> mixture = shown.result().table("histogram").map(histogram -> new FramesFigure.Mixture(histogram,
        StudyIndex.table(shown.result(), "components"), StudyIndex.table(shown.result(), "intersections")));
    return new FramesFigure.Frame(Words.time(shown.frame()) + ", mean " + Words.number(shown.frame(), SeriesFrame.MEAN), shown.map(), mixture,
        shown.result().labels().stream().filter(labels -> labels.grid().equals(shown.map().grid())).findFirst());
  }

  List<Planned> histograms() {
    List<Series> series = index.having(one -> one.histograms().length() > 0 && one.frames().stream().filter(frame -> Double.isFinite(frame.time()))
        .count() > 1);
    List<Planned> figures = new ArrayList<>();
    for (List<Series> some : parts(series, PANELS)) {
      String suffix = some.getFirst() == series.getFirst() ? "" : "-" + (series.indexOf(some.getFirst()) / PANELS + 1);
      figures.addAll(plan("histograms-stack" + suffix, "Histograms in the order of time",
          "Histograms of the frames, later ones above. All are fractions of the valid pixels and, within a data set, of one height scale.", some,
          List.of(), title -> HistogramEvolutionFigure.of(some, View.STACK, title)));
      figures.addAll(plan("histograms-waterfall" + suffix, "Histograms at their times", "The same histograms, each at the height of its time.", some,
          List.of(), title -> HistogramEvolutionFigure.of(some, View.WATERFALL, title)));
      figures.addAll(plan("histograms-heat" + suffix, "Histograms against time",
          "The same histograms as colours against time: each frame reaches half way to its neighbours, and the black bars above are the times of "
              + "the scans.", some, List.of(), title -> HistogramEvolutionFigure.of(some, View.HEAT_MAP, title)));
    }
    return figures;
  }

  List<Planned> tracks() {
    List<Series> series = index.having(one -> !one.components().isEmpty());
    return parts(series, PANELS).stream().flatMap(some -> plan("components-" + (series.indexOf(some.getFirst()) / PANELS + 1),
        "Components since immersion", "Means of the Gaussian components against time; components that are one over time have one colour, and the "
            + "area of a point is in proportion to the weight.", some, List.of(), title -> ComponentTracksFigure.of(some, title)).stream()).toList();
  }

  List<Planned> potentials() {
    List<Planned> figures = new ArrayList<>();
    for (Analysed one : index.potentials()) {
      Optional<Image> potential = one.result().maps().stream().filter(map -> map.unit().equals(Unit.VOLT)).reduce((first, later) -> later);
      if (potential.isPresent() && figures.size() < MOST_POTENTIALS) {
        Optional<Table> statistics = one.result().table("class statistics").filter(table -> table.length() > 0);
        String numbers = one.result().numbers().stream().filter(number -> number.unit().equals(Unit.VOLT)).limit(4)
            .map(number -> number.name() + " " + Words.full(number)).collect(Collectors.joining("; "));
        String caption = "Surface potential of " + surface(one) + " (" + one.name() + ") beside the topography" + (statistics.isPresent()
            ? ", with the statistics of each class" : "") + "." + (numbers.isEmpty() ? "" : " " + numbers + ".");
        figures.add(planned("potential-" + (figures.size() + 1), "Surface potential, " + one.name(), caption, one.result().input().synthetic(),
            provenance(List.of(one.result())), title -> PotentialFigure.of(height(one.result()), potential.get(), one.result().labels().stream()
                .findFirst(), thresholds(one.result()), statistics, title)));
      }
    }
    return figures;
  }

  /** The unit of what was sorted into classes: of the histogram, of the height where particles were found, else of the potential. */
  private static Unit thresholds(Result result) {
    return result.table("histogram").flatMap(table -> table.column("lower")).map(Table.Column::unit)
        .orElse(result.table("particles").isPresent() ? Unit.METRE : Unit.VOLT);
  }

  List<Planned> logs() {
    List<LogTrace> logs = index.study().logs();
    return parts(logs, STRIPS).stream().map(some -> planned("logs-" + (logs.indexOf(some.getFirst()) / STRIPS + 1), "Logs beside the images",
        "Logs on the time of the images; dashed and numbered, the events of the experiment.", some.stream().anyMatch(LogTrace::synthetic), project(), title ->
          LogFigure.of(new Meanwhile(some, Meanwhile.of(index.study()).events()), title))).toList();
  }

  List<Planned> comparisons() {
    if (index.study().comparisons().isEmpty()) {
      return List.of();
    }
    String least = index.study().comparisons().stream().filter(one -> Double.isFinite(one.smallestPValue()))
        .map(one -> "of " + ComparisonFigure.size(one) + " cannot reach less than " + Numbers.significant(one.smallestPValue(), 2)).distinct()
        .collect(Collectors.joining("; "));
    return plan("comparison", "Comparison of the electrolytes", "One point is one data set; the unit of replication is the data set, not the pixel."
        + (least.isEmpty() ? "" : " When data sets are permuted, the p-value of a study " + least + "."), index.study().series(), List.of(),
        title -> ComparisonFigure.of(index.study().comparisons(), index.study().series(), title));
  }

  List<Planned> drift() {
    List<Series> series = index.having(one -> one.frames().stream().anyMatch(frame -> frame.number(SeriesFrame.SHIFT_X).isPresent()));
    return series.isEmpty() ? List.of() : plan("drift", "Drift", "Shift of each frame against the first one that is compared, the last one as the "
        + "largest point, and the part of the area that both show.", series, List.of(), title -> DriftFigure.of(series, title));
  }

  List<Planned> transitions() {
    List<Series> series = index.having(one -> one.tables().stream().anyMatch(StudyFigures::isTransition));
    List<Table> matrices = series.stream().flatMap(one -> one.tables().stream().filter(StudyFigures::isTransition).limit(3).map(table ->
        new Table(one.name() + ": " + table.name(), table.rows(), table.columns()))).toList();
    return series.isEmpty() ? List.of() : plan("transitions", "Class transitions", "Into which class the pixels of each class went, in shares of the "
        + "class before.", series, List.of(), title -> TransitionsFigure.of(matrices, title));
  }

  private static boolean isTransition(Table table) {
    return table.length() > 0 && table.rows().size() == table.length()
        && List.of("from", "to", "share").stream().allMatch(column -> table.column(column).isPresent());
  }

  private interface Drawing {
    Figure of(String title);
  }

  /** A figure of data sets; {@code results} are those whose maps it shows. */
  private List<Planned> plan(String name, String what, String caption, List<Series> series, List<Result> results, Drawing drawing) {
    boolean synthetic = series.stream().anyMatch(Series::synthetic) || results.stream().anyMatch(result -> result.input().synthetic());
    return List.of(planned(name, what, caption, synthetic, results.isEmpty() ? project() : provenance(results), drawing));
  }

  private static Planned planned(String name, String what, String caption, boolean synthetic, String provenance, Drawing drawing) {
    String title = what + (synthetic ? " (synthetic)" : "");
    Supplier<Figure> figure = () -> drawing.of(title).withProvenance((synthetic ? "Synthetic data. " : "") + provenance);
    return new Planned(name, what + (synthetic ? ", synthetic data. " : ". ") + caption, figure);
  }

  private static boolean synthetic(List<Analysed> analysed) {
    return analysed.stream().anyMatch(one -> one.result().input().synthetic());
  }

  private static List<Result> results(List<Shown> shown) {
    return shown.stream().map(Shown::result).toList();
  }

  /** One line from figures of single measurements back to recipes, inputs and software. */
  static String provenance(List<Result> results) {
    String recipes = joined(results.stream().map(result -> "recipe " + result.recipe().name() + ", seed " + result.seed()));
    String inputs = joined(results.stream().map(result -> result.input().sha256().substring(0, Math.min(16, result.input().sha256().length()))
        + "..."));
    return recipes.substring(0, 1).toUpperCase(Locale.ROOT) + recipes.substring(1) + ", input SHA-256 " + inputs + ", Interphase "
        + joined(results.stream().map(result -> result.software().interphase()));
  }

  /** One line from figures of the whole study back to its parts, which the report lists. */
  private String project() {
    List<Result> results = index.study().analysed().stream().map(Analysed::result).toList();
    String inputs = results.isEmpty() ? "" : ", " + Words.count(results.stream().map(result -> result.input().sha256()).distinct().count(), "input")
        + " by recipe " + joined(results.stream().map(result -> result.recipe().name())) + ", seed " + joined(results.stream().map(result ->
        Long.toString(result.seed()))) + ", Interphase " + joined(results.stream().map(result -> result.software().interphase()));
    return "Project " + index.study().name() + inputs + "; SHA-256 in report.html";
  }

  private static String joined(Stream<String> texts) {
    return texts.distinct().collect(Collectors.joining(", "));
  }

  private static <T> List<List<T>> parts(List<T> all, int size) {
    return IntStream.range(0, (all.size() + size - 1) / size).mapToObj(i -> all.subList(i * size, Math.min(all.size(), (i + 1) * size))).toList();
  }
}
