package org.interphase.numerics.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolynomialSurfaceTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void aPolynomialIsFoundAlsoWhereHalfOfThePixelsAreMissing(int order) {
    double[] truth = new double[40 * 30];
    double[] seen = new double[truth.length];
    for (int i = 0; i < truth.length; i++) {
      double x = i % 40 / 39.0;
      double y = i / 40 / 29.0;
      truth[i] = 3 + (order > 0 ? 2 * x - y : 0) + 4 * Math.pow(x, order) - Math.pow(y, order);
      seen[i] = i % 40 < 20 ? truth[i] : Double.NaN;
    }
    double[] found = PolynomialSurface.fit(40, 30, seen, order).values();
    for (int i = 0; i < truth.length; i++) {
      assertThat(found[i]).isCloseTo(truth[i], within(1e-4));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void riseIsFromEdgeToEdge(int order) {
    double[] plane = new double[10 * 5];
    Arrays.setAll(plane, i -> 0.3 * (i % 10) - 2 * (i / 10));
    assertThat(PolynomialSurface.fit(10, 5, plane, order).riseToTheRight()).isCloseTo(3, within(1e-9));
    assertThat(PolynomialSurface.fit(10, 5, plane, order).riseUpwards()).isCloseTo(-10, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void pixelsThatDoNotDetermineItAreRefused(int order) {
    double[] oneRow = new double[25];
    Arrays.fill(oneRow, 5, 25, Double.NaN);
    assertThatThrownBy(() -> PolynomialSurface.fit(5, 5, oneRow, order)).hasMessageContaining("5 pixels").hasMessageContaining("order " + order);
    assertThatThrownBy(() -> PolynomialSurface.fit(5, 5, oneRow, 7)).hasMessageContaining("order 7");
  }
}
