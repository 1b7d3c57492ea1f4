package org.interphase.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ElectrolyteLabelTest {
  private static final InterphaseFactory NEW = InterphaseFactory.eINSTANCE;

  private final Electrolyte electrolyte = NEW.createElectrolyte();

  @Test
  void saysTheWholeMixtureInOneLine() {
    salt("LiPF6", 1.2);
    solvent("EC", 3);
    solvent("EMC", 7);
    additive("VC", 5);
    assertThat(electrolyte.getLabel()).isEqualTo("1.2 M LiPF6 in EC:EMC 3:7 + 5 wt% VC");
  }

  @Test
  void addsSaltsAndAdditives() {
    salt("LiPF6", 1);
    salt("LiBOB", 0.1);
    solvent("PC", 1);
    additive("VC", 2);
    additive("FEC", 10);
    assertThat(electrolyte.getLabel()).isEqualTo("1 M LiPF6 + 0.1 M LiBOB in PC + 2 wt% VC + 10 wt% FEC");
  }

  @Test
  void leavesOutWhatIsUnknown() {
    assertThat(electrolyte.getLabel()).isEmpty();
    salt("LiPF6", Double.NaN);
    assertThat(electrolyte.getLabel()).isEqualTo("LiPF6");
    solvent("EC", 1);
    solvent("DMC", Double.NaN);
    additive("VC", Double.NaN);
    assertThat(electrolyte.getLabel()).isEqualTo("LiPF6 in EC:DMC + VC");
  }

  @Test
  void writesNumbersAsPeopleDo() {
    solvent("EC", 1.0 / 3);
    solvent("DMC", 100);
    assertThat(electrolyte.getLabel()).isEqualTo("EC:DMC 0.3333:100");
  }

  private void salt(String name, double molarity) {
    Salt salt = NEW.createSalt();
    salt.setName(name);
    salt.setMolarity(molarity);
    electrolyte.getSalts().add(salt);
  }

  private void solvent(String name, double parts) {
    Solvent solvent = NEW.createSolvent();
    solvent.setName(name);
    solvent.setParts(parts);
    electrolyte.getSolvents().add(solvent);
  }

  private void additive(String name, double weightPercent) {
    Additive additive = NEW.createAdditive();
    additive.setName(name);
    additive.setWeightPercent(weightPercent);
    electrolyte.getAdditives().add(additive);
  }
}
