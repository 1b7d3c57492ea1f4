package org.interphase.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {
  @ParameterizedTest
  @CsvSource({"nm, m, 1e-9", "~m, m, 1e-6", "µm, m, 1e-6", "um, m, 1e-6", "pm, m, 1e-12", "MPa, Pa, 1e6", "GPa, Pa, 1e9", "kPa, Pa, 1e3",
      "mV, V, 1e-3", "nN, N, 1e-9", "eV, J, 1.602176634e-19", "kHz, Hz, 1e3", "N/m, N/m, 1", "nm/V, m/V, 1e-9", "log(Pa), log(Pa), 1",
      "Arb, Arb, 1", "min, s, 60"})
  void readsWhatInstrumentsWrite(String text, String si, double factor) {
    Unit unit = Unit.parse(text).orElseThrow();
    assertThat(unit.si().symbol()).isEqualTo(si);
    assertThat(unit.toSi(1)).isCloseTo(factor, within(factor * 1e-12));
    assertThat(unit.fromSi(unit.toSi(3.25))).isCloseTo(3.25, within(1e-12));
  }

  @Test
  void decimalNumbersStayDecimal() {
    assertThat(Unit.parse("nm").orElseThrow().toSi(30)).isEqualTo(30e-9);
    assertThat(Unit.parse("fJ").orElseThrow().toSi(7)).isEqualTo(7e-15);
    assertThat(Unit.parse("MPa").orElseThrow().fromSi(0.3e9)).isEqualTo(300);
  }

  @ParameterizedTest
  @CsvSource({"nm/V, V, m", "MPa/Arb, Arb, Pa", "log(Pa)/log(Arb), log(Arb), log(Pa)", "nN/V, V, N", "Pa/Arb, Arb, Pa"})
  void sensitivityTimesSignalCancels(String sensitivity, String signal, String quantity) {
    Unit product = Unit.parse(sensitivity).orElseThrow().times(Unit.parse(signal).orElseThrow());
    assertThat(product.si().symbol()).isEqualTo(quantity);
  }

  @ParameterizedTest
  @CsvSource({"foo", "nm/foo", "xyz/V", "m22"})
  void anUnknownUnitIsNotGuessed(String text) {
    assertThat(Unit.parse(text)).isEmpty();
  }

  @Test
  void blankIsDimensionless() {
    assertThat(Unit.parse("  ")).contains(Unit.ONE);
  }

  @ParameterizedTest
  @CsvSource({"Pa, 3.2e8, MPa", "Pa, 2e9, GPa", "m, 5e-9, nm", "m, 2e-6, µm", "V, 0.25, mV", "J, 1e-18, fJ", "log(Pa), 6, log(Pa)", "Pa, 0, Pa", "1/m2, 9e13, 1/m2"})
  void choosesTheUnitAPersonWould(String si, double value, String expected) {
    assertThat(Unit.parse(si).orElseThrow().readable(value).symbol()).isEqualTo(expected);
  }

  @Test
  void equalWhateverTheSpelling() {
    assertThat(Unit.parse("um")).isEqualTo(Unit.parse("~m"));
    assertThat(Unit.PASCAL.times(Unit.METRE).times(Unit.METRE)).isEqualTo(Unit.NEWTON);
    assertThat(Unit.parse("V").orElseThrow().compatible(Unit.AMPERE)).isFalse();
  }

  @Test
  void quantitiesReadAndWrite() {
    assertThat(Quantity.parse("20 MPa").orElseThrow().si()).isEqualTo(20e6);
    assertThat(Quantity.parse("1.5e-9m").orElseThrow().si()).isEqualTo(1.5e-9);
    assertThat(Quantity.parse("twenty MPa")).isEmpty();
    assertThat(Quantity.parse("20 parsec")).isEmpty();
    assertThat(Quantity.readable(3.17e8, Unit.PASCAL)).hasToString("317 MPa");
  }
}
