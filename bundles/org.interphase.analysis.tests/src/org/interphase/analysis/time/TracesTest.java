package org.interphase.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.interphase.analysis.time.Drift.CommonArea;
import org.interphase.analysis.time.Drift.Frame;
import org.interphase.analysis.time.Traces.Sampling;
import org.interphase.api.Estimate;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Labels;
import org.interphase.api.Labels.LabelClass;
import org.interphase.api.Unit;
import org.interphase.numerics.bootstrap.Replicates;
import org.interphase.numerics.registration.Registration.Shift;
import org.interphase.testsupport.Campaign;
import org.junit.jupiter.api.Test;

class TracesTest {
  private static final Grid GRID = new Grid(20, 16, 2e-6, 1.6e-6);

  private static Frame frame(int index, double dx, double dy, String reason) {
    Optional<Shift> shift = Optional.of(new Shift(dx, dy, 0, 0));
    return new Frame(index, 0, shift, shift, 1, 1, reason);
  }

  private static Image image(double dx, double dy, double level) {
    double[] values = new double[GRID.size()];
    Arrays.setAll(values, i -> level + 2 * (i % 20 - dx) + 5 * (i / 20 - dy));
    return Image.of("E", Unit.PASCAL, GRID, values, new byte[values.length]);
  }

  private static Labels labels(Grid grid, int[] labels) {
    Estimate area = Estimate.exact("area", 0.5, Unit.ONE, "");
    return new Labels("classes", grid, labels, List.of(new LabelClass("component 1", 0, 1, area), new LabelClass("component 2", 1, 2, area)));
  }

  @Test
  void aPlaneIsSeenAtTheSamePlacesBetweenPixels() {
    Drift drift = new Drift(GRID, List.of(frame(0, 0, 0, ""), frame(1, 2.25, -1.5, ""), frame(2, 0, 0, "other")), new CommonArea(17, 14, 0, 2));
    Traces traces = Traces.of(List.of(image(0, 0, 7), image(2.25, -1.5, 8), image(0, 0, 9)), drift, Sampling.BILINEAR);
    assertThat(traces.frames()).containsExactly(0, 1);
    for (int i = 0; i < traces.area().size(); i++) {
      assertThat(traces.trace(i)[1] - traces.trace(i)[0]).isCloseTo(1, within(1e-9));
    }
  }

  @Test
  void invalidPixelsAndNearestOnes() {
    double[] values = image(0, 0, 0).values();
    values[GRID.index(5, 5)] = Double.NaN;
    Image holed = Image.of("E", Unit.PASCAL, GRID, values, new byte[values.length]);
    Drift drift = new Drift(GRID, List.of(frame(0, 0.4, 0, "")), new CommonArea(19, 16, 0, 0));
    assertThat(Traces.of(List.of(holed), drift, Sampling.BILINEAR).frame(0)[5 * 19 + 4]).isNaN();
    assertThat(Traces.of(List.of(holed), drift, Sampling.NEAREST).frame(0)[5 * 19 + 4]).isEqualTo(33);
    assertThatThrownBy(() -> Traces.of(List.of(), drift, Sampling.NEAREST)).hasMessageContaining("0 maps");
  }

  @Test
  void onlyThePixelsThatChangeHaveAChangePoint() {
    SplittableRandom random = new SplittableRandom(5);
    int frames = 20;
    List<Image> maps = IntStream.range(0, frames).mapToObj(f -> {
      double[] values = new double[GRID.size()];
      Arrays.setAll(values, i -> (f >= 12 && i % 20 < 10 ? 10 : 0) + random.nextGaussian());
      return Image.of("E", Unit.PASCAL, GRID, values, new byte[values.length]);
    }).toList();
    Drift drift = new Drift(GRID, IntStream.range(0, frames).mapToObj(f -> frame(f, 0, 0, "")).toList(), new CommonArea(20, 16, 0, 0));
    Traces.ChangeMap map = Traces.of(maps, drift, Sampling.NEAREST).changes(0.01, 1);
    int[] right = IntStream.range(0, GRID.size()).filter(i -> i % 20 < 10 && map.frame()[i] == 12).toArray();
    int[] wrong = IntStream.range(0, GRID.size()).filter(i -> i % 20 >= 10 && map.changes()[i] > 0).toArray();
    assertThat(right.length).isGreaterThan(155);
    assertThat(wrong.length).isLessThan(8);
  }

  @Test
  void transitionsAreCountedWhereTheDriftHasTakenThem() {
    int[] before = new int[GRID.size()];
    int[] after = new int[GRID.size()];
    for (int i = 0; i < before.length; i++) {
      before[i] = i % 20 < 10 ? 1 : 2;
      after[i] = i % 20 < 12 ? 1 : 2;
    }
    Drift drift = new Drift(GRID, List.of(frame(0, 0, 0, ""), frame(1, 2.3, 0, "")), new CommonArea(17, 16, 0, 0));
    Transitions found = Transitions.of(labels(GRID, before), 0, labels(GRID, after), 1, drift, new Replicates(100, 1, Runnable::run, () -> false));
    assertThat(found.table().column("share").orElseThrow().values()).containsExactly(1, 0, 0, 1);
    assertThat(found.table().column("pixels").orElseThrow().values()).containsExactly(160, 0, 0, 112);
  }

  /** Patches of 8 x 8 pixels go from class 1 to class 2 together, with probability 0.3. */
  @Test
  void intervalsOfTransitionsHoldTheTruth() {
    int side = 128;
    Grid grid = new Grid(side, side, 1e-6, 1e-6);
    Drift drift = new Drift(grid, List.of(frame(0, 0, 0, ""), frame(1, 0, 0, "")), new CommonArea(side, side, 0, 0));
    SplittableRandom random = new SplittableRandom(8);
    int runs = Campaign.runs(1000, 80);
    int held = 0;
    for (int run = 0; run < runs; run++) {
      int[] before = new int[grid.size()];
      int[] after = new int[grid.size()];
      boolean[] first = new boolean[400];
      boolean[] turned = new boolean[400];
      for (int p = 0; p < 400; p++) {
        first[p] = random.nextDouble() < 0.6;
        turned[p] = random.nextDouble() < 0.3;
      }
      for (int i = 0; i < before.length; i++) {
        int patch = i / side / 8 * 16 + i % side / 8;
        before[i] = first[patch] ? 1 : 2;
        after[i] = first[patch] && !turned[patch] ? 1 : 2;
      }
      Replicates replicates = new Replicates(200, run, Runnable::run, () -> false);
      Transitions found = Transitions.of(labels(grid, before), 0, labels(grid, after), 1, drift, replicates);
      held += found.cells().get(1).share().lower() <= 0.3 && 0.3 <= found.cells().get(1).share().upper() ? 1 : 0;
    }
    Campaign.print("transitions", List.of(String.format("coverage %.1f %% of %d", 100.0 * held / runs, runs)));
    assertThat((double) held / runs).isGreaterThan(0.88);
  }
}
