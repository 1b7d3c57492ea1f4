package org.interphase.importer.nanoscope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.interphase.api.CurveChannel;
import org.interphase.api.CurveReader;
import org.interphase.api.ForceVolume;
import org.interphase.api.Ramp;
import org.interphase.api.Recording;
import org.interphase.api.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How curves lie in a file, and in which order they come out of it. */
class CurveStorageTest {
  private static final double STEP = 0.000375;
  private static final double NANO = 1e-9;

  @TempDir
  Path folder;

  private ForceVolume curves(SyntheticFile file) throws IOException {
    return Opened.curves(file.write(folder));
  }

  private static double[] steps(ForceVolume curves, int curve) throws IOException {
    return Arrays.stream(Opened.curve(curves, curves.deflection(), curve)).map(volts -> volts / STEP)
        .map(steps -> Double.isFinite(steps) ? Math.rint(steps) : steps).toArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0x06130001", "0x09100105", "0x0920B046", "0x09700105"})
  void approachIsStoredAgainstTimeAndRetractInTime(String version) throws IOException {
    ForceVolume curves = curves(SyntheticFile.ramp(version).withCurves("Deflection Error", "4 4", 2, SyntheticFile.DEFLECTION, 40, 30, 20, 10, 41, 31,
        21, 11));
    assertThat(steps(curves, 0)).containsExactly(10, 20, 30, 40, 41, 31, 21, 11);
    assertThat(curves.grid().size()).isEqualTo(1);
    assertThat(curves.grid().width()).isNaN();
    assertThat(curves.ramp()).isInstanceOf(Ramp.Linear.class);
    assertThat(((Ramp.Linear) curves.ramp()).step()).isCloseTo(64 * NANO, within(1e-20));
    assertThat(curves.ramp().interval()).isEqualTo(1 / 16.0);
  }

  @Test
  void theFirstNumberCountsRetractAndJunkFillsTheApproach() throws IOException {
    ForceVolume curves = curves(SyntheticFile.ramp("0x09400105").withCurves("Deflection Error", "5 3", 2, SyntheticFile.DEFLECTION, 30, 20, 10,
        486, 32767, 31, 21, 11, 1, 0));
    assertThat(steps(curves, 0)).containsExactly(10, 20, 30, 31, 21, 11, 1, 0);
    double step = 256 * NANO / 5;
    assertThat(curves.ramp().position(0)).as("a shorter approach starts higher").isCloseTo(2 * step, within(1e-20));
    assertThat(curves.ramp().position(2)).isEqualTo(curves.ramp().position(3)).isCloseTo(4 * step, within(1e-20));
    assertThat(curves.ramp().position(7)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"4", "4 0", "4 4"})
  void approachIsAsLongAsRetractUnlessStated(String samples) throws IOException {
    SyntheticFile file = SyntheticFile.ramp("0x09400105").withCurves("Deflection", samples, 2, SyntheticFile.DEFLECTION, 4, 3, 2, 1, 5, 6, 7, 8);
    assertThat(steps(curves(file), 0)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
  }

  @Test
  void theHoldIsStoredLastAndHappensInBetween() throws IOException {
    SyntheticFile file = SyntheticFile.ramp("0x09400105").with("Ciao force list", "Hold Samples: 3")
        .withCurves("Deflection Error", "4 2", 2, SyntheticFile.DEFLECTION, 20, 10, 99, 99, 31, 21, 11, 1, 50, 51, 52);
    ForceVolume curves = curves(file);
    assertThat(curves.ramp()).isEqualTo(new Ramp.Linear(2, 3, 4, ((Ramp.Linear) curves.ramp()).step(), 1 / 16.0));
    assertThat(steps(curves, 0)).containsExactly(10, 20, 50, 51, 52, 31, 21, 11, 1);
  }

  @Test
  void aHoldThatIsNotInTheFileIsLeftOut() throws IOException {
    ForceVolume curves = curves(SyntheticFile.ramp("0x09400105").with("Ciao force list", "Hold Samples: 3")
        .withCurves("Deflection Error", "2 2", 2, SyntheticFile.DEFLECTION, 2, 1, 3, 4));
    assertThat(steps(curves, 0)).containsExactly(1, 2, 3, 4);
    assertThat(curves.warnings()).anySatisfy(warning -> assertThat(warning).contains("3 samples of hold", "the file holds none"));
  }

  @Test
  void channelsMayRepeatAndEachHasItsOwnScale() throws IOException {
    int[] stored = {4, 3, 5, 6};
    String height = "V [Sens. ZsensSens] (0.001000000 V/LSB) 24.57600 V";
    ForceVolume curves = curves(SyntheticFile.ramp("0x09400105").with("Ciao scan list", "@Sens. ZsensSens: V 900.0000 nm/V")
        .withCurves("Height Sensor", "2 2", 4, height, 70_000, 3, 5, 6).withCurves("Deflection Error", "2 2", 2, SyntheticFile.DEFLECTION, stored)
        .withCurves("Deflection Error", "2 2", 2, SyntheticFile.DEFLECTION, stored));
    assertThat(curves.channels()).extracting(CurveChannel::name).containsExactly("Height Sensor", "Deflection Error", "Deflection Error");
    assertThat(curves.deflection()).isSameAs(curves.channels().get(1));
    assertThat(curves.height()).containsSame(curves.channels().getFirst());
    assertThat(curves.channels()).extracting(CurveChannel::unit).containsExactly(Unit.METRE, Unit.VOLT, Unit.VOLT);
    assertThat(Opened.curve(curves, curves.channels().getFirst(), 0)[1]).isCloseTo(70_000 * 900e-12, within(1e-15));
    assertThat(Opened.curve(curves, curves.channels().get(2), 0)).containsExactly(Opened.curve(curves, curves.channels().get(1), 0));
  }

  @ParameterizedTest
  @CsvSource({"0x09100105, 2, 32767, -32768", "0x09400105, 2, 32767, -32768", "0x09400105, 4, 2147483647, -2147483648"})
  void theEndsOfTheConverterAreInfiniteAndTheMarkIsNoNumber(String version, int bytesPerPixel, int top, int bottom) throws IOException {
    ForceVolume curves = curves(SyntheticFile.volume(version, 2, 1).withCurves("Deflection Error", "3 3", bytesPerPixel, SyntheticFile.DEFLECTION,
        top, 2, bottom, top - 1, bottom + 1, bottom + 2, 1, 2, 3, 4, 5, 6));
    double inf = Double.POSITIVE_INFINITY;
    assertThat(steps(curves, 0)).containsExactly(Double.NaN, 2, inf, top - 1.0, -inf, bottom + 2.0);
    assertThat(steps(curves, 1)).containsExactly(3, 2, 1, 4, 5, 6);
  }

  @Test
  void sixteenBitMarksDoNotCountInWideSamples() throws IOException {
    ForceVolume curves = curves(SyntheticFile.ramp("0x09400105").withCurves("Deflection Error", "2 2", 4, SyntheticFile.DEFLECTION, -32768, 32767,
        70_000, -70_000));
    assertThat(steps(curves, 0)).containsExactly(32767, -32768, 70_000, -70_000);
  }

  @Test
  void aVolumeHasItsFirstCurveAtTheBottomLeft() throws IOException {
    int[] stored = IntStream.range(0, 6 * 4).toArray();
    ForceVolume curves = curves(SyntheticFile.volume("0x09400105", 3, 2).withCurves("Deflection Error", "2 2", 2, SyntheticFile.DEFLECTION, stored));
    assertThat(curves.grid().columns()).isEqualTo(3);
    assertThat(curves.grid().rows()).isEqualTo(2);
    assertThat(curves.grid().width()).isEqualTo(1e-6);
    assertThat(curves.grid().height()).as("square pixels").isCloseTo(2e-6 / 3, within(1e-18));
    assertThat(steps(curves, curves.grid().index(1, 1))).containsExactly(17, 16, 18, 19);
  }

  @Test
  void theGridOfAnImageWithAsManyPixelsIsTaken() throws IOException {
    Recording recording = Opened.file(SyntheticFile.volume("0x09400105", 2, 2)
        .withCurves("Deflection Error", "2 2", 2, SyntheticFile.DEFLECTION, new int[16]).with("Height", 2, 2, 2, SyntheticFile.HEIGHT, 1, 2, 3, 4)
        .write(folder));
    assertThat(recording.curves().orElseThrow().grid()).isEqualTo(recording.channels().getFirst().grid());
    assertThat(recording.curves().orElseThrow().grid().width()).isCloseTo(2e-6, within(1e-15));
  }

  @Test
  void anImageMayHaveAnotherRasterThanTheCurves() throws IOException {
    Recording recording = Opened.file(SyntheticFile.volume("0x09400105", 3, 2)
        .withCurves("Deflection Error", "2 2", 2, SyntheticFile.DEFLECTION, new int[24]).with("Height", 2, 2, 2, SyntheticFile.HEIGHT, 1, 2, 3, 4)
        .write(folder));
    assertThat(recording.channels().getFirst().grid().size()).isEqualTo(4);
    assertThat(recording.curves().orElseThrow().grid().size()).isEqualTo(6);
  }

  @Test
  void aVolumeWithFewerLinesThanPlannedSaysSo() throws IOException {
    ForceVolume curves = curves(SyntheticFile.volume("0x09400105", 3, 4).withCurves(2, 6));
    assertThat(curves.grid().rows()).isEqualTo(2);
    assertThat(curves.warnings()).anySatisfy(warning -> assertThat(warning).contains("announces 12 force curves, the file holds 6"));
  }

  @Test
  void electrochemistryFilesHoldCurvesToo() throws IOException {
    Recording recording = Opened.file(SyntheticFile.of("EC File list", "0x09400202").withZsens()
        .with("Ciao scan list", "Operating mode: Force", "@Sens. DeflSens: V 40.00000 nm/V")
        .with("EC Potentio AFM list", "Sample Rate: 10").with("EC AFM plot V vs. T list", "Data offset: 0", "Data length: 0")
        .withCurves("Deflection Error", "2 2", 2, SyntheticFile.DEFLECTION, 2, 1, 3, 4).write(folder));
    assertThat(recording.metadata().format()).isEqualTo("NanoScope electrochemistry curves");
    assertThat(steps(recording.curves().orElseThrow(), 0)).containsExactly(1, 2, 3, 4);
  }

  @Test
  void aReaderRefusesWhatItCannotGive() throws IOException {
    ForceVolume curves = curves(SyntheticFile.ramp("0x09400105").withCurves(8, 1));
    try (CurveReader reader = curves.deflection().open()) {
      assertThatThrownBy(() -> reader.read(1, new double[16])).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> reader.read(-1, new double[16])).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> reader.read(0, new double[15])).isInstanceOf(IllegalArgumentException.class);
      double[] longer = new double[17];
      longer[16] = 7;
      reader.read(0, longer);
      assertThat(longer[16]).isEqualTo(7);
    }
  }
}
