package org.interphase.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.interphase.api.spi.AnalysisException;
import org.interphase.core.curve.ContactModels;
import org.interphase.core.curve.Law;
import org.interphase.fitmodel.contact.DmtModel;
import org.interphase.fitmodel.contact.OliverPharrModel;
import org.junit.jupiter.api.Test;

class ContactModelsTest {
  private final Contributions contributions = new Contributions();
  private final ContactModels models = ContactModels.of(contributions);

  ContactModelsTest() {
    contributions.addContactModel(new Contributed<>("org.interphase.contact.dmt", "DMT", "1", "", "test", DmtModel::new));
    contributions.addUnloadingModel(new Contributed<>("org.interphase.contact.oliver-pharr", "Oliver-Pharr", "1", "", "test", OliverPharrModel::new));
    contributions.addUnloadingModel(new Contributed<>("their.own", "Broken", "1", "", "bundle 2.0", () -> {
      throw new IllegalStateException("no licence");
    }));
  }

  @Test
  void aNameGivesALawOfContactOrAnEvaluationOfUnloading() throws AnalysisException {
    assertThat(models.law("dmt")).isInstanceOf(Law.Elastic.class);
    assertThat(models.law("oliver-pharr")).isInstanceOf(Law.Unloading.class);
    assertThat(models.law("org.interphase.contact.oliver-pharr")).isEqualTo(models.law("oliver-pharr"));
    assertThat(models.find("dmt")).isInstanceOf(DmtModel.class);
  }

  @Test
  void whatCannotBeUsedSaysWhy() {
    assertThatThrownBy(() -> models.law("oliver")).isInstanceOf(AnalysisException.class).hasMessageContaining("\"oliver\"")
        .hasMessageContaining("dmt, oliver-pharr, their.own");
    assertThatThrownBy(() -> models.law("their.own")).isInstanceOf(AnalysisException.class).hasMessageContaining("no licence");
  }
}
