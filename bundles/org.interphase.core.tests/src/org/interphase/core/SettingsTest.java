package org.interphase.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.interphase.api.Unit;
import org.interphase.api.spi.Param;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  enum Method { EM, LEAST_SQUARES }

  record Example(
      @Param(label = "Bin width", value = "20", unit = "MPa", min = 0.001, max = 1000, help = "The width of a bar.") double width,
      @Param(label = "Components", value = "0", min = 0, max = 12, help = "0 chooses.") int components,
      @Param(label = "Method", value = "em", help = "How.") Method method,
      @Param(label = "Log", value = "false", help = "Whether.") boolean logarithmic,
      @Param(label = "Means", value = "40, 161", unit = "MPa", help = "Start values.") double[] means,
      @Param(label = "Channels", value = "A, B C", help = "Names.") List<String> channels,
      @Param(label = "Tolerance", value = "1e-8", help = "Relative.") double tolerance) { }

  private static ObjectNode json() {
    return JsonNodeFactory.instance.objectNode();
  }

  @Test
  void defaultsAreDeclaredOnceInTheUnitPeopleType() {
    Example example = Settings.defaults(Example.class);
    assertThat(example.width()).isEqualTo(20e6);
    assertThat(example.means()).containsExactly(40e6, 161e6);
    assertThat(example.channels()).containsExactly("A", "B C");
    assertThat(example.method()).isEqualTo(Method.EM);
    assertThat(example.tolerance()).isEqualTo(1e-8);
  }

  @ParameterizedTest
  @CsvSource({"20 MPa, 20e6", "0.5 GPa, 0.5e9", "30, 30e6", "3e4 kPa, 3e7", "1000000 Pa, 1e6"})
  void aNumberIsReadInAnyUnitOfItsKind(String text, double pascal) {
    assertThat(Settings.read(Example.class, json().put("width", text)).width()).isEqualTo(pascal);
  }

  @Test
  void writingAndReadingGivesTheSame() {
    for (double width : new double[] {20e6, 1e6 / 3, 0.1e6, 123456.789}) {
      Example example = new Example(width, 3, Method.LEAST_SQUARES, true, new double[] {1e6 / 7, 2}, List.of("x"), 0.1 + 0.2);
      Example again = Settings.read(Example.class, Settings.write(example));
      assertThat(again).usingRecursiveComparison().isEqualTo(example);
    }
    assertThat(Settings.write(Settings.defaults(Example.class)).get("width").asText()).isEqualTo("20 MPa");
  }

  @ParameterizedTest
  @ValueSource(strings = {"20 nm", "twenty", "", "0", "2 GPa", "NaN", "-5"})
  void aWrongNumberIsRefusedInWords(String text) {
    assertThatThrownBy(() -> Settings.read(Example.class, json().put("width", text))).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("width");
  }

  @Test
  void aWrongNameOrWordIsAnsweredWithTheRightOnes() {
    assertThatThrownBy(() -> Settings.read(Example.class, json().put("binwidth",
        3))).hasMessageContaining("no setting \"binwidth\"").hasMessageContaining("components");
    assertThatThrownBy(() -> Settings.read(Example.class, json().put("method", "magic"))).hasMessageContaining("em, least-squares");
    assertThatThrownBy(() -> Settings.read(Example.class, json().put("components", "3.5"))).hasMessageContaining("whole number");
    assertThatThrownBy(() -> Settings.read(Example.class, json().put("logarithmic", "maybe"))).hasMessageContaining("true or false");
    assertThatThrownBy(() -> Settings.read(Example.class, json().putNull("width"))).hasMessageContaining("width");
  }

  @Test
  void aParameterKnowsAllThatAFormNeeds() {
    Parameter width = Settings.parameters(Example.class).getFirst();
    assertThat(width.label()).isEqualTo("Bin width");
    assertThat(width.unit()).isEqualTo(Unit.parse("MPa").orElseThrow());
    assertThat(Settings.parameters(Example.class).get(2).choices()).containsExactly("em", "least-squares");
  }
}
