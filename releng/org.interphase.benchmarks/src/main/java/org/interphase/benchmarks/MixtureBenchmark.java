package org.interphase.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.interphase.numerics.histogram.Histogram;
import org.interphase.numerics.mixture.MaximumLikelihood;
import org.interphase.numerics.mixture.MixtureFit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A mixture for the values of a 512 x 512 map: K = 1..6 with ten starts each, chosen by BIC, in one thread, from the values on. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class MixtureBenchmark {
  private static final double[][] COMPONENTS = {{0.15, 40e6, 25e6}, {0.35, 161e6, 60e6}, {0.30, 317e6, 90e6}, {0.20, 480e6, 120e6}};
  private double[] values;
  private double lower;
  private double upper;

  @Setup
  public void draw() {
    SplittableRandom random = new SplittableRandom(1);
    values = random.doubles(512 * 512).map(u -> {
      int k = u < 0.15 ? 0 : u < 0.50 ? 1 : u < 0.80 ? 2 : 3;
      return COMPONENTS[k][1] + COMPONENTS[k][2] * random.nextGaussian();
    }).toArray();
    lower = Arrays.stream(values).min().orElseThrow();
    upper = Arrays.stream(values).max().orElseThrow();
  }

  @Benchmark
  public MixtureFit chooseByBic() {
    Histogram fine = Histogram.of(values, (upper - lower) / MaximumLikelihood.BINS, lower, upper);
    List<MixtureFit> fits = new MaximumLikelihood(10, 1).fits(fine, 6);
    return MaximumLikelihood.chosen(fits);
  }

  @Benchmark
  public MixtureFit fourComponentsOneStart() {
    Histogram fine = Histogram.of(values, (upper - lower) / MaximumLikelihood.BINS, lower, upper);
    return new MaximumLikelihood(1, 1).fits(fine, 4).get(3);
  }
}
