package org.interphase.importer.nanoscope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import org.interphase.api.Channel;
import org.interphase.api.Image;
import org.interphase.api.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationTest {
  private static final int QUARTER = 1 << 30;

  @TempDir
  Path folder;

  private Channel channel(String name, String softLine, String zScale) throws IOException {
    return Opened.channel(SyntheticFile.image().with("Ciao scan list", softLine).with(name, 2, 2, 4, zScale, QUARTER, 0, 0, 0).write(folder), name);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "DMTModulus  | @Sens. StiffnessSens: V 2.810483 MPa/Arb  | V [Sens. StiffnessSens] (1 Arb/LSB) 4096 Arb     | Pa  | 2877934592",
      "DMTModulus  | @Sens. StiffnessSens: V 2 GPa/Arb         | V [Sens. StiffnessSens] (1 Arb/LSB) 4 Arb        | Pa  | 2e9",
      "Modulus     | @Sens. FVModulusSens: V 1 Pa/Arb          | V [Sens. FVModulusSens] (1 Arb/LSB) 2.20038e+006 Arb | Pa | 550095",
      "Adhesion    | @Sens. ForceSens: V 0.008274467 nN/Arb    | V [Sens. ForceSens] (1 Arb/LSB) 4096 Arb         | N   | 8.473054208e-9",
      "Dissipation | @Sens. DissipationSens: V 45.26105 eV/Arb | V [Sens. DissipationSens] (1 Arb/LSB) 4 Arb      | J   | 7.251619674e-18",
      "Deformation | @Sens. DeformationSens: V 876.385 nm/V    | V [Sens. DeformationSens] (1 V/LSB) 4 V          | m   | 876.385e-9",
      "Potential   | @Sens. Potential: V 100 mV/V              | V [Sens. Potential] (1 V/LSB) 4 V                | V   | 0.1",
      "Phase       | @Sens. Phase: V 1.000000                  | V [Sens. Phase] (0.0027 \u00ba/LSB) 360 \u00ba   | rad | 1.5707963267948966",
      "Height      | @Unused: V 1                              | V (0.0015 V/LSB) 4 V                             | V   | 1",
      "LogDMTModulus | @Sens. LogStiffnessSens: V 1.000000 log(Pa)/log(Arb) | V [Sens. LogStiffnessSens] (1 log(Arb)/LSB) 32 log(Arb) | log(Pa) | 8"})
  void aQuarterOfFullScale(String name, String softLine, String zScale, String unit, double quarter) throws IOException {
    Channel channel = channel(name, softLine, zScale);
    Image image = Opened.read(channel);
    assertThat(channel.warnings()).isEmpty();
    assertThat(image.unit()).isEqualTo(Unit.parse(unit).orElseThrow());
    assertThat(image.value(0)).isCloseTo(quarter, within(1e-9 * quarter));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "DMTModulus    | @Sens. StiffnessSens: V 1.000000     | V [Sens. StiffnessSens] (1 Arb/LSB) 4 Arb    | Arb | 1    | not a modulus",
      "DMTModulus    | @Sens. StiffnessSens: V 1.000000     | V [Sens. StiffnessSens] (1 V/LSB) 4 V        | Arb | 1    | not a modulus",
      "LogDMTModulus | @Sens. LogStiffnessSens: V 1.000000  | V [Sens. LogStiffnessSens] (1 log(Arb)/LSB) 4 log(Arb) | Arb | 1 | not a modulus",
      "Dissipation   | @Sens. DissipationSens: V 1.000000   | V [Sens. DissipationSens] (1 Arb/LSB) 4 Arb  | Arb | 1    | arbitrary units",
      "Adhesion      | @Sens. ForceSens: V 0.006 V/Arb      | V [Sens. ForceSens] (1 V/LSB) 4 V            | Arb | 0.006 | arbitrary units",
      "Amplitude     | @Sens. Amplitude: V 1.000000         | V [Sens. Amplitude] (1 V/LSB) 4 V            | V   | 1    | are in V",
      "Deflection    | @Sens. DeflSens: V 27.39000          | V [Sens. DeflSens] (1 V/LSB) 4 V             | m   | 27.39e-9 | nm/V is assumed",
      "Height        | @Sens. Zsens: V 10                   | V [Sens. Zsens] (1 V/LSB) 4 V                | m   | 10e-9 | nm/V is assumed",
      "Phase         | @Sens. Phase: V 1.000000             | V [Sens. Phase] (1 V/LSB) 4 V                | rad | 0.017453292519943295 | degrees",
      "Height        | @Sens. Other: V 10 nm/V              | V [Sens. Zsens] (1 V/LSB) 4 V                | V   | 1    | no number for",
      "Height        | @Sens. Zsens: V 1e999 nm/V           | V [Sens. Zsens] (1 V/LSB) 4 V                | V   | 1    | no number for",
      "Height        | @Sens. Zsens: V 10 furlong/V         | V [Sens. Zsens] (1 V/LSB) 4 V                | Arb | 10   | \"furlong/V\"",
      "Height        | @Sens. Zsens: V 10 nm/V              | V [Sens. Zsens] (1 V/LSB) 4                  | Arb | 10   | not known",
      "Height        | @Sens. Zsens: V 10 nm/V              | V [Sens. Zsens] (1 V/LSB) 1e999 V            | Arb | 1073741824 | stored integers",
      "Height        | @Sens. Zsens: V 10 nm/V              | V [Sens. Zsens] (1 V/LSB) 0 V                | Arb | 1073741824 | stored integers",
      "Height        | @Sens. Zsens: V 1.17549e-038 nm/V    | V [Sens. Zsens] (1 V/LSB) 1e-300 V           | Arb | 1073741824 | stored integers"})
  void whatIsNotCalibratedIsNotCalledByItsPromise(String name, String softLine, String zScale, String unit, double quarter, String warning)
      throws IOException {
    Channel channel = channel(name, softLine, zScale);
    assertThat(channel.unit()).isEqualTo(Unit.parse(unit).orElseThrow());
    assertThat(channel.warnings()).anySatisfy(said -> assertThat(said).contains(warning).endsWith("."));
    assertThat(Opened.read(channel).value(0)).isCloseTo(quarter, within(1e-9 * quarter));
  }

  @Test
  void aChannelWithoutScaleIsOfferedAsStored() throws IOException {
    Path file = SyntheticFile.image().with("Height", 2, 1, 4, "V 1 V", QUARTER, 7).replacing("@2:Z scale", "@2:Z other").write(folder);
    Channel channel = Opened.channel(file, "Height");
    assertThat(channel.unit()).isEqualTo(Unit.ARBITRARY);
    assertThat(channel.warnings()).anySatisfy(said -> assertThat(said).contains("Z scale"));
    assertThat(Opened.read(channel).value(1)).isEqualTo(7);
  }
}
