package org.interphase.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.interphase.api.Quantity;
import org.interphase.api.Unit;
import org.interphase.core.catalogue.CatalogueQuery.Additive;
import org.interphase.core.catalogue.CatalogueQuery.At;
import org.interphase.core.catalogue.CatalogueQuery.During;
import org.interphase.core.catalogue.CatalogueQuery.Mixture;
import org.interphase.core.catalogue.CatalogueQuery.Range;
import org.interphase.core.catalogue.CatalogueQuery.Salt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueQueryTest {
  private static final Range ABOVE_1_GPA = Range.above(CatalogueEntry.STIFFNESS, quantity("1 GPa"));
  private static final At AT_200_MIN = new At(200 * 60, 15 * 60);

  private static Quantity quantity(String text) {
    return Quantity.parse(text).orElseThrow();
  }

  private static Additive with(String name) {
    return new Additive(name, true, OptionalDouble.empty());
  }

  @Test
  void readsWhatAPersonTypes() {
    assertThat(CatalogueQuery.parse("EC:EMC 3:7 with VC, stiffness above 1 GPa at 200 min")).isEqualTo(CatalogueQuery.ALL
        .with(new Mixture(List.of("EC", "EMC"), List.of(3.0, 7.0))).with(with("VC")).with(ABOVE_1_GPA).with(AT_200_MIN));
    assertThat(CatalogueQuery.parse("")).isEqualTo(CatalogueQuery.ALL);
  }

  @Test
  void partsStandInAnyOrder() {
    CatalogueQuery query = CatalogueQuery.parse("at 200 min stiffness > 1GPa and with VC and EC/EMC 3:7");
    assertThat(query).isEqualTo(CatalogueQuery.parse("EC:EMC 3:7 with VC, stiffness above 1 GPa at 200 min"));
  }

  @Test
  void readsComponents() {
    assertThat(CatalogueQuery.parse("1.2 M LiPF6 in PC with 5 wt% VC without FEC with 2% LiBOB with 0.1 mol/L LiTFSI, without \"1,3-dioxolane\""))
        .isEqualTo(CatalogueQuery.ALL.with(new Mixture(List.of("PC"), List.of())).with(new Salt("LiPF6", OptionalDouble.of(1.2)))
            .with(new Salt("LiTFSI", OptionalDouble.of(0.1))).with(new Additive("VC", true, OptionalDouble.of(5)))
            .with(new Additive("FEC", false, OptionalDouble.empty())).with(new Additive("LiBOB", true, OptionalDouble.of(2)))
            .with(new Additive("1,3-dioxolane", false, OptionalDouble.empty())));
  }

  @Test
  void readsNumbersAndTimes() {
    assertThat(CatalogueQuery.parse("stiffness between 2 GPa and 1 GPa after 150 min")).isEqualTo(CatalogueQuery.ALL
        .with(Range.between(CatalogueEntry.STIFFNESS, quantity("1 GPa"), quantity("2 GPa")))
        .with(new During(Math.nextUp(9000.0), Double.POSITIVE_INFINITY)));
    assertThat(CatalogueQuery.parse("median particle diameter below 200 nm at 3 h within 10 min"))
        .isEqualTo(CatalogueQuery.ALL.with(Range.below("median particle diameter", quantity("200 nm"))).with(new At(3 * 3600, 600)));
    assertThat(CatalogueQuery.parse("particles above 20 before 3 h").number()).contains(Range.above("particles", new Quantity(20, Unit.ONE)));
    assertThat(CatalogueQuery.parse("between 100 min and 3 h roughness").time()).contains(new During(6000, 10800));
    assertThat(CatalogueQuery.parse("roughness at 1 h").number()).contains(Range.any("Sq"));
  }

  @Test
  void readsSampleAndFreeText() {
    assertThat(CatalogueQuery.parse("on \"lithium foil\" “paper 2023” \"AD-40\"")).isEqualTo(CatalogueQuery.ALL.withSample("lithium foil")
        .withWords("paper 2023").withWords("AD-40"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "EC:EMC 3:7 FEC | \"FEC\" is not understood",
      "EC:EMC 3:7:1 | 2 solvents, but the ratio has 3 parts",
      "EC:EC 1:1 | different solvents",
      "EC:EMC 0:1 | must be above 0",
      "stiffness above | ends where there should be a value",
      "stiffness above VC | \"VC\" stands where there should be a value",
      "stiffness above 1 nm | stiffness is in Pa, not in nm",
      "stiffness above 1 parsec | \"parsec\" is no known unit",
      "stiffness between 1 GPa | a second value",
      "stiffness between 1 GPa, 2 GPa | between needs two values",
      "stiffness between 1 GPa and 2 nm | cannot be compared",
      "stiffness at 200 nm | 200 nm is no time",
      "with VC at 200 min | a time needs a quantity",
      "stiffness at 1 h after 2 h | one time",
      "stiffness above 1 GPa roughness below 2 nm | one quantity",
      "with | ends where there should be a component",
      "with 5 | \"5\" is no amount",
      "5 wt% VC | belongs to nothing",
      "1.2 M | ends where there should be the salt",
      "on | ends where there should be the sample",
      "\"open | quotation mark is left open",
      "stiffness above 1e999 Pa | too large a number"})
  void saysWhatIsWrongAndWhatIsPossible(String text, String problem) {
    assertThatIllegalArgumentException().isThrownBy(() -> CatalogueQuery.parse(text)).withMessageContaining(problem);
  }

  @Test
  void anErrorShowsWhatIsPossible() {
    assertThatIllegalArgumentException().isThrownBy(() -> CatalogueQuery.parse("nonsense")).withMessageContaining("stiffness above 1 GPa")
        .withMessageContaining("EC:EMC 3:7").withMessageContaining("with 5 wt% VC");
  }

  @ParameterizedTest
  @ValueSource(strings = {"EC:EMC 3:7", "EC:EMC 30:70", "emc:ec 7:3", "EMC:EC 70:30"})
  void aRatioIsWhatItIsHoweverItIsWritten(String text) {
    Mixture mixture = CatalogueQuery.parse(text).solvents().orElseThrow();
    int ec = mixture.names().get(0).equals("EC") ? 0 : 1;
    assertThat(mixture.fraction(ec)).hasValue(0.3);
  }

  @Test
  void neverFailsInAnotherWay() {
    List<String> words = List.of("EC:EMC", "3:7", "with", "without", "VC", "5", "wt%", "stiffness", "above",
        "between", "and", "1", "GPa", "at", "200",
        "min", "within", "on", "in", "\"x\"", "\"", ",", "<", ":", "1.2", "M", "1e400", "-3",
        "'; DROP TABLE project; --", "%", "\u0000", "h");
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(9); n >= 0; n--) {
        text.append(words.get(random.nextInt(words.size()))).append(random.nextInt(8) == 0 ? "" : " ");
      }
      try {
        assertThat(CatalogueQuery.parse(text.toString())).isNotNull();
      } catch (IllegalArgumentException understood) {
        assertThat(understood).hasMessageMatching("(?s).{10,}");
      }
    }
    assertThatIllegalArgumentException().isThrownBy(() -> CatalogueQuery.parse("x ".repeat(600))).withMessageContaining("1000 characters");
  }
}
