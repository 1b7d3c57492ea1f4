package org.interphase.numerics.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsTest {
  private static final int SIDE = 80;

  private static Contacts contacts(double pixelHeight, IntBinaryOperator label) {
    int[] labels = new int[SIDE * SIDE];
    Arrays.setAll(labels, i -> label.applyAsInt(i % SIDE, i / SIDE));
    return Contacts.of(new Region(labels, SIDE, 1, 0, 0, SIDE, SIDE), 1, pixelHeight);
  }

  /** A line at a distance d from the centre cuts a chord of 2 sqrt(r^2 - d^2) from a disc; an end is known to a pixel. */
  @ParameterizedTest
  @ValueSource(doubles = {4, 10, 15})
  void aNeighbourCutsOffAChord(double distance) {
    Contacts contacts = contacts(1, (x, y) -> Math.hypot(x - 40, y - 40) > 20 ? x > 40 ? 2 : 0 : 0.6 * (x - 40) + 0.8 * (y - 40) < distance ? 1 : 2);
    Contacts alone = contacts(1, (x, y) -> Math.hypot(x - 40, y - 40) > 20 ? 0 : 0.6 * (x - 40) + 0.8 * (y - 40) < distance ? 1 : 2);
    double chord = 2 * Math.sqrt(400 - distance * distance);
    assertThat(alone.chords()).hasSize(1);
    assertThat(alone.chords()[0]).isCloseTo(chord, within(2.0));
    double arc = 40 * Math.acos(-distance / 20);
    assertThat(alone.share()).isCloseTo(chord / (chord + arc), within(0.08));
    assertThat(contacts.share()).as("more neighbours").isGreaterThan(alone.share());
  }

  @Test
  void eachNeighbourCutsOffItsOwnAndNoneNothing() {
    Contacts two = contacts(1, (x, y) -> Math.hypot(x - 40, y - 40) > 20 ? 0 : x > 52 ? 2 : x < 28 ? 3 : 1);
    assertThat(two.chords()).containsExactly(new double[] {32, 32}, within(2.0));
    Contacts none = contacts(1, (x, y) -> Math.hypot(x - 40, y - 40) > 20 ? 0 : 1);
    assertThat(none.chords()).isEmpty();
    assertThat(none.share()).isZero();
  }

  @Test
  void pixelsNeedNotBeSquare() {
    assertThat(contacts(2, (x, y) -> Math.hypot(x - 40, y - 40) > 20 ? 0 : x > 52 ? 2 : 1).chords()[0]).isCloseTo(64, within(4.0));
  }

  @Test
  void whatIsEnclosedHasNoEndsAndTheEdgeOfTheRasterIsNoNeighbour() {
    Contacts enclosed = contacts(1, (x, y) -> Math.hypot(x - 40, y - 40) > 20 ? 2 : 1);
    assertThat(enclosed.chords()).isEmpty();
    assertThat(enclosed.share()).isEqualTo(1);
    Contacts all = contacts(1, (x, y) -> 1);
    assertThat(all.chords()).isEmpty();
    assertThat(all.share()).isZero();
    Contacts nothing = contacts(1, (x, y) -> 2);
    assertThat(nothing.chords()).isEmpty();
    assertThat(nothing.share()).isZero();
  }
}
