package org.interphase.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ImageTest {
  private static final Grid GRID = new Grid(3, 2, 3e-6, 2e-6);

  @Test
  void anInvalidPixelHasAReasonAndNoValue() {
    Image image = Image.of("Modulus", Unit.PASCAL, GRID, new double[] {1, 2, 3, Double.NaN, 5, 6},
        new byte[] {0, Invalid.SATURATED.code(), 0, 0, 0, 0});
    assertThat(image.value(1)).isNaN();
    assertThat(image.invalid(1)).isEqualTo(Invalid.SATURATED);
    assertThat(image.value(0, 1)).isNaN();
    assertThat(image.invalidCounts()).isEqualTo(Map.of(Invalid.SATURATED, 1, Invalid.NOT_A_NUMBER, 1));
    assertThat(image.validValues()).containsExactly(1, 3, 5, 6);
  }

  @Test
  void rowZeroIsTheBottomRow() {
    Image image = Image.of("Height", Unit.METRE, GRID, new double[] {0, 1, 2, 3, 4, 5}, new byte[6]);
    assertThat(image.value(2, 1)).isEqualTo(5);
    assertThat(GRID.pixelWidth()).isEqualTo(1e-6);
  }

  @Test
  void refusesWhatDoesNotFit() {
    assertThatThrownBy(() -> Image.of("x", Unit.METRE, GRID, new double[5], new byte[6])).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Image.of("x", Unit.parse("nm").orElseThrow(), GRID, new double[6], new byte[6]))
        .hasMessageContaining("not an SI unit");
    assertThatThrownBy(() -> new Grid(1 << 16, 1 << 16, 1, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void codesInFilesNeverMove() {
    for (Invalid reason : Invalid.values()) {
      assertThat(Invalid.of(reason.code())).isEqualTo(reason);
      assertThat(reason.code()).isEqualTo((byte) reason.ordinal());
    }
  }
}
