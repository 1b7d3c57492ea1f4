package org.interphase.core.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.interphase.analysis.time.Drift;
import org.interphase.analysis.time.Traces;
import org.interphase.analysis.time.Transitions;
import org.interphase.api.Estimate;
import org.interphase.api.Grid;
import org.interphase.api.Labels;
import org.interphase.api.Quantity;
import org.interphase.api.Table;
import org.interphase.api.Table.Column;
import org.interphase.api.Unit;
import org.interphase.core.series.SeriesFrame;
import org.interphase.numerics.bootstrap.Replicates;

/**
 * Where the frames of a data set lie on the surface, and what can be said place by place. The first frame of the most common size is the reference;
 * frames of another size are left out by the rule of equal lateral size.
 */
final class Alignment {
  private static final double LEAST_OVERLAP = 0.5;
  private static final double NORMAL = 1.959963984540054;
  private static final double FALSE_ALARM = 0.05;
  private static final double SAME_SIZE = 1e-3;

  private final List<FrameData> frames;
  private final int reference;
  private final Map<Integer, Integer> places = new LinkedHashMap<>();
  private final Optional<Drift> drift;

  private Alignment(List<FrameData> frames) {
    this.frames = frames;
    List<Integer> common = usual(frames);
    reference = common.stream().filter(i -> frames.get(i).height().isPresent()).findFirst().orElse(common.getFirst());
    if (frames.get(reference).height().isPresent()) {
      places.put(reference, 0);
      IntStream.range(0, frames.size()).filter(i -> frames.get(i).height().isPresent()).forEach(i -> places.putIfAbsent(i, places.size()));
    }
    drift = places.size() < 2 ? Optional.empty()
        : Optional.of(Drift.of(places.keySet().stream().map(i -> frames.get(i).height().orElseThrow()).toList(), LEAST_OVERLAP));
  }

  static Alignment of(List<FrameData> frames) {
    return new Alignment(frames);
  }

  /** The frames of the most common lateral size and number of pixels; of equally common ones the earlier. */
  private static List<Integer> usual(List<FrameData> frames) {
    List<List<Integer>> sizes = new ArrayList<>();
    for (int i = 0; i < frames.size(); i++) {
      Grid grid = frames.get(i).modulus().grid();
      Optional<List<Integer>> same = sizes.stream().filter(one -> alike(frames.get(one.getFirst()).modulus().grid(), grid)).findFirst();
      if (same.isPresent()) {
        same.get().add(i);
      } else {
        sizes.add(new ArrayList<>(List.of(i)));
      }
    }
    return sizes.stream().reduce((best, next) -> next.size() > best.size() ? next : best).orElseThrow();
  }

  private static boolean alike(Grid one, Grid other) {
    return one.columns() == other.columns() && one.rows() == other.rows() && Math.abs(one.width() / other.width() - 1) <= SAME_SIZE
        && Math.abs(one.height() / other.height() - 1) <= SAME_SIZE;
  }

  private Optional<Drift.Frame> place(int frame) {
    return drift.filter(found -> places.containsKey(frame)).map(found -> found.frames().get(places.get(frame)));
  }

  /** Why a frame is not compared with the others; empty when it is. */
  String remark(int frame) {
    Optional<Drift.Frame> place = place(frame);
    if (place.isPresent()) {
      return place.get().reason();
    }
    Grid grid = frames.get(frame).modulus().grid();
    Grid usual = frames.get(reference).modulus().grid();
    return alike(grid, usual) ? "" : "its size, " + size(grid) + ", is not that of the reference, " + size(usual);
  }

  private static String size(Grid grid) {
    return grid.columns() + " x " + grid.rows() + " pixels" + (Double.isNaN(grid.width()) ? ""
        : ", " + Quantity.readable(grid.width(), Unit.METRE) + " wide");
  }

  /** Where a frame lies against the reference; empty when it is not known. */
  List<Estimate> numbers(int frame) {
    Optional<Drift.Frame> place = place(frame);
    if (place.isEmpty() || place.get().total().isEmpty()) {
      return List.of();
    }
    Drift.Frame known = place.get();
    Grid grid = drift.orElseThrow().grid();
    boolean isReference = frame == reference;
    return List.of(
        shift(SeriesFrame.SHIFT_X, known.total().get().dx(), known.total().get().dxError(), grid.pixelWidth(), isReference),
        shift(SeriesFrame.SHIFT_Y, known.total().get().dy(), known.total().get().dyError(), grid.pixelHeight(), isReference),
        Estimate.exact(SeriesFrame.OVERLAP, known.overlap(), Unit.ONE, "area shared with the reference"));
  }

  private Estimate shift(String name, double pixels, double error, double pixel, boolean isReference) {
    double value = pixels * pixel;
    double standardError = error * pixel;
    return isReference ? Estimate.exact(name, 0, Unit.METRE, "the reference")
        : new Estimate(name, value, standardError, value - NORMAL * standardError, value + NORMAL * standardError, Unit.METRE,
            "phase correlation of the heights against " + frames.get(reference).measurement().getName());
  }

  /** The drift as a table, a row for each frame that has a height. */
  Optional<Table> table() {
    return drift.map(Drift::table).map(table -> new Table(table.name(), places.keySet().stream().map(this::name).toList(), table.columns()));
  }

  private String name(int frame) {
    return frames.get(frame).measurement().getName();
  }

  /** The compared frames on the reference's pixels, in the order of time. */
  private List<Integer> compared() {
    Grid grid = drift.map(Drift::grid).orElse(frames.get(reference).modulus().grid());
    return IntStream.range(0, frames.size()).filter(i -> place(i).filter(Drift.Frame::compared).isPresent())
        .filter(i -> frames.get(i).modulus().grid().columns() == grid.columns() && frames.get(i).modulus().grid().rows() == grid.rows()).boxed()
        .toList();
  }

  /** Class transitions from each compared frame to the next: a matrix of shares, and the same with errors as a list. */
  List<Table> transitions(Replicates replicates) {
    List<Table> tables = new ArrayList<>();
    List<Integer> classified = compared().stream().filter(i -> frames.get(i).classes().isPresent()).toList();
    for (int k = 1; k < classified.size(); k++) {
      int from = classified.get(k - 1);
      int to = classified.get(k);
      Labels before = frames.get(from).classes().orElseThrow();
      Labels after = frames.get(to).classes().orElseThrow();
      Transitions found = Transitions.of(before, places.get(from), after, places.get(to), drift.orElseThrow(), replicates);
      String which = name(from) + " to " + name(to);
      tables.add(matrix("transitions " + which, found));
      tables.add(new Table("class changes " + which, found.table().rows(), found.table().columns()));
    }
    return tables;
  }

  private static Table matrix(String name, Transitions found) {
    List<Column> columns = IntStream.range(0, found.to().size()).mapToObj(to -> new Column(found.to().get(to), Unit.ONE,
        found.cells().stream().filter(cell -> cell.to() == to).mapToDouble(cell -> cell.share().value()).toArray())).toList();
    return new Table(name, found.from(), columns);
  }

  /** How many places of the common area change most at each frame; empty when no place can be followed. */
  Optional<Table> changes(long seed) {
    List<Integer> followed = compared();
    if (drift.isEmpty() || followed.size() < 2 || followed.size() != drift.get().compared().size()) {
      return Optional.empty();
    }
    Traces.ChangeMap changes = Traces.of(places.keySet().stream().map(i -> frames.get(i).modulus()).toList(), drift.get(), Traces.Sampling.NEAREST)
        .changes(FALSE_ALARM, seed);
    List<Integer> traced = drift.get().compared().stream().map(place -> List.copyOf(places.keySet()).get(place)).toList();
    double[] share = new double[traced.size()];
    Arrays.stream(changes.frame()).filter(frame -> frame >= 0).forEach(frame -> share[frame] += 1.0 / changes.frame().length);
    double[] alarm = new double[share.length];
    Arrays.fill(alarm, changes.falseAlarm());
    return Optional.of(new Table("places that change", traced.stream().map(this::name).toList(),
        List.of(new Column("share", Unit.ONE, share), new Column("false_alarms_in_all", Unit.ONE, alarm))));
  }

  /** A sentence for frames that have no height, so that their place is not known. */
  Optional<String> mixed() {
    List<String> without = IntStream.range(0, frames.size()).filter(i -> !places.containsKey(i)).mapToObj(this::name).toList();
    return without.isEmpty() ? Optional.empty()
        : Optional.of("There is no height of " + String.join(", ", without) + ": the drift of these frames is not known.");
  }
}
