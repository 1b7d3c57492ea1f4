package org.interphase.core.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.eclipse.core.runtime.IProgressMonitor;
import org.interphase.analysis.time.ComponentTracks;
import org.interphase.analysis.time.FrameStatistics;
import org.interphase.analysis.time.ImmersionTime;
import org.interphase.api.Estimate;
import org.interphase.api.Table;
import org.interphase.api.Unit;
import org.interphase.core.series.Series;
import org.interphase.core.series.Series.Component;
import org.interphase.core.series.SeriesFrame;
import org.interphase.model.DataSet;
import org.interphase.model.Experiment;
import org.interphase.numerics.bootstrap.Replicates;
import org.interphase.numerics.stats.Summary;

/** Makes the series of one data set from its stored results. */
final class SeriesBuilder {
  static final String STANDARD_DEVIATION = "standard deviation";
  private static final String QUANTITY = "Young's modulus";
  private static final String STATISTICAL = "; statistical only: the calibration is common to all frames and no part of this error";

  private static final int REPLICATES = 200;

  private final Experiment experiment;
  private final DataSet dataSet;
  private final List<FrameData> frames;
  private final long seed;
  private final Executor executor;
  private final IProgressMonitor monitor;
  private final Bins bins;
  private final Alignment alignment;

  /** @param frames at least two, in the order of time */
  SeriesBuilder(Experiment experiment, DataSet dataSet, List<FrameData> frames, long seed, Executor executor, IProgressMonitor monitor) {
    this.experiment = experiment;
    this.dataSet = dataSet;
    this.frames = List.copyOf(frames);
    this.seed = seed;
    this.executor = executor;
    this.monitor = monitor;
    this.bins = Bins.of(frames.stream().map(frame -> frame.modulus().validValues()).toList());
    this.alignment = Alignment.of(this.frames);
  }

  Series series() {
    List<SeriesFrame> described = described();
    Optional<ComponentTracks> tracks = tracks();
    List<Table> tables = new ArrayList<>();
    alignment.table().ifPresent(tables::add);
    tracks.ifPresent(found -> tables.add(found.table(Unit.PASCAL)));
    tables.addAll(alignment.transitions(new Replicates(REPLICATES, seed, executor, monitor::isCanceled)));
    Optional<Table> changes = alignment.changes(seed);
    changes.ifPresent(tables::add);
    return new Series(dataSet.getId(), dataSet.getName(), experiment.getName(), Across.electrolyte(experiment), dataSet.getColour(),
        dataSet.getSymbol().getLiteral(), QUANTITY, Unit.PASCAL, described, histograms(), tracks.map(this::components).orElse(List.of()),
        OverTime.numbers(described, seed), tables, frames.stream().anyMatch(frame -> frame.stiffness().input().synthetic()), warnings(described));
  }

  private List<SeriesFrame> described() {
    List<FrameStatistics> statistics = new Replicates(frames.size(), seed, executor, monitor::isCanceled)
        .each(frames.size(), i -> FrameStatistics.of(frames.get(i).modulus(), bins.width()));
    List<List<Estimate>> changes = new Replicates(frames.size(), seed, executor, monitor::isCanceled).each(frames.size(), this::change);
    List<SeriesFrame> described = new ArrayList<>();
    for (int i = 0; i < frames.size(); i++) {
      List<Estimate> numbers = new ArrayList<>(modulus(frames.get(i), statistics.get(i)));
      numbers.addAll(changes.get(i));
      numbers.addAll(alignment.numbers(i));
      numbers.addAll(surface(frames.get(i)));
      described.add(frame(i, numbers));
    }
    return described;
  }

  /** How far a frame is from the one before it that is compared, as a distribution. */
  private List<Estimate> change(int frame) {
    int before = frame - 1;
    while (before >= 0 && !alignment.remark(before).isEmpty()) {
      before--;
    }
    return before < 0 || !alignment.remark(frame).isEmpty() ? List.of()
        : List.of(named(SeriesFrame.CHANGE, FrameStatistics.between(frames.get(before).modulus(), frames.get(frame).modulus()).distance()));
  }

  private SeriesFrame frame(int i, List<Estimate> numbers) {
    FrameData frame = frames.get(i);
    double nan = Double.NaN;
    return new SeriesFrame(frame.measurement().getId(), frame.measurement().getName(), frame.time().map(ImmersionTime::dry).orElse(false),
        frame.seconds(), frame.time().map(ImmersionTime::from).orElse(nan), frame.time().map(ImmersionTime::to).orElse(nan),
        frame.modulus().grid().width(), frame.modulus().grid().height(), numbers, alignment.remark(i));
  }

  private static List<Estimate> modulus(FrameData frame, FrameStatistics statistics) {
    Summary pixels = Summary.of(frame.modulus().validValues());
    List<Estimate> numbers = new ArrayList<>();
    statistics.all().forEach(one -> numbers.add(new Estimate(one.name(), one.value(), one.standardError(), one.lower(), one.upper(), one.unit(),
        one.method() + STATISTICAL)));
    numbers.add(Estimate.exact(STANDARD_DEVIATION, pixels.sampleStandardDeviation(), Unit.PASCAL, "of the valid pixels"));
    numbers.add(Estimate.exact(SeriesFrame.VALID, pixels.count(), Unit.ONE, "count"));
    numbers.add(Estimate.exact(SeriesFrame.INVALID, frame.modulus().invalidCount(), Unit.ONE, "count"));
    return numbers;
  }

  private static List<Estimate> surface(FrameData frame) {
    List<Estimate> numbers = new ArrayList<>();
    take(frame, "Sq", SeriesFrame.ROUGHNESS, numbers);
    take(frame, "particles", SeriesFrame.PARTICLES, numbers);
    take(frame, "median equivalent diameter", SeriesFrame.DIAMETER, numbers);
    take(frame, "mean circularity", SeriesFrame.CIRCULARITY, numbers);
    take(frame, "mean edge sharpness", SeriesFrame.SHARPNESS, numbers);
    return numbers;
  }

  private static void take(FrameData frame, String name, String as, List<Estimate> numbers) {
    frame.surface().flatMap(result -> result.numbers().stream().filter(number -> number.name().equals(name)).findFirst())
        .ifPresent(number -> numbers.add(named(as, number)));
  }

  static Estimate named(String name, Estimate one) {
    return new Estimate(name, one.value(), one.standardError(), one.lower(), one.upper(), one.unit(), one.method());
  }

  private Table histograms() {
    List<Table.Column> columns = new ArrayList<>(bins.edges(Unit.PASCAL));
    Unit density = Unit.ONE.per(Unit.PASCAL);
    frames.forEach(frame -> columns.add(new Table.Column(frame.measurement().getId(), density, bins.densities(frame.modulus().validValues()))));
    return new Table("histograms", List.of(), columns);
  }

  /** The frames that can be followed: compared, with components, each later than the one before. */
  private List<Integer> followed() {
    List<Integer> followed = new ArrayList<>();
    double last = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < frames.size(); i++) {
      if (alignment.remark(i).isEmpty() && frames.get(i).stiffness().table("components").isPresent() && frames.get(i).seconds() > last) {
        followed.add(i);
        last = frames.get(i).seconds();
      }
    }
    return followed;
  }

  private Optional<ComponentTracks> tracks() {
    List<ComponentTracks.Frame> mixtures = followed().stream().map(frames::get)
        .map(frame -> ComponentTracks.Frame.of(frame.seconds(), frame.stiffness().table("components").orElseThrow())).toList();
    return mixtures.isEmpty() ? Optional.empty() : Optional.of(ComponentTracks.of(mixtures, ComponentTracks.Settings.USUAL));
  }

  private List<Component> components(ComponentTracks tracks) {
    List<Integer> followed = followed();
    List<Component> components = new ArrayList<>();
    for (int track = 0; track < tracks.tracks().size(); track++) {
      for (ComponentTracks.Point point : tracks.tracks().get(track).points()) {
        ComponentTracks.Component one = tracks.component(point);
        String method = "component " + (point.component() + 1) + " of the mixture" + (point.doubtful() ? "; its track is doubtful" : "");
        components.add(new Component(frames.get(followed.get(point.frame())).measurement().getId(), track + 1,
            Estimate.of("mean", one.mean(), one.meanError(), Unit.PASCAL, method + STATISTICAL),
            Estimate.of("sigma", one.sigma(), one.sigmaError(), Unit.PASCAL, method + STATISTICAL),
            Estimate.of("weight", one.weight(), one.weightError(), Unit.ONE, method)));
      }
    }
    return components;
  }

  private List<String> warnings(List<SeriesFrame> described) {
    List<String> warnings = new ArrayList<>();
    described.stream().filter(frame -> !frame.compared()).forEach(frame -> warnings.add(frame.name() + " is not compared with the other frames: "
        + frame.remark() + "."));
    if (experiment.getImmersed() == null) {
      warnings.add("The project does not say when " + experiment.getName() + " was immersed: there are no immersion times and nothing is followed "
          + "over time.");
    }
    for (int i = 0; i < frames.size(); i++) {
      if (frames.get(i).time().map(ImmersionTime::straddles).orElse(false)) {
        warnings.add("The electrolyte was added while " + described.get(i).name() + " was taken: it shows both the dry and the immersed surface.");
      }
    }
    alignment.mixed().ifPresent(warnings::add);
    return warnings;
  }

  static double[] values(List<SeriesFrame> frames, String name) {
    double[] values = new double[frames.size()];
    Arrays.setAll(values, i -> frames.get(i).number(name).map(Estimate::value).orElse(Double.NaN));
    return values;
  }
}
