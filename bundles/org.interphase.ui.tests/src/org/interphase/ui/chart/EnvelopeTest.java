package org.interphase.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.interphase.report.figure.Range;
import org.junit.jupiter.api.Test;

/** What remains of a line for the pixels at hand. */
class EnvelopeTest {
  private static Trace line(double[] x, double[] y) {
    return new Trace("line", x, y);
  }

  private static double[] ramp(int count) {
    return IntStream.range(0, count).mapToDouble(index -> index).toArray();
  }

  @Test
  void keepsASpikeOfOneSampleAmongAMillion() {
    double[] y = new double[1_000_000];
    y[123_457] = -7;
    y[876_543] = 9;
    List<Trace> segments = Envelope.of(line(ramp(y.length), y), new Range(0, y.length - 1), 500);
    assertThat(segments).hasSize(1);
    assertThat(segments.getFirst().y()).contains(-7, 9).hasSizeLessThanOrEqualTo(2000);
    int lowest = IntStream.range(0, segments.getFirst().y().length).filter(index -> segments.getFirst().y()[index] == -7).findFirst().orElseThrow();
    assertThat(segments.getFirst().x()[lowest]).isEqualTo(123_457);
  }

  @Test
  void leavesAShortLineAlone() {
    double[] x = {0, 1, 2, 3};
    double[] y = {5, 4, 6, 2};
    Trace only = Envelope.of(line(x, y), new Range(0, 3), 100).getFirst();
    assertThat(only.x()).containsExactly(x);
    assertThat(only.y()).containsExactly(y);
  }

  @Test
  void breaksTheLineWhereAValueIsMissingEvenTheFirst() {
    List<Trace> segments = Envelope.of(line(ramp(7), new double[] {Double.NaN, 1, 2, Double.NaN, Double.POSITIVE_INFINITY, 5, Double.NaN}),
        new Range(0, 6), 100);
    assertThat(segments).hasSize(2);
    assertThat(segments.get(0).y()).containsExactly(1, 2);
    assertThat(segments.get(1).y()).containsExactly(5);
    assertThat(Envelope.of(line(ramp(2), new double[] {Double.NaN, Double.NaN}), new Range(0, 1), 10)).isEmpty();
    assertThat(Envelope.of(line(new double[0], new double[0]), new Range(0, 1), 10)).isEmpty();
  }

  @Test
  void clipsALineWhereItCrossesTheEndsOfTheRange() {
    Trace through = Envelope.of(line(new double[] {-10, 10}, new double[] {-20, 20}), new Range(-1, 2), 50).getFirst();
    assertThat(through.x()).containsExactly(-1, 2);
    assertThat(through.y()).containsExactly(new double[] {-2, 4}, within(1e-12));
    assertThat(Envelope.of(line(new double[] {5, 9}, new double[] {1, 1}), new Range(0, 4), 50)).isEmpty();
  }

  @Test
  void followsALineThatTurnsBack() {
    List<Trace> segments = Envelope.of(line(new double[] {0, 2, 4, 2, 0}, new double[] {0, 1, 2, 3, 4}), new Range(0, 3), 50);
    assertThat(segments).hasSize(2);
    assertThat(segments.get(0).x()).containsExactly(0, 2, 3);
    assertThat(segments.get(1).x()).containsExactly(3, 2, 0);
    assertThat(segments.get(1).y()).containsExactly(2.5, 3, 4);
  }

  @Test
  void neverGoesBeyondWhatWasMeasured() {
    double[] y = new java.util.SplittableRandom(7).doubles(10_000).toArray();
    double[] kept = Envelope.of(line(ramp(y.length), y), new Range(0, y.length - 1), 40).getFirst().y();
    assertThat(Arrays.stream(kept).min().orElseThrow()).isEqualTo(Arrays.stream(y).min().orElseThrow());
    assertThat(Arrays.stream(kept).max().orElseThrow()).isEqualTo(Arrays.stream(y).max().orElseThrow());
    assertThat(kept).hasSizeLessThanOrEqualTo(160);
  }
}
