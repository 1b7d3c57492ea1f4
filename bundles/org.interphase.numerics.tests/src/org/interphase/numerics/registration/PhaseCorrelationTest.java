package org.interphase.numerics.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.interphase.numerics.stats.Robust;
import org.interphase.testsupport.Campaign;
import org.interphase.testsupport.Grains;
import org.junit.jupiter.api.Test;

class PhaseCorrelationTest {
  private static final double LEAST_OVERLAP = 0.4;

  /** A surface seen twice, the second time displaced, with noise, another contrast, a tilt, and a part of it grown anew. */
  private record Scene(int columns, int rows, double dx, double dy, double noise, double changed) {
    static Scene random(SplittableRandom random) {
      return new Scene(192, 192, random.nextDouble(-30, 30), random.nextDouble(-30, 30), random.nextDouble(0.02, 0.3), random.nextDouble(0, 0.3));
    }

    Raster[] pair(long seed) {
      SplittableRandom random = new SplittableRandom(seed);
      double[] first = new Grains(8, seed).seen(columns, rows, 0, 0);
      double[] second = new Grains(8, seed).seen(columns, rows, -dx, -dy);
      double[] grown = new Grains(8, seed + 1_000_000).seen(columns, rows, 0, 0);
      double spread = Robust.of(first).spread();
      double edge = columns * (1 - changed);
      for (int i = 0; i < first.length; i++) {
        double value = i % columns > edge ? grown[i] : second[i];
        second[i] = 300 + 0.6 * value + 0.1 * value * value / spread + 0.02 * (i % columns) + noise * spread * random.nextGaussian() * 0.6;
        first[i] += noise * spread * random.nextGaussian();
      }
      return new Raster[] {new Raster(columns, rows, first), new Raster(columns, rows, second)};
    }
  }

  @Test
  void knownShiftsAreFoundWithinTheErrorsStated() {
    SplittableRandom random = new SplittableRandom(1);
    int pairs = Campaign.runs(1000, 100);
    List<Double> errors = new ArrayList<>();
    double squares = 0;
    int inside = 0;
    for (int i = 0; i < pairs; i++) {
      Scene scene = Scene.random(random);
      Raster[] pair = scene.pair(i);
      Registration found = PhaseCorrelation.register(pair[0], pair[1], LEAST_OVERLAP);
      if (found.shift().isPresent()) {
        Registration.Shift shift = found.shift().get();
        errors.add(Math.hypot(shift.dx() - scene.dx, shift.dy() - scene.dy));
        double zx = (shift.dx() - scene.dx) / shift.dxError();
        double zy = (shift.dy() - scene.dy) / shift.dyError();
        squares += zx * zx + zy * zy;
        inside += (Math.abs(zx) < 1.96 ? 1 : 0) + (Math.abs(zy) < 1.96 ? 1 : 0);
      }
    }
    double[] sorted = errors.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    Campaign.print("registration", List.of(String.format(
        "%d of %d found, median error %.4f px, largest %.3f px, rms z %.2f, within 1.96 errors %.1f %%", sorted.length, pairs,
        Robust.of(sorted).median(), sorted[sorted.length - 1], Math.sqrt(squares / 2 / sorted.length), 50.0 * inside / sorted.length)));
    assertThat(sorted.length).isGreaterThanOrEqualTo(pairs * 97 / 100);
    assertThat(Robust.of(sorted).median()).isLessThan(0.1);
    assertThat(sorted[sorted.length - 1]).isLessThan(2);
    assertThat(Math.sqrt(squares / 2 / sorted.length)).isBetween(0.7, 1.4);
  }

  @Test
  void unrelatedImagesHaveNoShift() {
    int pairs = Campaign.runs(2000, 100);
    int accepted = 0;
    double highest = 0;
    for (int i = 0; i < pairs; i++) {
      Raster one = new Raster(128, 128, new Grains(1 + i % 8, 2L * i).seen(128, 128, 0, 0));
      Raster other = new Raster(128, 128, new Grains(1 + i % 8, 2L * i + 1).seen(128, 128, 0, 0));
      Registration found = PhaseCorrelation.register(one, other, LEAST_OVERLAP);
      accepted += found.shift().isPresent() ? 1 : 0;
      highest = Math.max(highest, found.significance());
      assertThat(found.shift().isPresent()).isEqualTo(found.reason().isEmpty());
    }
    Campaign.print("registration of unrelated images", List.of(String.format(
        "%d of %d accepted, highest significance %.2f", accepted, pairs, highest)));
    assertThat(accepted).isLessThanOrEqualTo(pairs / 100);
  }

  @Test
  void noiseAloneHasNoShift() {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 20; i++) {
      Raster one = new Raster(64, 64, random.doubles(4096).toArray());
      Raster other = new Raster(64, 64, random.doubles(4096).toArray());
      assertThat(PhaseCorrelation.register(one, other, LEAST_OVERLAP).shift()).isEmpty();
    }
  }

  @Test
  void aCopyHasNotMoved() {
    Raster image = new Raster(100, 60, new Grains(8, 3).seen(100, 60, 0, 0));
    Registration found = PhaseCorrelation.register(image, image, 0.5);
    assertThat(found.coherence()).isCloseTo(1, within(1e-9));
    assertThat(found.shift().orElseThrow().dx()).isCloseTo(0, within(1e-9));
    assertThat(found.shift().orElseThrow().overlap(100, 60)).isCloseTo(1, within(1e-9));
  }

  @Test
  void rectanglesAndHolesAndWildPixelsDoNotMatter() {
    SplittableRandom random = new SplittableRandom(9);
    Raster[] pair = new Scene(220, 130, 31.4, -12.25, 0.1, 0).pair(77);
    for (Raster image : pair) {
      for (int i = 0; i < image.values().length; i++) {
        double chance = random.nextDouble();
        image.values()[i] = chance < 0.04 ? Double.NaN : chance < 0.041 ? 1e6 : chance < 0.042 ? Double.POSITIVE_INFINITY : image.values()[i];
      }
      Arrays.fill(image.values(), 220 * 40, 220 * 42, Double.NaN);
    }
    Registration.Shift shift = PhaseCorrelation.register(pair[0], pair[1], LEAST_OVERLAP).shift().orElseThrow();
    assertThat(shift.dx()).isCloseTo(31.4, within(5 * shift.dxError()));
    assertThat(shift.dy()).isCloseTo(-12.25, within(5 * shift.dyError()));
    assertThat(shift.dxError()).isLessThan(0.5);
  }

  @Test
  void aGratingHasNoOneShift() {
    SplittableRandom random = new SplittableRandom(2);
    Raster[] pair = new Raster[2];
    for (int n = 0; n < 2; n++) {
      double[] values = new double[128 * 128];
      for (int i = 0; i < values.length; i++) {
        double along = Math.sin(2 * Math.PI * (i % 128 - 3.3 * n) / 16);
        double across = Math.sin(2 * Math.PI * (i / 128 - 1.7 * n) / 18);
        values[i] = Math.tanh(4 * along) + Math.tanh(4 * across) + 0.1 * random.nextGaussian();
      }
      pair[n] = new Raster(128, 128, values);
    }
    Registration found = PhaseCorrelation.register(pair[0], pair[1], LEAST_OVERLAP);
    assertThat(found.shift()).isEmpty();
    assertThat(found.reason()).contains("repeats itself");
  }

  @Test
  void shiftsBeyondTheOverlapAskedForAreNotFound() {
    Raster[] pair = new Scene(128, 128, 100, 0, 0.05, 0).pair(4);
    assertThat(PhaseCorrelation.register(pair[0], pair[1], 0.5).shift()).isEmpty();
    Raster[] near = new Scene(128, 128, 70.3, 0, 0.05, 0).pair(4);
    assertThat(PhaseCorrelation.register(near[0], near[1], 0.3).shift().orElseThrow().dx()).isCloseTo(70.3, within(0.1));
  }

  @Test
  void whatCannotBeComparedIsSaid() {
    Raster flat = new Raster(64, 64, new double[4096]);
    double[] none = new double[4096];
    Arrays.fill(none, Double.NaN);
    assertThat(PhaseCorrelation.register(flat, flat, 0.5).shift()).isEmpty();
    assertThat(PhaseCorrelation.register(flat, new Raster(64, 64, none), 0.5).reason()).contains("no value");
    assertThat(PhaseCorrelation.register(new Raster(4, 4, new double[16]), new Raster(4, 4, new double[16]), 0.5).reason()).contains("too small");
    assertThatThrownBy(() -> PhaseCorrelation.register(flat, new Raster(32, 128, new double[4096]), 0.5)).hasMessageContaining("32 x 128");
  }
}
