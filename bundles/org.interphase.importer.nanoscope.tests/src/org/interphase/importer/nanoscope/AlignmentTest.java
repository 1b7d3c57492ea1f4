package org.interphase.importer.nanoscope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.interphase.api.spi.FileRefusedException;
import org.interphase.testsupport.Campaign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlignmentTest {
  private static final int SIDE = 64;

  @TempDir
  Path folder;

  private static SyntheticFile image(String version, int[] samples) {
    int bytes = Long.decode(version) >= 0x09200000L ? 4 : 2;
    return SyntheticFile.of("File list", version).withZsens().with("Height", SIDE, SIDE, bytes, SyntheticFile.HEIGHT, samples);
  }

  static Stream<Arguments> honest() {
    Random random = new Random(1);
    int[] mostlyZero = random.ints(SIDE * SIDE, 0, 20).map(n -> n == 0 ? 25_000 : 0).toArray();
    int[] checkers = new int[SIDE * SIDE];
    Arrays.setAll(checkers, i -> i % 2 == 0 ? 30_000 : -30_000);
    int[] wrapped = new int[SIDE * SIDE];
    Arrays.setAll(wrapped, i -> (short) (i * 997));
    int[] constant = new int[SIDE * SIDE];
    Arrays.fill(constant, 0x0A0D);
    return Stream.of(
        Arguments.of("noise of one step", SyntheticFile.noise(SIDE * SIDE, 2, 1)),
        Arguments.of("noise of a byte", SyntheticFile.noise(SIDE * SIDE, 128, 2)),
        Arguments.of("noise of 16 bits", SyntheticFile.noise(SIDE * SIDE, 32_000, 3)),
        Arguments.of("noise of multiples of 256", Arrays.stream(SyntheticFile.noise(SIDE * SIDE, 100, 4)).map(n -> n << 8).toArray()),
        Arguments.of("mostly zero", mostlyZero), Arguments.of("checkers", checkers), Arguments.of("wrapped phase", wrapped),
        Arguments.of("constant of carriage return and line feed", constant),
        Arguments.of("smooth multiples of 256", Arrays.stream(SyntheticFile.hills(SIDE, SIDE, 50)).map(n -> n << 8).toArray()),
        Arguments.of("hills", SyntheticFile.hills(SIDE, SIDE, 3000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("honest")
  void noHonestImageIsRefused(String name, int[] samples) throws IOException {
    for (String version : new String[] {"0x05120130", "0x09400105"}) {
      assertThat(Opened.image(image(version, samples).write(folder), "Height").grid().size()).isEqualTo(SIDE * SIDE);
      assertThat(Opened.file(image(version, samples).withSurplus(3072).write(folder)).metadata().warnings())
          .anySatisfy(said -> assertThat(said).contains("last 3072 bytes"));
    }
    int[] wide = Arrays.stream(samples).map(sample -> sample << 15).toArray();
    assertThat(Opened.image(image("0x09400105", wide).write(folder), "Height").grid().size()).isEqualTo(SIDE * SIDE);
  }

  @Test
  void noiseIsLeftAlone() throws IOException {
    int images = Campaign.runs(10_000, 200);
    for (int seed = 0; seed < images; seed++) {
      int amplitude = 1 << 1 + seed % 30;
      Opened.file(image("0x09400105", SyntheticFile.noise(SIDE * SIDE, amplitude, seed)).withSurplus(seed % 7).write(folder));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0x05120130", "0x09400105"})
  void insertedBytesAreFound(String version) throws IOException {
    for (int amplitude : new int[] {300, 3000, 12_000}) {
      byte[] whole = image(version, SyntheticFile.hills(SIDE, SIDE, amplitude)).bytes();
      for (int inserted = 1; inserted < (version.startsWith("0x05") ? 2 : 4); inserted++) {
        ByteArrayOutputStream shifted = new ByteArrayOutputStream();
        shifted.write(whole, 0, 6000);
        shifted.write(new byte[inserted]);
        shifted.write(whole, 6000, whole.length - 6000);
        refused(shifted.toByteArray(), inserted + " byte(s) behind byte 8192");
      }
    }
  }

  @Test
  void samplesThatAreNoiseOnlyAtTheirStatedPlaceAreFoundWhateverTheLengthOfTheFile() throws IOException {
    byte[] whole = image("0x09400105", SyntheticFile.hills(SIDE, SIDE, 5e8)).withSurplus(4).bytes();
    byte[] shifted = new byte[whole.length];
    System.arraycopy(whole, 0, shifted, 0, 8192);
    System.arraycopy(whole, 8192, shifted, 8193, whole.length - 8193);
    refused(shifted, "1 byte(s) behind byte 8192");
  }

  private void refused(byte[] file, String reason) throws IOException {
    Path path = Files.write(Files.createTempFile(folder, "shifted", ".spm"), file);
    assertThatThrownBy(() -> Opened.file(path)).isInstanceOf(FileRefusedException.class)
        .hasMessageContainingAll("the samples begin", reason);
  }
}
