package org.interphase.importer.nanoscope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.interphase.api.ForceVolume;
import org.interphase.api.ProbeSetup;
import org.interphase.api.Recording;
import org.interphase.api.spi.FileRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Curves that cannot be used are left out with the reason; settings without a meaning are absent. */
class CurveRefusalTest {
  @TempDir
  Path folder;

  private static SyntheticFile volume() {
    return SyntheticFile.volume("0x09400105", 4, 3).withCurves(16, 12).with("Height", 4, 3, 2, SyntheticFile.HEIGHT, new int[12]);
  }

  static Stream<Arguments> lies() {
    return Stream.of(
        Arguments.of("Samps/line: 16 16", "Samps/line: 0 0", "cannot have 0 samples"),
        Arguments.of("Samps/line: 16 16", "Samps/line: 99999999 16", "cannot have 99999999 samples"),
        Arguments.of("Samps/line: 16 16", "Samps/line: 999999999999999999999 16", "a whole number is needed"),
        Arguments.of("Samps/line: 16 16", "Samps/line: -16 -16", "a whole number is needed"),
        Arguments.of("Samps/line: 16 16", "Samps/line: 16 17", "17 samples of approach do not fit into a slot of 16"),
        Arguments.of("Samps/line: 16 16", "Samps/line: 16 many", "a whole number is needed"),
        Arguments.of("Samps/line: 16 16", "Samps/line: 17 17", "not a whole number of curves of 2 x 17"),
        Arguments.of("Samps/line: 16 16", "Samps: 16 16", "a whole number is needed"),
        Arguments.of("force/line: 4", "force/line: 5", "12 curves, not a whole number of lines of 5"),
        Arguments.of("force/line: 4", "force/line: 4294967296", "not a whole number of lines of 4294967296"),
        Arguments.of("force/line: 4", "force/line: 1e999", "a whole number is needed"),
        Arguments.of("force/line: 4", "force/lane: 4", "a whole number is needed"),
        Arguments.of("Lines: 3", "Lines: some", "a whole number is needed"),
        Arguments.of("Ramp Size: V [Sens. Zsens]", "Ramp Length: V [Sens. Zsens]", "there is no \"\\@4:Ramp size\""),
        Arguments.of("V/LSB) 25.60000 V", "V/LSB) 0 V", "there is no \"\\@4:Ramp size\""),
        Arguments.of("V/LSB) 25.60000 V", "V/LSB) 25.60000 K", "cannot be converted to a length"),
        Arguments.of("V/LSB) 25.60000 V", "V/LSB) 1e-308 V", "is not possible"),
        Arguments.of("@Sens. Zsens: V 10.00000 nm/V", "@Sens. Zsens: V 1.000000", "cannot be converted to a length"),
        Arguments.of("@Sens. Zsens: V 10.00000 nm/V", "@Sens. Zsens: V -10.00000 nm/V", "cannot be converted to a length"),
        Arguments.of("V/LSB) 25.60000 V", "V/LSB) 1e9 V", "is not possible"),
        Arguments.of("X Data Type: Ramp", "X Data Type: Time", "against time, without a ramp"),
        Arguments.of("S [Zsweep] \"Z\"", "S [BiasSweep] \"Bias\"", "recorded against \"S [BiasSweep] \"Bias\"\""),
        Arguments.of("\"Deflection Error\"", "\"TM Deflection\"", "none of the curves is the deflection"),
        Arguments.of("(0.0003750000 V/LSB)", "(0.0003750000 A/LSB)", "cannot be converted to volts"),
        Arguments.of("(0.0003750000 V/LSB)", "(0 V/LSB)", "cannot be converted to volts"),
        Arguments.of("[Sens. DeflSens] (0.0003750000 V/LSB)", "[Sens. DeflSens]", "cannot be converted to volts"));
  }

  @ParameterizedTest
  @MethodSource("lies")
  void aHeaderThatLies(String truth, String lie, String reason) throws IOException {
    Recording recording = Opened.file(volume().replacing(truth, lie).write(folder));
    assertThat(recording.curves()).isEmpty();
    assertThat(recording.channels()).as("the image can still be read").hasSize(1);
    assertThat(recording.metadata().warnings()).anySatisfy(
        warning -> assertThat(warning).startsWith("The force curves were left out: ").contains(reason, "line ").endsWith("."));
  }

  @Test
  void blocksThatShareBytes() throws IOException {
    Path file = volume().replacing("Data offset: " + (8192 + 12 * 32 * 4), "Data offset: 8196").write(folder);
    assertThatThrownBy(() -> Opened.file(file)).isInstanceOf(FileRefusedException.class).hasMessageContaining("inside those of");
  }

  @Test
  void aSingleRampIsNotSeveral() throws IOException {
    Recording recording = Opened.file(SyntheticFile.ramp("0x09400105").withCurves(16, 2).write(folder));
    assertThat(recording.curves()).isEmpty();
    assertThat(recording.metadata().warnings()).anySatisfy(warning -> assertThat(warning).contains("not a whole number of curves", "or not one"));
  }

  @Test
  void aChannelOfOtherSizesIsLeftOut() throws IOException {
    Recording recording = Opened.file(SyntheticFile.volume("0x09400105", 2, 2).withCurves(16, 4)
        .withCurves("Height Sensor", "8 8", 4, SyntheticFile.HEIGHT, new int[64]).write(folder));
    ForceVolume curves = recording.curves().orElseThrow();
    assertThat(curves.channels()).hasSize(1);
    assertThat(curves.height()).isEmpty();
    assertThat(curves.warnings()).anySatisfy(warning -> assertThat(warning).contains("\"Height Sensor\"", "other sizes", "left out"));
  }

  @Test
  void curvesWithoutDataAreMentioned() throws IOException {
    Recording recording = Opened.file(SyntheticFile.volume("0x09400105", 2, 2).with("Height", 2, 2, 2, SyntheticFile.HEIGHT, 1, 2, 3, 4)
        .withCurves("Deflection Error", "16 16", 2, SyntheticFile.DEFLECTION).write(folder));
    assertThat(recording.curves()).isEmpty();
    assertThat(recording.metadata().warnings()).anySatisfy(warning -> assertThat(warning).contains("force curves without data", "Deflection Error"));
  }

  private ProbeSetup setup(String... scanLines) throws IOException {
    return Opened.curves(SyntheticFile.ramp("0x09400105").with("Ciao scan list", scanLines).withCurves(16, 1).write(folder)).setup();
  }

  @ParameterizedTest
  @CsvSource({"Tip Radius: 0", "Tip Radius: -5", "Tip Radius: sharp", "Tip Radius: 5 V", "Tip Half Angle: 0", "Tip Half Angle: 18",
      "Sample Poisson's Ratio: 0", "Sample Poisson's Ratio: 0.7", "Min Force Fit Boundary: -1", "Min Force Fit Boundary: 120",
      "Max Force Fit Boundary: 0", "Max Force Fit Boundary: 101", "Deformation Fit Region: 0", "Deformation Fit Region: 85", "Modulus Fit Model: ",
      "Tip Radius: 1e999"})
  void aSettingWithoutAMeaningIsAbsent(String line) throws IOException {
    ProbeSetup setup = setup(line);
    assertThat(setup).isEqualTo(new ProbeSetup(setup.deflectionSensitivity(), setup.springConstant(), ProbeSetup.UNKNOWN.tipRadius(),
        ProbeSetup.UNKNOWN.tipHalfAngle(), ProbeSetup.UNKNOWN.poissonRatio(), ProbeSetup.UNKNOWN.windowLower(), ProbeSetup.UNKNOWN.windowUpper(),
        ProbeSetup.UNKNOWN.deformationRegion(), ProbeSetup.UNKNOWN.model()));
  }

  @Test
  void theLowerBoundaryMayBeZero() throws IOException {
    assertThat(setup("Min Force Fit Boundary: 0").windowLower().orElseThrow().value()).isZero();
  }

  @Test
  void boundariesOutOfOrderAreAbsent() throws IOException {
    ProbeSetup setup = setup("Min Force Fit Boundary: 80", "Max Force Fit Boundary: 20");
    assertThat(setup.windowLower()).isEmpty();
    assertThat(setup.windowUpper()).isEmpty();
  }

  @Test
  void aSpringConstantOfZeroWasNeverEntered() throws IOException {
    Path file = SyntheticFile.ramp("0x09400105").withCurves(16, 1).replacing("Spring Constant: 0.5", "Spring Constant: 0").write(folder);
    assertThat(Opened.curves(file).setup().springConstant()).isEmpty();
  }

  @Test
  void aSensitivityOfOneWithoutAUnitIsNoCalibration() throws IOException {
    ForceVolume curves = Opened.curves(SyntheticFile.ramp("0x09400105").withCurves(16, 1)
        .replacing("@Sens. DeflSens: V 40.00000 nm/V", "@Sens. DeflSens: V 1.000000").write(folder));
    assertThat(curves.setup().deflectionSensitivity()).isEmpty();
    assertThat(curves.warnings()).anySatisfy(warning -> assertThat(warning).contains("no calibrated deflection sensitivity", "Sens. DeflSens"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[Sens. Deflection] ", ""})
  void theUsualSensitivityIsTakenWhereTheStatedOneIsMissing(String softScale) throws IOException {
    ForceVolume curves = Opened.curves(SyntheticFile.ramp("0x09400105").withCurves(16, 1).replacing("[Sens. DeflSens] ", softScale).write(folder));
    assertThat(curves.setup().deflectionSensitivity().orElseThrow().value()).isEqualTo(40e-9);
    assertThat(curves.setup().deflectionSensitivity().orElseThrow().source()).contains("\"\\@Sens. DeflSens\"");
  }

  @Test
  void theCorrectionOfTheSensitivityIsNotApplied() throws IOException {
    ForceVolume curves = Opened.curves(SyntheticFile.ramp("0x09400105").with("Ciao force list", "Deflection Sensitivity Correction: 1.08")
        .withCurves(16, 1).write(folder));
    assertThat(curves.setup().deflectionSensitivity().orElseThrow().value()).isEqualTo(40e-9);
  }

  @Test
  void aRampWithUnequalSpeedsHasNoCommonInterval() throws IOException {
    Path file = SyntheticFile.ramp("0x09400105").withCurves(16, 1).replacing("Reverse vel.: 10", "Reverse vel.: 20").write(folder);
    assertThat(Opened.curves(file).ramp().interval()).isNaN();
  }
}
