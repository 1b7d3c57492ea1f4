package org.interphase.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.interphase.api.Channel;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Recording;
import org.interphase.importer.nanoscope.NanoscopeImporter;
import org.interphase.simulation.Mixture;
import org.interphase.simulation.NanoscopeImage;
import org.interphase.simulation.NanoscopeImageWriter;
import org.interphase.simulation.NanoscopeLayout;
import org.interphase.simulation.Scene;
import org.interphase.simulation.SyntheticImage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Opening a NanoScope image of 512 x 512 pixels and eight channels, and decoding all of them; beside it, reading the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ImportBenchmark {
  private Path file;

  @Setup
  public void write() throws IOException {
    file = Files.createTempFile("interphase-benchmark", ".spm");
    Files.delete(file);
    IProgressMonitor monitor = new NullProgressMonitor();
    Mixture mixture = Mixture.of(new double[] {40e6, 161e6, 317e6, 480e6}, new double[] {25e6, 60e6, 90e6, 120e6}, new double[] {0.15, 0.35, 0.30,
        0.20});
    Scene scene = new Scene(new Grid(512, 512, 1e-6, 1e-6), mixture, 30e-9, 5e-9, 0.2e-9, 0, 0, 0.002, 0.003);
    NanoscopeImage nine = NanoscopeImage.of(SyntheticImage.of(scene, 1, 0, monitor), NanoscopeLayout.V9_40, true, LocalDateTime.of(2022, 6, 14, 10,
        40), monitor);
    NanoscopeImageWriter.write(file, new NanoscopeImage(nine.layout(), true, nine.acquired(), nine.grid(), nine.channels().subList(0, 8)), monitor);
  }

  @TearDown
  public void delete() throws IOException {
    Files.delete(file);
  }

  @Benchmark
  public void openAndDecode(Blackhole sink) throws IOException {
    try (Recording recording = new NanoscopeImporter().open(file, new NullProgressMonitor())) {
      for (Channel channel : recording.channels()) {
        Image image = channel.read(new NullProgressMonitor());
        sink.consume(image);
      }
    }
  }

  @Benchmark
  public byte[] readBytes() throws IOException {
    return Files.readAllBytes(file);
  }
}
