package org.interphase.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentSimulatorTest {
  private static final double MPA = 1e6;

  @TempDir
  private Path folder;

  private List<Truth> truths() throws IOException {
    ExperimentSettings settings = Defaults.of(ExperimentSettings.class, Map.of("columns", "128", "rows", "128", "scanSize", "0.5",
        "driftX", "7.8125", "driftY", "-3.90625"));
    List<Path> files = new ExperimentSimulator().write(settings, 1, folder, new NullProgressMonitor());
    assertThat(files).extracting(file -> file.getFileName().toString()).containsExactly("synthetic_EC-EMC_100min.spm",
        "synthetic_EC-EMC_300min.spm", "synthetic_EC-EMC-VC_100min.spm", "synthetic_EC-EMC-VC_270min.spm");
    return List.of(Truth.read(folder.resolve("synthetic_EC-EMC_100min.truth.json")),
        Truth.read(folder.resolve("synthetic_EC-EMC_300min.truth.json")), Truth.read(folder.resolve("synthetic_EC-EMC-VC_100min.truth.json")),
        Truth.read(folder.resolve("synthetic_EC-EMC-VC_270min.truth.json")));
  }

  @Test
  void theSeriesHasThePublishedNumbersAsTruth() throws IOException {
    List<Truth> truths = truths();
    assertThat(truths).extracting(Truth::minutesAfterImmersion).containsExactly(100.0, 300.0, 100.0, 270.0);
    assertThat(truths).extracting(Truth::acquired)
        .containsExactly("2022-06-14T10:40:00", "2022-06-14T14:00:00", "2022-06-15T10:40:00", "2022-06-15T13:30:00");
    assertThat(truths.get(0).components()).extracting(Truth.TrueComponent::mean).containsExactly(40 * MPA, 161 * MPA, 317 * MPA, 319 * MPA);
    assertThat(truths.get(0).mean()).isCloseTo(300 * MPA, within(0.1 * MPA));
    assertThat(truths.get(1).mean()).isCloseTo(570 * MPA, within(0.1 * MPA));
    assertThat(truths.get(2).mean()).isCloseTo(770 * MPA, within(MPA));
    assertThat(truths.get(3).mean()).isCloseTo(1300 * MPA, within(MPA));
    assertCrossings(truths.get(2), 220, 410);
    assertCrossings(truths.get(3), 140, 380);
  }

  private static void assertCrossings(Truth truth, double first, double second) {
    assertThat(truth.intersections()).hasSize(2);
    assertThat(truth.intersections().get(0).at()).isCloseTo(first * MPA, within(1e-6 * MPA));
    assertThat(truth.intersections().get(1).at()).isCloseTo(second * MPA, within(1e-6 * MPA));
  }

  /** The drift is two pixels to the right and one down. What remains between two heights is the noise of both, 0.2 nm each. */
  @Test
  void imagesOfOneElectrolyteShareTheTopographyAndOthersDoNot() throws IOException {
    Truth.Shift drift = truths().get(3).drift();
    assertThat(drift.x()).isCloseTo(7.8125e-9, within(1e-20));
    assertThat(drift.y()).isCloseTo(-3.90625e-9, within(1e-20));
    double[] plainEarly = heights("synthetic_EC-EMC_100min.spm");
    double[] plainLate = heights("synthetic_EC-EMC_300min.spm");
    double[] otherLate = heights("synthetic_EC-EMC-VC_270min.spm");
    double noise = Math.sqrt(2) * 0.2;
    assertThat(difference(plainEarly, plainLate)).isCloseTo(noise, within(4 * noise / Math.sqrt(2 * 126 * 127)));
    assertThat(difference(plainEarly, otherLate)).isGreaterThan(3);
  }

  private double[] heights(String name) throws IOException {
    StoredImage stored = StoredImage.read(folder.resolve(name));
    StoredImage.Section channel = stored.channel("Height Sensor");
    double nanometres = stored.step(channel);
    return Arrays.stream(stored.samples(channel)).mapToDouble(sample -> sample * nanometres).toArray();
  }

  private static double difference(double[] before, double[] after) {
    double squares = 0;
    for (int row = 1; row < 128; row++) {
      for (int column = 0; column < 126; column++) {
        double difference = after[(row - 1) * 128 + column + 2] - before[row * 128 + column];
        squares += difference * difference;
      }
    }
    return Math.sqrt(squares / (127 * 126));
  }

  @Test
  void saysThatATimeIsNone() {
    assertThatThrownBy(() -> Defaults.of(ExperimentSettings.class, Map.of("immersion", "9 am"))).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("immersion");
  }
}
