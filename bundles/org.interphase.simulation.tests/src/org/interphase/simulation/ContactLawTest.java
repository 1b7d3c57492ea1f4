package org.interphase.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The laws against their textbook forms. */
class ContactLawTest {
  private static final double K = 40;
  private static final double REDUCED = 1e9;
  private static final double RADIUS = 30e-9;
  private static final double ADHESION = 20e-9;
  private static final Probe PROBE = new Probe(K, 25e-9, RADIUS, 0.3, 0.3);

  private static Offset<Double> relative(double value, double precision) {
    return within(Math.abs(value) * precision);
  }

  @ParameterizedTest
  @CsvSource({"1e-9, 20e-9", "7e-9, 20e-9", "12e-9, 0"})
  void dmtIsHertzLessTheAdhesion(double depth, double adhesion) {
    ContactLaw law = ContactLaw.dmt(K, REDUCED, RADIUS, adhesion);
    double size = law.sizeAtForce(4.0 / 3 * REDUCED * Math.sqrt(RADIUS * depth * depth * depth) - adhesion);
    assertThat(law.indentation(size)).isCloseTo(depth, relative(depth, 1e-12));
    assertThat(law.path(size)).isCloseTo(depth + law.force(size) / K, relative(depth, 1e-12));
    assertThat(law.edge()).isZero();
  }

  @Test
  void aConeIndentsWithTheRootOfTheForce() {
    ContactLaw law = ContactLaw.cone(K, REDUCED, 0.3, 0);
    double force = 2 / Math.PI * REDUCED * Math.tan(0.3) * 1e-16;
    assertThat(law.indentation(law.sizeAtForce(force))).isCloseTo(1e-8, within(1e-20));
  }

  /** On a stiff lever the pull-off comes at the zero of dF/d(indentation) + k, on a soft one at the least force. */
  @Test
  void jkrPullsOffAtThreeHalvesPiWorkRadius() {
    ContactLaw soft = ContactLaw.jkr(1e-6, REDUCED, RADIUS, ADHESION);
    assertThat(soft.force(soft.edge())).isCloseTo(-ADHESION, relative(ADHESION, 1e-6));
    ContactLaw law = ContactLaw.jkr(K, REDUCED, RADIUS, ADHESION);
    double edge = law.edge();
    assertThat(law.force(edge)).isGreaterThan(-ADHESION);
    double step = 1e-4 * edge;
    double stiffness = (law.force(edge + step) - law.force(edge - step)) / (law.indentation(edge + step) - law.indentation(edge - step));
    assertThat(stiffness).isCloseTo(-K, within(K * 1e-4));
  }

  /** The radius a obeys a^3 = 3R/(4E*) (F + 3 pi w R + sqrt(6 pi w R F + (3 pi w R)^2)). */
  @ParameterizedTest
  @CsvSource({"-15e-9", "0", "100e-9"})
  void jkrHasTheContactRadiusOfItsForce(double force) {
    double work = ADHESION / (1.5 * Math.PI * RADIUS);
    double pull = 3 * Math.PI * work * RADIUS;
    double radius = Math.cbrt(0.75 * RADIUS / REDUCED * (force + pull + Math.sqrt(2 * pull * force + pull * pull)));
    ContactLaw law = ContactLaw.jkr(K, REDUCED, RADIUS, ADHESION);
    double size = law.sizeAtForce(force);
    assertThat(size * size).isCloseTo(radius, relative(radius, 1e-11));
    double depth = radius * radius / RADIUS - Math.sqrt(2 * Math.PI * work * radius / REDUCED);
    assertThat(law.indentation(size)).isCloseTo(depth, within(1e-20));
  }

  @Test
  void jkrWithoutAdhesionIsHertz() {
    ContactLaw jkr = ContactLaw.jkr(K, REDUCED, RADIUS, 0);
    ContactLaw hertz = ContactLaw.dmt(K, REDUCED, RADIUS, 0);
    double depth = hertz.indentation(hertz.sizeAtForce(1e-7));
    assertThat(jkr.indentation(jkr.sizeAtForce(1e-7))).isCloseTo(depth, relative(depth, 1e-11));
  }

  /** For an incompressible film the paper's series is 1 + 1.133 x + 1.283 x^2 + 0.769 x^3 + O(x^4), with x = sqrt(R d)/h. */
  @Test
  void aFilmStiffensAsPublished() {
    double thickness = 500e-9;
    double size = 1e-4;
    double x = Math.sqrt(RADIUS) * size / thickness;
    double thick = ContactLaw.dmt(K, REDUCED, RADIUS, 0).force(size);
    double film = ContactLaw.film(K, REDUCED, RADIUS, 0, 0.5, thickness).force(size);
    double expected = 1 + 1.133 * x + 1.283 * x * x + 0.769 * x * x * x;
    assertThat(film / thick).isCloseTo(expected, within(0.0005 * (x + x * x + x * x * x) + 0.1 * Math.pow(x, 4)));
    assertThat(ContactLaw.film(K, REDUCED, RADIUS, 0, 0.3, 1).force(size)).isCloseTo(thick, relative(thick, 1e-6));
  }

  @ParameterizedTest
  @EnumSource
  void thePathIsInverted(Contact contact) {
    ContactLaw law = contact.law(PROBE, 2e8, ADHESION, Double.POSITIVE_INFINITY);
    double peak = law.sizeAtForce(1e-7);
    double edge = law.edge();
    for (int i = 1; i <= 100; i++) {
      double path = law.path(edge) + (law.path(peak) - law.path(edge)) * i / 100;
      double size = law.sizeAt(path, edge, peak);
      assertThat(law.path(size)).isCloseTo(path, within(1e-20));
      assertThat(size).isBetween(edge, peak);
    }
  }
}
