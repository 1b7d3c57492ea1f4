package org.interphase.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageSimulatorTest {
  private static final Map<String, String> SMALL = Map.of("columns", "64", "rows", "64", "scanSize", "0.25");
  private static final IProgressMonitor NOT_CANCELLED = new NullProgressMonitor();

  @TempDir
  private Path folder;

  private List<Path> write(Map<String, String> typed, long seed, Path directory) throws IOException {
    return new ImageSimulator().write(Defaults.of(ImageSettings.class, typed), seed, directory, NOT_CANCELLED);
  }

  private static Path truthOf(Path file) {
    return file.resolveSibling(file.getFileName().toString().replace(".spm", ".truth.json"));
  }

  /** These fingerprints must be the same on every machine. When they change, so must the simulator's version. */
  @Test
  void oneSeedGivesTheSameBytesEverywhere() throws Exception {
    Path file = write(SMALL, 42, folder).getFirst();
    String fingerprint = "471fd4acdc13279ce9d977216c5900003ecaf0942682a77e0f729299be81b3d8";
    assertThat(sha256(file)).isEqualTo(fingerprint);
    assertThat(sha256(truthOf(file))).isEqualTo("e22cf55e7cc034098d21458897b60bfa05cd719cb074c06582cffc4279079825");
    assertThat(sha256(write(SMALL, 43, folder).getFirst())).isNotEqualTo(fingerprint);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG-u-nu-arab", "de-DE", "tr-TR", "th-TH-u-ca-buddhist"})
  void neitherLocaleNorTimeZoneMovesAByte(String language) throws IOException {
    Path expected = write(SMALL, 1, Files.createDirectory(folder.resolve("a"))).getFirst();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      Path file = write(SMALL, 1, Files.createDirectory(folder.resolve("b"))).getFirst();
      assertThat(file).hasSameBinaryContentAs(expected);
      assertThat(truthOf(file)).hasSameBinaryContentAs(truthOf(expected));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void theTruthDescribesTheFile() throws Exception {
    Path file = write(Map.of(), 3, folder).getFirst();
    assertThat(file).hasFileName("synthetic.spm");
    Truth truth = Truth.read(truthOf(file));
    StoredImage stored = StoredImage.read(file);
    assertThat(truth.synthetic()).isTrue();
    assertThat(truth.file()).isEqualTo("synthetic.spm");
    assertThat(truth.sha256()).isEqualTo(sha256(file));
    assertThat(truth.seed()).isEqualTo(3);
    assertThat(truth.acquired()).isEqualTo("2022-06-14T10:40:00");
    assertThat(stored.section("File list").lines()).containsEntry("Date", "10:40:00 AM Tue Jun 14 2022");
    assertThat(truth.minutesAfterImmersion()).isEqualTo(100);
    assertThat(truth.channels()).extracting(Truth.TrueChannel::name).containsExactly("Height Sensor", "Height Sensor", "Peak Force Error",
        "DMTModulus", "LogDMTModulus", "Adhesion", "Deformation", "Dissipation", "Height");
    assertThat(truth.channels()).extracting(Truth.TrueChannel::unit).containsExactly("m", "m", "N", "Pa", "log(Pa)", "N", "m", "J", "m");
    assertThat(truth.intersections()).hasSize(3);

    int[] modulus = stored.samples(stored.channel("DMTModulus"));
    int[] logarithm = stored.samples(stored.channel("LogDMTModulus"));
    assertThat(pixels(modulus, Integer.MAX_VALUE)).isEqualTo(truth.invalid().get(0).pixels()).hasSize(131);
    assertThat(pixels(modulus, Integer.MIN_VALUE)).isEqualTo(truth.invalid().get(1).pixels()).hasSize(197);
    assertThat(pixels(logarithm, Integer.MIN_VALUE)).hasSize(197 + truth.invalid().get(2).count());
    assertThat(Arrays.stream(truth.invalid().get(2).pixels())).allMatch(pixel -> modulus[pixel] <= 0);
  }

  /** Means and widths of the pixels that the class map gives to a component, against the component's, within four errors. */
  @Test
  void theClassMapExplainsTheModuli() throws IOException {
    Path file = write(Map.of(), 4, folder).getFirst();
    Truth truth = Truth.read(truthOf(file));
    StoredImage stored = StoredImage.read(file);
    StoredImage.Section channel = stored.channel("DMTModulus");
    int[] samples = stored.samples(channel);
    double megapascals = stored.step(channel);
    int[] labels = truth.classMap().labels();
    for (Truth.TrueComponent component : truth.components()) {
      double[] z = IntStream.range(0, samples.length)
          .filter(i -> labels[i] == component.label() && Math.abs((long) samples[i]) < Integer.MAX_VALUE)
          .mapToDouble(i -> (samples[i] * megapascals * 1e6 - component.mean()) / component.sigma()).toArray();
      assertThat(z).hasSize(component.validPixels());
      assertThat(Arrays.stream(z).average().orElseThrow()).isCloseTo(0, within(4 / Math.sqrt(z.length)));
      assertThat(Arrays.stream(z).map(x -> x * x).average().orElseThrow()).isCloseTo(1, within(4 * Math.sqrt(2.0 / z.length)));
      assertThat(Arrays.stream(labels).filter(label -> label == component.label()).count()).isEqualTo(component.pixels());
    }
    assertThat(truth.components().stream().mapToDouble(Truth.TrueComponent::area).sum()).isCloseTo(1, within(1e-12));
  }

  @Test
  void theLogarithmIsThatOfTheModulus() throws IOException {
    StoredImage stored = StoredImage.read(write(SMALL, 5, folder).getFirst());
    StoredImage.Section modulus = stored.channel("DMTModulus");
    StoredImage.Section logarithm = stored.channel("LogDMTModulus");
    int[] moduli = stored.samples(modulus);
    int[] logarithms = stored.samples(logarithm);
    for (int i = 0; i < logarithms.length; i++) {
      if (Math.abs((long) logarithms[i]) < Integer.MAX_VALUE) {
        double expected = Math.log10(moduli[i] * stored.step(modulus) * 1e6);
        double rounding = stored.step(logarithm) + stored.step(modulus) * 1e6 / Math.pow(10, expected);
        assertThat(logarithms[i] * stored.step(logarithm)).isCloseTo(expected, within(rounding));
      }
    }
  }

  @Test
  void aSeriesDriftsByWhatTheTruthSays() throws IOException {
    double pixel = 250.0 / 64;
    List<Path> files = write(Map.of("columns", "64", "rows", "64", "scanSize", "0.25", "frames", "3", "driftX", "" + 2 * pixel, "driftY",
        "" + -pixel, "heightNoise", "0.1", "interval", "7.5", "name", "series"), 6, folder);
    assertThat(files).extracting(path -> path.getFileName().toString()).containsExactly("series_000.spm", "series_001.spm", "series_002.spm");
    Truth last = Truth.read(truthOf(files.get(2)));
    assertThat(last.drift().x()).isCloseTo(4 * pixel * 1e-9, within(1e-18));
    assertThat(last.drift().y()).isCloseTo(-2 * pixel * 1e-9, within(1e-18));
    assertThat(last.minutesAfterImmersion()).isEqualTo(115);
    assertThat(last.frame()).isEqualTo(2);
    double[] before = heights(files.get(0));
    double[] after = heights(files.get(2));
    double squares = 0;
    for (int row = 2; row < 64; row++) {
      for (int column = 0; column < 60; column++) {
        double difference = after[(row - 2) * 64 + column + 4] - before[row * 64 + column];
        squares += difference * difference;
      }
    }
    double variance = squares / (62 * 60);
    assertThat(variance).as("twice the variance of the noise, in nm^2").isCloseTo(2 * 0.01, within(4 * 0.02 * Math.sqrt(2.0 / (62 * 60))));
  }

  private static double[] heights(Path file) throws IOException {
    StoredImage stored = StoredImage.read(file);
    StoredImage.Section channel = stored.channel("Height Sensor");
    double nanometres = stored.step(channel);
    return Arrays.stream(stored.samples(channel)).mapToDouble(sample -> sample * nanometres).toArray();
  }

  @Test
  void anUncalibratedImageHasNoUnitOfModulus() throws IOException {
    Path file = write(Map.of("calibrated", "false", "columns", "64", "rows", "64", "scanSize", "0.25"), 7, folder).getFirst();
    assertThat(StoredImage.read(file).section("Ciao scan list").lines()).containsEntry("@Sens. StiffnessSens", "V 1.000000 ")
        .containsEntry("@Sens. ForceDeflSens", "V 1.000000 ");
    assertThat(Truth.read(truthOf(file)).channels()).extracting(Truth.TrueChannel::unit)
        .containsExactly("m", "m", "V", "Arb", "log(Arb)", "Arb", "V", "Arb", "m");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 40, 100, 200, 300, 500})
  void cancelledItLeavesWholeFilesOrNone(int questions) throws IOException {
    ImageSettings settings = Defaults.of(ImageSettings.class, Map.of("columns", "64", "rows", "64", "scanSize", "0.25", "frames", "50"));
    assertThatThrownBy(() -> new ImageSimulator().write(settings, 8, folder, new Cancelling(questions)))
        .isInstanceOf(OperationCanceledException.class);
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        assertThat(file.toString()).doesNotEndWith(".part");
        if (file.toString().endsWith(".spm")) {
          assertThat(file).hasSize(80960 + 9 * 64 * 64 * 4);
          assertThat(truthOf(file)).exists();
        }
      }
    }
  }

  @Test
  void neverReplacesAFileThatMayBeAMeasurement() throws IOException {
    Path measured = Files.writeString(folder.resolve("synthetic.spm"), "measured");
    assertThatThrownBy(() -> write(SMALL, 9, folder)).isInstanceOf(FileAlreadyExistsException.class).hasMessageContaining("Choose another name");
    assertThat(measured).hasContent("measured");
    assertThat(truthOf(measured)).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"weights | 0.5,0.5 | 4 means, 4 sigmas and 2 weights", "weights | 0.2,0.2,0.2,0.2 | sum to 0.8",
      "sigmas | 25,60,0,120 | sigma is 0.0", "name | ../evil | no file name", "acquired | yesterday | 2022-06-14T10:40:00",
      "frames | 0 | give 1 to 999", "interval | 0 | positive time", "patchSize | 1 | at least one pixel", "columns | 5000 | at most 2048"})
  void saysWhatIsNotPossible(String setting, String typed, String message) {
    assertThatThrownBy(() -> write(Map.of(setting, typed), 0, folder)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(message);
    assertThat(folder).isEmptyDirectory();
  }

  private static int[] pixels(int[] samples, int code) {
    return IntStream.range(0, samples.length).filter(i -> samples[i] == code).toArray();
  }

  private static String sha256(Path file) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
  }
}
