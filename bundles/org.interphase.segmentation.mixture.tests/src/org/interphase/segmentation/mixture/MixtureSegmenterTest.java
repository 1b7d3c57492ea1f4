package org.interphase.segmentation.mixture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.interphase.api.Estimate;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Invalid;
import org.interphase.api.Labels;
import org.interphase.api.Quantity;
import org.interphase.api.Table;
import org.interphase.api.Unit;
import org.interphase.api.spi.AnalysisException;
import org.interphase.api.spi.Execution;
import org.interphase.api.spi.Outcome;
import org.interphase.numerics.mixture.CountsFit.Weighting;
import org.interphase.segmentation.mixture.MixtureSettings.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MixtureSegmenterTest {
  private static final double[] WEIGHTS = {0.25, 0.45, 0.30};
  private static final double[] MEANS = {120e6, 310e6, 620e6};
  private static final double[] SIGMAS = {45e6, 70e6, 130e6};
  private static final double[] NONE = {};
  private static final MixtureSettings DEFAULTS = new MixtureSettings(20e6, Method.EM, Weighting.UNWEIGHTED, 0, 6, 10, 0.9, 0, 100, 0, NONE, NONE);

  private static final class Engine implements Execution {
    private final List<Outcome> published = new ArrayList<>();
    private final IProgressMonitor monitor = new NullProgressMonitor();
    private final Executor executor;

    Engine(Executor executor) {
      this.executor = executor;
    }

    @Override
    public IProgressMonitor monitor() {
      return monitor;
    }

    @Override
    public long seed() {
      return 7;
    }

    @Override
    public Executor executor() {
      return executor;
    }

    @Override
    public void publish(Outcome partial) {
      published.add(partial);
    }
  }

  /** Squares of 8 x 8 pixels whose component is drawn independently. */
  private static double[] patches(int side, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int across = (side + 7) / 8;
    int[] component = random.doubles((long) across * across).mapToInt(u -> u < WEIGHTS[0] ? 0 : u < WEIGHTS[0] + WEIGHTS[1] ? 1 : 2).toArray();
    double[] values = new double[side * side];
    for (int i = 0; i < values.length; i++) {
      int k = component[i / side / 8 * across + i % side / 8];
      values[i] = MEANS[k] + SIGMAS[k] * random.nextGaussian();
    }
    return values;
  }

  private static Image modulus(int side, double[] values, byte[] invalid) {
    return Image.of("DMTModulus", Unit.PASCAL, new Grid(side, side, 1e-6, 1e-6), values, invalid);
  }

  private static Outcome segment(Image map, MixtureSettings settings) throws AnalysisException {
    return new MixtureSegmenter().segment(map, settings, new Engine(task -> { }));
  }

  private static Table table(Outcome outcome, String name) {
    return outcome.tables().stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
  }

  private static double[] column(Outcome outcome, String table, String column) {
    return table(outcome, table).column(column).orElseThrow().values();
  }

  private static Estimate number(Outcome outcome, String name) {
    return outcome.numbers().stream().filter(number -> number.name().equals(name)).findFirst().orElseThrow();
  }

  private static MixtureSettings with(Method method, int components, int replicates, int ratios) {
    return new MixtureSettings(20e6, method, Weighting.UNWEIGHTED, components, 6, 10, 0.9, 0, replicates, ratios, NONE, NONE);
  }

  @ParameterizedTest
  @EnumSource
  void findsTheComponentsOfAMap(Method method) throws AnalysisException {
    Outcome outcome = segment(modulus(128, patches(128, 1), new byte[128 * 128]), with(method, 0, 100, 0));
    assertThat(column(outcome, "components", "mean")).hasSize(3);
    for (int k = 0; k < 3; k++) {
      double weight = column(outcome, "components", "weight")[k];
      assertThat(WEIGHTS[k]).isBetween(column(outcome, "components", "weight_lower")[k], column(outcome, "components", "weight_upper")[k]);
      assertThat(weight).isBetween(column(outcome, "components", "weight_lower")[k], column(outcome, "components", "weight_upper")[k]);
      assertThat(column(outcome, "components", "mean")[k]).isCloseTo(MEANS[k], within(4 * column(outcome, "components", "mean_error")[k]));
      assertThat(column(outcome, "components", "sigma")[k]).isCloseTo(SIGMAS[k], within(4 * column(outcome, "components", "sigma_error")[k]));
    }
    assertThat(column(outcome, "components", "weight_error")[1]).isBetween(0.01, 0.08);
    assertThat(number(outcome, "component 2 mean").unit()).isEqualTo(Unit.PASCAL);
  }

  @Test
  void labelsFollowTheThresholds() throws AnalysisException {
    byte[] invalid = new byte[64 * 64];
    invalid[5] = Invalid.SATURATED.code();
    Image map = modulus(64, patches(64, 2), invalid);
    Outcome outcome = segment(map, with(Method.EM, 3, 50, 0));
    Labels labels = outcome.labels().getFirst();
    assertThat(labels.name()).isEqualTo("classes");
    assertThat(labels.label(5)).isEqualTo(Labels.NONE);
    int[] counts = new int[4];
    for (int i = 0; i < map.grid().size(); i++) {
      counts[labels.label(i)]++;
      if (labels.label(i) > 0) {
        Labels.LabelClass own = labels.classes().get(labels.label(i) - 1);
        assertThat(map.value(i)).isGreaterThanOrEqualTo(own.lower()).isLessThan(own.upper());
      }
    }
    for (int c = 0; c < 3; c++) {
      Estimate area = labels.classes().get(c).area();
      assertThat(area.value()).isCloseTo(counts[c + 1] / 4095.0, within(1e-12)).isBetween(area.lower(), area.upper());
      assertThat(column(outcome, "areas", "fraction")[c]).isEqualTo(area.value());
      assertThat(labels.classes().get(c).name()).isEqualTo("component " + (c + 1));
    }
    assertThat(number(outcome, "invalid pixels").value()).isEqualTo(1);
    assertThat(number(outcome, "invalid: saturated").value()).isEqualTo(1);
    double[] values = column(outcome, "intersections", "value");
    double[] used = column(outcome, "intersections", "used_as_threshold");
    double[] thresholds = IntStream.range(0, values.length).filter(i -> used[i] == 1).mapToDouble(i -> values[i]).toArray();
    assertThat(thresholds).containsExactly(labels.classes().get(0).upper(), labels.classes().get(1).upper());
  }

  private static MixtureSettings dividing(double... thresholds) {
    return new MixtureSettings(20e6, Method.EM, Weighting.UNWEIGHTED, 3, 6, 10, 0.9, 0, 50, 0, thresholds, NONE);
  }

  @Test
  void dividesAtThresholdsThatAreSet() throws AnalysisException {
    double[] values = patches(64, 3);
    Outcome outcome = segment(modulus(64, values, new byte[64 * 64]), dividing(200e6, 250e6, 450e6));
    Labels labels = outcome.labels().getFirst();
    assertThat(labels.classes()).extracting(Labels.LabelClass::name).containsExactly("component 1", "class 2 (no component)", "component 2",
        "component 3");
    assertThat(labels.classes()).extracting(Labels.LabelClass::lower).containsExactly(Double.NEGATIVE_INFINITY, 200e6, 250e6, 450e6);
    long second = Arrays.stream(values).filter(value -> value >= 200e6 && value < 250e6).count();
    Estimate area = labels.classes().get(1).area();
    assertThat(area.value()).isEqualTo(second / 4096.0).isBetween(area.lower(), area.upper());
    assertThat(Arrays.stream(labels.labels()).filter(label -> label == 2)).hasSize((int) second);
    assertThat(number(outcome, "threshold 2").value()).isEqualTo(250e6);
    assertThat(outcome.warnings()).anyMatch(warning -> warning.contains("set by a person"));
    double[] used = column(outcome, "intersections", "used_as_threshold");
    assertThat(IntStream.range(0, used.length).filter(i -> used[i] == 1).mapToDouble(i -> column(outcome, "intersections", "value")[i]))
        .containsExactly(200e6, 250e6, 450e6);
    assertThat(column(outcome, "components", "mean")).isEqualTo(column(segment(modulus(64, values, new byte[64 * 64]), dividing()), "components",
        "mean"));
  }

  @Test
  void refusesThresholdsThatDoNotAscend() {
    assertThatThrownBy(() -> segment(modulus(64, patches(64, 3), new byte[64 * 64]), dividing(3e8, 2e8))).isInstanceOf(AnalysisException.class)
        .hasMessageContaining("do not divide a map");
  }

  private static MixtureSettings starting(int components, double... means) {
    return new MixtureSettings(20e6, Method.EM, Weighting.UNWEIGHTED, components, 6, 10, 0.9, 0, 20, 0, NONE, means);
  }

  /** Three peaks, of which two have to share a Gaussian where there are two of these. */
  private static Image threePeaks(Unit unit) {
    SplittableRandom draws = new SplittableRandom(4);
    double[] values = draws.doubles(64 * 64).map(u -> (u < 0.4 ? 100e6 : u < 0.7 ? 200e6 : 300e6) + 10e6 * draws.nextGaussian()).toArray();
    return Image.of("DMTModulus", unit, new Grid(64, 64, 1e-6, 1e-6), values, new byte[64 * 64]);
  }

  @Test
  void theFitThatAStartLeadsToIsTakenAndAHigherOneIsNamed() throws AnalysisException {
    Outcome random = segment(threePeaks(Unit.PASCAL), with(Method.EM, 2, 20, 0));
    double[] highest = column(random, "components", "mean");
    Outcome started = segment(threePeaks(Unit.PASCAL), starting(5, 150e6, 300e6));
    assertThat(column(started, "components", "mean")).containsExactly(new double[] {145e6, 300e6}, within(5e6));
    assertThat(number(started, "components").method()).isEqualTo("number of start means");
    double lower = column(random, "model_selection", "log_likelihood")[1] - column(started, "model_selection", "log_likelihood")[1];
    assertThat(lower).isGreaterThan(100);
    assertThat(started.warnings()).contains(String.format(Locale.ROOT, "The start means lead to another maximum than a random start, whose "
        + "log-likelihood is larger by %.3g: its means are %s, %s.", lower, Quantity.readable(highest[0], Unit.PASCAL), Quantity.readable(highest[1],
        Unit.PASCAL)));
    double[] others = column(random, "model_selection", "log_likelihood");
    others[1] -= lower;
    assertThat(column(started, "model_selection", "log_likelihood")).containsExactly(others, within(1e-9));
    assertThat(segment(threePeaks(Unit.PASCAL), starting(0, 150e6, 300e6)).tables()).isEqualTo(started.tables());
  }

  @Test
  void aStartThatLeadsToTheHighestMaximumWarnsOfNothing() throws AnalysisException {
    Outcome random = segment(threePeaks(Unit.PASCAL), with(Method.EM, 2, 20, 0));
    Outcome started = segment(threePeaks(Unit.PASCAL), starting(0, 100e6, 250e6));
    for (int k = 0; k < 2; k++) {
      double error = column(random, "components", "mean_error")[k];
      assertThat(column(started, "components", "mean")[k]).isCloseTo(column(random, "components", "mean")[k], within(1e-4 * error));
    }
    assertThat(started.warnings()).isEqualTo(random.warnings());
  }

  @Test
  void startMeansAreInPascalAndWithinTheFittedValues() throws AnalysisException {
    Outcome other = segment(threePeaks(Unit.NEWTON), starting(2, 150e6, 300e6));
    assertThat(other.tables()).isEqualTo(segment(threePeaks(Unit.NEWTON), with(Method.EM, 2, 20, 0)).tables());
    assertThat(other.warnings()).contains("DMTModulus is not in Pa: the start means of the settings were left out.");
    assertThatThrownBy(() -> segment(threePeaks(Unit.PASCAL), starting(0, 3e8, 1e8))).isInstanceOf(AnalysisException.class)
        .hasMessageContaining("start means [3.0E8, 1.0E8] Pa do not start a fit");
    assertThatThrownBy(() -> segment(threePeaks(Unit.PASCAL), starting(0, 1e8, 9e8))).isInstanceOf(AnalysisException.class)
        .hasMessageContaining("whose fitted values go from ");
  }

  @Test
  void tablesAreComplete() throws AnalysisException {
    Outcome outcome = segment(modulus(64, patches(64, 3), new byte[64 * 64]), with(Method.EM, 0, 20, 9));
    assertThat(outcome.tables()).extracting(Table::name)
        .containsExactly("histogram", "components", "intersections", "areas", "confusion", "model_selection", "posterior");
    assertThat(column(outcome, "model_selection", "K")).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(column(outcome, "model_selection", "bootstrap_p")[1]).isEqualTo(0.1);
    assertThat(column(outcome, "model_selection", "bootstrap_p")[2]).isBetween(0.1, 1.0);
    assertThat(column(outcome, "model_selection", "bootstrap_p")[4]).isNaN();
    double[] lower = column(outcome, "histogram", "lower");
    for (double edge : lower) {
      assertThat(edge / 20e6).isCloseTo(Math.rint(edge / 20e6), within(1e-9));
    }
    assertThat(lower[0]).isNegative();
    for (int k = 0; k < 3; k++) {
      double sum = 0;
      for (int c = 1; c <= 3; c++) {
        sum += column(outcome, "confusion", "class " + c)[k];
      }
      assertThat(sum).isCloseTo(1, within(1e-9));
    }
    assertThat(outcome.citations()).extracting(c -> c.doi()).contains("10.1214/aos/1176344136", "10.1214/aos/1176347265", "10.2307/2347790");
  }

  @Test
  void theNumberOfThreadsDoesNotMatter() throws AnalysisException {
    Image map = modulus(64, patches(64, 4), new byte[64 * 64]);
    Outcome alone = segment(map, with(Method.EM, 0, 60, 9));
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      Outcome together = new MixtureSegmenter().segment(map, with(Method.EM, 0, 60, 9), new Engine(pool));
      assertThat(together.tables()).isEqualTo(alone.tables());
      assertThat(together.numbers()).isEqualTo(alone.numbers());
      assertThat(together.labels().getFirst().labels()).isEqualTo(alone.labels().getFirst().labels());
    }
  }

  @Test
  void saturatedValuesDoNotDestroyTheFit() throws AnalysisException {
    double[] values = patches(96, 5);
    for (int i = 0; i < values.length; i += 40) {
      values[i] = i % 80 == 0 ? 1e30 : 8e12;
    }
    Outcome outcome = segment(modulus(96, values, new byte[96 * 96]), DEFAULTS);
    for (int k = 0; k < 3; k++) {
      assertThat(column(outcome, "components", "mean")[k]).isCloseTo(MEANS[k], within(5 * column(outcome, "components", "mean_error")[k]));
    }
    assertThat(number(outcome, "values above the fit").value()).isEqualTo(231);
    assertThat(outcome.warnings()).anyMatch(warning -> warning.contains("outside the range of the fit"));
  }

  @Test
  void aMapInAnotherUnitGetsAnAutomaticWidth() throws AnalysisException {
    double[] values = patches(64, 6);
    for (int i = 0; i < values.length; i++) {
      values[i] *= 1e-15;
    }
    Image map = Image.of("Adhesion", Unit.NEWTON, new Grid(64, 64, 1e-6, 1e-6), values, new byte[64 * 64]);
    Outcome outcome = segment(map, DEFAULTS);
    assertThat(table(outcome, "histogram").length()).isBetween(20, 200);
    assertThat(outcome.warnings()).anyMatch(warning -> warning.contains("not in Pa"));
    assertThat(column(outcome, "components", "mean")).hasSize(3);
  }

  @Test
  void refusesWhatCannotBeSegmentedAndSaysWhatToDo() {
    double[] equal = new double[32 * 32];
    assertThatThrownBy(() -> segment(modulus(32, equal, new byte[32 * 32]), DEFAULTS))
        .isInstanceOf(AnalysisException.class).hasMessageContaining("values that differ");
    byte[] allInvalid = new byte[32 * 32];
    Arrays.fill(allInvalid, Invalid.NO_CONTACT.code());
    assertThatThrownBy(() -> segment(modulus(32, patches(32, 1), allInvalid), DEFAULTS))
        .isInstanceOf(AnalysisException.class).hasMessageContaining("0 valid pixels");
    MixtureSettings tiny = new MixtureSettings(1, Method.EM, Weighting.UNWEIGHTED, 0, 6, 10, 0.9, 0, 0, 0, NONE, NONE);
    assertThatThrownBy(() -> segment(modulus(32, patches(32, 1), new byte[32 * 32]), tiny))
        .isInstanceOf(AnalysisException.class).hasMessageContaining("wider bins");
    MixtureSettings wide = new MixtureSettings(300e6, Method.LEAST_SQUARES, Weighting.UNWEIGHTED, 3, 6, 10, 0.9, 0, 0, 0, NONE, NONE);
    assertThatThrownBy(() -> segment(modulus(32, patches(32, 1), new byte[32 * 32]), wide))
        .isInstanceOf(AnalysisException.class).hasMessageContaining("do not determine");
  }

  @Test
  void onePeakWithTwoWidthsIsOneClass() throws AnalysisException {
    SplittableRandom random = new SplittableRandom(10);
    double[] values = new double[128 * 128];
    for (int i = 0; i < values.length; i++) {
      values[i] = i % 3 == 0 ? 60e6 + 25e6 * random.nextGaussian() : 318e6 + (i % 3 == 1 ? 40e6 : 120e6) * random.nextGaussian();
    }
    Outcome outcome = segment(modulus(128, values, new byte[128 * 128]), with(Method.EM, 3, 50, 0));
    assertThat(outcome.labels().getFirst().classes()).extracting(Labels.LabelClass::name).containsExactly("component 1", "components 2 + 3");
    assertThat(table(outcome, "areas").rows()).containsExactly("component 1", "components 2 + 3");
    assertThat(outcome.labels()).extracting(Labels::name).containsExactly("classes", "posterior");
    assertThat(outcome.labels().getLast().classes()).hasSize(3);
    assertThat(outcome.warnings()).anyMatch(warning -> warning.contains("one peak with two widths"))
        .anyMatch(warning -> warning.contains("hidden below"));
  }

  @Test
  void tooManyComponentsAreSaidToBe() throws AnalysisException {
    Outcome outcome = segment(modulus(48, patches(48, 8), new byte[48 * 48]), with(Method.EM, 6, 20, 0));
    assertThat(outcome.warnings()).anyMatch(warning -> warning.startsWith("BIC prefers 3 components"));
  }

  @Test
  void publishesAtOnceAndStopsWhenCancelled() throws AnalysisException {
    Image map = modulus(64, patches(64, 9), new byte[64 * 64]);
    Engine engine = new Engine(task -> { });
    new MixtureSegmenter().segment(map, DEFAULTS, engine);
    assertThat(engine.published).isNotEmpty();
    assertThat(column(engine.published.getFirst(), "components", "weight_lower")[0]).isNaN();
    Engine cancelled = new Engine(task -> { });
    cancelled.monitor.setCanceled(true);
    assertThatThrownBy(() -> new MixtureSegmenter().segment(map, DEFAULTS, cancelled)).isInstanceOf(OperationCanceledException.class);
    assertThat(cancelled.published).isEmpty();
  }
}
