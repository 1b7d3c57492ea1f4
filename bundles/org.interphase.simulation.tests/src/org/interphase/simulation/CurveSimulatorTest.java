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
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.interphase.api.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurveSimulatorTest {
  private static final double K = 40;
  private static final double NOISE = 0.5e-9;
  private static final Map<String, String> SMALL = Map.of("columns", "8", "rows", "6");
  private static final Map<String, String> ALL_MISHAPS = Map.of("noContact", "2", "saturated", "3", "marker", "1", "tooFewPoints", "2",
      "negativeSlope", "4", "outOfRange", "2", "poorFit", "3", "contactOutside", "1");

  @TempDir
  private Path folder;

  private Path write(Map<String, String> typed, long seed) throws IOException {
    return new CurveSimulator().write(Defaults.of(CurveSettings.class, typed), seed, folder, new NullProgressMonitor()).getFirst();
  }

  private static Map<String, String> with(Map<String, String> first, Map<String, String> second) {
    Map<String, String> all = new HashMap<>(first);
    all.putAll(second);
    return all;
  }

  private static Path truthOf(Path file) {
    return file.resolveSibling(file.getFileName() + ".truth.json");
  }

  private static JsonNode truth(Path file) throws IOException {
    return new ObjectMapper().readTree(truthOf(file).toFile());
  }

  private static double[] numbers(JsonNode array) {
    return IntStream.range(0, array.size()).mapToDouble(i -> array.get(i).asDouble()).toArray();
  }

  /** These fingerprints must be the same on every machine. When they change, so must the simulator's version. */
  @ParameterizedTest
  @CsvSource({"CAPTURE, V9_40, DMT, 7c254a52eb9cbc34 b9d8a2d82708c93e", "CAPTURE, V8_15, JKR, 4439a90d85d8f6d0 6f9fcdff941b0b19",
      "VOLUME, V9_40, CONE, 2e113b394a231eec efe38fce5c011b00", "RAMP, V8_15, HERTZ, df8e95217aa0b716 69f08a9770527db7"})
  void oneSeedGivesTheSameBytesEverywhere(String kind, String layout, String model, String fingerprint) throws Exception {
    Map<String, String> mishaps = kind.equals("RAMP") ? Map.of() : ALL_MISHAPS;
    Map<String, String> typed = with(SMALL, with(mishaps, Map.of("kind", kind, "layout", layout, "model", model)));
    Path file = write(typed, 42);
    String bytes = sha256(file);
    assertThat(truth(file).get("sha256").asText()).isEqualTo(bytes);
    assertThat(sha256(truthOf(file)).substring(0, 16) + ' ' + bytes.substring(0, 16)).isEqualTo(fingerprint);
    assertThat(sha256(write(typed, 43))).isNotEqualTo(bytes);
  }

  /** What a tap must look like, from the truth alone: DMT, the lever, and white noise on its deflection. */
  @ParameterizedTest
  @EnumSource(names = {"V8_15", "V9_40"})
  void theTruthExplainsEverySampleOfACapture(NanoscopeLayout layout) throws IOException {
    Path file = write(Map.of("columns", "16", "rows", "16", "layout", layout.name(), "syncDistance", "88.25", "syncError", "0.5"), 1);
    JsonNode truth = truth(file);
    StoredCurves stored = StoredCurves.read(file);
    StoredImage.Section channel = stored.channels().getFirst();
    double[] moduli = numbers(truth.get("youngsModulus"));
    double[] pullOffs = numbers(truth.get("pullOff"));
    double[] contacts = numbers(truth.get("contactPoint"));
    double sum = 0;
    double squares = 0;
    int count = 0;
    for (int curve = 0; curve < 256; curve++) {
      double[] deflection = stored.capture(channel, curve);
      double stiffness = 4.0 / 3 * moduli[curve] / (1 - 0.09) * Math.sqrt(30e-9);
      for (int i = 0; i < 256; i++) {
        double path = 100e-9 * Math.cos(2 * Math.PI * (i - 88.75) / 256) - contacts[curve];
        boolean out = i > 88.75 && i < 88.75 + 128;
        double expected = path < (out ? pullOffs[curve] / K : 0) ? 0 : lever(path, stiffness, pullOffs[curve]);
        double residual = (deflection[i] - expected) * K / NOISE;
        sum += residual;
        squares += residual * residual;
        count++;
      }
    }
    double rounding = Math.pow(stored.step(channel) * K / NOISE, 2) / 12;
    assertThat(sum / count).isCloseTo(0, within(4 / Math.sqrt(count)));
    assertThat(squares / count).isCloseTo(1 + rounding, within(4 * Math.sqrt(2.0 / count)));
    assertThat(truth.get("turningPoint").asDouble()).isEqualTo(88.75);
    assertThat(truth.get("statedTurningPoint").asDouble()).isEqualTo(88.25);
    assertThat(Arrays.stream(moduli)).allMatch(modulus -> modulus >= 1e8 && modulus <= 5e9);
    assertThat(Arrays.stream(pullOffs)).allMatch(force -> force <= -10e-9 && force >= -50e-9);
  }

  /** The deflection d with k d = K (path - d)^(3/2) + pullOff, by bisection. */
  private static double lever(double path, double stiffness, double pullOff) {
    double low = pullOff / K;
    double high = path;
    for (int i = 0; i < 200; i++) {
      double middle = (low + high) / 2;
      double depth = path - middle;
      if (K * middle < stiffness * depth * Math.sqrt(depth) + pullOff) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Test
  void aCaptureOfTheNewLayoutHasItsHeader() throws IOException {
    Path file = write(with(SMALL, Map.of("syncDistance", "88.5")), 2);
    assertThat(file).hasFileName("curves.pfc").hasSize(80960 + 2 * 48 * 4 + 48 * 256 * 4);
    StoredCurves stored = StoredCurves.read(file);
    assertThat(stored.file().text()).startsWith("\\*Force file list\r\n\\Version: 0x09400105\r\n").endsWith("\\*File list end\r\n");
    assertThat(stored.file().section("Force file list").lines()).containsEntry("Start context", "FVOL").containsEntry("Data length", "80960");
    assertThat(stored.file().section("Ciao scan list").lines()).containsEntry("Operating mode", "Image").containsEntry("Lines", "6")
        .containsEntry("Sync Distance QNM", "88.5").containsEntry("Sync Distance", "87").containsEntry("Sample Points", "256")
        .containsEntry("Peak Force Amplitude", "100").containsEntry("PeakForce Capture", "Allow").containsEntry("PFT Freq", "2 kHz")
        .containsEntry("@Sens. DeflSens", "V 25.00000 nm/V");
    assertThat(stored.file().section("Ciao force list").lines()).containsEntry("force/line", "8")
        .containsEntry("@4:Ramp channel", "S [Zsweep] \"Z\"").containsKey("@4:Ramp Size Zsweep");
    assertThat(stored.file().channels()).extracting(section -> section.number("Data offset")).containsExactly(80960, 80960 + 192);
    assertThat(stored.channels()).singleElement().satisfies(channel -> assertThat(channel.lines()).containsEntry("Samps/line", "128 128")
        .containsEntry("Data offset", "" + (80960 + 384)).containsEntry("Data length", "49152").containsEntry("Spring Constant", "40")
        .containsEntry("@4:Z scale", "V [Sens. DeflSens] (0.000000005722046 V/LSB) 24.57600 V").containsKey("@4:Ramp Size"));
  }

  @Test
  void theOldLayoutHasTwoBytesAndOneSyncDistance() throws IOException {
    Path file = write(with(SMALL, Map.of("layout", "V8_15", "marked", "true")), 2);
    assertThat(file).hasSize(40960 + 2 * 48 * 2 + 48 * 256 * 2);
    StoredCurves stored = StoredCurves.read(file);
    assertThat(stored.file().section("Ciao scan list").lines()).containsEntry("Sync Distance", "89").doesNotContainKey("Sync Distance QNM");
    StoredImage.Section channel = stored.channels().getFirst();
    assertThat(channel.lines().get("@4:Z scale")).contains("(0.0003750000 V/LSB)");
    for (int curve = 0; curve < 48; curve++) {
      int[] samples = stored.stored(channel, curve);
      assertThat(samples[127]).as("the last stored of the first half").isEqualTo(-32768);
      assertThat(Arrays.stream(samples).filter(sample -> sample == -32768)).hasSize(1);
    }
  }

  /** Way in backwards, junk, way out, hold: the positions come back from the Height Sensor, the forces from the law. */
  @ParameterizedTest
  @EnumSource(names = {"VOLUME", "RAMP"})
  void rampsHoldTheirBranchesAndAHeight(CurveKind kind) throws IOException {
    Path file = write(with(Map.of("kind", kind.name(), "columns", "3", "rows", "2", "model", "HERTZ", "heightNoise", "0", "noise", "0"),
        Map.of("samples", "400", "approachSamples", "300", "holdSamples", "20", "rampSize", "400", "offset", "0.1")), 3);
    StoredCurves stored = StoredCurves.read(file);
    StoredImage.Section deflection = stored.channels().get(0);
    StoredImage.Section height = stored.channels().get(1);
    JsonNode truth = truth(file);
    for (int curve = 0; curve < truth.get("columns").asInt() * truth.get("rows").asInt(); curve++) {
      int[] positions = stored.stored(height, curve);
      int[] deflections = stored.stored(deflection, curve);
      assertThat(positions).hasSize(820);
      for (int i = 0; i < 400; i++) {
        assertThat(positions[400 + i] * stored.step(height)).as("way out").isCloseTo((399 - i) * 1e-9, within(stored.step(height)));
        if (i < 300) {
          assertThat(positions[i]).as("way in").isEqualTo(positions[400 + i]);
          assertThat(deflections[i]).as("no adhesion, no loss").isEqualTo(deflections[400 + i]);
        }
      }
      assertThat(Arrays.stream(positions, 800, 820)).containsOnly(positions[400]);
      double offset = 0.1 * 25e-9;
      assertThat(deflections[0] * stored.step(deflection) - offset).isCloseTo(100e-9 / K, within(stored.step(deflection)));
      assertThat(deflections[799] * stored.step(deflection) - offset).isCloseTo(0, within(stored.step(deflection)));
    }
    assertThat(truth.has("width")).isEqualTo(kind == CurveKind.VOLUME);
    assertThat(stored.file().section("Ciao force list").lines()).containsEntry("Hold Samples", "20").containsEntry("Samps/line", "400 300");
    assertThat(stored.file().section("Force file list").lines()).containsEntry("Start context", kind == CurveKind.VOLUME ? "FVOL" : "FOL");
  }

  /** The exported numbers are those of the file that it was exported from, to seven digits. */
  @Test
  void anExportHoldsTheNumbersOfItsRamp() throws IOException {
    Map<String, String> typed = Map.of("samples", "50", "approachSamples", "40", "holdSamples", "5", "rampSize", "100");
    Path ramp = write(with(typed, Map.of("kind", "RAMP")), 12);
    Path export = write(with(typed, Map.of("kind", "EXPORT")), 12);
    List<String> lines = Files.readAllLines(export, StandardCharsets.ISO_8859_1);
    int titles = lines.indexOf("\"\\*Force file list end\"") + 1;
    assertThat(lines.getFirst()).isEqualTo("\"\\*Force file list\"");
    assertThat(lines.get(titles)).startsWith("Time_s_Ex\tTime_s_Rt\tCalc_Ramp_Ex_nm\tCalc_Ramp_Rt_nm\tDefl_V_Ex\tDefl_V_Rt\t").endsWith("\t");
    assertThat(lines).contains("\"\\@4:Image Data: Deflection Error\"", "\"\\@4:Ramp Size: 100 nm\"").hasSize(titles + 51);
    StoredCurves stored = StoredCurves.read(ramp);
    StoredImage.Section channel = stored.channels().getFirst();
    int[] samples = stored.stored(channel, 0);
    double nanometres = stored.step(channel) * 1e9;
    for (int i = 0; i < 50; i++) {
      String[] cells = lines.get(titles + 1 + i).split("\t", -1);
      assertThat(Double.parseDouble(cells[7])).isCloseTo(samples[50 + i] * nanometres, within(1e-6 * Math.abs(samples[50 + i] * nanometres)));
      assertThat(Double.parseDouble(cells[3])).isCloseTo(98 - 2.0 * i, within(1e-4));
      assertThat(cells[0].isEmpty()).isEqualTo(i >= 40);
      if (i < 40) {
        assertThat(Double.parseDouble(cells[6])).isCloseTo(samples[39 - i] * nanometres, within(1e-6 * Math.abs(samples[39 - i] * nanometres)));
        assertThat(Double.parseDouble(cells[2])).isCloseTo(98 - 2.0 * (39 - i), within(1e-4));
      }
    }
  }

  @Test
  void dragAndBackgroundLieUnderTheCurve() throws IOException {
    Map<String, String> typed = Map.of("columns", "1", "rows", "1", "noContact", "1", "noise", "0", "drag", "3", "backgroundSine", "2",
        "backgroundPhase", "90", "backgroundSlope", "4", "syncDistance", "64");
    Path file = write(typed, 4);
    StoredCurves stored = StoredCurves.read(file);
    double[] deflection = stored.capture(stored.channels().getFirst(), 0);
    for (int i = 0; i < 256; i++) {
      double phase = 2 * Math.PI * (i - 64) / 256;
      double expected = (-3 * Math.sin(phase) - 2 * Math.sin(phase) + 2 * Math.cos(phase)) * 1e-9 / K;
      assertThat(deflection[i]).isCloseTo(expected, within(stored.step(stored.channels().getFirst())));
    }
  }

  @Test
  void everyMishapLeavesItsMark() throws IOException {
    Path file = write(with(SMALL, ALL_MISHAPS), 5);
    StoredCurves stored = StoredCurves.read(file);
    StoredImage.Section channel = stored.channels().getFirst();
    int[] counts = new int[Invalid.values().length];
    JsonNode invalid = truth(file).get("invalid");
    for (int curve = 0; curve < 48; curve++) {
      Invalid mishap = Invalid.of((byte) invalid.get(curve).asInt());
      counts[mishap.code()]++;
      int[] samples = stored.stored(channel, curve);
      assertThat(Arrays.stream(samples).filter(sample -> sample == Integer.MAX_VALUE).count() >= 3).isEqualTo(mishap == Invalid.SATURATED);
      assertThat(Arrays.stream(samples).anyMatch(sample -> sample == Integer.MIN_VALUE)).isEqualTo(mishap == Invalid.MARKER);
      double[] deflection = stored.capture(channel, curve);
      double swing = Arrays.stream(deflection).max().orElseThrow() - Arrays.stream(deflection).min().orElseThrow();
      assertThat(swing * K < 10 * NOISE).isEqualTo(mishap == Invalid.NO_CONTACT);
    }
    assertThat(counts).containsExactly(30, 2, 3, 1, 2, 4, 0, 2, 3, 1, 0, 0);
  }

  @Test
  void aDetectorThatEndsBeforeItsConverterGivesAFlatTop() throws IOException {
    StoredCurves stored = StoredCurves.read(write(Map.of("columns", "2", "rows", "1", "saturated", "2", "limit", "10"), 6));
    int rail = (int) Math.rint(10 / 0.000000005722046);
    for (int curve = 0; curve < 2; curve++) {
      int[] samples = stored.stored(stored.channels().getFirst(), curve);
      assertThat(Arrays.stream(samples).max().orElseThrow()).isEqualTo(rail);
      assertThat(Arrays.stream(samples).filter(sample -> sample == rail).count()).isGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void theOnlineMapIsNearlyRightWhereItMeansSomething() throws IOException {
    Path file = write(with(Map.of("columns", "64", "rows", "8", "tilt", "20", "drift", "5"), ALL_MISHAPS), 7);
    StoredImage stored = StoredImage.read(file);
    StoredImage.Section channel = stored.channel("DMTModulus");
    int[] samples = stored.samples(channel);
    JsonNode truth = truth(file);
    double sum = 0;
    int valid = 0;
    for (int i = 0; i < samples.length; i++) {
      if (truth.get("invalid").get(i).asInt() == 0) {
        sum += samples[i] * stored.step(channel) * 1e6 / truth.get("youngsModulus").get(i).asDouble();
        valid++;
      }
    }
    assertThat(sum / valid).isCloseTo(1.01, within(4 * 0.03 / Math.sqrt(valid)));
    int[] heights = stored.samples(stored.channel("Height Sensor"));
    double rise = (heights[511] - heights[0]) * stored.step(stored.channel("Height Sensor"));
    assertThat(rise).isCloseTo(20.0 * 63 / 64 + 5.0 * 511 / 512, within(4 * 0.2 * Math.sqrt(2)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 10, 30})
  void cancelledItLeavesNothing(int questions) throws IOException {
    CurveSettings settings = Defaults.of(CurveSettings.class, Map.of("columns", "4", "rows", "16"));
    assertThatThrownBy(() -> new CurveSimulator().write(settings, 8, folder, new Cancelling(questions)))
        .isInstanceOf(OperationCanceledException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void neverReplacesAFileThatMayBeAMeasurement() throws IOException {
    Files.writeString(folder.resolve("curves.pfc"), "measured");
    assertThatThrownBy(() -> write(SMALL, 9)).isInstanceOf(FileAlreadyExistsException.class);
    assertThat(folder.resolve("curves.pfc")).hasContent("measured");
  }

  @Test
  void severalFilesAreOfSeveralSpecimens() throws IOException {
    List<Path> files = new CurveSimulator().write(Defaults.of(CurveSettings.class, Map.of("kind", "RAMP", "files", "3")), 10, folder,
        new NullProgressMonitor());
    assertThat(files).extracting(file -> file.getFileName().toString()).containsExactly("curves_000.spm", "curves_001.spm", "curves_002.spm");
    assertThat(truth(files.get(0)).get("youngsModulus")).isNotEqualTo(truth(files.get(1)).get("youngsModulus"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"name | ../evil | no file name", "files | 0 | 1 to 999", "acquired | yesterday | 2022-06-14T10:40:00",
      "modulusMax | 0.01 | not below the smallest", "adhesionMax | 1 | not below the smallest", "layout | V5_12 | V8_15 or V9_40",
      "noContact | 5000 | give fewer", "syncDistance | 256 | turning point is at sample 256"})
  void saysWhatIsNotPossible(String setting, String typed, String message) {
    assertThatThrownBy(() -> write(Map.of(setting, typed), 0)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(message);
    assertThat(folder).isEmptyDirectory();
  }

  private static String sha256(Path file) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
  }
}
