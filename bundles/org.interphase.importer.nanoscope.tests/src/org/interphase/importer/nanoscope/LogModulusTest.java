package org.interphase.importer.nanoscope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.interphase.api.Channel;
import org.interphase.api.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogModulusTest {
  private static final double MEGAPASCAL_PER_ARB = 2.810483;
  private static final double OFFSET = 6.448730;
  private static final double STEP_OF_OFFSET = 0.0004882813;
  private static final double FULL_SCALE = Math.pow(2, 32);
  private static final int COLUMNS = 64;
  private static final double[] ARB = Arrays.stream(SyntheticFile.hills(COLUMNS, COLUMNS, 100)).mapToDouble(hill -> 300 + hill).toArray();

  @TempDir
  Path folder;

  private SyntheticFile with(double stored, boolean calibrated) {
    int[] linear = Arrays.stream(ARB).mapToInt(arb -> (int) (arb / 4096 * FULL_SCALE)).toArray();
    int[] logarithm = Arrays.stream(ARB).mapToInt(arb -> (int) ((Math.log10(arb) + stored) / 32 * FULL_SCALE)).toArray();
    return SyntheticFile.image()
        .with("Ciao scan list", "@Sens. StiffnessSens: V " + (calibrated ? MEGAPASCAL_PER_ARB + " MPa/Arb" : "1.000000"),
            "@Sens. LogStiffnessSens: V 1.000000 log(Pa)/log(Arb)",
            "@LogStiffnessOffset: V [Sens. LogStiffnessSens] (0.0004882813 log(Arb)/LSB) " + OFFSET + " log(Arb)")
        .with("LogDMTModulus", COLUMNS, COLUMNS, 4, "V [Sens. LogStiffnessSens] (0.00000000745058 log(Arb)/LSB) 32.00000 log(Arb)", logarithm)
        .with("DMTModulus", COLUMNS, COLUMNS, 4, "V [Sens. StiffnessSens] (0.0000009536743 Arb/LSB) 4096.000 Arb", linear);
  }

  private void agreesWithModulus(Path file) throws IOException {
    Image logarithm = Opened.image(file, "LogDMTModulus");
    double resolution = STEP_OF_OFFSET / 2 * Math.log(10);
    Image modulus = Opened.image(file, "DMTModulus");
    for (int i = 0; i < ARB.length; i++) {
      assertThat(Math.pow(10, logarithm.value(i))).isCloseTo(modulus.value(i), within(resolution * modulus.value(i)));
      assertThat(modulus.value(i)).isCloseTo(ARB[i] * MEGAPASCAL_PER_ARB * 1e6, within(1e-6 * modulus.value(i)));
    }
  }

  @Test
  void anOffsetThatTheStoredValuesLackIsAdded() throws IOException {
    Path file = with(0, true).write(folder);
    agreesWithModulus(file);
    assertThat(Opened.channel(file, "LogDMTModulus").warnings()).anySatisfy(said -> assertThat(said).contains("LogStiffnessOffset", "was added"));
  }

  @Test
  void anOffsetThatTheStoredValuesIncludeIsNot() throws IOException {
    Path file = with(OFFSET, true).write(folder);
    agreesWithModulus(file);
    assertThat(Opened.channel(file, "LogDMTModulus").warnings()).isEmpty();
  }

  @Test
  void withoutACalibratedModulusNothingIsAdded() throws IOException {
    Channel channel = Opened.channel(with(0, false).write(folder), "LogDMTModulus");
    assertThat(Opened.read(channel).value(0)).isCloseTo(Math.log10(ARB[0]), within(1e-6));
    assertThat(channel.warnings()).anySatisfy(said -> assertThat(said).contains("as stored"));
  }

  @Test
  void aDifferenceThatTheOffsetDoesNotExplainIsReported() throws IOException {
    Channel channel = Opened.channel(with(3, true).write(folder), "LogDMTModulus");
    assertThat(Opened.read(channel).value(0)).isCloseTo(Math.log10(ARB[0]) + 3, within(1e-6));
    assertThat(channel.warnings()).anySatisfy(said -> assertThat(said).contains("does not explain"));
  }
}
