package org.interphase.fitmodel.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.interphase.api.spi.ContactModel.Contact;
import org.interphase.fitmodel.contact.ContactModels.Case;
import org.junit.jupiter.api.Test;

/** Cone, pyramid and punch against numbers worked out by hand. */
class SharpTipTest {
  private final Case upright = new Case(new Contact(50e-9, Math.PI / 4, 0), 1e9, -10e-9);

  @Test
  void coneOfNinetyDegreesPushesWithTwoOverPi() {
    assertThat(ContactModels.at(new ConeModel(), upright, 10e-9).force()).isCloseTo(2e-7 / Math.PI - 10e-9, within(1e-21));
  }

  @Test
  void pyramidPushesHarderThanTheConeInsideIt() {
    assertThat(ContactModels.at(new PyramidModel(), upright, 10e-9).force()).isCloseTo(0.7453e-7 - 10e-9, within(1e-21));
    assertThat(0.7453).isBetween(2 / Math.PI, 2 / Math.PI * Math.sqrt(2));
  }

  @Test
  void punchIsASpring() {
    assertThat(ContactModels.at(new PunchModel(), upright, 10e-9).force()).isCloseTo(1e-6, within(1e-20));
    assertThat(ContactModels.at(new PunchModel(), upright, 3e-9).byIndentation()).isCloseTo(100, within(1e-12));
  }

  @Test
  void aBlunterConePushesHarder() {
    Case blunt = new Case(new Contact(50e-9, 1.2, 0), 1e9, -10e-9);
    assertThat(ContactModels.at(new ConeModel(), blunt, 10e-9).force())
        .isGreaterThan(ContactModels.at(new ConeModel(), upright, 10e-9).force());
  }
}
