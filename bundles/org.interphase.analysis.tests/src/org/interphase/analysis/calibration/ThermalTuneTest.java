package org.interphase.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.interphase.analysis.calibration.ThermalTune.Correction;
import org.interphase.testsupport.Campaign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThermalTuneTest {
  private static final Measured ROOM = new Measured(295, 0);
  private static final double BOLTZMANN = 1.380649e-23;

  /** A cantilever in a bath: k in N/m, resonance in Hz, quality, floor in m^2/Hz. */
  private record Cantilever(double k, double resonance, double quality, double floor) {
    double density(double f) {
      double meanSquare = BOLTZMANN * 295 / k;
      double ratio = f / resonance;
      return 2 * meanSquare / (Math.PI * resonance * quality) / (Math.pow(1 - ratio * ratio, 2) + Math.pow(ratio / quality, 2)) + floor;
    }

    double[] frequencies() {
      return IntStream.range(0, 600).mapToDouble(i -> resonance * (0.7 + 0.001 * i)).toArray();
    }

    /** Means of that many periodograms: chi-squared with twice as many degrees of freedom. */
    double[] spectrum(int averages, Random random) {
      return Arrays.stream(frequencies()).map(f -> {
        double sum = 0;
        for (int i = 0; i < averages; i++) {
          sum -= Math.log(1 - random.nextDouble());
        }
        return density(f) * sum / averages;
      }).toArray();
    }
  }

  private static final Cantilever STIFF = new Cantilever(40, 300e3, 80, 2e-28);

  @Test
  void aSpectrumWithoutNoiseGivesTheSpringConstant() {
    double[] density = Arrays.stream(STIFF.frequencies()).map(STIFF::density).toArray();
    ThermalTune tune = ThermalTune.of(STIFF.frequencies(), density, ROOM, Correction.NONE).orElseThrow();
    assertThat(tune.springConstant().value()).isCloseTo(40, within(1e-5));
    assertThat(tune.resonance().value()).isCloseTo(300e3, within(0.01));
    assertThat(tune.quality().value()).isCloseTo(80, within(1e-4));
    assertThat(tune.floor()).isCloseTo(2e-28, within(1e-33));
  }

  @Test
  void areaOfTheOscillatorIsItsMeanSquare() {
    double sum = 0;
    Cantilever bare = new Cantilever(1, 1, 5, 0);
    for (double f = 0.0005; f < 200; f += 0.001) {
      sum += bare.density(f) * 0.001;
    }
    assertThat(sum).isCloseTo(BOLTZMANN * 295, within(1e-5 * BOLTZMANN * 295));
  }

  @ParameterizedTest
  @CsvSource({"1, 80, 2e-28", "10, 80, 2e-28", "50, 5, 2e-29"})
  void coversTheTruth(int averages, double quality, double floor) {
    Cantilever cantilever = new Cantilever(40, 300e3, quality, floor);
    Coverage.of95("Spring constant, " + averages + " spectra, Q " + quality, 40, Campaign.runs(5000, 1000), random -> ThermalTune.of(
        cantilever.frequencies(), cantilever.spectrum(averages, random), ROOM, Correction.NONE).orElseThrow().springConstant());
  }

  @Test
  void coversResonanceAndQuality() {
    Coverage.of95("Resonance, 10 spectra", 300e3, Campaign.runs(5000, 1000), random -> tune(10, random).resonance());
    Coverage.of95("Quality, 10 spectra", 80, Campaign.runs(5000, 1000), random -> tune(10, random).quality());
  }

  @Test
  void coversTheTruthWithAnUncertainTemperature() {
    Coverage.of95("Spring constant, temperature known to 3 %", 40, Campaign.runs(5000, 1000), random -> ThermalTune.of(STIFF.frequencies(),
        STIFF.spectrum(20, random), new Measured(295 * (1 + 0.03 * random.nextGaussian()), 0.03 * 295), Correction.NONE).orElseThrow()
        .springConstant());
  }

  @Test
  void knowsHowManySpectraWereAveraged() {
    assertThat(tune(25, new Random(7)).averages()).isCloseTo(25, within(4 * 25 * Math.sqrt(2.0 / 600)));
  }

  @Test
  void correctsForTheShapeOfTheMode() {
    double[] spectrum = STIFF.spectrum(10, new Random(8));
    double plain = ThermalTune.of(STIFF.frequencies(), spectrum, ROOM, Correction.NONE).orElseThrow().springConstant().value();
    assertThat(ThermalTune.of(STIFF.frequencies(), spectrum, ROOM, Correction.LIGHT_LEVER).orElseThrow().springConstant().value() / plain)
        .isCloseTo(0.817, within(1e-12));
    assertThat(ThermalTune.of(STIFF.frequencies(), spectrum, ROOM, Correction.FIRST_MODE).orElseThrow().springConstant().value() / plain)
        .isCloseTo(0.971, within(1e-12));
  }

  @Test
  void tooLittleGivesNothing() {
    assertThat(ThermalTune.of(new double[10], new double[10], ROOM, Correction.NONE)).isEmpty();
    assertThatThrownBy(() -> ThermalTune.of(new double[10], new double[9], ROOM, Correction.NONE)).hasMessageContaining("10 frequencies and 9");
  }

  private static ThermalTune tune(int averages, Random random) {
    return ThermalTune.of(STIFF.frequencies(), STIFF.spectrum(averages, random), ROOM, Correction.NONE).orElseThrow();
  }
}
