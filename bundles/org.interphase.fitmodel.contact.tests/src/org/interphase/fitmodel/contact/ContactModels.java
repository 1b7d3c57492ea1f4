package org.interphase.fitmodel.contact;

import java.util.SplittableRandom;
import org.interphase.api.spi.ContactModel;
import org.interphase.api.spi.ContactModel.Contact;
import org.interphase.api.spi.ContactModel.Forces;

/** What the tests of all contact laws need: random contacts as the field meets them, and one force at a time. */
final class ContactModels {
  private ContactModels() { }

  /** One answer of a law. */
  record Answer(double force, double byIndentation, double byModulus, double byPullOff) { }

  /** A contact and its parameters. */
  record Case(Contact contact, double modulus, double pullOff) {
    /** Tips of 2 nm to 20 um, 1 kPa to 100 GPa, 10 pN to 1 uN. */
    static Case random(SplittableRandom random, double transition) {
      return new Case(new Contact(logUniform(random, 2e-9, 20e-6), random.nextDouble(0.1, 1.3), transition),
          logUniform(random, 1e3, 1e11), -logUniform(random, 1e-11, 1e-6));
    }

    private static double logUniform(SplittableRandom random, double from, double to) {
      return from * Math.pow(to / from, random.nextDouble());
    }
  }

  static Answer at(ContactModel model, Case parameters, double indentation) {
    Forces out = new Forces(1);
    model.evaluate(parameters.contact(), parameters.modulus(), parameters.pullOff(), new double[] {indentation}, 1, out);
    return new Answer(out.force[0], out.byIndentation[0], out.byModulus[0], out.byPullOff[0]);
  }

  /** A length that belongs to the case: the indentation at which Hertz's force equals the pull-off force. */
  static double scale(Case parameters) {
    return Math.pow(-0.75 * parameters.pullOff() / parameters.modulus() / Math.sqrt(parameters.contact().radius()), 2.0 / 3);
  }
}
