package org.interphase.fitmodel.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.interphase.api.spi.ContactModel.Contact;
import org.interphase.fitmodel.contact.ContactModels.Answer;
import org.interphase.fitmodel.contact.ContactModels.Case;
import org.junit.jupiter.api.Test;

class DmtModelTest {
  private final Case at = new Case(new Contact(25e-9, 0.3, 0), 3e9, -10e-9);

  @Test
  void isHertzAboveThePullOffForce() {
    Answer answer = ContactModels.at(new DmtModel(), at, 4e-9);
    assertThat(answer.force()).isCloseTo(-10e-9 + 160e-9, within(1e-21));
    assertThat(answer.byIndentation()).isCloseTo(60, within(1e-12));
    assertThat(answer.byModulus()).isCloseTo(160e-9 / 3e9, within(1e-30));
    assertThat(answer.byPullOff()).isEqualTo(1);
  }

  @Test
  void hertzTakesNoNoticeOfAPullOffForce() {
    Answer answer = ContactModels.at(new HertzModel(), at, 4e-9);
    assertThat(answer.force()).isCloseTo(160e-9, within(1e-21));
    assertThat(answer.byPullOff()).isZero();
  }
}
