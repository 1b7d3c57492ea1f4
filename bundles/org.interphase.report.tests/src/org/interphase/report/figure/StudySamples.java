package org.interphase.report.figure;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interphase.api.Citation;
import org.interphase.api.Estimate;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Table;
import org.interphase.api.Table.Column;
import org.interphase.api.Unit;
import org.interphase.api.spi.Outcome;
import org.interphase.core.Recipe;
import org.interphase.core.Calibration;
import org.interphase.core.Result;
import org.interphase.core.series.GroupComparison;
import org.interphase.core.series.LogTrace;
import org.interphase.core.series.Series;
import org.interphase.core.series.Series.Component;
import org.interphase.core.series.SeriesFrame;
import org.interphase.core.series.Study;
import org.interphase.core.series.Study.Analysed;

/** A study whose every number is known: six data sets in two electrolytes, as the demonstration experiment has them. */
public final class StudySamples {
  public static final String PLAIN = "1.2 M LiPF6 in EC:EMC 3:7";
  public static final String ADDITIVE = PLAIN + " + 5 wt% VC";
  private static final String QUANTITY = "Young's modulus";
  private static final List<String> COLOURS = List.of("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#7f7f7f");
  private static final List<String> SYMBOLS = List.of("circle", "square", "triangle", "diamond", "down-triangle", "cross", "circle");
  private static final double MINUTE = 60;
  private static final LocalDateTime IMMERSED = LocalDateTime.of(2024, 3, 5, 10, 0);

  private final int dataSets;
  private final int frames;
  private final int pixels;
  private final boolean synthetic;
  private final List<Analysed> analysed = new ArrayList<>();

  private StudySamples(int dataSets, int frames, int pixels, boolean synthetic) {
    this.dataSets = dataSets;
    this.frames = frames;
    this.pixels = pixels;
    this.synthetic = synthetic;
  }

  /** A study of some data sets, the first frame of each dry, and maps of so many pixels in a row. */
  public static Study study(int dataSets, int frames, int pixels, boolean synthetic) {
    return new StudySamples(dataSets, frames, pixels, synthetic).study();
  }

  /** A study in which nothing was measured. */
  public static Study empty() {
    return new Study("Nothing <yet> & more", "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private Study study() {
    List<Series> series = IntStream.rangeClosed(1, dataSets).mapToObj(this::series).toList();
    surfaces();
    potential();
    capture();
    return new Study("Interphase on lithium", "Stiffness of the interphase with and without vinylene carbonate.", List.of(experiment(false),
        experiment(true)), List.of(new Study.Calibrated("calibration.json", List.of(experimentName(false), experimentName(true)), calibration())),
            series, IntStream.rangeClosed(1, dataSets).mapToObj(this::log).toList(), comparisons(series), analysed);
  }

  private static Study.Experiment experiment(boolean additive) {
    return new Study.Experiment(experimentName(additive), additive ? ADDITIVE : PLAIN, Optional.of(IMMERSED), List.of(
        new Study.Fact("sample", "lithium foil, rolled, 0.38 mm"), new Study.Fact("probe",
            "AD-40-AS, spring constant 40.0 ± 2.4 N/m, tip radius 10 nm"),
        new Study.Fact("calibration", "deflection sensitivity 72.50 ± 0.50 nm/V on sapphire, thermal tune")), List.of(
        new Study.Event(IMMERSED, "electrolyte added"), new Study.Event(IMMERSED.plusMinutes(95), "setpoint raised to 100 nN"),
        new Study.Event(IMMERSED.plusMinutes(260), "laser realigned")));
  }

  private Calibration calibration() {
    List<Calibration.Input> sapphire = List.of(new Calibration.Input("sapphire.000", "5".repeat(64), synthetic));
    return new Calibration(List.of(
        new Calibration.Step("deflection sensitivity", sapphire, Map.of("sensitivity", "72.77 nm/V"), List.of(Curves.sensitivity()),
            List.of(Curves.slopes(40)), List.of("The slopes of three curves on sapphire.")),
        new Calibration.Step("spring constant", List.of(), Map.of(), List.of(Estimate.of("spring constant", 41.2, 2.1, Unit.NEWTON.per(Unit.METRE),
            "thermal tune")), List.of(Curves.spectrum()), List.of()),
        new Calibration.Step("tip radius", List.of(), Map.of(), List.of(Estimate.of("tip radius", 31e-9, 2.5e-9, Unit.METRE,
            "from the modulus of a reference film")), List.of(), List.of())));
  }

  private void capture() {
    analysed.add(new Analysed("capture", "capture.pfc", experimentName(false), name(1), 9000, Path.of("capture"), result("curves", "Force curves.",
        "capture.pfc", new Outcome(List.of(), List.of(), List.of(), List.of(Curves.budget(), Curves.peaks()), List.of(), List.of()))));
  }

  private static String experimentName(boolean additive) {
    return additive ? "With VC" : "Without additive";
  }

  private boolean additive(int dataSet) {
    return dataSet > (dataSets + 1) / 2;
  }

  private static String name(int dataSet) {
    return "Data set " + dataSet;
  }

  private static String id(int dataSet, int frame) {
    return "m-" + dataSet + "-" + frame;
  }

  private static double time(int frame) {
    return frame == 0 ? 0 : (20 + 35 * (frame - 1)) * MINUTE;
  }

  /** The true mean of a frame in Pa. */
  static double mean(boolean additive, int dataSet, int frame) {
    double hours = time(frame) / 3600;
    return frame == 0 ? 40e9 : additive ? 8e8 + 1.5e9 * Math.exp(-Math.pow(hours - 3, 2)) * (1 + 0.2 * (dataSet % 3)) : dataSet == 3 && hours > 1.6
        ? 11.2e9 * (hours - 1.4) / 4.2 : 3e8 + 5e7 * hours + 2e7 * dataSet;
  }

  private Series series(int dataSet) {
    boolean additive = additive(dataSet);
    List<SeriesFrame> all = IntStream.range(0, frames).mapToObj(frame -> frame(additive, dataSet, frame)).toList();
    List<Component> components = all.stream().filter(frame -> !frame.dry()).flatMap(frame -> components(frame, dataSet)).toList();
    List<Table> tables = List.of(new Table("transitions, 20 to 55 min", IntStream.range(0, 16).mapToObj(i -> "component " + (i / 4 + 1)
        + " to component "
        + (i % 4 + 1)).toList(), List.of(new Column("from", Unit.ONE, IntStream.range(0, 16).mapToDouble(i -> i / 4 + 1).toArray()),
        new Column("to", Unit.ONE, IntStream.range(0, 16).mapToDouble(i -> i % 4 + 1).toArray()),
        new Column("share", Unit.ONE, IntStream.range(0, 16).mapToDouble(i -> i / 4 == i % 4 ? 0.85 : 0.05).toArray()),
        new Column("share_error", Unit.ONE, IntStream.range(0, 16).mapToDouble(i -> i / 4 == i % 4 ? 0.012 : 0.007).toArray()))));
    List<Estimate> numbers = List.of(new Estimate("trend", 1.2e4, 3e3, 6e3, 1.8e4, Unit.PASCAL.per(Unit.SECOND),
        "Theil-Sen slope, bootstrap over frames"));
    return new Series("ds-" + dataSet, name(dataSet), experimentName(additive), additive ? ADDITIVE : PLAIN, COLOURS.get((dataSet - 1) % 7),
        SYMBOLS.get((dataSet - 1) % 7), QUANTITY, Unit.PASCAL, all, histograms(additive, dataSet), components, numbers, tables, synthetic,
        dataSet == 2 ? List.of("The frame at 125 min is of another lateral size & not compared.") : List.of());
  }

  private SeriesFrame frame(boolean additive, int dataSet, int frame) {
    Random random = new Random(31L * dataSet + frame);
    double mean = mean(additive, dataSet, frame);
    double error = 0.02 * mean;
    boolean alone = dataSet == 2 && frame == 4;
    double shift = 30e-9 * frame;
    List<Estimate> numbers = new ArrayList<>(List.of(
        new Estimate(SeriesFrame.MEAN, mean, error, mean - 1.96 * error, mean + 1.96 * error, Unit.PASCAL,
            "arithmetic mean, spatial block bootstrap"),
        Estimate.of(SeriesFrame.MEDIAN, 0.9 * mean, error, Unit.PASCAL, "median, spatial block bootstrap"),
        Estimate.of(SeriesFrame.SPREAD, 0.5 * mean, 2 * error, Unit.PASCAL, "normalised median absolute deviation"),
        Estimate.exact(SeriesFrame.VALID, pixels * pixels - 300, Unit.ONE, "count"), Estimate.exact(SeriesFrame.INVALID, 300, Unit.ONE, "count")));
    if (frame > 0 && !alone) {
      numbers.addAll(List.of(Estimate.of(SeriesFrame.SHIFT_X, shift * Math.cos(dataSet + 0.1 * frame), 2e-9, Unit.METRE, "phase correlation"),
          Estimate.of(SeriesFrame.SHIFT_Y, shift * Math.sin(dataSet + 0.1 * frame), 2e-9, Unit.METRE, "phase correlation"),
          Estimate.of(SeriesFrame.OVERLAP, 1 - 0.02 * frame - 0.01 * random.nextDouble(), Double.NaN, Unit.ONE, "common area"),
          Estimate.of(SeriesFrame.ENTROPY, 4.1 + 0.1 * frame, 0.05, Unit.ONE, "Shannon entropy of the histogram"),
          Estimate.of(SeriesFrame.CHANGE, 2e7, 3e6, Unit.PASCAL, "Wasserstein distance")));
    }
    analysed.add(analysed(additive, dataSet, frame, result(dataSet, frame, mean)));
    return new SeriesFrame(id(dataSet, frame), "set" + dataSet + "." + String.format("%03d", frame), frame == 0, time(frame),
        time(frame) - 4 * MINUTE,
        time(frame) + 4 * MINUTE, 3e-6, 3e-6, numbers, alone ? "5 µm wide, the others are 3 µm wide" : "");
  }

  private static Analysed analysed(boolean additive, int dataSet, int frame, Result result) {
    return new Analysed(id(dataSet, frame), "set" + dataSet + "." + String.format("%03d", frame), experimentName(additive), name(dataSet),
        frame == 0 ? Double.NaN : time(frame), Path.of("results", id(dataSet, frame)), result);
  }

  private Result result(int dataSet, int frame, double mean) {
    double factor = mean / 250e6;
    Image patches = Samples.patches(pixels, pixels);
    Random random = new Random(frame);
    double[] values = Arrays.stream(patches.values()).map(value -> value * factor * (1 + 0.01 * random.nextGaussian())).toArray();
    Image map = Image.of(QUANTITY, Unit.PASCAL, patches.grid(), values, patches.invalidCodes());
    double[] thresholds = scaled(Samples.THRESHOLDS, factor);
    double width = 20e6 * Math.max(1, Math.rint(factor));
    Outcome outcome = new Outcome(List.of(map), List.of(Samples.classes(map, thresholds)), List.of(), List.of(Samples.histogram(map, width),
        Samples.components(Unit.PASCAL, new double[] {0.27, 0.24, 0.25, 0.24}, scaled(Samples.MEANS, factor), scaled(Samples.SIGMAS, factor)),
        Samples.intersections(Unit.PASCAL, thresholds)), frame == 3 && dataSet == 1 ? List.of("Two components are one peak with two widths.")
            : List.of(),
        List.of(new Citation("G. Schwarz, Estimating the dimension of a model, Ann. Stat. 6, 461 (1978)", "10.1214/aos/1176344136")));
    return result("stiffness", "Stiffness map to classes: histogram, mixture, intersections as thresholds.", "set" + dataSet + "." + frame, outcome);
  }

  private Result result(String recipe, String description, String file, Outcome outcome) {
    ObjectNode settings = JsonNodeFactory.instance.objectNode().put("binWidth", "20 MPa").put("components", "automatic");
    return new Result(new Recipe(recipe, description, List.of(new Recipe.Use("org.interphase.segmentation.mixture", Optional.of("1"), settings))),
        new Result.Input(Path.of("/data", file), 1 << 20, String.format("%064x", new BigInteger(1, file.getBytes())), synthetic),
        new Result.Software("0.1.0", "25"), 7, Instant.parse("2024-03-06T08:00:00Z"),
        List.of(new Result.StepResult("org.interphase.segmentation.mixture", "1", outcome)));
  }

  private Table histograms(boolean additive, int dataSet) {
    int bins = 120;
    double width = 20e6 * (dataSet == 3 ? 8 : additive ? 3 : 1);
    double[] lower = IntStream.range(0, bins).mapToDouble(i -> (i - 5) * width).toArray();
    List<Column> columns = new ArrayList<>(List.of(new Column("lower", Unit.PASCAL, lower), new Column("upper", Unit.PASCAL,
        Arrays.stream(lower).map(value -> value + width).toArray())));
    for (int frame = 1; frame < frames; frame++) {
      double factor = mean(additive, dataSet, frame) / 250e6;
      columns.add(new Column(id(dataSet, frame), Unit.ONE.per(Unit.PASCAL), Arrays.stream(lower).map(value -> density(value + width / 2, factor))
          .toArray()));
    }
    return new Table("histograms", List.of(), columns);
  }

  private static double density(double value, double factor) {
    return IntStream.range(0, 4).mapToDouble(k -> {
      double sigma = Samples.SIGMAS[k] * factor;
      double z = (value - Samples.MEANS[k] * factor) / sigma;
      return 0.25 * Math.exp(-z * z / 2) / sigma / Math.sqrt(2 * Math.PI);
    }).sum();
  }

  private static Stream<Component> components(SeriesFrame frame, int dataSet) {
    double factor = frame.number(SeriesFrame.MEAN).orElseThrow().value() / 250e6;
    return IntStream.range(0, 4).mapToObj(k -> new Component(frame.measurement(), k + 1,
        Estimate.of("mean", Samples.MEANS[k] * factor, Samples.SIGMAS[k] * factor * 0.03, Unit.PASCAL, "expectation maximisation"),
        Estimate.of("sigma", Samples.SIGMAS[k] * factor, Samples.SIGMAS[k] * factor * 0.02, Unit.PASCAL, "expectation maximisation"),
        Estimate.of("weight", new double[] {0.4, 0.3, 0.2, 0.1}[(k + dataSet) % 4], 0.01, Unit.ONE, "expectation maximisation")));
  }

  private LogTrace log(int dataSet) {
    Random random = new Random(dataSet);
    int samples = 400;
    double[] time = IntStream.range(0, samples).mapToDouble(i -> -600 + 50 * i).toArray();
    double[] mean = Arrays.stream(time).map(t -> 3.02 + 0.002 * dataSet + 1e-7 * t + 2e-4 * random.nextGaussian()).toArray();
    Table table = new Table("open-circuit voltage", List.of(), List.of(new Column("time", Unit.SECOND, time),
        new Column("lower", Unit.VOLT, Arrays.stream(mean).map(v -> v - 5e-4).toArray()), new Column("mean", Unit.VOLT, mean),
        new Column("upper", Unit.VOLT, Arrays.stream(mean).map(v -> v + 5e-4).toArray())));
    return new LogTrace("log-" + dataSet, "set" + dataSet + ".mpr", experimentName(additive(dataSet)), name(dataSet), COLOURS.get((dataSet - 1) % 7),
        table, List.of(Estimate.of("mean", 3.02 + 0.002 * dataSet, 1.2e-5, Unit.VOLT, "mean, block bootstrap"),
            new Estimate("slope", 1e-7, 4e-9, 9.2e-8, 1.08e-7, Unit.VOLT.per(Unit.SECOND), "least squares, autocorrelation-corrected"),
            Estimate.of("largest step", 6e-4, 3e-4, Unit.VOLT, "largest difference of neighbouring intervals")), synthetic, List.of());
  }

  private List<GroupComparison> comparisons(List<Series> series) {
    if (dataSets < 2 || frames < 2) {
      return List.of();
    }
    List<GroupComparison.Group> groups = List.of(group(series, false), group(series, true));
    return List.of(new GroupComparison("mean Young's modulus at 195 min", groups, new Estimate("difference", 1.1e9, 6e8, -2e8, 2.4e9, Unit.PASCAL,
        "bootstrap over data sets"), 0.3, 0.1, 1e-12, "With three data sets in each electrolyte no difference can be shown at the 5 % level."),
        new GroupComparison("robust spread at 195 min", groups, new Estimate("difference", 4e8, 3e8, -1e8, 9e8, Unit.PASCAL,
            "bootstrap over data sets"),
            0.2, 0.1, Double.NaN, ""));
  }

  private static GroupComparison.Group group(List<Series> series, boolean additive) {
    List<Series> members = series.stream().filter(one -> one.electrolyte().equals(additive ? ADDITIVE : PLAIN)).toList();
    return new GroupComparison.Group(additive ? ADDITIVE : PLAIN, members.stream().map(Series::name).toList(),
        members.stream().map(one -> one.frames().getLast().number(SeriesFrame.MEAN).orElseThrow()).toList());
  }

  private void surfaces() {
    for (boolean additive : new boolean[] {false, true}) {
      Random random = new Random(additive ? 5 : 6);
      int count = additive ? 140 : 60;
      double size = additive ? 120e-9 : 250e-9;
      double[] x = random.doubles(count, 0, 3e-6).toArray();
      double[] y = random.doubles(count, 0, 3e-6).toArray();
      double[] diameter = IntStream.range(0, count).mapToDouble(i -> size * Math.exp(0.3 * random.nextGaussian())).toArray();
      Table particles = new Table("particles", List.of(), List.of(new Column("x", Unit.METRE, x), new Column("y", Unit.METRE, y),
          new Column("diameter", Unit.METRE, diameter), new Column("circularity", Unit.ONE, random.doubles(count, 0.5, 1).toArray()),
          new Column("edge_sharpness", Unit.ONE, random.doubles(count, 0.2, additive ? 0.6 : 2).toArray()),
          new Column("touches_border", Unit.ONE, IntStream.range(0, count).mapToDouble(i -> i < 5 ? 1 : 0).toArray())));
      Image height = height(x, y, diameter);
      String file = "surface-" + additive;
      analysed.add(new Analysed(file, file, experimentName(additive), name(1), 2400, Path.of(file), result("surface", "Particles on the topography.",
          file,
          new Outcome(List.of(height), List.of(), List.of(Estimate.of("Sq", 2.2e-8, 1e-9, Unit.METRE, "root mean square")), List.of(particles),
              List.of(),
              List.of()))));
    }
  }

  private Image height(double[] x, double[] y, double[] diameter) {
    Grid grid = new Grid(pixels, pixels, 3e-6, 3e-6);
    double[] values = new double[grid.size()];
    for (int i = 0; i < values.length; i++) {
      double atX = (i % pixels + 0.5) * grid.pixelWidth();
      double atY = (i / pixels + 0.5) * grid.pixelHeight();
      for (int k = 0; k < x.length; k++) {
        double r = Math.hypot(atX - x[k], atY - y[k]) / (diameter[k] / 2);
        values[i] = Math.max(values[i], r < 1 ? 0.4 * diameter[k] * Math.sqrt(1 - r * r) : 0);
      }
    }
    return Image.of("Height", Unit.METRE, grid, values, new byte[values.length]);
  }

  private void potential() {
    Image patches = Samples.patches(pixels, pixels);
    Image potential = Image.of("Surface potential", Unit.VOLT, patches.grid(), Arrays.stream(patches.values()).map(value -> 0.2 + value / 2e9)
        .toArray(),
        patches.invalidCodes());
    Image height = Image.of("Height", Unit.METRE, patches.grid(), Arrays.stream(patches.values()).map(value -> value / 1e16).toArray(),
        patches.invalidCodes());
    Table classes = new Table("class statistics", List.of("component 1", "component 2", "component 3", "component 4"), List.of(
        new Column("mean", Unit.VOLT, 0.22, 0.28, 0.36, 0.44), new Column("mean error", Unit.VOLT, 0.001, 0.002, 0.002, 0.003),
        new Column("spread", Unit.VOLT, 0.01, 0.02, 0.04, 0.06), new Column("area", Unit.ONE, 0.27, 0.24, 0.25, 0.24)));
    analysed.add(new Analysed("kpfm", "kpfm.001", experimentName(false), name(1), 9000, Path.of("kpfm"), result("potential", "Surface potential.",
        "kpfm.001",
        new Outcome(List.of(height, potential), List.of(Samples.classes(potential,
            Arrays.stream(Samples.THRESHOLDS).map(value -> 0.2 + value / 2e9).toArray())), List.of(Estimate.of("mean potential", 0.31, 0.002,
            Unit.VOLT, "arithmetic mean, spatial block bootstrap")), List.of(classes), List.of(), List.of()))));
  }

  private static double[] scaled(double[] values, double factor) {
    return Arrays.stream(values).map(value -> value * factor).toArray();
  }
}
