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

/** The surface potential of KPFM, whose keys and scales versions write differently: it is read in volts. */
class PotentialTest {
  private static final int[] SAMPLES = {-16384, 0, 16384, 8192};

  @TempDir
  private Path folder;

  /** A range of 20 V over 2 bytes: 16384 steps are 5 V. */
  private SyntheticFile potential(String group, String scaleGroup, String softScale) {
    return SyntheticFile.of("File list", "0x08150308").with("Potential", 2, 2, 2, "V " + softScale + "(0.0003051758 V/LSB) 20.00000 V", SAMPLES)
        .replacing("@2:Image Data: S [Internal] \"Potential\"", "@" + group + "Image Data: S [Potential] \"Potential\"")
        .replacing("@2:Z scale: ", "@" + scaleGroup + "Z scale: ");
  }

  private static void isInVolts(Image image, double scale) {
    assertThat(image.unit()).isEqualTo(Unit.VOLT);
    for (int i = 0; i < SAMPLES.length; i++) {
      assertThat(image.value(i)).isEqualTo(SAMPLES[i] * 20.0 / 65536 * scale, within(1e-12));
    }
  }

  @ParameterizedTest
  @CsvSource({"2:, 2:", "3:, 3:", "4:, 4:", "3:, 2:", "4:, 2:", "3:, ''"})
  void whateverTheGroupOfItsKeys(String group, String scaleGroup) throws IOException {
    SyntheticFile file = potential(group, scaleGroup, "[Sens. Potential] ").with("Ciao scan list", "@Sens. Potential: V 100.0000 mV/V");
    isInVolts(Opened.image(file.write(folder), "Potential"), 0.1);
  }

  @Test
  void withoutASoftScaleTheHardScaleIsThePotential() throws IOException {
    Channel channel = Opened.channel(potential("3:", "3:", "").write(folder), "Potential");
    isInVolts(Opened.read(channel), 1);
    assertThat(channel.warnings()).isEmpty();
  }

  @Test
  void aSoftScaleThatIsNotInTheHeaderIsSaid() throws IOException {
    Channel channel = Opened.channel(potential("3:", "3:", "[Sens. Potential] ").write(folder), "Potential");
    isInVolts(Opened.read(channel), 1);
    assertThat(channel.warnings()).singleElement().asString().contains("no number for \"\\@Sens. Potential\"");
  }

  @Test
  void aSoftScaleWithoutAUnitIsSaid() throws IOException {
    SyntheticFile file = potential("3:", "3:", "[Sens. Potential] ").with("Ciao scan list", "@Sens. Potential: V 1.000000");
    Channel channel = Opened.channel(file.write(folder), "Potential");
    isInVolts(Opened.read(channel), 1);
    assertThat(channel.warnings()).singleElement().asString().contains("has no unit");
  }
}
