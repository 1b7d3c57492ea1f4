package org.interphase.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.interphase.api.Grid;
import org.interphase.api.Image;
import org.interphase.api.Unit;
import org.interphase.report.figure.Figure;
import org.interphase.report.figure.Format;
import org.interphase.report.figure.QuantityMapFigure;
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
import org.openjdk.jmh.annotations.Warmup;

/** The stiffness map of 512 x 512 pixels as a figure, in each format. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FigureBenchmark {
  @Param
  private Format format;
  private Figure figure;

  @Setup
  public void draw() {
    SplittableRandom random = new SplittableRandom(1);
    double[] values = random.doubles(512 * 512, 0, 1e9).toArray();
    figure = QuantityMapFigure.of(Image.of("DMTModulus", Unit.PASCAL, new Grid(512, 512, 1e-6, 1e-6), values, new byte[values.length]), "Stiffness");
  }

  @Benchmark
  public void write() throws IOException {
    format.write(figure, OutputStream.nullOutputStream());
  }
}
