package org.interphase.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.interphase.api.CurveReader;
import org.interphase.api.Recording;
import org.interphase.api.spi.AnalysisException;
import org.interphase.api.spi.Execution;
import org.interphase.api.spi.Frame;
import org.interphase.api.spi.Outcome;
import org.interphase.core.Settings;
import org.interphase.core.curve.FitSettings;
import org.interphase.core.curve.FitStep;
import org.interphase.fitmodel.contact.DmtModel;
import org.interphase.importer.nanoscope.NanoscopeImporter;
import org.interphase.simulation.CurveSimulator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A PeakForce capture of 256 samples a curve, from the mapped file to all maps in mode joint with standard errors; beside
 * it, decoding the same curves and nothing else. Divide the number of curves (side squared) by the time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class CurveBenchmark {
  @Param({"64", "128", "256", "512", "1024"})
  private int side;

  @Param("2")
  private int threads;

  private Path folder;
  private Path file;
  private ExecutorService pool;
  private Recording recording;

  @Setup
  public void write() throws IOException {
    folder = Files.createTempDirectory("interphase-benchmark");
    CurveSimulator simulator = new CurveSimulator();
    var settings = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode().put("columns", side).put("rows", side);
    file = simulator.write(Settings.read(simulator.settings(), settings), 1, folder, new NullProgressMonitor()).getFirst();
    pool = Executors.newFixedThreadPool(threads);
    recording = new NanoscopeImporter().open(file, new NullProgressMonitor());
  }

  @TearDown
  public void delete() throws IOException {
    recording.close();
    pool.shutdown();
    try (Stream<Path> content = Files.walk(folder)) {
      for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @Benchmark
  public Outcome fit() throws IOException, AnalysisException {
    return new FitStep(name -> new DmtModel()).run(new Frame(recording, List.of()), Settings.defaults(FitSettings.class), new Lent(pool));
  }

  @Benchmark
  public double decodeOnOneThread() throws IOException {
    double[] samples = new double[recording.curves().orElseThrow().ramp().samples()];
    double sum = 0;
    try (CurveReader reader = recording.curves().orElseThrow().deflection().open()) {
      for (int curve = 0; curve < side * side; curve++) {
        reader.read(curve, samples);
        sum += samples[0];
      }
    }
    return sum;
  }

  private record Lent(Executor executor) implements Execution {
    @Override
    public IProgressMonitor monitor() {
      return new NullProgressMonitor();
    }

    @Override
    public long seed() {
      return 1;
    }

    @Override
    public void publish(Outcome partial) { }
  }
}
