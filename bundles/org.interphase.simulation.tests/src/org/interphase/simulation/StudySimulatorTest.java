package org.interphase.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.interphase.simulation.study.StudySettings;
import org.interphase.simulation.study.StudySimulator;
import org.interphase.testsupport.Campaign;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole study, read again by readers that know nothing of the code that wrote it. */
class StudySimulatorTest {
  private static final Map<String, String> SMALL = Map.of("pixels", "32", "invalid", "2");
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("hh:mm:ss a EEE MMM dd yyyy", Locale.US);
  private static final int SIDE = 128;
  /** Patches of 30 nm in a micrometre squared; those of a Voronoi mosaic vary, so that they count for fewer. */
  private static final double PATCHES = 1111 / 1.3;

  @TempDir
  private static Path folder;
  private static List<Path> files;
  private static JsonNode truth;

  @BeforeAll
  static void write() throws IOException {
    long begin = System.nanoTime();
    files = write(Map.of(), 1, folder);
    Campaign.print("the study's " + files.size() + " files", List.of("written in " + (System.nanoTime() - begin) / 1_000_000 + " ms"));
    truth = new ObjectMapper().readTree(folder.resolve("study.truth.json").toFile());
  }

  private static List<Path> write(Map<String, String> typed, long seed, Path directory) throws IOException {
    return new StudySimulator().write(Defaults.of(StudySettings.class, typed), seed, directory, new NullProgressMonitor());
  }

  private static double planted(String where, String name, String basis) {
    return quantities().filter(q -> q.get("where").asText().equals(where) && q.get("name").asText().equals(name)
        && q.get("basis").asText().equals(basis)).findFirst().orElseThrow(() -> new AssertionError(where + ": " + name)).get("value").asDouble();
  }

  private static Stream<JsonNode> quantities() {
    return truth.get("quantities").valueStream();
  }

  private static List<String> images(String name) {
    return quantities().filter(q -> q.get("name").asText().equals(name)).map(q -> q.get("where").asText()).filter(where -> where.endsWith(".spm"))
        .distinct().toList();
  }

  private static JsonNode experiment(String folderName) throws IOException {
    return new ObjectMapper().readTree(folder.resolve("notebook.json").toFile()).get("experiments").valueStream()
        .filter(experiment -> experiment.get("dataSets").get(0).get("folder").asText().equals(folderName)).findFirst().orElseThrow();
  }

  private static double[] megapascals(String where) throws IOException {
    return StoredImage.read(folder.resolve(where)).values("DMTModulus");
  }

  private static DoubleStream valid(double[] values) {
    return Arrays.stream(values).filter(Double::isFinite);
  }

  @Test
  void sixDataSetsOfHoursAndWhatBelongsToThem() {
    Map<String, Long> counts = Map.of("calibration", 6L, "dry", 4L, "ec-emc-1", 15L, "ec-emc-2", 9L, "ec-emc-3", 13L, "ec-emc-vc-1", 10L,
        "ec-emc-vc-2", 14L, "ec-emc-vc-3", 12L, "kpfm", 2L, "ocv", 6L);
    counts.forEach((name, count) ->
        assertThat(files.stream().filter(file -> file.startsWith(folder.resolve(name)))).as(name).hasSize(count.intValue()));
    assertThat(files).allSatisfy(file -> assertThat(file).isNotEmptyFile()).hasSize(91);
    assertThat(quantities().count()).isGreaterThan(90);
    for (String name : List.of("ec-emc-1", "ec-emc-2", "ec-emc-3", "ec-emc-vc-1", "ec-emc-vc-2", "ec-emc-vc-3")) {
      double[] times = images("immersion time").stream().filter(where -> where.startsWith(name + '/'))
          .mapToDouble(where -> planted(where, "immersion time", "SETTING")).toArray();
      assertThat(times.length).isBetween(8, 14);
      assertThat(times[times.length - 1]).isBetween(3 * 3600.0, 6 * 3600.0);
    }
  }

  @Test
  void everyFileSaysThatItIsSynthetic() throws IOException {
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      assertThat(new String(bytes, 0, Math.min(bytes.length, 100_000), StandardCharsets.ISO_8859_1)).as("%s", file)
          .contains("SYNTHETIC: generated by the Interphase simulation, not measured");
    }
    assertThat(truth.get("synthetic").asBoolean()).isTrue();
    assertThat(folder.resolve("notebook.json")).content().contains("\"description\" : \"SYNTHETIC");
  }

  /** NanoScope dates a frame when it is complete; a line takes 1/rate, there and back. */
  @Test
  void theMiddleOfAFrameIsItsImmersionTime() throws IOException {
    List<String> frames = images("immersion time");
    assertThat(frames).hasSize(69);
    for (String where : frames) {
      StoredImage stored = StoredImage.read(folder.resolve(where));
      LocalDateTime complete = LocalDateTime.parse(stored.section("File list").lines().get("Date"), DATE);
      StoredImage.Section scan = stored.section("Ciao scan list");
      double duration = scan.number("Lines") / Double.parseDouble(scan.lines().get("Scan Rate"));
      LocalDateTime immersed = LocalDateTime.parse(experiment(where.substring(0, where.indexOf('/'))).get("immersed").asText());
      assertThat(Duration.between(immersed, complete).toSeconds() - duration / 2).as(where)
          .isEqualTo(planted(where, "immersion time", "SETTING"));
    }
  }

  @Test
  void theFilesHoldThePixelsOfTheTruth() throws IOException {
    for (String where : images("mean modulus")) {
      double[] moduli = megapascals(where);
      assertThat(valid(moduli).average().orElseThrow() * 1e6 / planted(where, "mean modulus", "PIXELS")).as(where).isCloseTo(1, within(1e-7));
      assertThat(moduli.length - valid(moduli).count()).as(where).isEqualTo((long) planted(where, "invalid pixels", "PIXELS")).isPositive();
    }
  }

  /**
   * The mean of a frame's pixels against that of the planted distribution, within four errors: the pixels scatter, and
   * where the surface has drifted by a part f of the frame, that part of the patches is other than planned.
   */
  @Test
  void theMeansAreThoseOfTheDistributions() throws IOException {
    int compared = 0;
    for (String where : images("drift to the right")) {
      if (where.startsWith("ec-") && planted(where, "lateral size", "SETTING") == 1e-6) {
        double[] moduli = megapascals(where);
        double mean = planted(where, "mean modulus", "DISTRIBUTION") / 1e6;
        double variance = valid(moduli).map(x -> (x - mean) * (x - mean)).average().orElseThrow();
        double stayed = (1 - Math.abs(planted(where, "drift to the right", "SETTING")) / 1e-6)
            * (1 - Math.abs(planted(where, "drift upwards", "SETTING")) / 1e-6);
        double error = Math.sqrt(variance * (2 * (1 - stayed) / PATCHES + 1.0 / moduli.length));
        double granularity = Math.sqrt(variance) * 3 / PATCHES;
        assertThat(valid(moduli).average().orElseThrow()).as(where).isCloseTo(mean, within(4 * error + granularity));
        compared++;
      }
    }
    assertThat(compared).isEqualTo(67);
  }

  /** Shares of the components in the first frames of the captured data sets, where nothing has drifted: to a patch or two. */
  @ParameterizedTest
  @CsvSource({"ec-emc-1/ec-emc-1_100min, 4", "ec-emc-1/ec-emc-1_300min, 2", "ec-emc-vc-2/ec-emc-vc-2_100min, 3", "ec-emc-vc-2/ec-emc-vc-2_270min, 3"})
  void theAreasAreTheWeights(String frame, int components) {
    for (int i = 1; i <= components; i++) {
      double weight = planted(frame + ".spm", "component " + i + " weight", "DISTRIBUTION");
      double error = Math.sqrt(weight * (1 - weight) * 2 * 0.12 / PATCHES);
      assertThat(planted(frame + ".spm", "component " + i + " area", "PIXELS")).isCloseTo(weight, within(4 * error + 3 / PATCHES));
    }
  }

  @Test
  void thePublishedNumbersArePlanted() {
    assertMean("dry/dry-foil_1.spm", 40e9);
    assertMean("dry/cleaned-lithium_1.spm", 2.8e9);
    assertMean("dry/first-sei_1.spm", 2e9);
    assertMean("ec-emc-1/ec-emc-1_100min.spm", 300e6);
    assertMean("ec-emc-1/ec-emc-1_300min.spm", 570e6);
    assertMean("ec-emc-vc-2/ec-emc-vc-2_100min.spm", 770e6);
    assertMean("ec-emc-vc-2/ec-emc-vc-2_270min.spm", 1.3e9);
    double[] means = IntStream.rangeClosed(1, 4).mapToDouble(i -> planted("ec-emc-1/ec-emc-1_100min.spm", "component " + i + " mean", "DISTRIBUTION"))
        .toArray();
    assertThat(means).containsExactly(40e6, 161e6, 317e6, 319e6);
    assertThat(planted("ec-emc-1/ec-emc-1_300min.spm", "main peak", "DISTRIBUTION")).isCloseTo(600e6, within(1e6));
    assertCrossings("ec-emc-vc-2/ec-emc-vc-2_100min.spm", 220e6, 410e6);
    assertCrossings("ec-emc-vc-2/ec-emc-vc-2_270min.spm", 140e6, 380e6);
    assertThat(planted("ec-emc-3", "highest mean modulus", "DISTRIBUTION")).isCloseTo(11.2e9, within(1e6));
    assertThat(planted("ec-emc-1", "highest mean modulus", "DISTRIBUTION")).isLessThan(1e9);
    assertThat(planted("ec-emc-2", "highest mean modulus", "DISTRIBUTION")).isLessThan(1e9);
    assertThat(planted("ec-emc-vc-3", "highest mean modulus", "DISTRIBUTION")).isCloseTo(3.9e9, within(1e6));
    for (String name : List.of("ec-emc-vc-1", "ec-emc-vc-2", "ec-emc-vc-3")) {
      assertThat(planted(name, "immersion time of the highest mean modulus", "SETTING")).isBetween(150 * 60.0, 200 * 60.0);
      assertThat(planted(name, "highest mean modulus", "DISTRIBUTION")).isLessThan(4e9);
    }
  }

  private static void assertMean(String where, double expected) {
    assertThat(planted(where, "mean modulus", "DISTRIBUTION")).as(where).isCloseTo(expected, within(1e-3 * expected));
  }

  private static void assertCrossings(String where, double first, double second) {
    assertThat(planted(where, "intersection of components 1 and 2", "DISTRIBUTION")).isCloseTo(first, within(1.0));
    assertThat(planted(where, "intersection of components 2 and 3", "DISTRIBUTION")).isCloseTo(second, within(1.0));
  }

  /** Without VC the main peak is highest between 250 and 300 min, falls to 400 MPa and rises again; with VC it stays below 400 MPa. */
  @Test
  void theMainPeaksGoAsPublished() {
    double[] plain = peaks("ec-emc-1/");
    int highest = IntStream.range(0, plain.length).reduce(0, (a, b) -> plain[b] > plain[a] ? b : a);
    assertThat(planted(images("main peak").get(highest), "immersion time", "SETTING")).isBetween(250 * 60.0, 300 * 60.0);
    assertThat(plain[plain.length - 2]).isCloseTo(400e6, within(1e6));
    assertThat(plain[plain.length - 1]).isGreaterThan(500e6);
    assertThat(Arrays.stream(peaks("ec-emc-vc-2/"))).allMatch(peak -> peak > 0 && peak < 400e6);
  }

  private static double[] peaks(String name) {
    return images("main peak").stream().filter(where -> where.startsWith(name)).mapToDouble(where -> planted(where, "main peak", "DISTRIBUTION"))
        .toArray();
  }

  /** Where the first frame, moved, is most like the last one: what was planted, to a tenth of a pixel. */
  @ParameterizedTest
  @ValueSource(strings = {"ec-emc-1/ec-emc-1_020min, ec-emc-1/ec-emc-1_360min", "ec-emc-3/ec-emc-3_020min, ec-emc-3/ec-emc-3_290min",
      "ec-emc-vc-1/ec-emc-vc-1_020min, ec-emc-vc-1/ec-emc-vc-1_150min", "ec-emc-vc-3/ec-emc-vc-3_025min, ec-emc-vc-3/ec-emc-vc-3_280min"})
  void theDriftIsThatOfTheTruth(String pair) throws IOException {
    String[] frames = pair.split(", ");
    double x = planted(frames[1] + ".spm", "drift to the right", "SETTING") * SIDE / 1e-6;
    double y = planted(frames[1] + ".spm", "drift upwards", "SETTING") * SIDE / 1e-6;
    assertThat(Math.hypot(x, y)).isBetween(0.5, 14.0);
    double[] before = heights(frames[0]);
    double[] after = heights(frames[1]);
    assertThat(correlation(before, after, x, y)).isGreaterThan(0.85);
    assertThat(vertex(correlation(before, after, x - 1, y), correlation(before, after, x, y), correlation(before, after, x + 1, y)))
        .isCloseTo(0, within(0.1));
    assertThat(vertex(correlation(before, after, x, y - 1), correlation(before, after, x, y), correlation(before, after, x, y + 1)))
        .isCloseTo(0, within(0.1));
  }

  @Test
  void oneFrameShowsAnotherPlaceAndOneAnotherSize() throws IOException {
    List<String> others = images("shows another place").stream().filter(where -> planted(where, "shows another place", "SETTING") == 1).toList();
    assertThat(others).containsExactly("ec-emc-vc-1/ec-emc-vc-1_125min.spm");
    double[] before = heights("ec-emc-vc-1/ec-emc-vc-1_020min");
    double[] other = heights("ec-emc-vc-1/ec-emc-vc-1_125min");
    double most = -1;
    for (int dx = -16; dx <= 16; dx++) {
      for (int dy = -16; dy <= 16; dy++) {
        most = Math.max(most, correlation(before, other, dx, dy));
      }
    }
    assertThat(most).isLessThan(0.5);
    List<String> wide = images("lateral size").stream().filter(where -> planted(where, "lateral size", "SETTING") != 1e-6).toList();
    assertThat(wide).containsExactly("ec-emc-2/ec-emc-2_215min.spm");
    assertThat(StoredImage.read(folder.resolve(wide.getFirst())).section("Ciao scan list").lines()).containsEntry("Scan Size", "2000 nm");
  }

  private static double[] heights(String frame) throws IOException {
    return StoredImage.read(folder.resolve(frame + ".spm")).values("Height Sensor");
  }

  private static double vertex(double left, double middle, double right) {
    return (left - right) / 2 / (left - 2 * middle + right);
  }

  /** Of what both show when the first has moved by (dx, dy) pixels, interpolated on a straight line. */
  private static double correlation(double[] before, double[] after, double dx, double dy) {
    int margin = 17;
    double[] sums = new double[5];
    int count = 0;
    for (int row = margin; row < SIDE - margin; row++) {
      for (int column = margin; column < SIDE - margin; column++) {
        double a = at(before, column - dx, row - dy);
        double b = after[row * SIDE + column];
        double[] terms = {a, b, a * a, b * b, a * b};
        Arrays.setAll(sums, i -> sums[i] + terms[i]);
        count++;
      }
    }
    double n = count;
    return (sums[4] - sums[0] * sums[1] / n) / Math.sqrt((sums[2] - sums[0] * sums[0] / n) * (sums[3] - sums[1] * sums[1] / n));
  }

  private static double at(double[] heights, double x, double y) {
    int column = (int) Math.floor(x);
    int row = (int) Math.floor(y);
    double right = x - column;
    double up = y - row;
    int i = row * SIDE + column;
    return (1 - up) * ((1 - right) * heights[i] + right * heights[i + 1]) + up * ((1 - right) * heights[i + SIDE] + right * heights[i + SIDE + 1]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ec-emc-1/ec-emc-1_100min", "ec-emc-1/ec-emc-1_300min", "ec-emc-vc-2/ec-emc-vc-2_100min", "ec-emc-vc-2/ec-emc-vc-2_270min"})
  void aCaptureMeetsTheModuliOfItsImage(String frame) throws IOException {
    JsonNode curves = new ObjectMapper().readTree(folder.resolve(frame + ".pfc.truth.json").toFile());
    double[] moduli = megapascals(frame + ".spm");
    int valid = 0;
    for (int i = 0; i < moduli.length; i++) {
      boolean fits = curves.get("invalid").get(i).asInt() == 0;
      assertThat(Double.isFinite(moduli[i])).isEqualTo(fits);
      if (fits) {
        double tapped = curves.get("youngsModulus").get(i).asDouble() / 1e6;
        assertThat(tapped).isGreaterThanOrEqualTo(20);
        assertThat(moduli[i] < 20 || Math.abs(tapped - moduli[i]) < 1e-4).as("pixel %d, %f and %f MPa", i, tapped, moduli[i]).isTrue();
        valid++;
      }
    }
    assertThat(valid).isEqualTo(moduli.length - (int) planted(frame + ".spm", "invalid pixels", "PIXELS"));
    assertThat(StoredImage.read(folder.resolve(frame + ".pfc")).section("Force file list").lines().get("Date"))
        .isEqualTo(StoredImage.read(folder.resolve(frame + ".spm")).section("File list").lines().get("Date"));
    assertThat(curves.get("tipRadius").asDouble()).isEqualTo(planted("calibration", "tip radius", "SETTING"));
  }

  /** As many pixels of the image lie below what a curve can have, and below 0, as Gaussians put there. */
  @ParameterizedTest
  @CsvSource({"ec-emc-1/ec-emc-1_100min, 4", "ec-emc-1/ec-emc-1_300min, 2", "ec-emc-vc-2/ec-emc-vc-2_100min, 3", "ec-emc-vc-2/ec-emc-vc-2_270min, 3"})
  void noComponentIsCut(String frame, int components) throws IOException {
    double[] moduli = valid(megapascals(frame + ".spm")).toArray();
    for (double limit : new double[] {0, 20}) {
      double expected = moduli.length * IntStream.rangeClosed(1, components).mapToDouble(i -> {
        String component = "component " + i;
        return planted(frame + ".spm", component + " area", "PIXELS") * below(limit, planted(frame + ".spm", component + " mean", "DISTRIBUTION") / 1e6,
            planted(frame + ".spm", component + " sigma", "DISTRIBUTION") / 1e6);
      }).sum();
      assertThat((double) Arrays.stream(moduli).filter(modulus -> modulus < limit).count()).as("below %f MPa", limit)
          .isCloseTo(expected, within(4 * Math.sqrt(expected)));
    }
  }

  /** The share of a Gaussian below a limit, by Simpson's rule over eight sigmas. */
  private static double below(double limit, double mean, double sigma) {
    int steps = 1000;
    double end = (limit - mean) / sigma;
    double width = (end + 8) / steps;
    double sum = IntStream.rangeClosed(0, steps).mapToDouble(i -> (i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2)
        * Math.exp(-Math.pow(-8 + i * width, 2) / 2)).sum();
    return sum * width / 3 / Math.sqrt(2 * Math.PI);
  }

  /** The mean and the slope of noise that remembers, within four errors; single precision is finer. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3, 4, 5, 6})
  void theVoltageRests(int number) throws IOException {
    String where = "ocv/ocv-" + number + ".mpt";
    double[][] log = log(where);
    double noise = planted(where, "noise of the open-circuit voltage", "DISTRIBUTION");
    double memory = planted(where, "correlation of neighbouring voltages", "DISTRIBUTION");
    int n = log.length;
    double length = log[n - 1][0];
    double error = noise * Math.sqrt((1 + memory) / (1 - memory) / n);
    double jump = number == 3 ? planted(where, "largest step", "SETTING") * 3 / n : 0;
    double mean = Arrays.stream(log).mapToDouble(row -> row[1]).average().orElseThrow();
    assertThat(mean - jump).isCloseTo(planted(where, "open-circuit voltage", "DISTRIBUTION"), within(4 * error));
    double sxy = Arrays.stream(log).mapToDouble(row -> (row[0] - length / 2) * (row[1] - mean)).sum();
    double sxx = Arrays.stream(log).mapToDouble(row -> (row[0] - length / 2) * (row[0] - length / 2)).sum();
    assertThat(sxy / sxx).isCloseTo(0, within(4 * error * Math.sqrt(12) / length + 6 * jump / length));
  }

  /** The potentiostat's times and the offset of its clock give the moment that the notebook knows. */
  @Test
  void theClockOffsetJoinsTheStepToItsEvent() throws IOException {
    double[][] log = log("ocv/ocv-3.mpt");
    int step = IntStream.range(1, log.length).reduce(1, (a, b) -> log[b][1] - log[b - 1][1] > log[a][1] - log[a - 1][1] ? b : a);
    String started = Files.readAllLines(folder.resolve("ocv/ocv-3.mpt"), StandardCharsets.ISO_8859_1).stream()
        .filter(line -> line.startsWith("Acquisition started on : ")).findFirst().orElseThrow().substring(25);
    LocalDateTime start = LocalDateTime.parse(started, DateTimeFormatter.ofPattern("MM/dd/uuuu HH:mm:ss.SSS"));
    JsonNode experiment = experiment("ec-emc-3");
    double offset = experiment.get("clocks").get(0).get("offset").asDouble();
    assertThat(offset).isEqualTo(planted("ocv/ocv-3.mpt", "clock offset", "SETTING")).isEqualTo(37);
    LocalDateTime touched = start.plus(Duration.ofMillis(Math.round(1e3 * (log[step][0] + offset))));
    LocalDateTime noted = LocalDateTime.parse(experiment.get("events").get(1).get("time").asText());
    assertThat(Duration.between(noted, touched)).isBetween(Duration.ZERO, Duration.ofSeconds(10));
  }

  private static double[][] log(String where) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve(where), StandardCharsets.ISO_8859_1);
    int header = Integer.parseInt(lines.get(1).substring(lines.get(1).indexOf(':') + 1).strip());
    return lines.stream().skip(header).map(line -> line.split("\t")).map(row -> new double[] {Double.parseDouble(row[2]), Double.parseDouble(row[3])})
        .toArray(double[][]::new);
  }

  /** Classes by thresholds far from the components; the potentials of the pixels of a class, within four errors. */
  @ParameterizedTest
  @ValueSource(strings = {"before", "after"})
  void thePotentialDependsOnTheClass(String look) throws IOException {
    String where = "kpfm/kpfm_" + look + ".spm";
    StoredImage stored = StoredImage.read(folder.resolve(where));
    assertThat(stored.text()).contains("\\@3:Image Data: S [Potential] \"Potential\"").contains("\\@Sens. Potential: V 1000.000 mV/V")
        .contains("PeakForce KPFM");
    double[] moduli = stored.values("DMTModulus");
    double[] millivolts = stored.values("Potential");
    double[] thresholds = {Double.NEGATIVE_INFINITY, 580, 2000, Double.POSITIVE_INFINITY};
    for (int label = 1; label <= 3; label++) {
      double[] ofClass = ofClass(moduli, millivolts, thresholds[label - 1], thresholds[label]);
      double noise = planted(where, "noise of the potential", "DISTRIBUTION");
      double mean = Arrays.stream(ofClass).average().orElseThrow() / 1e3;
      assertThat(mean).isCloseTo(planted(where, "potential of class " + label, "DISTRIBUTION"), within(4 * noise / Math.sqrt(ofClass.length) + 2e-4));
      assertThat(mean).isCloseTo(planted(where, "potential of class " + label, "PIXELS"), within(4e-4));
    }
  }

  private static double[] ofClass(double[] moduli, double[] values, double from, double to) {
    return IntStream.range(0, moduli.length).filter(i -> moduli[i] >= from && moduli[i] < to).mapToDouble(i -> values[i]).toArray();
  }

  @Test
  void particlesAreSharpWithoutAndLargeAndRoundWithVc() {
    for (int i = 1; i <= 3; i++) {
      assertThat(planted("ec-emc-" + i, "mean particle diameter", "PIXELS")).isBetween(45e-9, 75e-9);
      assertThat(planted("ec-emc-vc-" + i, "mean particle diameter", "PIXELS")).isBetween(100e-9, 190e-9);
      assertThat(planted("ec-emc-" + i, "mean particle circularity", "PIXELS")).isLessThan(planted("ec-emc-vc-" + i, "mean particle circularity",
          "PIXELS"));
      assertThat(planted("ec-emc-" + i, "particles", "PIXELS")).isGreaterThan(60);
    }
  }

  @Test
  void theNotebookNamesWhatIsThere() throws IOException {
    JsonNode notebook = new ObjectMapper().readTree(folder.resolve("notebook.json").toFile());
    assertThat(notebook.get("interphase").asText()).isEqualTo("notebook 1");
    List<JsonNode> experiments = notebook.get("experiments").valueStream().toList();
    assertThat(experiments).hasSize(8);
    assertThat(experiments.stream().filter(experiment -> experiment.has("immersed"))).hasSize(6);
    assertThat(experiments.stream().filter(experiment -> experiment.has("electrolyte") && experiment.get("electrolyte").has("additives"))).hasSize(3);
    List<JsonNode> dataSets = experiments.stream().flatMap(experiment -> experiment.get("dataSets").valueStream()).toList();
    assertThat(dataSets).extracting(dataSet -> dataSet.get("colour").asText()).doesNotHaveDuplicates()
        .allMatch(colour -> colour.matches("#[0-9A-F]{6}"));
    assertThat(dataSets).allSatisfy(dataSet -> assertThat(folder.resolve(dataSet.get("folder").asText())).isDirectory());
    List<String> logs = dataSets.stream().filter(dataSet -> dataSet.has("files")).map(dataSet -> dataSet.get("files").get(0).asText()).toList();
    assertThat(logs).hasSize(6).allSatisfy(log -> assertThat(folder.resolve(log)).isRegularFile());
  }

  /** These bytes must be the same on every machine. When they change, so must the simulator's version. */
  @Test
  void oneSeedGivesTheSameBytesEverywhere(@TempDir Path a, @TempDir Path b, @TempDir Path c) throws Exception {
    write(SMALL, 42, a);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      write(SMALL, 42, b);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    write(SMALL, 43, c);
    assertThat(fingerprint(a)).isEqualTo(fingerprint(b)).isNotEqualTo(fingerprint(c))
        .isEqualTo("2cfb2e749cd29e4c55cf47daa73308181a00db8932c585575d36c7e93533ed9e");
  }

  private static String fingerprint(Path directory) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        digest.update(directory.relativize(file).toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  @Test
  void aStudyIsReplacedAndNothingElse(@TempDir Path other) throws IOException {
    Path measured = Files.writeString(other.resolve("measured.spm"), "measured");
    assertThatThrownBy(() -> write(SMALL, 1, other)).isInstanceOf(FileAlreadyExistsException.class).hasMessageContaining("Choose an empty folder");
    assertThat(other.toFile().list()).containsExactly("measured.spm");
    Files.delete(measured);
    write(Map.of("pixels", "32", "captures", "false"), 1, other);
    assertThat(write(Map.of("pixels", "32", "captures", "false"), 2, other)).hasSize(87);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 100, 5000, 20000})
  void cancelledItLeavesWholeFiles(int questions, @TempDir Path other) throws IOException {
    assertThatThrownBy(() -> new StudySimulator().write(Defaults.of(StudySettings.class, SMALL), 1, other, new Cancelling(questions)))
        .isInstanceOf(OperationCanceledException.class);
    assertThat(other.resolve("study.truth.json")).doesNotExist();
    try (Stream<Path> all = Files.walk(other)) {
      assertThat(all).noneMatch(file -> file.toString().endsWith(".part"));
    }
  }

  @Test
  void saysThatATimeIsNone() {
    assertThatThrownBy(() -> Defaults.of(StudySettings.class, Map.of("immersion", "9 am"))).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("immersion");
  }
}
