package org.interphase.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElectrolyteNotationTest {
  @ParameterizedTest
  @ValueSource(strings = {"1.2 M LiPF6 in EC:EMC 3:7 + 5 wt% VC", "1 M LiPF6 + 0.1 M LiBOB in PC + 2 wt% VC + 10 wt% FEC", "LiPF6 in EC:DMC + VC",
      "EC:DMC 0.3333:100", "PC", "LiPF6 in PC", "1.2 M LiPF6", "1.2 M LiPF6 + 5 wt% VC", "5 wt% VC", "1 M LiTFSI in DOL:DME 1:1 + 2 wt% LiNO3"})
  void theLabelIsRead(String label) {
    assertThat(ElectrolyteNotation.parse(label).getLabel()).isEqualTo(label);
  }

  @ParameterizedTest
  @CsvSource({"1.2M  LiPF6 in EC:EMC 3:7, 1.2 M LiPF6 in EC:EMC 3:7",
      "1200 mM LiPF6 in PC, 1.2 M LiPF6 in PC", "1 mol/L LiPF6 in PC, 1 M LiPF6 in PC",
      "EC : EMC 30 : 70 by weight, EC:EMC 30:70", "EC:EMC 3:7 w/w + 5% VC, EC:EMC 3:7 + 5 wt% VC", "PC+2wt%VC, PC + 2 wt% VC"})
  void otherWaysToWriteIt(String text, String label) {
    assertThat(ElectrolyteNotation.parse(text).getLabel()).isEqualTo(label);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      EC:EMC 3:7:1             | 2 solvents and a ratio of 3 numbers
      EC:EMC 3:7 by volume     | by weight here
      5 wt% VC in PC           | "5 wt% VC" is no salt
      PC + 1 M                 | "1 M" is no additive
      LiPF6 in PC in EC        | "in" stands there twice
      1.2 LiPF6 in PC          | "1.2 LiPF6" is no salt
      1 M LiPF6 in PC + 1 M LiBOB | salts stand before "in"
      PC +                     | "" is no additive
      ''                       | "" is no mixture
      """)
  void whatIsNotUnderstoodIsNamed(String text, String problem) {
    assertThatThrownBy(() -> ElectrolyteNotation.parse(text)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(problem)
        .hasMessageContaining("1.2 M LiPF6 in EC:EMC 3:7 + 5 wt% VC");
  }

  @Test
  void whatIsNotGivenIsUnknown() {
    Electrolyte electrolyte = ElectrolyteNotation.parse("LiPF6 in EC:DMC + VC");
    assertThat(electrolyte.getSalts().getFirst().getMolarity()).isNaN();
    assertThat(electrolyte.getSolvents()).allSatisfy(solvent -> assertThat(solvent.getParts()).isNaN());
    assertThat(electrolyte.getAdditives().getFirst().getWeightPercent()).isNaN();
  }

  /** Anything is read or refused in words, within a moment. */
  @Test
  void anythingIsReadOrRefused() {
    Random random = new Random(1);
    String[] words = {"1.2", " M ", "LiPF6", " in ", "EC", ":", "3", "+", "wt% ", "VC", " ", "%", ".", "by weight"};
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      random.ints(random.nextInt(14), 0, words.length).forEach(word -> text.append(words[word]));
      try {
        assertThat(ElectrolyteNotation.parse(text.toString())).isNotNull();
      } catch (IllegalArgumentException refused) {
        assertThat(refused).isExactlyInstanceOf(IllegalArgumentException.class).hasMessageContaining("is not understood");
      }
    }
    assertThatThrownBy(() -> ElectrolyteNotation.parse("a:".repeat(2000) + "!")).isInstanceOf(IllegalArgumentException.class);
  }
}
