package org.interphase.analysis.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.interphase.analysis.surface.Levelling.Ground;
import org.interphase.api.Image;
import org.interphase.api.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LevellingTest {
  private static final int SIDE = 96;
  private static final double NM = 1e-9;

  /** A bowed, tilted ground with 0.2 nm of noise, hills of 20 nm on 35 % of it, and a missing pixel in fifty. */
  private static Image hilly(boolean hills) {
    Random random = new Random(8);
    return Maps.of(SIDE, SIDE, i -> {
      int x = i % SIDE;
      int y = i / SIDE;
      double hill = hills && Math.hypot(x % 24 - 12, y % 24 - 12) < 8 ? 20 * NM : 0;
      double height = 0.05 * NM * x - 0.02 * NM * y + 0.2 * NM * random.nextGaussian() + hill;
      return i % 50 == 7 ? Double.NaN : height;
    });
  }

  private static double groundDeviation(Image levelled) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < SIDE * SIDE; i++) {
      if (Math.hypot(i % SIDE % 24 - 12, i / SIDE % 24 - 12) > 9 && !Double.isNaN(levelled.value(i))) {
        sum += levelled.value(i) * levelled.value(i);
        count++;
      }
    }
    return Math.sqrt(sum / count);
  }

  @Test
  void aPlaneThroughTheBackgroundIsNotTiltedByWhatLiesOnIt() {
    Levelled levelled = Levelling.polynomial(hilly(true), 1, Ground.BACKGROUND);
    assertThat(groundDeviation(levelled.image())).isCloseTo(0.2 * NM, within(0.01 * NM));
    assertThat(Maps.number(levelled.removed(), "removed slope to the right").value()).isCloseTo(0.05, within(4e-4));
    assertThat(Maps.number(levelled.removed(), "removed slope upwards").value()).isCloseTo(-0.02, within(4e-4));
    assertThat(groundDeviation(Levelling.polynomial(hilly(true), 1, Ground.ALL).image())).as("with the hills").isGreaterThan(5 * NM);
  }

  @ParameterizedTest
  @EnumSource(Ground.class)
  void invalidPixelsStayInvalidForTheirReason(Ground ground) {
    Image map = hilly(false);
    for (Levelled levelled : new Levelled[] {Levelling.polynomial(map, 3, ground), Levelling.rows(map, false, ground),
        Levelling.rows(map, true, ground)}) {
      assertThat(levelled.image().invalidCodes()).isEqualTo(map.invalidCodes());
      assertThat(levelled.removed()).isNotEmpty().allSatisfy(number -> assertThat(number.method()).isNotBlank());
      assertThat(levelled.warnings()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Ground.class)
  void rowsThatWereShiftedAndTiltedComeBack(Ground ground) {
    Random random = new Random(5);
    double[] offsets = random.doubles(SIDE, -30 * NM, 30 * NM).toArray();
    double[] slopes = random.doubles(SIDE, -0.1 * NM, 0.1 * NM).toArray();
    Image map = Maps.of(SIDE, SIDE, i -> offsets[i / SIDE] + slopes[i / SIDE] * (i % SIDE) + 0.2 * NM * random.nextGaussian());
    assertThat(groundDeviation(Levelling.rows(map, true, ground).image())).isCloseTo(0.2 * NM, within(0.01 * NM));
    Image offsetsAlone = Maps.of(SIDE, SIDE, i -> offsets[i / SIDE] + 0.2 * NM * random.nextGaussian());
    Levelled levelled = Levelling.rows(offsetsAlone, false, ground);
    assertThat(groundDeviation(levelled.image())).isCloseTo(0.2 * NM, within(0.01 * NM));
    assertThat(Maps.number(levelled.removed(), "largest step between removed row offsets").value()).isGreaterThan(20 * NM);
  }

  @Test
  void rowsWithTooLittleAreSaid() {
    Image map = Maps.of(8, 3, i -> i / 8 == 0 || i == 9 ? i * NM : i / 8 == 1 ? Double.NaN : 2 * NM * i);
    Levelled levelled = Levelling.rows(map, true, Ground.ALL);
    assertThat(levelled.warnings()).singleElement().asString().contains("1 of 3 rows");
    assertThat(levelled.image().value(9)).isZero();
    assertThatThrownBy(() -> Levelling.polynomial(Maps.of(4, 4, i -> i < 4 ? i : Double.NaN), 2, Ground.ALL)).hasMessageContaining("4 pixels");
  }

  @Test
  void aScarBecomesInvalidAndNothingElseDoes() {
    Random random = new Random(6);
    Image map = Maps.of(SIDE, SIDE, i -> {
      int row = i / SIDE;
      int column = i % SIDE;
      boolean scar = row == 30 && column >= 20 && column < 50 || (row == 60 || row == 61) && column >= 70;
      boolean hill = Math.hypot(column - 40, row - 75) < 12;
      boolean speck = row == 10 && column > 10 && column < 15;
      return 0.2 * NM * random.nextGaussian() + (hill ? 25 * NM : 0) + (scar ? (row == 30 ? 5 : -6) * NM : 0) + (speck ? 5 * NM : 0);
    });
    Levelled marked = Scars.marked(map, 2, 16, 5);
    assertThat(marked.image().invalidCounts()).containsOnlyKeys(Invalid.SCAR).containsEntry(Invalid.SCAR, 30 + 2 * 26);
    assertThat(marked.image().invalid(30 * SIDE + 20)).isEqualTo(Invalid.SCAR);
    assertThat(marked.warnings()).singleElement().asString().contains("82 pixels", "scars");
    assertThat(Scars.marked(Maps.of(4, 4, i -> 0), 2, 16, 5).image().invalidCount()).isZero();
  }
}
