package org.interphase.numerics.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.interphase.numerics.stats.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockBootstrapTest {
  @Test
  void aReplicateCountsTheCodesOfItsBlocks() {
    int[] codes = {0, 1, 2, 3, -1, 5, 6, 7, 8};
    assertThat(new BlockBootstrap(3, 3, codes, 9, 3).resample(1)).containsExactly(1, 1, 1, 1, 0, 1, 1, 1, 1);
    long[] single = new BlockBootstrap(3, 3, codes, 9, 1).resample(1);
    assertThat(Arrays.stream(single).sum()).isBetween(4L, 9L);
    assertThat(single).isEqualTo(new BlockBootstrap(3, 3, codes, 9, 1).resample(1)).isNotEqualTo(new BlockBootstrap(3, 3, codes, 9, 1).resample(2));
  }

  @Test
  void refusesBlocksThatDoNotFit() {
    assertThatThrownBy(() -> new BlockBootstrap(4, 3, new int[12], 1, 4)).hasMessageContaining("does not fit");
    assertThatThrownBy(() -> new BlockBootstrap(4, 3, new int[12], 1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new BlockBootstrap(4, 3, new int[11], 1, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  /** The spread over replicates is the one that the field predicts for those blocks. */
  @ParameterizedTest
  @CsvSource({"1", "6", "20"})
  void replicatesSpreadAsPredicted(int size) {
    int side = 60;
    double[] field = smooth(side, 3, 5);
    int[] codes = new int[field.length];
    double[] indicator = new double[field.length];
    for (int i = 0; i < field.length; i++) {
      codes[i] = field[i] > 0 ? 1 : 0;
      indicator[i] = codes[i];
    }
    BlockBootstrap bootstrap = new BlockBootstrap(side, side, codes, 2, size);
    double[] fractions = new double[4000];
    for (int i = 0; i < fractions.length; i++) {
      long[] counts = bootstrap.resample(i);
      fractions[i] = (double) counts[1] / (counts[0] + counts[1]);
    }
    double predicted = Math.sqrt(new CorrelatedField(side, side, indicator).blockVariance(size, bootstrap.number()));
    double mean = Arrays.stream(indicator).sum() / field.length;
    double spread = Math.sqrt(Arrays.stream(fractions).map(f -> (f - mean) * (f - mean)).sum() / fractions.length);
    assertThat(spread / predicted).isCloseTo(1, within(4 / Math.sqrt(2.0 * fractions.length)));
  }

  /** Independent values: the variance of the mean is that of a pixel divided by their number. */
  @Test
  void anUncorrelatedFieldIsRecognised() {
    SplittableRandom random = new SplittableRandom(3);
    double[] values = new double[200 * 150];
    Arrays.setAll(values, i -> random.nextGaussian());
    for (int i = 0; i < values.length; i += 7) {
      values[i] = Double.NaN;
    }
    CorrelatedField field = new CorrelatedField(200, 150, values);
    assertThat(field.range()).isEqualTo(1);
    Summary summary = Summary.of(values);
    assertThat(field.meanVariance(1).variance() * summary.count()).isCloseTo(1, within(0.06));
    assertThat(field.meanVariance(1).degreesOfFreedom()).isGreaterThan(1000);
  }

  /** Smoothed noise: the mean over N pixels has nearly the variance of the mean of the noise before, 1/N. */
  @ParameterizedTest
  @CsvSource({"2", "4"})
  void theVarianceOfTheMeanOfACorrelatedFieldIsFound(double length) {
    int side = 160;
    int fields = 40;
    double sum = 0;
    double blocks = 0;
    double degrees = 0;
    for (int i = 0; i < fields; i++) {
      CorrelatedField field = new CorrelatedField(side, side, smooth(side, length, i));
      CorrelatedField.MeanVariance mean = field.meanVariance(field.range());
      sum += mean.variance() * side * side / fields;
      degrees += mean.degreesOfFreedom() / fields;
      int size = 2 * field.range();
      blocks += field.blockVariance(size, 1) * size * size / fields;
    }
    double ofFiniteField = Math.pow(1 - 2 * length / Math.sqrt(Math.PI) / side, 2);
    assertThat(sum).isCloseTo(ofFiniteField, within(3 * Math.sqrt(2 / degrees / fields)));
    assertThat(blocks).describedAs("blocks of twice the range alone").isLessThan(0.9);
  }

  /** With a dozen pieces on the grid little can be known: the estimate errs to the safe side and has few degrees of freedom. */
  @Test
  void fewPiecesAreTakenForFew() {
    double sum = 0;
    double degrees = 0;
    for (int i = 0; i < 40; i++) {
      CorrelatedField field = new CorrelatedField(160, 160, smooth(160, 12, i));
      CorrelatedField.MeanVariance mean = field.meanVariance(field.range());
      sum += mean.variance() * 160 * 160 / 40;
      degrees += mean.degreesOfFreedom() / 40;
    }
    assertThat(sum).isBetween(0.8, 3.0);
    assertThat(degrees).isLessThan(5);
  }

  @Test
  void fractionsStayBetweenZeroAndOne() {
    double[] replicates = {0.01, 0.02, 0.03, 0.015, 0.025};
    Fraction narrow = Fraction.of(0.02, replicates, 1, Double.POSITIVE_INFINITY);
    Fraction wide = Fraction.of(0.02, replicates, 3, 2);
    assertThat(narrow.lower()).isBetween(0.0, 0.02);
    assertThat(wide.lower()).isBetween(0.0, narrow.lower());
    assertThat(wide.upper()).isBetween(narrow.upper(), 1.0);
    assertThat(Fraction.of(0, new double[] {0, 0, 0}, 1, 5).upper()).isNaN();
  }

  /** White noise of unit variance, averaged over a Gaussian of width s whose values sum to 1. */
  private static double[] smooth(int side, double length, long seed) {
    int reach = (int) Math.ceil(5 * length);
    int wide = side + 2 * reach;
    double[] kernel = new double[2 * reach + 1];
    double norm = 0;
    for (int i = 0; i < kernel.length; i++) {
      kernel[i] = Math.exp(-0.5 * (i - reach) * (i - reach) / (length * length));
      norm += kernel[i];
    }
    SplittableRandom random = new SplittableRandom(seed);
    double[] rows = new double[wide * side];
    double[] line = new double[wide];
    for (int y = 0; y < wide; y++) {
      Arrays.setAll(line, i -> random.nextGaussian());
      for (int x = 0; x < side; x++) {
        for (int i = 0; i < kernel.length; i++) {
          rows[y * side + x] += kernel[i] / norm * line[x + i];
        }
      }
    }
    double[] result = new double[side * side];
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        for (int i = 0; i < kernel.length; i++) {
          result[y * side + x] += kernel[i] / norm * rows[(y + i) * side + x];
        }
      }
    }
    return result;
  }
}
