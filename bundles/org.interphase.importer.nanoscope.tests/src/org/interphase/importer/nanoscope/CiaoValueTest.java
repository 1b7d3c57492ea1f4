package org.interphase.importer.nanoscope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CiaoValueTest {
  @Test
  void aChoiceIsNamedAsUsersSeeIt() {
    assertThat(CiaoValue.parse("S [PeakForceError] \"Peak Force Error\"")).contains(new CiaoValue.Selection("PeakForceError", "Peak Force Error"));
    assertThat(CiaoValue.parse("S [] \"Peak Force Error\"")).contains(new CiaoValue.Selection("", "Peak Force Error"));
    assertThat(new CiaoValue.Selection("ZSensor", "").name()).isEqualTo("ZSensor");
  }

  @Test
  void aFactorBelongsToAnotherParameter() {
    assertThat(CiaoValue.parse("C [2:Z scale] 0.6347656")).contains(new CiaoValue.Factor("2:Z scale", 0.6347656));
  }

  @Test
  void unitsMayNestParentheses() {
    assertThat(CiaoValue.parse("V [Sens. FVLogModulusSens] (0.0004882813 log(Arb)/LSB) 12.0829 log(Arb)")).contains(new CiaoValue.Value(
        "Sens. FVLogModulusSens", Optional.of(new Magnitude(0.0004882813, "log(Arb)/LSB")), new Magnitude(12.0829, "log(Arb)")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "V (0.001500000 V/LSB) 98.30250 V           | ''           | 98.3025     | V",
      "V 887.1802 nm/V                            | ''           | 887.1802    | nm/V",
      "V 27.39000                                 | ''           | 27.39       | ''",
      "V [Sens. Zscan] (0.0067 V/LSB)       0 V   | Sens. Zscan  | 0           | V",
      "V [Sens. X] (0.0003 V/LSB)      -0 V       | Sens. X      | -0.0        | V",
      "V [Sens. M] (1525879 Arb/LSB) 2.20038e+006 Arb | Sens. M  | 2200380     | Arb",
      "V [Sens. M] (1 Arb/LSB) 000000000000 Arb   | Sens. M      | 0           | Arb",
      "V 1.17549e-038 V                           | ''           | 1.17549e-38 | V",
      "V [Sens. Zsens] (\\Data length V/LSB) 5 V  | Sens. Zsens  | 5           | V"})
  void aQuantityHasANumberAndAUnit(String text, String softScale, double number, String unit) {
    CiaoValue.Value value = (CiaoValue.Value) CiaoValue.parse(text).orElseThrow();
    assertThat(value.softScale()).isEqualTo(softScale);
    assertThat(value.hardValue()).isEqualTo(new Magnitude(number, unit));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "V", "V []", "V [x", "V (", "V ()", "V 1e999 V", "V NaN V", "V Infinity", "V 0x1p3", "V 1d",
      "C [2:Z scale]", "Q 5", "5 V"})
  void anythingElseIsNothing(String text) {
    assertThat(CiaoValue.parse(text)).isEmpty();
  }

  @Test
  void readingNeverTakesLong() {
    String digits = "1".repeat(1_000_000);
    assertThat(CiaoValue.parse("V " + digits + "x")).isEmpty();
    assertThat(CiaoValue.parse("V " + "(".repeat(1_000_000))).isEmpty();
  }
}
