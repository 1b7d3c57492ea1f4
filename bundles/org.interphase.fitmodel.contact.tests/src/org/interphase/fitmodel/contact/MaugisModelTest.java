package org.interphase.fitmodel.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.interphase.api.spi.ContactModel;
import org.interphase.api.spi.ContactModel.Contact;
import org.interphase.fitmodel.contact.ContactModels.Answer;
import org.interphase.fitmodel.contact.ContactModels.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against its two limits, the transition equation itself, and the equations of Maugis solved by bisection. */
class MaugisModelTest {
  private final MaugisModel maugis = new MaugisModel();

  @Test
  void withoutTransitionItIsDmt() {
    agrees(new DmtModel(), 0);
  }

  @Test
  void withFullTransitionItIsJkr() {
    agrees(new JkrModel(), 1);
  }

  private void agrees(ContactModel limit, double transition) {
    SplittableRandom random = new SplittableRandom(1);
    for (int run = 0; run < 2000; run++) {
      Case at = Case.random(random, transition);
      double indentation = limit.leastIndentation(at.contact(), at.modulus(), at.pullOff())
          + ContactModels.scale(at) * Math.pow(10, random.nextDouble(-4, 3));
      Answer expected = ContactModels.at(limit, at, indentation);
      Answer answer = ContactModels.at(maugis, at, indentation);
      double size = Math.max(Math.abs(expected.force()), -at.pullOff());
      assertThat(answer.force() / size).isCloseTo(expected.force() / size, within(1e-13));
      assertThat(answer.byIndentation() / expected.byIndentation()).isCloseTo(1, within(1e-12));
      assertThat(answer.byModulus() * at.modulus() / size).isCloseTo(expected.byModulus() * at.modulus() / size, within(1e-12));
      assertThat(answer.byPullOff() * at.pullOff() / size).isCloseTo(expected.byPullOff() * at.pullOff() / size, within(1e-12));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-6, 0.01, 0.1, 0.5, 0.9})
  void solvesTheTransitionEquation(double t) {
    Case at = new Case(new Contact(30e-9, 0.3, t), 1e9, -20e-9);
    double atNoLoad = Math.cbrt((1 + t) * (1 + t) * 0.75 * 20e-9 * 30e-9 / 1e9);
    for (double load = -0.999; load < 100; load += 0.1) {
      double a = atNoLoad * Math.pow((t + Math.sqrt(1 + load)) / (1 + t), 2.0 / 3);
      double indentation = a * a / 30e-9 - 2.0 / 3 * Math.cbrt(t) * atNoLoad * atNoLoad / 30e-9 * Math.sqrt(a / atNoLoad);
      assertThat(ContactModels.at(maugis, at, indentation).force()).isCloseTo(load * 20e-9, within(1e-13 * 20e-9 * Math.max(1, load)));
    }
  }

  @ParameterizedTest
  @CsvSource({"0.01, 0.15", "0.1, 0.15", "0.2, 0.15", "0.5, 0.1", "1, 0.05", "2, 0.016", "5, 0.0035"})
  void isCloseToTheEquationsOfMaugis(double lambda, double tolerance) {
    Maugis exact = new Maugis(lambda);
    double radius = exact.pullOffRadius();
    double adhesion = -exact.force(radius);
    Case at = new Case(new Contact(1, 0.3, (1 - Math.exp(-lambda / 0.924)) / 1.02), 0.75, -adhesion);
    double unit = Math.pow((1 + at.contact().transition()) * (1 + at.contact().transition()) * adhesion, 2.0 / 3);
    for (double a = radius; exact.force(a) < 5 * adhesion; a *= 1.01) {
      double expected = exact.indentation(a);
      assertThat(indentation(at, exact.force(a))).as("at force %s", exact.force(a)).isCloseTo(expected, within(tolerance * unit));
    }
  }

  /** Inverts the law above pull-off. */
  private double indentation(Case at, double force) {
    double t = at.contact().transition();
    double lowest = Math.pow(t / (1 + t), 4.0 / 3) - 2.0 / 3 * Math.cbrt(t) * Math.cbrt(t / (1 + t));
    double low = lowest * Math.pow((1 + t) * (1 + t) * -at.pullOff(), 2.0 / 3);
    double high = 100;
    for (int i = 0; i < 100; i++) {
      double middle = (low + high) / 2;
      if (ContactModels.at(maugis, at, middle).force() < force) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The equations of Maugis with R = K = 1 and pi w = 1, K = 4/3 E*; doi 10.1016/0021-9797(92)90285-T. */
  private record Maugis(double lambda) {
    /** The width of the ring of attraction, as outer over inner radius, which makes the energy released equal to w. */
    double ring(double a) {
      double low = 1;
      double high = 2;
      while (released(a, high) < 1) {
        high *= 2;
      }
      for (int i = 0; i < 200; i++) {
        double middle = (low + high) / 2;
        if (released(a, middle) < 1) {
          low = middle;
        } else {
          high = middle;
        }
      }
      return low;
    }

    private double released(double a, double m) {
      double root = Math.sqrt(m * m - 1);
      double angle = Math.atan(root);
      return lambda * a * a / 2 * (root + (m * m - 2) * angle) + 4 * lambda * lambda * a / 3 * (root * angle - m + 1);
    }

    double force(double a) {
      double m = ring(a);
      double root = Math.sqrt(m * m - 1);
      return a * a * a - lambda * a * a * (root + m * m * Math.atan(root));
    }

    double indentation(double a) {
      double m = ring(a);
      return a * a - 4.0 / 3 * lambda * a * Math.sqrt(m * m - 1);
    }

    double pullOffRadius() {
      double best = 1e-2;
      for (double a = best; a < 3; a *= 1.002) {
        best = force(a) < force(best) ? a : best;
      }
      return best;
    }
  }
}
