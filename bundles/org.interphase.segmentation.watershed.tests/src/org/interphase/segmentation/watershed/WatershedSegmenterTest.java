package org.interphase.segmentation.watershed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.interphase.api.Estimate;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Invalid;
import org.interphase.api.Labels;
import org.interphase.api.Table;
import org.interphase.api.Unit;
import org.interphase.api.spi.AnalysisException;
import org.interphase.api.spi.Execution;
import org.interphase.api.spi.Outcome;
import org.interphase.segmentation.watershed.WatershedSettings.Relief;
import org.interphase.segmentation.watershed.WatershedSettings.Threshold;
import org.interphase.simulation.ParticleField;
import org.interphase.simulation.ParticleSettings;
import org.interphase.testsupport.Campaign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WatershedSegmenterTest {
  private static final WatershedSettings DEFAULTS = new WatershedSettings(Threshold.BACKGROUND, 3, 0, Relief.DISTANCE, 0.7, 0.15, 0, 0);
  private static final double NM = 1e-9;

  private static Execution execution(boolean cancelled) {
    NullProgressMonitor monitor = new NullProgressMonitor();
    monitor.setCanceled(cancelled);
    return new Execution() {
      @Override
      public IProgressMonitor monitor() {
        return monitor;
      }

      @Override
      public long seed() {
        return 1;
      }

      @Override
      public Executor executor() {
        return Runnable::run;
      }

      @Override
      public void publish(Outcome partial) { }
    };
  }

  private static Outcome segment(Image map, WatershedSettings settings) throws AnalysisException {
    return new WatershedSegmenter().segment(map, settings, execution(false));
  }

  private static Image map(ParticleField field, int pixels, double side) {
    Grid grid = new Grid(pixels, pixels, side, side);
    return Image.of("Height", Unit.METRE, grid, field.heights(grid, 0, 0), new byte[grid.size()]);
  }

  private static double number(Outcome outcome, String name) {
    return outcome.numbers().stream().filter(number -> number.name().equals(name)).mapToDouble(Estimate::value).findFirst().orElseThrow();
  }

  private static double[] column(Outcome outcome, String name) {
    return outcome.tables().getFirst().column(name).orElseThrow().values();
  }

  /** Planted particles beside those found: relative differences in diameter, differences in circularity and sharpness, and who is missing. */
  private static final class Match {
    private final List<Double> diameters = new ArrayList<>();
    private final List<Double> circularities = new ArrayList<>();
    private final List<Double> sharpness = new ArrayList<>();
    private int planted;
    private int found;
    private int unknown;

    void add(ParticleField field, Outcome outcome, double side, Predicate<ParticleField.Particle> counts) {
      double[] x = column(outcome, "x");
      double[] y = column(outcome, "y");
      double[] border = column(outcome, "touches_border");
      found += x.length;
      for (ParticleField.Particle p : field.particles()) {
        double reach = 0.7 * p.diameter();
        if (Math.min(p.x(), p.y()) < reach || Math.max(p.x(), p.y()) > side - reach || !counts.test(p)) {
          continue;
        }
        planted++;
        int nearest = -1;
        for (int i = 0; i < x.length; i++) {
          boolean nearer = nearest < 0 || Math.hypot(x[i] - p.x(), y[i] - p.y()) < Math.hypot(x[nearest] - p.x(), y[nearest] - p.y());
          nearest = nearer ? i : nearest;
        }
        if (nearest >= 0 && border[nearest] == 0 && Math.hypot(x[nearest] - p.x(), y[nearest] - p.y()) < p.diameter() / 4) {
          diameters.add(column(outcome, "diameter")[nearest] / p.diameter() - 1);
          double circularity = column(outcome, "circularity")[nearest];
          if (Double.isNaN(circularity)) {
            unknown++;
          } else {
            circularities.add(circularity - p.circularity());
          }
          sharpness.add(column(outcome, "edge_sharpness")[nearest] - p.edgeSharpness());
        }
      }
    }

    static double quantile(List<Double> values, double share) {
      double[] sorted = values.stream().mapToDouble(Math::abs).sorted().toArray();
      return sorted[(int) (share * (sorted.length - 1))];
    }

    static double median(List<Double> values) {
      return values.stream().sorted().toList().get(values.size() / 2);
    }

    String row(String what) {
      return String.format(Locale.ROOT, "%s: planted inside %d, matched %d, found in all %d; diameter median %+.3f, 95 %% of |.| %.3f; circularity "
          + "median %+.3f, 95 %% %.3f, %d unknown; sharpness median %+.3f, 90 %% %.3f", what, planted, diameters.size(), found, median(diameters),
          quantile(diameters, 0.95), median(circularities), quantile(circularities, 0.95), unknown, median(sharpness), quantile(sharpness, 0.9));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 1})
  void plantedParticlesAreFoundWithTheirSizeAndShape(double sharpness) throws AnalysisException {
    double side = 1.5e-6;
    List<String> table = new ArrayList<>();
    Match all = new Match();
    for (int seed = 0; seed < Campaign.runs(30, 5); seed++) {
      ParticleField field = ParticleField.of(ParticleSettings.of(side).withSharpness(sharpness).withBackground(0.5 * NM, 0, 0), seed);
      all.add(field, segment(map(field, 512, side), DEFAULTS), side, p -> true);
    }
    table.add(all.row("sharpness " + sharpness + ", overlaps up to 20 %, 20 pixels a diameter"));
    Campaign.print("planted and found particles", table);
    assertThat(all.diameters.size()).as("matched").isGreaterThanOrEqualTo((int) (0.95 * all.planted));
    assertThat(Match.median(all.diameters)).isCloseTo(0, within(0.03));
    assertThat(Match.quantile(all.diameters, 0.95)).isLessThan(0.05);
    assertThat(Match.median(all.circularities)).isCloseTo(0, within(0.03));
    assertThat(Match.quantile(all.circularities, 0.95)).isLessThan(0.05);
    assertThat(Match.quantile(all.sharpness, 0.9)).isLessThan(0.12);
  }

  /** As without and with the additive in the study: dense, 8 and 18 pixels wide. Many small ones that overlap are not divided. */
  @ParameterizedTest
  @CsvSource({"60, 30, 100, 0.9", "140, 80, 250, 0.1"})
  void theMeanCircularityOfDenseParticlesIsRight(double median, double smallest, double largest, double sharpness) throws AnalysisException {
    double side = 1e-6;
    List<Double> truth = new ArrayList<>();
    List<Double> seen = new ArrayList<>();
    for (int seed = 0; seed < Campaign.runs(40, 10); seed++) {
      ParticleField field = ParticleField.of(ParticleSettings.of(side).withBackground(0.6 * NM, 0, 0).withCoverage(0.45).withOverlap(0.3)
          .withDiameters(median * NM, 0.25, smallest * NM, largest * NM).withSharpness(sharpness), seed);
      seen.add(number(segment(map(field, 128, side), DEFAULTS), "mean circularity"));
      truth.add(field.particles().stream().mapToDouble(ParticleField.Particle::circularity).average().orElseThrow());
    }
    double mean = seen.stream().mapToDouble(value -> value).average().orElseThrow();
    double planted = truth.stream().mapToDouble(value -> value).average().orElseThrow();
    Campaign.print("dense particles", List.of(String.format(Locale.ROOT, "of %.0f nm: mean circularity %.3f, planted %.3f", median, mean, planted)));
    assertThat(mean).isCloseTo(planted, within(0.05));
  }

  /** The raggedness of an outline makes no necks. */
  @ParameterizedTest
  @ValueSource(doubles = {5, 7, 10})
  void rectanglesTwiceAsLongAsWideAreNotDivided(double width) throws AnalysisException {
    Grid grid = new Grid(256, 256, 256 * NM, 256 * NM);
    SplittableRandom random = new SplittableRandom(11);
    double[] heights = new double[grid.size()];
    Arrays.setAll(heights, i -> 0.2 * NM * random.nextGaussian());
    for (int particle = 0; particle < 64; particle++) {
      double x0 = 32 * (particle % 8) + 16 + random.nextDouble();
      double y0 = 32 * (particle / 8) + 16 + random.nextDouble();
      double turn = Math.PI * random.nextDouble();
      for (int i = 0; i < heights.length; i++) {
        double along = (i % 256 - x0) * Math.cos(turn) + (i / 256 - y0) * Math.sin(turn);
        double across = (i / 256 - y0) * Math.cos(turn) - (i % 256 - x0) * Math.sin(turn);
        heights[i] += Math.abs(along) < width && Math.abs(across) < width / 2 ? 10 * NM : 0;
      }
    }
    Outcome outcome = segment(Image.of("Height", Unit.METRE, grid, heights, new byte[heights.length]), DEFAULTS);
    assertThat(number(outcome, "particles")).isEqualTo(64);
    assertThat(Arrays.stream(column(outcome, "completed")).max().orElseThrow()).isZero();
  }

  /** A disc of 10 pixels' radius among four of 14 that take 81 degrees of it each: too little is its own. */
  @Test
  void aParticleBehindNeighboursHasNoCircularity() throws AnalysisException {
    Grid grid = new Grid(128, 128, 256 * NM, 256 * NM);
    double[] values = new double[grid.size()];
    Arrays.setAll(values, i -> {
      double x = Math.abs(i % 128 - 64);
      double y = Math.abs(i / 128 - 64);
      return (Math.hypot(x, y) < 10 || Math.hypot(x - 20, y) < 14 || Math.hypot(x, y - 20) < 14 ? 20 : 0) * NM
          + 0.1 * NM * Math.sin(1.3 * i % 128) * Math.cos(1.7 * (i / 128));
    });
    Outcome outcome = segment(Image.of("Height", Unit.METRE, grid, values, new byte[values.length]), DEFAULTS);
    assertThat(number(outcome, "whole particles")).isEqualTo(5);
    double[] circularities = column(outcome, "circularity");
    int hidden = IntStream.range(0, 5).filter(i -> Double.isNaN(circularities[i])).findFirst().orElseThrow();
    assertThat(column(outcome, "x")[hidden]).isCloseTo(129 * NM, within(1 * NM));
    assertThat(column(outcome, "completed")[hidden]).isGreaterThan(0.5);
    assertThat(column(outcome, "diameter")[hidden]).as("mostly inferred").isCloseTo(40 * NM, within(5 * NM));
    assertThat(outcome.warnings()).anySatisfy(warning -> assertThat(warning).contains("1 whole particles have neighbours", "no circularity"));
    assertThat(outcome.numbers()).anySatisfy(number -> assertThat(number.method()).startsWith("of 4 whole particles"));
  }

  /** Prisms of 60 nm at random places and angles on pixels of 4.7 nm, with the study's noise: circularity (pi/n) / tan(pi/n), 1 of the disc. */
  @ParameterizedTest
  @ValueSource(ints = {0, 4, 5, 6, 8})
  void circularitiesAreThoseOfClosedForms(int sides) throws AnalysisException {
    double truth = sides == 0 ? 1 : Math.PI / sides / Math.tan(Math.PI / sides);
    double apothem = 30 * NM * Math.sqrt(truth);
    Grid grid = new Grid(256, 256, 1.2e-6, 1.2e-6);
    SplittableRandom random = new SplittableRandom(sides);
    List<Double> errors = new ArrayList<>();
    while (errors.size() < 300) {
      double[] heights = new double[grid.size()];
      Arrays.setAll(heights, i -> 0.2 * NM * random.nextGaussian());
      for (int particle = 0; particle < 100; particle++) {
        double x0 = (0.1 * (particle % 10) + 0.05) * 1.2e-6 + 10 * NM * random.nextDouble();
        double y0 = (0.1 * (particle / 10) + 0.05) * 1.2e-6 + 10 * NM * random.nextDouble();
        double turn = 2 * Math.PI * random.nextDouble();
        for (int i = 0; i < heights.length; i++) {
          double x = (i % 256 + 0.5) * grid.pixelWidth() - x0;
          double y = (i / 256 + 0.5) * grid.pixelHeight() - y0;
          if (Math.hypot(x, y) < 60 * NM && isInPrism(x, y, sides, turn, apothem)) {
            heights[i] += 24 * NM;
          }
        }
      }
      Outcome outcome = segment(Image.of("Height", Unit.METRE, grid, heights, new byte[heights.length]), DEFAULTS);
      assertThat(column(outcome, "circularity")).hasSize(100);
      Arrays.stream(column(outcome, "circularity")).forEach(circularity -> errors.add(circularity - truth));
    }
    assertThat(Match.quantile(errors, 0.95)).isLessThan(sides == 0 || sides > 4 ? 0.05 : 0.06);
  }

  private static boolean isInPrism(double x, double y, int sides, double turn, double apothem) {
    boolean in = sides > 0 || Math.hypot(x, y) < apothem;
    for (int k = 0; k < sides; k++) {
      double angle = turn + 2 * Math.PI * k / sides;
      in &= x * Math.cos(angle) + y * Math.sin(angle) < apothem;
    }
    return in;
  }

  @Test
  void sharpAndRoundParticlesDiffer() throws AnalysisException {
    double side = 1.5e-6;
    double[] medians = new double[2];
    for (int sharpness = 0; sharpness < 2; sharpness++) {
      ParticleField field = ParticleField.of(ParticleSettings.of(side).withSharpness(sharpness).withBackground(0.5 * NM, 0, 0), 4);
      medians[sharpness] = number(segment(map(field, 256, side), DEFAULTS), "median edge sharpness");
    }
    assertThat(medians[0]).isCloseTo(0.62, within(0.08));
    assertThat(medians[1]).isGreaterThan(0.88);
  }

  private static Image discs(Predicate<Integer> missing) {
    Grid grid = new Grid(128, 128, 256 * NM, 256 * NM);
    double[] values = new double[grid.size()];
    byte[] invalid = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      int x = i % 128;
      int y = i / 128;
      boolean in = Math.hypot(x - 30, y - 30) < 10 || Math.hypot(x - 46, y - 30) < 10 || Math.hypot(x - 90, y - 80) < 15 || Math.hypot(x, y - 90) < 12
          || Math.hypot(x - 60, y - 127) < 12;
      values[i] = (in ? 20 : 0) * NM + 0.1 * NM * Math.sin(1.3 * x) * Math.cos(1.7 * y);
      invalid[i] = missing.test(i) ? Invalid.MARKER.code() : 0;
    }
    return Image.of("Height", Unit.METRE, grid, values, invalid);
  }

  @ParameterizedTest
  @EnumSource(Threshold.class)
  void everyThresholdFindsDiscsAndSaysWhichAreCut(Threshold threshold) throws AnalysisException {
    WatershedSettings settings = new WatershedSettings(threshold, 3, 10 * NM, Relief.DISTANCE, 0.7, 0.15, 0, 0);
    Outcome outcome = segment(discs(i -> false), settings);
    assertThat(number(outcome, "particles")).isEqualTo(5);
    assertThat(number(outcome, "whole particles")).isEqualTo(3);
    assertThat(number(outcome, "number density") * 256 * NM * 256 * NM).isCloseTo(4, within(1e-9));
    assertThat(number(outcome, "median particle height")).isCloseTo(20 * NM, within(0.3 * NM));
    assertThat(outcome.warnings()).anySatisfy(warning -> assertThat(warning).contains("2 of 5 particles", "left out"));
    assertThat(outcome.warnings()).anySatisfy(warning -> assertThat(warning).contains("too few for statistics"));
    double[] diameters = column(outcome, "diameter");
    assertThat(Arrays.stream(diameters).max().orElseThrow()).isCloseTo(60 * NM, within(1 * NM));
    assertThat(outcome.citations().stream().anyMatch(citation -> citation.doi().equals("10.1109/TSMC.1979.4310076")))
        .isEqualTo(threshold == Threshold.OTSU);
    Labels labels = outcome.labels().getFirst();
    assertThat(labels.classes()).extracting(Labels.LabelClass::name).containsExactly("background", "particle");
    assertThat(labels.label(30 * 128 + 30)).isEqualTo(2);
    assertThat(labels.label(5)).isEqualTo(1);
    Table outlines = outcome.tables().get(1);
    assertThat(outlines.column("particle").orElseThrow().values()).contains(1, 5);
  }

  @Test
  void missingPixelsAreNeitherClassAndDoNotCutAParticleThatTheyCross() throws AnalysisException {
    Outcome line = segment(discs(i -> i / 128 == 80), DEFAULTS);
    assertThat(number(line, "particles")).isEqualTo(5);
    assertThat(line.labels().getFirst().label(80 * 128 + 90)).isEqualTo(Labels.NONE);
    Outcome band = segment(discs(i -> i / 128 > 76 && i / 128 < 84), DEFAULTS);
    double[] border = column(band, "touches_border");
    assertThat(Arrays.stream(border).sum()).as("cut by the band: not whole").isGreaterThanOrEqualTo(4);
  }

  @Test
  void aFlatMapHasNoParticles() throws AnalysisException {
    ParticleField flat = ParticleField.of(ParticleSettings.of(1e-6).withCoverage(0).withBackground(NM, 0, 0), 3);
    Outcome outcome = segment(map(flat, 128, 1e-6), DEFAULTS);
    assertThat(number(outcome, "particles")).isZero();
    assertThat(outcome.tables()).allSatisfy(table -> assertThat(table.length()).isZero());
    assertThat(number(outcome, "area of the particles")).isZero();
    assertThat(outcome.warnings()).singleElement().asString().contains("Nothing rises", "OTSU");
  }

  @Test
  void whatCannotBeDoneIsRefused() {
    Image modulus = Image.of("Modulus", Unit.PASCAL, new Grid(16, 16, 1, 1), new double[256], new byte[256]);
    assertThatThrownBy(() -> segment(modulus, DEFAULTS)).hasMessageContaining("Modulus is in Pa");
    Image few = Image.of("Height", Unit.METRE, new Grid(4, 4, 1, 1), new double[16], new byte[16]);
    assertThatThrownBy(() -> segment(few, DEFAULTS)).hasMessageContaining("fewer than 100");
    Image unsized = Image.of("Height", Unit.METRE, new Grid(16, 16, Double.NaN, Double.NaN), new double[256], new byte[256]);
    assertThatThrownBy(() -> segment(unsized, DEFAULTS)).hasMessageContaining("how large");
    WatershedSettings low = new WatershedSettings(Threshold.SET, 3, -5 * NM, Relief.HEIGHT, 0.7, 0.15, 0, 0);
    assertThatThrownBy(() -> segment(discs(i -> false), low)).hasMessageContaining("below the background");
    assertThatThrownBy(() -> new WatershedSegmenter().segment(discs(i -> false), DEFAULTS, execution(true)))
        .isInstanceOf(OperationCanceledException.class);
  }
}
