package org.interphase.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.interphase.api.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TappingTest {
  private static final Probe PROBE = new Probe(40, 25e-9, 30e-9, 0.3, 0.3);
  private static final double K = 40;
  private static final double REDUCED = 1e9 / (1 - 0.09);
  private static final Stroke STROKE = Stroke.sine(256, 100e-9, 89);

  private final double[] deflection = new double[256];

  private static Spot spot(Invalid mishap) {
    return new Spot(1e9, 20e-9, 100e-9, mishap);
  }

  private Tapping tap(Contact contact, Stroke stroke, Spot spot) {
    Tapping tapping = new Tapping(stroke, PROBE, contact, Double.POSITIVE_INFINITY);
    tapping.deflect(tapping.met(spot), deflection);
    return tapping;
  }

  @ParameterizedTest
  @EnumSource
  void thePeakForceIsTheSetpointAtTheTurningPoint(Contact contact) {
    tap(contact, STROKE, spot(Invalid.NONE));
    assertThat(K * deflection[89]).isCloseTo(100e-9, within(1e-20));
    assertThat(Arrays.stream(deflection).max().orElseThrow()).isEqualTo(deflection[89]);
  }

  /** Between samples the greatest deflection misses the peak by less than the piezo moves. */
  @Test
  void theTurningPointMayLieBetweenSamples() {
    tap(Contact.DMT, Stroke.sine(256, 100e-9, 88.5), spot(Invalid.NONE));
    assertThat(deflection[88]).isEqualTo(deflection[89]);
    double missed = 100e-9 * (1 - Math.cos(Math.PI / 256));
    assertThat(deflection[88]).isBetween(100e-9 / K - missed, 100e-9 / K);
  }

  /** Force and indentation of every touching sample obey DMT, at the pull-off and at the snap-in too. */
  @Test
  void everyTouchingSampleObeysTheLaw() {
    Tapping tapping = tap(Contact.DMT, STROKE, spot(Invalid.NONE));
    double contactPoint = tapping.contactPoint(spot(Invalid.NONE));
    int touching = 0;
    for (int i = 0; i < 256; i++) {
      double path = STROKE.positions()[i] - contactPoint;
      boolean wayOut = i > 89 && i < 89 + 128;
      boolean touches = path >= (wayOut ? -20e-9 / K : 0);
      touching += touches ? 1 : 0;
      double depth = Math.max(0, path - deflection[i]);
      double law = 4.0 / 3 * REDUCED * Math.sqrt(30e-9 * depth * depth * depth) - 20e-9;
      assertThat(K * deflection[i]).isCloseTo(touches ? law : 0, within(1e-18));
    }
    assertThat(tapping.touchingIn() + tapping.touchingOut()).isEqualTo(touching).isGreaterThan(20);
    assertThat(tapping.touchingOut()).isGreaterThan(tapping.touchingIn());
  }

  /** The energy lost in a cycle is that of the jumps: what is under the retract branch beyond the approach branch. */
  @ParameterizedTest
  @EnumSource(names = {"DMT", "JKR"})
  void energyIsLostInTheJumpsOnly(Contact contact) {
    Stroke fine = Stroke.triangle(50000, 0, 50000, 2e-12);
    double[] curve = new double[100000];
    Tapping tapping = new Tapping(fine, PROBE, contact, Double.POSITIVE_INFINITY);
    tapping.deflect(spot(Invalid.NONE), curve);
    double work = 0;
    for (int i = 0; i < 50000; i++) {
      work += K * (curve[i] - curve[99999 - i]) * 2e-12;
    }
    ContactLaw law = contact.law(PROBE, 1e9, 20e-9, Double.POSITIVE_INFINITY);
    double jumpIn = stored(law, law.sizeAt(0, law.edge(), law.sizeAtForce(1e-7)));
    double jumpOut = stored(law, law.edge());
    assertThat(work).isCloseTo(jumpOut - jumpIn, within(1e-3 * Math.abs(work)));
  }

  /** Lever and contact together, the latter as the work of the law from its edge. */
  private static double stored(ContactLaw law, double size) {
    double energy = K * law.deflection(size) * law.deflection(size) / 2;
    int steps = 20000;
    double edge = law.edge();
    for (int i = 0; i < steps; i++) {
      double from = edge + (size - edge) * i / steps;
      double to = edge + (size - edge) * (i + 1) / steps;
      energy += (law.force(from) + law.force(to)) / 2 * (law.indentation(to) - law.indentation(from));
    }
    return energy;
  }

  @Test
  void jkrHoldsOnLongerThanItsLeastForce() {
    Stroke fine = Stroke.triangle(20000, 0, 20000, 5e-12);
    double[] curve = new double[40000];
    Tapping tapping = new Tapping(fine, PROBE, Contact.JKR, Double.POSITIVE_INFINITY);
    tapping.deflect(spot(Invalid.NONE), curve);
    double least = Arrays.stream(curve).min().orElseThrow();
    assertThat(K * least).isCloseTo(-20e-9, within(1e-13));
    assertThat(curve[20000 + tapping.touchingOut() - 1]).isGreaterThan(least);
    assertThat(curve[20000 + tapping.touchingOut()]).isZero();
  }

  @Test
  void outOfReachNothingIsFelt() {
    Tapping tapping = tap(Contact.DMT, STROKE, spot(Invalid.NO_CONTACT));
    assertThat(deflection).containsOnly(0);
    assertThat(tapping.touchingOut()).isZero();
  }

  @ParameterizedTest
  @ValueSource(doubles = {89, 89.3, 88.5})
  void anAsperityIsGrazedForAnInstant(double turningPoint) {
    Tapping tapping = tap(Contact.DMT, Stroke.sine(256, 100e-9, turningPoint), spot(Invalid.TOO_FEW_POINTS));
    assertThat(tapping.touchingIn()).isBetween(1, 3);
    assertThat(tapping.touchingOut()).isBetween(1, 3);
    assertThat(K * Arrays.stream(deflection).max().orElseThrow()).as("ten times the noise").isGreaterThan(5e-9);
  }

  @Test
  void aYieldingSurfaceLosesForceWhileTheTipGoesDeeper() {
    Tapping tapping = tap(Contact.DMT, STROKE, spot(Invalid.NEGATIVE_SLOPE));
    for (int i = 90; i < 89 + tapping.touchingOut(); i++) {
      assertThat(deflection[i]).isLessThan(deflection[i - 1]);
      assertThat(STROKE.positions()[i] - deflection[i]).isGreaterThan(STROKE.positions()[i - 1] - deflection[i - 1]);
    }
    assertThat(tapping.touchingOut()).isGreaterThan(5);
  }

  @Test
  void onARigidSampleTheLeverFollowsThePiezo() {
    Tapping tapping = tap(Contact.DMT, STROKE, spot(Invalid.OUT_OF_RANGE));
    for (int i = 90; i < 89 + tapping.touchingOut(); i++) {
      assertThat(deflection[89] - deflection[i]).isCloseTo(STROKE.positions()[89] - STROKE.positions()[i], within(0.02e-9));
    }
  }

  @Test
  void aSecondTipMakesAStep() {
    Tapping tapping = tap(Contact.DMT, STROKE, spot(Invalid.POOR_FIT));
    double largest = 0;
    for (int i = 90; i < 89 + tapping.touchingOut(); i++) {
      largest = Math.max(largest, K * (deflection[i - 1] - deflection[i]));
    }
    assertThat(largest).isBetween(0.15 * 120e-9, 0.3 * 120e-9);
  }

  @ParameterizedTest
  @EnumSource(names = {"DMT", "JKR", "CONE"})
  void theTipNeverLeavesASwamp(Contact contact) {
    Tapping tapping = tap(contact, STROKE, spot(Invalid.CONTACT_OUTSIDE));
    assertThat(tapping.touchingIn()).isEqualTo(128);
    assertThat(tapping.touchingOut()).isEqualTo(128);
    assertThat(K * deflection[89]).isCloseTo(100e-9, within(1e-18));
    assertThat(tapping.contactPoint(tapping.met(spot(Invalid.CONTACT_OUTSIDE)))).isLessThan(-100e-9);
    assertThat(K * (deflection[89] - deflection[217])).as("no baseline").isGreaterThan(40e-9);
  }
}
