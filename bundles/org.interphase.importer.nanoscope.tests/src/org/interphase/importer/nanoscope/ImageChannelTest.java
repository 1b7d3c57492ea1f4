package org.interphase.importer.nanoscope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.interphase.api.Channel;
import org.interphase.api.Direction;
import org.interphase.api.Image;
import org.interphase.api.Invalid;
import org.interphase.api.Recording;
import org.interphase.api.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageChannelTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource({"File list, 0x05120130, 2", "File list, 0x08150308, 2", "File list, 0x09400105, 2", "File list, 0x09400105, 4",
      "EC File list, 0x09400202, 4", "File list, 0x09700105, 4"})
  void valuesFollowFromHardValueSoftValueAndBytesPerPixel(String kind, String version, int bytesPerPixel) throws IOException {
    int[] samples = {-3, 1000, -1000, 0, 5, 32766};
    Path file = SyntheticFile.of(kind, version).withZsens().with("Height", 3, 2, bytesPerPixel, SyntheticFile.HEIGHT, samples)
        .with("EC AFM plot V vs. T list", "Data offset: 0", "Data length: 0", "Samps/line: 0 0").write(folder);
    Image image = Opened.image(file, "Height");
    assertThat(image.unit()).isEqualTo(Unit.METRE);
    for (int i = 0; i < samples.length; i++) {
      assertThat(image.value(i)).isCloseTo(samples[i] * 400e-8 * 1 / Math.pow(2, 8 * bytesPerPixel), within(1e-21));
    }
    assertThat(image.value(2, 1)).as("the last stored sample is the last of the top row").isEqualTo(image.value(5));
    assertThat(image.grid().width()).isCloseTo(2e-6, within(1e-18));
  }

  @Test
  void saturatedAndMissingSamplesAreInvalidInTheWidthOfTheirChannel() throws IOException {
    int[] samples = {Integer.MAX_VALUE, Integer.MIN_VALUE, 32767, -32768, 32766, -32767};
    Path wide = SyntheticFile.image().withZsens().with("Height", 6, 1, 4, SyntheticFile.HEIGHT, samples)
        .with("Narrow", 6, 1, 2, SyntheticFile.HEIGHT, samples).write(folder);
    assertThat(reasons(Opened.image(wide, "Height"))).containsExactly(Invalid.SATURATED, Invalid.MARKER, Invalid.NONE, Invalid.NONE, Invalid.NONE,
        Invalid.NONE);
    assertThat(reasons(Opened.image(wide, "Narrow"))).containsExactly(Invalid.SATURATED, Invalid.MARKER, Invalid.SATURATED, Invalid.MARKER,
        Invalid.NONE, Invalid.NONE);
    Path old = SyntheticFile.of("File list", "0x05120130").withZsens().with("Height", 4, 1, 2, SyntheticFile.HEIGHT, 32767, -32768, 32766, -32767)
        .write(folder);
    assertThat(reasons(Opened.image(old, "Height"))).containsExactly(Invalid.SATURATED, Invalid.MARKER, Invalid.NONE, Invalid.NONE);
  }

  private static Invalid[] reasons(Image image) {
    Invalid[] reasons = new Invalid[image.grid().size()];
    for (int i = 0; i < reasons.length; i++) {
      reasons[i] = image.invalid(i);
    }
    return reasons;
  }

  @Test
  void aChannelIsFoundByNameAndDirection() throws IOException {
    Recording recording = Opened.file(SyntheticFile.image().withZsens().with("Height", 2, 1, 4, SyntheticFile.HEIGHT, 1, 2).write(folder));
    assertThat(recording.channel("height", Direction.TRACE)).isPresent();
    assertThat(recording.channel("Height", Direction.RETRACE)).isEmpty();
    Path interleave = SyntheticFile.image().withZsens().with("Potential", 2, 1, 4, "V (0.0003 V/LSB) 2.5 V", 1 << 30, 2)
        .replacing("@2:", "@3:").write(folder);
    Image potential = Opened.image(interleave, "Potential");
    assertThat(potential.unit()).isEqualTo(Unit.VOLT);
    assertThat(potential.value(0)).isCloseTo(2.5 / 4, within(1e-12));
  }

  private Path large() throws IOException {
    return SyntheticFile.image().withZsens().with("Height", 1024, 1024, 4, SyntheticFile.HEIGHT, SyntheticFile.hills(1024, 1024, 1e8)).write(folder);
  }

  @Test
  void readingCanBeCancelled() throws IOException {
    Channel channel = Opened.channel(large(), "Height");
    NullProgressMonitor monitor = new NullProgressMonitor();
    monitor.setCanceled(true);
    assertThatThrownBy(() -> channel.read(monitor)).isInstanceOf(OperationCanceledException.class);
  }

  @Test
  void aFileCutWhileItIsReadIsAnError() throws IOException {
    Path file = large();
    Channel channel = Opened.channel(file, "Height");
    NullProgressMonitor cutting = new NullProgressMonitor() {
      @Override
      public boolean isCanceled() {
        cut(file, 10_000);
        return false;
      }
    };
    assertThatThrownBy(() -> channel.read(cutting)).isInstanceOf(IOException.class).hasMessageContaining("became shorter");
  }

  private static void cut(Path file, long size) {
    try (FileChannel open = FileChannel.open(file, StandardOpenOption.WRITE)) {
      open.truncate(size);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aFileThatIsNoLongerTheSameIsNotRead() throws IOException {
    Path file = large();
    Channel channel = Opened.channel(file, "Height");
    cut(file, 1_000_000);
    assertThatThrownBy(() -> Opened.read(channel)).isInstanceOf(IOException.class).hasMessageContaining("changed after it was opened");
    Files.delete(file);
    assertThatThrownBy(() -> Opened.read(channel)).isInstanceOf(IOException.class).hasMessageContaining("no longer be read");
  }

  @Test
  void aClosedRecordingIsNotRead() throws IOException {
    Recording recording = Opened.file(large());
    recording.close();
    recording.close();
    assertThatThrownBy(() -> Opened.read(recording.channels().getFirst())).isInstanceOf(IOException.class).hasMessageContaining("closed");
  }

  @Test
  void eightChannelsAreReadInLessThanFiftyMilliseconds() throws IOException {
    SyntheticFile file = SyntheticFile.image().withZsens();
    for (int i = 0; i < 8; i++) {
      file.with("Height " + i, 512, 512, 4, SyntheticFile.HEIGHT, SyntheticFile.hills(512, 512, 1e8));
    }
    Path path = file.write(folder);
    double best = Double.MAX_VALUE;
    for (int run = 0; run < 30; run++) {
      long start = System.nanoTime();
      for (Channel channel : Opened.file(path).channels()) {
        assertThat(Opened.read(channel).invalidCount()).isZero();
      }
      best = Math.min(best, (System.nanoTime() - start) / 1e6);
    }
    assertThat(best).as("milliseconds to open and read 512 x 512 x 8").isLessThan(50);
  }
}
