package org.interphase.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.interphase.analysis.calibration.DeflectionSensitivity.Branch;
import org.interphase.analysis.calibration.DeflectionSensitivity.Region;
import org.interphase.analysis.calibration.DeflectionSensitivity.Slope;
import org.interphase.testsupport.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeflectionSensitivityTest {
  private static final double TRUTH = 70e-9;
  private static final double NOISE = 2e-3;

  @Test
  void aStraightContactGivesItsSlope() {
    DeflectionSensitivity found = of(branch(TRUTH, 0, new Random(1)));
    assertThat(found.estimate().value()).isCloseTo(TRUTH, within(1e-20));
    assertThat(found.slopes().getFirst().bend()).isCloseTo(0, within(1e-9));
    assertThat(found.between()).isZero();
  }

  @Test
  void theOrderInTimeDoesNotMatter() {
    Branch retract = branch(TRUTH, NOISE, new Random(2));
    Branch approach = new Branch(reversed(retract.z()), reversed(retract.volts()));
    assertThat(of(approach).estimate().value()).isCloseTo(of(retract).estimate().value(), within(1e-22));
  }

  @Test
  void coversTheTruthWithOneBranch() {
    Coverage.of95("Deflection sensitivity, one branch", TRUTH, random -> of(branch(TRUTH, NOISE, random)).estimate());
  }

  @Test
  void coversTheTruthWhenCurvesDiffer() {
    Coverage.of95("Deflection sensitivity, six curves that differ by 1 %", TRUTH, random -> of(IntStream.range(0, 6)
        .mapToObj(i -> branch(TRUTH * (1 + 0.01 * random.nextGaussian()), NOISE, random)).toArray(Branch[]::new)).estimate());
  }

  @Test
  void tellsScatterBetweenCurvesFromNoise() {
    Random random = new Random(3);
    DeflectionSensitivity found = of(IntStream.range(0, 400).mapToObj(i -> branch(TRUTH * (1 + 0.01 * random.nextGaussian()), NOISE, random))
        .toArray(Branch[]::new));
    assertThat(found.between() / TRUTH).isCloseTo(0.01, within(3 * 0.01 / Math.sqrt(2 * 400)));
  }

  @Test
  void wildAndMissingSamplesDoNotMoveIt() {
    Branch clean = branch(TRUTH, NOISE, new Random(4));
    double[] volts = clean.volts().clone();
    volts[0] = 8;
    volts[20] += 0.5;
    volts[40] = Double.NaN;
    volts[45] = Double.POSITIVE_INFINITY;
    volts[400] = -5;
    Slope moved = of(new Branch(clean.z(), volts)).slopes().getFirst();
    assertThat(moved.sensitivity()).isCloseTo(TRUTH, within(3 * moved.standardError()));
    assertThat(moved.points()).isLessThan(of(clean).slopes().getFirst().points());
  }

  @Test
  void aSoftOnsetShowsAsBend() {
    Branch straight = branch(TRUTH, 0, new Random(5));
    double[] soft = Arrays.stream(straight.volts()).map(v -> v > 0.2 ? v * v : v * 0.2).toArray();
    assertThat(of(new Branch(straight.z(), soft)).slopes().getFirst().bend()).isLessThan(-0.3);
  }

  @Test
  void noContactGivesNothing() {
    Random random = new Random(6);
    double[] z = IntStream.range(0, 500).mapToDouble(i -> -i * 1e-9).toArray();
    double[] volts = IntStream.range(0, 500).mapToDouble(i -> NOISE * random.nextGaussian()).toArray();
    assertThat(DeflectionSensitivity.of(List.of(new Branch(z, volts)), Region.USUAL)).isEmpty();
    assertThat(DeflectionSensitivity.of(List.of(new Branch(new double[0], new double[0])), Region.USUAL)).isEmpty();
    assertThat(DeflectionSensitivity.of(List.of(), Region.USUAL)).isEmpty();
    assertThatThrownBy(() -> new Region(0.8, 0.2)).hasMessageContaining("0.8 to 0.2");
    assertThatThrownBy(() -> new Branch(new double[3], new double[4])).hasMessageContaining("3 positions and 4 voltages");
  }

  /**
   * A ramp on sapphire, with the sensitivity 72.769 nm/V in its header. Its approach gives that back in the usual region, but is not
   * straight; its retract is straight and gives 56 nm/V.
   */
  @ParameterizedTest
  @CsvSource({"0, 72.769, 0.01", "512, 55.8, 0.02"})
  void sapphire(int first, double expected, double tolerance) throws IOException {
    ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(SharedData.file("nanoscope/scifireaders_force_bruker.001"))).order(ByteOrder.LITTLE_ENDIAN);
    double[] volts = IntStream.range(first, first + 512).mapToDouble(i -> 0.000375 * file.getShort(40_960 + 2 * i)).toArray();
    double[] z = IntStream.range(0, 512).mapToDouble(i -> -i * 16.72241 * 35.88e-9 / 512).toArray();
    assertThat(of(new Branch(z, volts)).estimate().value()).isCloseTo(expected * 1e-9, within(tolerance * expected * 1e-9));
  }

  private static DeflectionSensitivity of(Branch... branches) {
    return DeflectionSensitivity.of(List.of(branches), Region.USUAL).orElseThrow();
  }

  /** 500 nm in 500 samples, of which 70 nm in contact, pull-off of 0.1 V; from the deepest outward. */
  private static Branch branch(double sensitivity, double noise, Random random) {
    double[] z = IntStream.range(0, 500).mapToDouble(i -> -i * 1e-9).toArray();
    double[] volts = Arrays.stream(z).map(at -> (at > -78e-9 ? (at + 70e-9) / sensitivity : 0) + noise * random.nextGaussian()).toArray();
    return new Branch(z, volts);
  }

  private static double[] reversed(double[] values) {
    return IntStream.range(0, values.length).mapToDouble(i -> values[values.length - 1 - i]).toArray();
  }
}
