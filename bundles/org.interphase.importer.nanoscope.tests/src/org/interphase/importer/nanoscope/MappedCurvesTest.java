package org.interphase.importer.nanoscope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.interphase.api.CurveReader;
import org.interphase.api.ForceVolume;
import org.interphase.api.Recording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Curves are read from the mapped file: beyond 4 GiB, without garbage, and never from a file that has changed. */
class MappedCurvesTest {
  private static final double STEP = 0.000375;
  private static final int HEADER = 8192;

  @TempDir
  Path folder;

  /** The first sample in time of every curve is its number. */
  private Path volume(String version, int side) throws IOException {
    int[] stored = IntStream.range(0, side * side * 256).map(i -> i % 256 == 127 ? i / 256 : 10_000 + i % 256).toArray();
    return SyntheticFile.volume(version, side, side).withCurves("Deflection Error", "128 128", 2, SyntheticFile.DEFLECTION, stored).write(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0x09100105", "0x09400105"})
  void readersOfOneChannelDoNotDisturbEachOther(String version) throws IOException {
    ForceVolume curves = Opened.curves(volume(version, 64));
    double[] samples = new double[256];
    try (CurveReader ascending = curves.deflection().open(); CurveReader descending = curves.deflection().open()) {
      for (int curve = 0; curve < 4096; curve++) {
        ascending.read(curve, samples);
        assertThat(samples[0]).isCloseTo(curve * STEP, within(1e-12));
        descending.read(4095 - curve, samples);
        assertThat(samples[0]).isCloseTo((4095 - curve) * STEP, within(1e-12));
      }
    }
  }

  @Test
  void threadsReadTheSameAtTheSameTime() throws Exception {
    ForceVolume curves = Opened.curves(volume("0x09400105", 64));
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      List<Callable<Double>> tasks = Collections.nCopies(8, () -> sum(curves));
      double expected = 4095 * 4096 / 2 * STEP;
      for (Future<Double> sum : pool.invokeAll(tasks)) {
        assertThat(sum.get()).isCloseTo(expected, within(1e-9 * expected));
      }
    }
  }

  private static double sum(ForceVolume curves) throws IOException {
    double[] samples = new double[256];
    double sum = 0;
    try (CurveReader reader = curves.deflection().open()) {
      for (int curve = 0; curve < curves.grid().size(); curve++) {
        reader.read(curve, samples);
        sum += samples[0];
      }
    }
    return sum;
  }

  @Test
  void readingMakesNoGarbage() throws IOException {
    ForceVolume curves = Opened.curves(volume("0x09400105", 64));
    double[] samples = new double[256];
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    try (CurveReader reader = curves.deflection().open()) {
      reader.read(0, samples);
      long before = threads.getCurrentThreadAllocatedBytes();
      for (int curve = 0; curve < 4096; curve++) {
        reader.read(curve, samples);
      }
      assertThat(threads.getCurrentThreadAllocatedBytes() - before).as("bytes for 4096 curves").isLessThan(4096);
    }
  }

  @Test
  void aCurveBeyondFourGibibytesIsReadFromItsPlace() throws IOException {
    int side = 2050;
    long length = (long) side * side * 1024;
    assertThat(length).isGreaterThan(1L << 32);
    assumeTrue(Files.getFileStore(folder).getUsableSpace() > 2 * length, "skipped: not enough room for a file of 4 GiB");
    byte[] header = SyntheticFile.volume("0x09400105", side, side).withCurves("Deflection Error", "128 128", 2, SyntheticFile.DEFLECTION)
        .replacing("Data length: 0", "Data length: " + length).bytes();
    Path file = folder.resolve("sparse.spm");
    int[] places = {0, 1 << 20, (1 << 20) - 1, 1 << 21, (1 << 22) - 1, 1 << 22, (1 << 22) + 1, side * side - 1};
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
      channel.write(ByteBuffer.wrap(header));
      for (int curve : places) {
        channel.write(curve(curve), HEADER + curve * 1024L);
      }
    }
    ForceVolume curves = Opened.curves(file);
    assertThat(curves.grid().size()).isEqualTo(side * side);
    for (int curve : places) {
      double[] samples = Opened.curve(curves, curves.deflection(), curve);
      assertThat(samples[127]).isCloseTo((curve % 1000 + 1) * STEP, within(1e-12));
      assertThat(samples[255]).isCloseTo((curve % 1000 + 256) * STEP, within(1e-12));
    }
    assertThat(Opened.curve(curves, curves.deflection(), (1 << 22) + 2)).containsOnly(0);
  }

  private static ByteBuffer curve(int number) {
    ByteBuffer bytes = ByteBuffer.allocate(1024).order(ByteOrder.LITTLE_ENDIAN);
    IntStream.range(0, 256).forEach(i -> bytes.putInt(number % 1000 + 1 + i));
    return bytes.flip();
  }

  private static void cut(Path file, long size) throws IOException {
    try (FileChannel open = FileChannel.open(file, StandardOpenOption.WRITE)) {
      open.truncate(size);
    }
  }

  @Test
  void aFileCutWhileItIsReadIsAnError() throws IOException {
    Path file = volume("0x09400105", 64);
    ForceVolume curves = Opened.curves(file);
    CurveReader reader = curves.deflection().open();
    reader.read(0, new double[256]);
    cut(file, 10_000);
    assertThatThrownBy(() -> reader.read(4095, new double[256])).isInstanceOf(IOException.class).hasMessageContaining("became shorter");
    assertThatThrownBy(reader::close).isInstanceOf(IOException.class).hasMessageContaining("changed after it was opened");
    assertThatThrownBy(() -> curves.deflection().open()).isInstanceOf(IOException.class).hasMessageContaining("changed after it was opened");
    Files.delete(file);
    assertThatThrownBy(() -> curves.deflection().open()).isInstanceOf(IOException.class).hasMessageContaining("no longer be read");
  }

  @Test
  void aClosedRecordingIsNotRead() throws IOException {
    Recording recording = Opened.file(volume("0x09400105", 16));
    ForceVolume curves = recording.curves().orElseThrow();
    try (CurveReader reader = curves.deflection().open()) {
      recording.close();
      assertThatThrownBy(() -> reader.read(0, new double[256])).isInstanceOf(IOException.class).hasMessageContaining("closed");
      assertThatThrownBy(() -> curves.deflection().open()).isInstanceOf(IOException.class).hasMessageContaining("closed");
    }
  }
}
