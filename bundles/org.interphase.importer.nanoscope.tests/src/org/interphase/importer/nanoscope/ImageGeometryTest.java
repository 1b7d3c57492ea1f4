package org.interphase.importer.nanoscope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import org.interphase.api.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageGeometryTest {
  private static final int COLUMNS = 64;

  @TempDir
  Path folder;

  private SyntheticFile image(int rows) {
    return SyntheticFile.image().withZsens().with("Height", COLUMNS, rows, 4, SyntheticFile.HEIGHT, SyntheticFile.hills(COLUMNS, rows, 1e6));
  }

  private Channel channel(SyntheticFile file) throws IOException {
    return Opened.channel(file.write(folder), "Height");
  }

  @ParameterizedTest
  @CsvSource({"2 2 ~m, 2e-6", "300 300 nm, 300e-9", "1.76908 1.76908 ~m, 1.76908e-6", "900 900 pm, 900e-12", "93000 nm, 93e-6"})
  void sizesHaveOneNumberOrTwo(String size, double width) throws IOException {
    Channel channel = channel(image(COLUMNS).replacing("Scan Size: 2 2 ~m", "Scan Size: " + size));
    assertThat(channel.grid().width()).isCloseTo(width, within(1e-9 * width));
    assertThat(channel.grid().height()).isCloseTo(width, within(1e-9 * width));
    assertThat(channel.warnings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0 nm", "-5 nm", "2 2", "2 2 V", "1e999 nm", "1e-320 nm", "2 2 2 ~m", "x y ~m"})
  void aSizeThatIsNoLengthIsNotInvented(String size) throws IOException {
    Channel channel = channel(image(COLUMNS).replacing("Scan Size: 2 2 ~m", "Scan Size: " + size));
    assertThat(channel.grid().width()).isNaN();
    assertThat(channel.warnings()).anySatisfy(said -> assertThat(said).contains("size of the scan"));
  }

  @Test
  void pixelsAreSquareWhereTheHeaderDoesNotDescribeThisFrame() throws IOException {
    Channel channel = channel(image(16).with("Ciao scan list", "Samps/line: 64", "Lines: 64", "Aspect Ratio: 1:1")
        .replacing("Number of lines: 16\r\n\\Aspect Ratio: 1:1", "Number of lines: 16\r\n\\Aspect Ratio: 0.516184"));
    assertThat(channel.grid().height()).isCloseTo(0.5e-6, within(1e-15));
    assertThat(channel.warnings()).anySatisfy(said -> assertThat(said).contains("0.516184", "2.000 x 0.5000 \u00b5m is used"));
  }

  @Test
  void aCompleteFrameHasTheAspectRatioOfItsScan() throws IOException {
    SyntheticFile file = image(16).with("Ciao scan list", "Samps/line: 64", "Lines: 16", "Aspect Ratio: 2:1");
    assertThat(channel(file).grid().height()).isCloseTo(1e-6, within(1e-15));
    assertThat(channel(file).warnings()).anySatisfy(said -> assertThat(said).contains("not square"));
    Channel square = channel(image(16).with("Ciao scan list", "Samps/line: 64", "Lines: 16", "Aspect Ratio: 4:1"));
    assertThat(square.grid().height()).isCloseTo(0.5e-6, within(1e-15));
    assertThat(square.warnings()).isEmpty();
  }

  @Test
  void rowsComeFromTheDataNotFromThePlan() throws IOException {
    Channel channel = channel(image(15).replacing("Number of lines: 15", "Number of lines: 64")
        .replacing("Valid data len Y: 15", "Valid data len Y: 16"));
    assertThat(channel.grid().rows()).isEqualTo(15);
    assertThat(channel.warnings()).anySatisfy(said -> assertThat(said).contains("announces 16 rows", "holds 15"));
  }

  @Test
  void channelsOfOneFileMayDifferByARow() throws IOException {
    Path file = image(20).with("Other", COLUMNS, 21, 2, SyntheticFile.HEIGHT, SyntheticFile.hills(COLUMNS, 21, 1000)).write(folder);
    assertThat(Opened.image(file, "Height").grid().rows()).isEqualTo(20);
    assertThat(Opened.image(file, "Other").grid().rows()).isEqualTo(21);
  }

  @Test
  void withoutAVersionTheStatedRowsShowTheWidthOfSamples() throws IOException {
    Channel channel = channel(image(20).replacing("0x0940", "unknown"));
    assertThat(channel.grid().rows()).isEqualTo(20);
    assertThat(Opened.read(channel).value(1)).isCloseTo(1049979 * 400e-8 / Math.pow(2, 32), within(1e-18));
  }
}
