package org.interphase.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.interphase.api.Grid;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptureSimulatorTest {
  private static final double TRUE_K = 41.3;
  private static final double TRUE_SENSITIVITY = 24.1e-9;
  private static final List<String> NAMES = List.of("synthetic_EC-EMC_100min.pfc", "synthetic_EC-EMC_300min.pfc", "synthetic_EC-EMC-VC_100min.pfc",
      "synthetic_EC-EMC-VC_270min.pfc");

  @TempDir
  private static Path folder;
  private static List<Path> files;

  @BeforeAll
  static void write() throws IOException {
    CaptureSettings settings = Defaults.of(CaptureSettings.class, Map.of("columns", "64", "rows", "64", "scanSize", "0.5", "invalid", "5"));
    files = new CaptureSimulator().write(settings, 1, folder, new NullProgressMonitor());
  }

  private static JsonNode truth(String name) throws IOException {
    return new ObjectMapper().readTree(folder.resolve(name + ".truth.json").toFile());
  }

  private static double[] numbers(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).mapToDouble(JsonNode::asDouble).toArray();
  }

  @Test
  void everyFileHasItsTruth() {
    List<String> expected = new ArrayList<>(List.of("sapphire.000", "sapphire.001", "sapphire.002", "thermal.csv", "polystyrene.pfc", "hopg.pfc"));
    expected.addAll(NAMES);
    assertThat(files).extracting(file -> file.getFileName().toString()).containsExactlyElementsOf(expected);
    assertThat(files).allSatisfy(file -> assertThat(folder.resolve(file.getFileName() + ".truth.json")).exists());
    assertThat(folder.toFile().list()).hasSize(2 * files.size());
  }

  @Test
  void theHeadersStateAnotherProbeThanTheTruth() throws IOException {
    for (String name : NAMES) {
      JsonNode truth = truth(name);
      assertThat(truth.get("springConstant").asDouble()).isEqualTo(TRUE_K);
      assertThat(truth.get("stated").get("springConstant").asDouble()).isEqualTo(40);
      assertThat(StoredCurves.read(folder.resolve(name)).channels().getFirst().lines()).containsEntry("Spring Constant", "40");
    }
  }

  /** Volts against the piezo's way on a rigid sample, by least squares, as good as the noise allows. */
  @ParameterizedTest
  @ValueSource(strings = {"sapphire.000", "sapphire.001", "sapphire.002"})
  void sapphireGivesTheTrueSensitivity(String name) throws IOException {
    StoredCurves stored = StoredCurves.read(folder.resolve(name));
    int[] samples = stored.stored(stored.channels().getFirst(), 0);
    int count = 200;
    double step = 200e-9 / 1024;
    double meanPath = IntStream.range(0, count).mapToDouble(i -> -i * step).average().orElseThrow();
    double sxy = 0;
    double sxx = 0;
    for (int i = 0; i < count; i++) {
      double volts = samples[1024 + i] * 0.000000005722046;
      sxy += (-i * step - meanPath) * volts;
      sxx += (-i * step - meanPath) * (-i * step - meanPath);
    }
    double sensitivity = sxx / sxy;
    double error = 12.5e-12 / Math.sqrt(sxx);
    assertThat(sensitivity / TRUE_SENSITIVITY).isCloseTo(1, within(4 * error + 2e-5));
  }

  /** The resonance holds kB T/k; the mean of 64 periodograms scatters by an eighth, which the sum over the peak averages. */
  @Test
  void theThermalSpectrumObeysEquipartition() throws IOException {
    JsonNode spectrum = truth("thermal.csv").get("spectrum");
    double floor = spectrum.get("floor").asDouble();
    double resolution = spectrum.get("resolution").asDouble();
    List<String> lines = Files.readAllLines(folder.resolve("thermal.csv"));
    assertThat(lines.getFirst()).startsWith("# SYNTHETIC");
    assertThat(lines.get(1)).isEqualTo("Frequency (Hz),PSD (m^2/Hz)");
    double power = 0;
    double variance = 0;
    for (String line : lines.subList(2, lines.size())) {
      double density = Double.parseDouble(line.split(",")[1]);
      power += (density - floor) * resolution;
      variance += Math.pow(density * resolution, 2) / 64;
    }
    double expected = 1.380649e-23 * 298 / TRUE_K;
    assertThat(power).isCloseTo(expected, within(4 * Math.sqrt(variance) + 0.002 * expected));
    assertThat(Math.sqrt(variance) / expected).isLessThan(0.05);
  }

  @Test
  void theFeedbackHoldsVolts() throws IOException {
    JsonNode truth = truth("polystyrene.pfc");
    double force = truth.get("peakForce").get(0).asDouble();
    assertThat(force / TRUE_K / TRUE_SENSITIVITY).isCloseTo(100e-9 / 40 / 25e-9, within(1e-12));
    assertThat(truth.get("setpoint").asDouble()).isEqualTo(100e-9);
    double[] moduli = numbers(truth.get("youngsModulus"));
    assertThat(moduli).hasSize(1024);
    assertThat(Arrays.stream(moduli).average().orElseThrow()).isCloseTo(2.7e9, within(4 * 0.02 * 2.7e9 / 32));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void theCapturesShowTheScenesOfTheImages(int number) throws IOException {
    JsonNode truth = truth(NAMES.get(number));
    JsonNode scene = truth.get("scene");
    assertThat(scene.get("minutesAfterImmersion").asDouble()).isEqualTo(List.of(100.0, 300.0, 100.0, 270.0).get(number));
    int[] counts = new int[11];
    truth.get("invalid").forEach(code -> counts[code.asInt()]++);
    assertThat(counts).containsExactly(4096 - 40, 5, 5, 5, 5, 5, 0, 5, 5, 5, 0);
    int redrawn = 0;
    ExperimentSettings images = Defaults.of(ExperimentSettings.class, Map.of("columns", "64", "rows", "64", "scanSize", "0.5"));
    ElectrolyteSeries.Place place = ElectrolyteSeries.PLACES.get(number / 2);
    Mixture mixture = place.captures().get(number % 2).mixture();
    Scene same = new Scene(new Grid(64, 64, 0.5e-6, 0.5e-6), mixture, images.patchSize(), 5e-9, 0.2e-9, images.driftX(),
        images.driftY(), 0, 0);
    SyntheticImage image = SyntheticImage.of(same, 1 + number / 2, number % 2, new NullProgressMonitor());
    for (int i = 0; i < 4096; i++) {
      double modulus = truth.get("youngsModulus").get(i).asDouble();
      if (truth.get("invalid").get(i).asInt() == 0) {
        assertThat(modulus).isGreaterThanOrEqualTo(20e6);
        assertThat(image.moduli()[i] < 20e6 || modulus == image.moduli()[i]).isTrue();
      }
      redrawn += image.moduli()[i] < 20e6 ? 1 : 0;
    }
    assertThat(scene.get("redrawn").asInt()).isEqualTo(redrawn);
    assertThat(scene.get("components")).hasSize(mixture.components().size());
  }
}
