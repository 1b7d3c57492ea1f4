package org.interphase.importer.nanoscope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.interphase.api.ForceVolume;
import org.interphase.api.Ramp;
import org.interphase.api.Recording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeakForceCaptureTest {
  private static final int HALF = 32;
  private static final double STEP = 0.000375;

  @TempDir
  Path folder;

  /** Captures count their samples from 0 in time; the first is marked. */
  private static SyntheticFile capture(String samples) {
    int[] stored = IntStream.range(0, 6 * 2 * HALF).map(i -> {
      int sample = i % (2 * HALF);
      return sample == HALF - 1 ? -32768 : sample < HALF ? HALF - 1 - sample : sample;
    }).toArray();
    return SyntheticFile.capture(3, 2).withCurves("Deflection Error", samples, 2, SyntheticFile.DEFLECTION, stored);
  }

  private ForceVolume curves(SyntheticFile file) throws IOException {
    return Opened.curves(file.write(folder));
  }

  @Test
  void aCurveIsOnePeriodOfASine() throws IOException {
    Recording recording = Opened.file(capture("32 32").write(folder));
    ForceVolume curves = recording.curves().orElseThrow();
    assertThat(recording.metadata().format()).isEqualTo("NanoScope PeakForce capture");
    assertThat(curves.grid().columns()).isEqualTo(3);
    assertThat(curves.grid().rows()).isEqualTo(2);
    Ramp.Sinusoidal ramp = (Ramp.Sinusoidal) curves.ramp();
    assertThat(ramp.samples()).isEqualTo(64);
    assertThat(ramp.amplitude()).isCloseTo(50e-9, within(1e-20));
    assertThat(ramp.turningPoint()).as("24 of 64 points").isEqualTo(24);
    assertThat(ramp.interval()).isCloseTo(1 / (2000.0 * 64), within(1e-15));
    assertThat(curves.warnings()).isEmpty();
    double[] samples = Opened.curve(curves, curves.deflection(), 5);
    for (int i = 0; i < 64; i++) {
      assertThat(samples[i] / STEP).as("sample " + i + "; the mark is replaced by its neighbour").isCloseTo(Math.max(1, i), within(1e-9));
    }
  }

  @Test
  void theSecondNumberOfSamplesMayBeWrong() throws IOException {
    assertThat(curves(capture("32 7")).ramp().samples()).isEqualTo(64);
  }

  @Test
  void onlyOneMarkIsReplaced() throws IOException {
    int[] stored = new int[8];
    Arrays.fill(stored, 0, 4, -32768);
    ForceVolume curves = curves(SyntheticFile.capture(1, 1).withCurves("Deflection Error", "4 4", 2, SyntheticFile.DEFLECTION, stored));
    assertThat(Opened.curve(curves, curves.deflection(), 0)).containsExactly(Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0, 0, 0, 0);
  }

  @ParameterizedTest
  @CsvSource({"Sync Distance QNM: 24, Sync Distance QNM: 0, 2", "Sync Distance New: 2, Sync Distance New: 0, 24",
      "Sync Distance QNM: 24, Sync Distance QNM: 24.25, 24.25", "Sync Distance QNM: 24, Sync Distance QNM: 70.5, 6.5",
      "Sync Distance QNM: 24, Sync Distance QNM: 64, 0", "Sample Points: 64, Sample Points: 256, 6", "Sample Points: 64, Sample Points: 0, 24",
      "Sample Points: 64, Sample Points: 1e-308, 32"})
  void theTurningPointComesFromTheSyncDistance(String line, String replacement, double turningPoint) throws IOException {
    assertThat(((Ramp.Sinusoidal) curves(capture("32 32").replacing(line, replacement)).ramp()).turningPoint()).isCloseTo(turningPoint, within(1e-9));
  }

  @Test
  void withTheOldestKeyOnly() throws IOException {
    SyntheticFile file = capture("32 32").replacing("Sync Distance QNM: 24", "a: b").replacing("Sync Distance New: 2", "c: d")
        .replacing("Sync Distance: 1", "Sync distance: 16");
    assertThat(((Ramp.Sinusoidal) curves(file).ramp()).turningPoint()).isEqualTo(16);
  }

  @Test
  void withoutASyncDistanceTheMiddleIsAssumed() throws IOException {
    ForceVolume curves = curves(capture("32 32").replacing("Sync Distance QNM: 24", "a: b").replacing("Sync Distance New: 2", "c: d")
        .replacing("Sync Distance: 1", "Sync Distance: 0"));
    assertThat(((Ramp.Sinusoidal) curves.ramp()).turningPoint()).isEqualTo(32);
    assertThat(curves.warnings()).anySatisfy(warning -> assertThat(warning).contains("no sync distance", "middle"));
  }

  @ParameterizedTest
  @CsvSource({"PFT Freq: 2 KHz, PFT Freq: 2 kHz, 2000", "PFT Freq: 2 KHz, PFT Freq: 250 Hz, 250", "PFT Freq: 2 KHz, PFT Freq: 2, NaN",
      "PFT Freq: 2 KHz, Other: 1, NaN"})
  void theIntervalComesFromTheFrequency(String line, String replacement, double frequency) throws IOException {
    assertThat(curves(capture("32 32").replacing(line, replacement)).ramp().interval()).isEqualTo(Double.valueOf(1 / (frequency * 64)));
  }

  @ParameterizedTest
  @CsvSource({"Start context: FVOL, Start context: OL2, true", "PeakForce Capture: Allow, PeakForce Capture: Never, true",
      "Operating mode: Image, Mode: Image, true", "Operating mode: Image, Operating mode: Force Volume, false",
      "Peak Force Amplitude: 50, Peak Force Amplitude: 50 nm, true"})
  void whatMakesACapture(String line, String replacement, boolean capture) throws IOException {
    Ramp ramp = curves(capture("32 32").replacing(line, replacement)).ramp();
    assertThat(ramp).isInstanceOf(capture ? Ramp.Sinusoidal.class : Ramp.Linear.class);
  }

  @Test
  void aSettingThatAllowsCapturesDoesNotMakeOneOfARamp() throws IOException {
    ForceVolume curves = curves(SyntheticFile.ramp("0x09400105").with("Ciao scan list", "Sample Points: 64", "Sync Distance QNM: 24",
        "Peak Force Amplitude: 50", "PeakForce Capture: Allow").withCurves(32, 1));
    assertThat(curves.ramp()).isInstanceOf(Ramp.Linear.class);
  }

  @Test
  void withoutAnAmplitudeThereAreNoCurves() throws IOException {
    Recording recording = Opened.file(capture("32 32").replacing("Peak Force Amplitude: 50", "Peak Force Amplitude: 0").write(folder));
    assertThat(recording.curves()).isEmpty();
    assertThat(recording.metadata().warnings())
        .anySatisfy(warning -> assertThat(warning).contains("The force curves were left out", "\"\\Peak Force Amplitude\"", "Get the original"));
  }

  @Test
  void imagesComeBeforeOrAfterTheCurves() throws IOException {
    Recording recording = Opened.file(SyntheticFile.capture(2, 2).with("Height Sensor", 2, 2, 4, SyntheticFile.HEIGHT, 1, 2, 3, 4)
        .withCurves("Deflection Error", "4 4", 2, SyntheticFile.DEFLECTION, IntStream.range(0, 32).toArray())
        .with("Adhesion", 2, 2, 4, SyntheticFile.HEIGHT, 5, 6, 7, 8).write(folder));
    ForceVolume curves = recording.curves().orElseThrow();
    assertThat(recording.channels()).hasSize(2);
    assertThat(curves.grid()).isEqualTo(recording.channels().getFirst().grid());
    assertThat(Opened.curve(curves, curves.deflection(), 3)[0] / STEP).isCloseTo(27, within(1e-9));
  }
}
