package org.interphase.importer.nanoscope;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Tells whether samples were shifted by a byte or more. Neighbours in a map or a curve resemble each other; read one
 * byte beside their place, their lowest byte becomes their highest, and they do not.
 *
 * <p>Two statistics of the steps between neighbours are compared with those at every other place: the <i>roughness</i>,
 * their size over that of differences between unrelated samples (1 for noise), and the <i>bits</i> that a step takes. A
 * shift is certain in two cases only: samples that look like noise are smooth at another place; or the file has bytes
 * too many, and steps become shorter by most of a byte at the place that those bytes lead to. Noise is noise at every
 * place, and is left alone. Medians are blind to two levels and means to outliers: noise must look like it to both,
 * and so must smoothness.
 */
final class Alignment {
  private static final int RUNS = 8;
  private static final int RUN_LENGTH = 256;
  private static final int FEWEST_SAMPLES = 64;
  private static final int SCATTER = 7919;
  private static final double NOISE = 0.5;
  private static final double SMOOTH = 0.1;
  private static final double MOST_OF_A_BYTE = 6;

  private final ByteBuffer[] runs;
  private final int sampleBytes;
  private final int runLength;

  private Alignment(ByteBuffer[] runs, int sampleBytes, int runLength) {
    this.runs = runs;
    this.sampleBytes = sampleBytes;
    this.runLength = runLength;
  }

  /** Reads a few stretches of a block, each with one more sample than will be looked at. */
  static Alignment of(FileChannel channel, Block block, int sampleBytes) throws IOException {
    long samples = block.length() / sampleBytes - 1;
    int runLength = (int) Math.min(RUN_LENGTH, samples);
    ByteBuffer[] runs = new ByteBuffer[samples < FEWEST_SAMPLES ? 0 : (int) Math.min(samples / runLength, RUNS)];
    for (int i = 0; i < runs.length; i++) {
      long first = i * ((samples - runLength) / Math.max(1, runs.length - 1));
      runs[i] = DataFile.bytes(channel, block.offset() + first * sampleBytes, (runLength + 1) * sampleBytes);
    }
    return new Alignment(runs, sampleBytes, runLength);
  }

  /**
   * By how many bytes the samples were moved towards the end of the file.
   *
   * @param surplus bytes that the file has too many, modulo the size of a sample
   * @return empty when nothing shows that they were moved
   */
  OptionalInt shift(int surplus) {
    if (runs.length == 0) {
      return OptionalInt.empty();
    }
    int[][] asStored = samples(0);
    if (surplus > 0 && bits(samples(surplus)) < bits(asStored) - MOST_OF_A_BYTE) {
      return OptionalInt.of(surplus);
    }
    if (Arrays.stream(roughness(asStored)).min().orElseThrow() < NOISE) {
      return OptionalInt.empty();
    }
    return IntStream.range(1, sampleBytes).filter(shift -> isSmooth(samples(shift))).findFirst();
  }

  private int[][] samples(int shift) {
    SampleFormat format = new SampleFormat(sampleBytes, sampleBytes);
    int[][] samples = new int[runs.length][runLength];
    for (int i = 0; i < runs.length; i++) {
      format.unpack(runs[i].slice(shift, runLength * sampleBytes), samples[i]);
    }
    return samples;
  }

  private static boolean isSmooth(int[][] samples) {
    return Arrays.stream(roughness(samples)).max().orElseThrow() < SMOOTH && bits(samples) > 0;
  }

  /** Steps between neighbours over differences of unrelated samples: by their medians, and by their means. */
  private static double[] roughness(int[][] runs) {
    int length = runs[0].length;
    double[] steps = new double[runs.length * (length - 1)];
    double[] differences = new double[steps.length];
    int count = 0;
    for (int[] run : runs) {
      for (int i = 1; i < length; i++) {
        int unrelated = count * SCATTER % (runs.length * length);
        steps[count] = Math.abs((double) run[i] - run[i - 1]);
        differences[count] = Math.abs((double) run[i] - runs[unrelated / length][unrelated % length]);
        count++;
      }
    }
    return new double[] {ratio(median(steps), median(differences)), ratio(Arrays.stream(steps).sum(), Arrays.stream(differences).sum())};
  }

  private static double ratio(double step, double difference) {
    return difference == 0 ? 0 : step / difference;
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  private static double bits(int[][] runs) {
    double sum = 0;
    for (int[] run : runs) {
      for (int i = 1; i < run.length; i++) {
        sum += Math.log(1 + Math.abs((double) run[i] - run[i - 1]));
      }
    }
    return sum / Math.log(2) / (runs.length * (runs[0].length - 1));
  }
}
