package org.interphase.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.interphase.api.Unit;
import org.junit.jupiter.api.Test;

class RowFilterTest {
  private static final Column<Double> MODULUS = Column.numbers("Modulus", Unit.parse("MPa").orElseThrow(), value -> value);
  private static final Column<Double> COUNT = Column.numbers("Pixels", Unit.ONE, value -> value);
  private static final Column<String> NAME = Column.words("Name", name -> name);

  private static <R> boolean meets(Column<R> column, String condition, R row) {
    return RowFilter.of(column, condition).orElseThrow(() -> new AssertionError("cannot be read: " + condition)).test(row);
  }

  @Test
  void wordsContainWhateverTheCase() {
    assertThat(meets(NAME, "fec", "LP30 + FEC")).isTrue();
    assertThat(meets(NAME, " vc ", "LP30 + FEC")).isFalse();
    assertThat(meets(NAME, "", "")).isTrue();
  }

  @Test
  void numbersCompareInTheUnitOfTheColumnOrTheirOwn() {
    assertThat(meets(MODULUS, "> 300", 301e6)).isTrue();
    assertThat(meets(MODULUS, ">300", 300e6)).isFalse();
    assertThat(meets(MODULUS, ">= 0.3 GPa", 300e6)).isTrue();
    assertThat(meets(MODULUS, "< 300", 299e6)).isTrue();
    assertThat(meets(MODULUS, "<= 300", 301e6)).isFalse();
    assertThat(meets(MODULUS, "> -5", 0.0)).isTrue();
    assertThat(meets(MODULUS, "> \u22125", -6e6)).isFalse();
  }

  @Test
  void rangesIncludeTheirEnds() {
    assertThat(meets(COUNT, "1..5", 1.0)).isTrue();
    assertThat(meets(COUNT, "1 .. 5", 5.0)).isTrue();
    assertThat(meets(COUNT, "1..5", 5.1)).isFalse();
    assertThat(meets(COUNT, "-1.5..2e1", 19.0)).isTrue();
    assertThat(meets(MODULUS, "100 kPa..1 GPa", 2e8)).isTrue();
  }

  @Test
  void equalsToAsManyDigitsAsAreTyped() {
    assertThat(meets(COUNT, "3", 3.0)).isTrue();
    assertThat(meets(COUNT, "3", 4.0)).isFalse();
    assertThat(meets(COUNT, "3.1", 3.14159)).isTrue();
    assertThat(meets(COUNT, "= 3.14", 3.14159)).isTrue();
    assertThat(meets(COUNT, "3.140", 3.14159)).isFalse();
    assertThat(meets(COUNT, "!= 3.1", 3.14159)).isFalse();
    assertThat(meets(COUNT, "1e3", 1400.0)).isTrue();
    assertThat(meets(MODULUS, "0.3 GPa", 340e6)).isTrue();
    assertThat(meets(MODULUS, "0.3 GPa", 360e6)).isFalse();
    assertThat(meets(COUNT, "0", 0.0)).isTrue();
    assertThat(meets(COUNT, "0", 0.7)).isFalse();
    assertThat(meets(MODULUS, "0.0 GPa", 40e6)).isTrue();
    assertThat(meets(MODULUS, "0.0 GPa", 60e6)).isFalse();
  }

  @Test
  void whatIsNotKnownMeetsOnlyUnequal() {
    for (String condition : new String[] {"> 1", "< 1", "1..2", "1", ">= 0", "<= 0"}) {
      assertThat(meets(COUNT, condition, Double.NaN)).as(condition).isFalse();
    }
    assertThat(meets(COUNT, "!= 1", Double.NaN)).isTrue();
  }

  @Test
  void whatCannotBeReadIsNoCondition() {
    for (String condition : new String[] {">", "abc", "1..", "..", "3 nm", "> 3 >", "= =", "1..2..3", "!", "1e999"}) {
      assertThat(RowFilter.of(MODULUS, condition)).as(condition).isEmpty();
    }
  }
}
