package org.interphase.fitmodel.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.interphase.api.spi.ContactModel.Contact;
import org.interphase.fitmodel.contact.ContactModels.Answer;
import org.interphase.fitmodel.contact.ContactModels.Case;
import org.junit.jupiter.api.Test;

/** Against the law's own form: force and indentation as functions of the contact radius. */
class JkrModelTest {
  private final JkrModel jkr = new JkrModel();

  /** The law at a contact radius. */
  private record Truth(double radius, double modulus, double work) {
    static Truth of(Case at) {
      return new Truth(at.contact().radius(), at.modulus(), at.pullOff() / (-1.5 * Math.PI * at.contact().radius()));
    }

    double indentation(double a) {
      return a * a / radius - Math.sqrt(2 * Math.PI * a * work / modulus);
    }

    double force(double a) {
      return 4 * modulus * a * a * a / (3 * radius) - Math.sqrt(8 * Math.PI * work * modulus * a * a * a);
    }

    /** Where the indentation is least: 2 a / R = sqrt(pi w / (2 E* a)). */
    double leastRadius() {
      return Math.cbrt(Math.PI * work * radius * radius / (8 * modulus));
    }

    double slope(double a) {
      double force = 4 * modulus * a * a / radius - 1.5 * Math.sqrt(8 * Math.PI * work * modulus * a);
      return force / (2 * a / radius - Math.sqrt(Math.PI * work / (2 * modulus * a)));
    }
  }

  @Test
  void forceIsThatOfTheContactRadiusOverTheWholeBranch() {
    SplittableRandom random = new SplittableRandom(1);
    for (int run = 0; run < 20_000; run++) {
      Case at = Case.random(random, 1);
      Truth truth = Truth.of(at);
      double a = truth.leastRadius() * (1 + Math.pow(10, random.nextDouble(-3, 3)));
      double indentation = truth.indentation(a);
      double size = Math.max(Math.abs(truth.force(a)), -at.pullOff());
      double known = Math.ulp(Math.max(indentation, ContactModels.scale(at))) * Math.abs(truth.slope(a)) / size;
      Answer answer = ContactModels.at(jkr, at, indentation);
      assertThat(answer.force() / size).isCloseTo(truth.force(a) / size, within(1e-13 + 4 * known));
      assertThat(answer.byIndentation() / truth.slope(a)).isCloseTo(1, within(1e-9));
    }
  }

  @Test
  void leastForceIsThePullOffForce() {
    Case at = new Case(new Contact(30e-9, 0.3, 0), 1e8, -20e-9);
    double least = jkr.leastIndentation(at.contact(), at.modulus(), at.pullOff());
    double lowest = 0;
    for (int i = 0; i <= 100_000; i++) {
      lowest = Math.min(lowest, ContactModels.at(jkr, at, least * (1 - i / 100_000.0)).force());
    }
    assertThat(lowest).isCloseTo(-20e-9, within(1e-17)).isGreaterThanOrEqualTo(-20e-9);
  }

  @Test
  void endsWhereTheContactRadiusEnds() {
    SplittableRandom random = new SplittableRandom(2);
    for (int run = 0; run < 1000; run++) {
      Case at = Case.random(random, 1);
      Truth truth = Truth.of(at);
      double least = truth.indentation(truth.leastRadius());
      assertThat(jkr.leastIndentation(at.contact(), at.modulus(), at.pullOff())).isCloseTo(least, within(-1e-14 * least));
      assertThat(ContactModels.at(jkr, at, 2 * least).force()).isCloseTo(5.0 / 9 * at.pullOff(), within(-1e-14 * at.pullOff()));
    }
  }

  @Test
  void withoutAdhesionItIsHertz() {
    SplittableRandom random = new SplittableRandom(3);
    for (int run = 0; run < 1000; run++) {
      Case at = Case.random(random, 1);
      double indentation = ContactModels.scale(at) * random.nextDouble(10);
      Case none = new Case(at.contact(), at.modulus(), 0);
      double hertz = ContactModels.at(new HertzModel(), none, indentation).force();
      assertThat(ContactModels.at(jkr, none, indentation).force()).isEqualTo(hertz);
      assertThat(ContactModels.at(jkr, new Case(at.contact(), at.modulus(), 1e-20 * at.pullOff()), indentation).force())
          .isCloseTo(hertz, within(1e-9 * -at.pullOff()));
    }
  }
}
