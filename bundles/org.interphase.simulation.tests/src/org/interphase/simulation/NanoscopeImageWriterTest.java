package org.interphase.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.interphase.api.Direction;
import org.interphase.api.Grid;
import org.interphase.api.Invalid;
import org.interphase.api.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NanoscopeImageWriterTest {
  private static final LocalDateTime MIDNIGHT = LocalDateTime.of(2024, 2, 29, 0, 5, 9);
  private static final Grid GRID = new Grid(8, 4, 2e-6, 1e-6);
  private static final Sensitivity HEIGHT = new Sensitivity("ZsensSens", 1050, "nm/V", "V", 1e-9, Unit.METRE);
  private static final Sensitivity MODULUS = new Sensitivity("StiffnessSens", 3.125, "MPa/Arb", "Arb", 1e6, Unit.PASCAL);

  @TempDir
  private Path folder;

  private static double[] ramp(int size, double step) {
    double[] values = new double[size];
    Arrays.setAll(values, i -> (i - size / 2) * step);
    return values;
  }

  private static SyntheticChannel height(int rows) {
    return SyntheticChannel.of("Height Sensor", "ZSensor", Direction.TRACE, HEIGHT, ramp(8 * rows, 1e-9));
  }

  private static SyntheticChannel modulus() {
    byte[] invalid = new byte[32];
    invalid[3] = Invalid.SATURATED.code();
    invalid[4] = Invalid.MARKER.code();
    double[] moduli = ramp(32, 50e6);
    moduli[5] = Double.NaN;
    return new SyntheticChannel("DMTModulus", "Stiffness", Direction.RETRACE, MODULUS, 4, moduli, invalid);
  }

  private StoredImage write(NanoscopeLayout layout, boolean calibrated, SyntheticChannel... channels) throws IOException {
    Path file = folder.resolve("image.spm");
    NanoscopeImageWriter.write(file, new NanoscopeImage(layout, calibrated, MIDNIGHT, GRID, List.of(channels)), new NullProgressMonitor());
    return StoredImage.read(file);
  }

  @ParameterizedTest
  @CsvSource({"V5_12, 40960, 2, 0x05120000", "V8_15, 40960, 2, 0x08150300", "V9_40, 80960, 4, 0x09400105"})
  void blocksFollowTheHeaderWithoutGaps(NanoscopeLayout layout, int headerLength, int storageBytes, String version) throws IOException {
    StoredImage stored = write(layout, true, height(4), modulus(), height(3));
    assertThat(stored.text()).startsWith("\\*File list\r\n\\Version: " + version + "\r\n").endsWith("\\*File list end\r\n");
    assertThat(stored.text().replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(stored.section("File list").number("Data length")).isEqualTo(headerLength);
    assertThat(Arrays.copyOfRange(stored.bytes(), stored.text().length() + 1, headerLength)).containsOnly(0);
    int offset = headerLength;
    for (StoredImage.Section channel : stored.channels()) {
      assertThat(channel.number("Data offset")).isEqualTo(offset);
      assertThat(channel.number("Data length")).isEqualTo(channel.number("Samps/line") * channel.number("Number of lines") * storageBytes);
      assertThat(channel.number("Bytes/pixel")).isEqualTo(storageBytes);
      offset += channel.number("Data length");
    }
    assertThat(stored.channels()).extracting(channel -> channel.number("Number of lines")).containsExactly(4, 4, 3);
    assertThat(stored.bytes()).hasSize(offset);
  }

  @ParameterizedTest
  @EnumSource
  void valuesComeBackToHalfAStep(NanoscopeLayout layout) throws IOException {
    StoredImage stored = write(layout, true, height(4), modulus());
    StoredImage.Section height = stored.channel("Height Sensor");
    StoredImage.Section modulus = stored.channel("DMTModulus");
    int missing = layout.storageBytes() == 2 ? -32768 : Integer.MIN_VALUE;
    assertThat(stored.samples(modulus)[3]).isEqualTo(layout.storageBytes() == 2 ? 32767 : Integer.MAX_VALUE);
    assertThat(stored.samples(modulus)[4]).isEqualTo(missing);
    assertThat(stored.samples(modulus)[5]).isEqualTo(missing);
    for (int i = 0; i < 32; i++) {
      assertThat(stored.samples(height)[i] * stored.step(height)).isCloseTo(i - 16, within(0.501 * stored.step(height)));
      if (i < 3 || i > 5) {
        assertThat(stored.samples(modulus)[i] * stored.step(modulus)).isCloseTo(50 * (i - 16), within(0.501 * stored.step(modulus)));
      }
    }
    assertThat(stored.step(modulus)).as("MPa").isLessThan(layout.storageBytes() == 2 ? 0.1 : 1e-5);
    assertThat(modulus().resolution(layout.storageBytes())).isCloseTo(stored.step(modulus) * 1e6, within(1e-6));
  }

  @Test
  void twoBytesAPixelInFourBytesOfStorageScaleByTwoBytes() throws IOException {
    SyntheticChannel coarse = new SyntheticChannel("Height", "Height", Direction.TRACE, HEIGHT, 2, ramp(32, 1e-9), new byte[32]);
    StoredImage stored = write(NanoscopeLayout.V9_40, true, coarse);
    StoredImage.Section height = stored.channel("Height");
    assertThat(height.number("Data length")).isEqualTo(128);
    assertThat(height.number("Bytes/pixel")).isEqualTo(2);
    assertThat(stored.samples(height)[0]).isBetween(-32767, -8000);
    assertThat(stored.samples(height)[0] * stored.step(height)).isCloseTo(-16, within(stored.step(height)));
  }

  @Test
  void theHeaderTellsGeometryTimeAndThatItIsSynthetic() throws IOException {
    StoredImage stored = write(NanoscopeLayout.V9_40, true, height(4), modulus());
    assertThat(stored.section("File list").lines()).containsEntry("Date", "12:05:09 AM Thu Feb 29 2024");
    assertThat(stored.section("Ciao scan list").lines()).containsEntry("Scan Size", "2000 nm").containsEntry("Aspect Ratio", "2:1")
        .containsEntry("Min Force Fit Boundary", "30").containsEntry("Max Force Fit Boundary", "90").containsEntry("Tip Radius", "30");
    assertThat(stored.channel("DMTModulus").lines()).containsEntry("Scan Size", "2 2 ~m").containsEntry("Line Direction", "Retrace")
        .containsEntry("@2:Image Data", "S [Stiffness] \"DMTModulus\"");
    assertThat(stored.section("Equipment list").lines().get("Description")).startsWith("SYNTHETIC");
    assertThat(stored.channels()).allSatisfy(channel -> assertThat(channel.lines().get("Note")).startsWith("SYNTHETIC"));
  }

  @Test
  void anUncalibratedFileHoldsTheSameNumbersAndNoUnit() throws IOException {
    StoredImage calibrated = write(NanoscopeLayout.V9_40, true, height(4), modulus());
    StoredImage uncalibrated = write(NanoscopeLayout.V9_40, false, height(4), modulus());
    assertThat(calibrated.section("Ciao scan list").lines()).containsEntry("@Sens. StiffnessSens", "V 3.125000 MPa/Arb");
    assertThat(uncalibrated.section("Ciao scan list").lines()).containsEntry("@Sens. StiffnessSens", "V 1.000000 ")
        .containsEntry("@Sens. ZsensSens", "V 1050.000 nm/V");
    assertThat(uncalibrated.samples(uncalibrated.channel("DMTModulus"))).isEqualTo(calibrated.samples(calibrated.channel("DMTModulus")));
  }

  @Test
  void cancelledItLeavesTheOldFile() throws IOException {
    Path file = Files.writeString(folder.resolve("image.spm"), "old");
    NanoscopeImage image = new NanoscopeImage(NanoscopeLayout.V9_40, true, MIDNIGHT, GRID, List.of(height(4)));
    assertThatThrownBy(() -> NanoscopeImageWriter.write(file, image, new Cancelling(2))).isInstanceOf(OperationCanceledException.class);
    assertThat(file).hasContent("old");
    assertThat(folder).isDirectoryContaining(path -> path.equals(file));
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void refusesWhatNoFileCanHold() {
    SyntheticChannel ragged = SyntheticChannel.of("Height", "Height", Direction.TRACE, HEIGHT, new double[9]);
    assertThatThrownBy(() -> write(NanoscopeLayout.V9_40, true, ragged)).hasMessageContaining("no whole rows of 8");
    assertThatThrownBy(() -> write(NanoscopeLayout.V9_40, true)).hasMessageContaining("needs a channel");
    Sensitivity other = new Sensitivity("ZsensSens", 1000, "nm/V", "V", 1e-9, Unit.METRE);
    SyntheticChannel disagreeing = SyntheticChannel.of("Height", "Height", Direction.TRACE, other, new double[8]);
    assertThatThrownBy(() -> write(NanoscopeLayout.V9_40, true, height(4), disagreeing)).hasMessageContaining("disagree about Sens. ZsensSens");
    SyntheticChannel[] many = new SyntheticChannel[200];
    Arrays.fill(many, height(1));
    assertThatThrownBy(() -> write(NanoscopeLayout.V9_40, true, many)).hasMessageContaining("200 channels do not fit");
  }
}
