package org.interphase.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.interphase.api.Grid;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Debian's Gwyddion opens the files that the synthetic instrument writes, and sees the same values. */
class GwyddionTest {
  private static final Path GWYDDION = Path.of("/usr/bin/gwyddion");
  private static final Path DISPLAY = Path.of("/usr/bin/xvfb-run");
  private static final double PRECISION = 1e-6;

  @TempDir
  private Path folder;

  @BeforeAll
  static void isThere() {
    assumeTrue(Files.isExecutable(GWYDDION), "Gwyddion is not installed: the files' readability by others was not tested");
    assumeTrue(Files.isExecutable(DISPLAY), "xvfb-run is not installed and Gwyddion needs a display: the files' readability was not tested");
  }

  private Map<String, Object> opened(Path file) throws IOException, InterruptedException {
    Path converted = folder.resolve("converted.gwy");
    File log = folder.resolve("log").toFile();
    ProcessBuilder gwyddion = new ProcessBuilder(DISPLAY.toString(), "-a", GWYDDION.toString(), "--convert-to-gwy=" + converted, file.toString())
        .redirectErrorStream(true).redirectOutput(log);
    gwyddion.environment().put("HOME", folder.toString());
    Process process = gwyddion.start();
    try {
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("Gwyddion ends").isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(converted).as(Files.readString(log.toPath())).exists();
    return GwyFile.read(converted);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> child(Map<String, Object> parent, String key) {
    assertThat(parent).containsKey(key);
    return (Map<String, Object>) parent.get(key);
  }

  /** Gwyddion's first row is the top one, and it keeps electronvolts. */
  private static void assertImages(Map<String, Object> opened, StoredImage stored, Grid grid) {
    List<StoredImage.Section> channels = stored.channels();
    Map<String, Double> units = Map.of("nm", 1e-9, "MPa", 1e6, "log(Pa)", 1.0, "nN", 1e-9, "eV", 1.0);
    for (int i = 0; i < channels.size(); i++) {
      StoredImage.Section channel = channels.get(i);
      Map<String, Object> field = child(opened, "/" + (i + firstImage(opened)) + "/data");
      assertThat(field).containsEntry("xres", grid.columns()).containsEntry("yres", grid.rows());
      assertThat((double) field.get("xreal")).isCloseTo(grid.width(), within(PRECISION * grid.width()));
      double[] values = (double[]) field.get("data");
      int[] samples = stored.samples(channel);
      double si = units.get(unit(stored, channel));
      double[] expected = new double[samples.length];
      Arrays.setAll(expected, pixel -> samples[pixel] * stored.step(channel) * si);
      double largest = Arrays.stream(expected).map(Math::abs).max().orElseThrow();
      for (int pixel = 0; pixel < samples.length; pixel++) {
        int flipped = grid.index(pixel % grid.columns(), grid.rows() - 1 - pixel / grid.columns());
        assertThat(values[flipped]).as("channel %d, pixel %d", i, pixel).isCloseTo(expected[pixel], within(PRECISION * largest));
      }
    }
  }

  private static int firstImage(Map<String, Object> opened) {
    return opened.containsKey("/0/data") ? 0 : 1;
  }

  /** The unit of a channel's sensitivity before the slash. */
  private static String unit(StoredImage stored, StoredImage.Section channel) {
    String scale = channel.lines().get("@2:Z scale");
    String key = '@' + scale.substring(scale.indexOf('[') + 1, scale.indexOf(']'));
    String sensitivity = stored.sections().stream().filter(section -> section.lines().containsKey(key)).findFirst().orElseThrow().lines().get(key);
    return sensitivity.split(" ")[2].split("/")[0];
  }

  @ParameterizedTest
  @EnumSource
  void opensImages(NanoscopeLayout layout) throws IOException, InterruptedException {
    Grid grid = new Grid(24, 16, 0.72e-6, 0.48e-6);
    ImageSettings settings = Defaults.of(ImageSettings.class, Map.of("columns", "24", "rows", "16", "scanSize", "0.72"));
    SyntheticImage image = SyntheticImage.of(settings.scene(), 1, 0, new NullProgressMonitor());
    Path file = folder.resolve("image.spm");
    NanoscopeImageWriter.write(file, NanoscopeImage.of(image, layout, true, ImageSettings.time("acquired", settings.acquired()),
        new NullProgressMonitor()), new NullProgressMonitor());
    assertImages(opened(file), StoredImage.read(file), grid);
  }

  @ParameterizedTest
  @CsvSource({"CAPTURE, V9_40", "CAPTURE, V8_15", "VOLUME, V9_40", "VOLUME, V8_15", "VOLUME, V5_12"})
  void opensCurvesAndTheirMaps(String kind, String layout) throws IOException, InterruptedException {
    Map<String, String> typed = new HashMap<>(Map.of("columns", "7", "rows", "5", "kind", kind, "layout", layout, "samples", "64"));
    Path file = new CurveSimulator().write(Defaults.of(CurveSettings.class, typed), 1, folder, new NullProgressMonitor()).getFirst();
    Map<String, Object> opened = opened(file);
    StoredCurves stored = StoredCurves.read(file);
    assertImages(opened, stored.file(), new Grid(7, 5, 1e-6, 5e-6 / 7));
    Map<String, Object> lawn = child(opened, "/lawn/0");
    assertThat(lawn).containsEntry("xres", 7).containsEntry("yres", 5);
    StoredImage.Section channel = stored.channels().getFirst();
    double[] samples = (double[]) lawn.get("data");
    int perCurve = samples.length / 35;
    for (int curve = 0; curve < 35; curve++) {
      int[] expected = stored.stored(channel, curve);
      for (int i = 0; i < 64; i++) {
        double value = samples[curve * perCurve + i];
        assertThat(value).as("curve %d, sample %d", curve, i).isCloseTo(expected[63 - i] * stored.step(channel), within(PRECISION * 1e-7));
      }
    }
  }

  @Test
  void opensARamp() throws IOException, InterruptedException {
    Path file = new CurveSimulator().write(Defaults.of(CurveSettings.class, Map.of("kind", "RAMP", "samples", "64")), 1, folder,
        new NullProgressMonitor()).getFirst();
    Map<String, Object> opened = opened(file);
    StoredCurves stored = StoredCurves.read(file);
    Object[] curves = (Object[]) child(opened, "/0/graph/graph/1").get("curves");
    @SuppressWarnings("unchecked")
    double[] force = (double[]) ((Map<String, Object>) curves[0]).get("ydata");
    int[] expected = stored.stored(stored.channels().getFirst(), 0);
    double[] newtons = new double[64];
    Arrays.setAll(newtons, i -> expected[63 - i] * stored.step(stored.channels().getFirst()) * 40);
    assertThat(force).usingComparatorWithPrecision(PRECISION * 1e-7).containsExactly(newtons);
  }
}
