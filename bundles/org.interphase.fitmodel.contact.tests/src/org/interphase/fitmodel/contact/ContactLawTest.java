package org.interphase.fitmodel.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.interphase.api.spi.ContactModel;
import org.interphase.api.spi.ContactModel.Forces;
import org.interphase.fitmodel.contact.ContactModels.Answer;
import org.interphase.fitmodel.contact.ContactModels.Case;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every law promises. */
class ContactLawTest {
  private static final Map<String, ContactModel> MODELS = Map.of("hertz", new HertzModel(), "dmt", new DmtModel(), "jkr", new JkrModel());

  static Stream<String> laws() {
    return MODELS.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("laws")
  void derivativesAreThoseOfTheForce(String law) {
    ContactModel model = MODELS.get(law);
    SplittableRandom random = new SplittableRandom(1);
    for (int run = 0; run < 2000; run++) {
      Case at = Case.random(random, random.nextDouble());
      double least = model.leastIndentation(at.contact(), at.modulus(), at.pullOff());
      double excess = ContactModels.scale(at) * Math.pow(10, random.nextDouble(-3, 2));
      double indentation = least + excess;
      Answer answer = ContactModels.at(model, at, indentation);
      double size = Math.max(Math.abs(answer.force()), -at.pullOff());
      double h = 1e-4;
      assertThat(answer.byIndentation() * excess / size).as("%s by indentation at %s", at, indentation)
          .isCloseTo(difference(u -> ContactModels.at(model, at, least + excess * u).force(), h) / size, within(1e-8));
      assertThat(answer.byModulus() * at.modulus() / size).as("%s by modulus at %s", at, indentation)
          .isCloseTo(difference(u -> ContactModels.at(model, new Case(at.contact(), at.modulus() * u, at.pullOff()), indentation).force(),
              h * Math.min(1, excess / Math.abs(indentation))) / size, within(1e-6));
      assertThat(answer.byPullOff() * at.pullOff() / size).as("%s by pull-off at %s", at, indentation)
          .isCloseTo(difference(u -> ContactModels.at(model, new Case(at.contact(), at.modulus(), at.pullOff() * u), indentation).force(),
              h * Math.min(1, excess / Math.abs(indentation))) / size, within(1e-6));
    }
  }

  @ParameterizedTest
  @MethodSource("laws")
  void forceGrowsWithEveryIndentationAboveTheUndeformedSurface(String law) {
    ContactModel model = MODELS.get(law);
    SplittableRandom random = new SplittableRandom(2);
    for (int run = 0; run < 200; run++) {
      Case at = Case.random(random, random.nextDouble());
      double[] indentation = new double[400];
      for (int i = 0; i < indentation.length; i++) {
        indentation[i] = ContactModels.scale(at) * i / 10;
      }
      Forces out = new Forces(indentation.length);
      model.evaluate(at.contact(), at.modulus(), at.pullOff(), indentation, indentation.length, out);
      assertThat(out.force).isSorted();
      assertThat(Arrays.stream(out.byIndentation)).allMatch(slope -> slope >= 0);
    }
  }

  @ParameterizedTest
  @MethodSource("laws")
  void staysAtTheEndOfTheBranchBelowIt(String law) {
    ContactModel model = MODELS.get(law);
    SplittableRandom random = new SplittableRandom(3);
    for (int run = 0; run < 200; run++) {
      Case at = Case.random(random, random.nextDouble());
      double least = model.leastIndentation(at.contact(), at.modulus(), at.pullOff());
      Answer end = ContactModels.at(model, at, least);
      assertThat(least).isLessThanOrEqualTo(0);
      assertThat(ContactModels.at(model, at, least - ContactModels.scale(at))).isEqualTo(end);
      assertThat(ContactModels.at(model, at, -1)).isEqualTo(end);
      assertThat(end.byIndentation()).isZero();
      assertThat(end.byModulus()).isZero();
      assertThat(end.force()).isEqualTo(end.byPullOff() * at.pullOff(), within(-1e-15 * at.pullOff()));
    }
  }

  @ParameterizedTest
  @MethodSource("laws")
  void isFiniteForAnyFiniteIndentation(String law) {
    ContactModel model = MODELS.get(law);
    SplittableRandom random = new SplittableRandom(4);
    for (int run = 0; run < 2000; run++) {
      Case at = Case.random(random, random.nextDouble());
      double least = model.leastIndentation(at.contact(), at.modulus(), at.pullOff());
      for (double indentation : new double[] {-1e10, -1, -1e-300, 0, 1e-300, 1e-20, 1, 1e10, least, Math.nextUp(least), Math.nextDown(least)}) {
        Answer answer = ContactModels.at(model, at, indentation);
        assertThat(DoubleStream.of(answer.force(), answer.byIndentation(), answer.byModulus(), answer.byPullOff()))
            .as("%s at %s", at, indentation).allMatch(Double::isFinite);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("laws")
  void nanStaysNan(String law) {
    assertThat(ContactModels.at(MODELS.get(law), Case.random(new SplittableRandom(5), 0.5), Double.NaN).force()).isNaN();
  }

  @ParameterizedTest
  @MethodSource("laws")
  void touchesOnlyAsManyAsAskedFor(String law) {
    Case at = Case.random(new SplittableRandom(6), 0.5);
    Forces out = new Forces(3);
    double[] indentation = {1e-9, 2e-9, 3e-9};
    MODELS.get(law).evaluate(at.contact(), at.modulus(), at.pullOff(), indentation, 2, out);
    assertThat(indentation).containsExactly(1e-9, 2e-9, 3e-9);
    assertThat(out.force[2]).isZero();
    assertThat(out.force[1]).isEqualTo(ContactModels.at(MODELS.get(law), at, 2e-9).force());
  }

  @ParameterizedTest
  @MethodSource("laws")
  void growsWithItsExponentFarFromPullOff(String law) {
    ContactModel model = MODELS.get(law);
    SplittableRandom random = new SplittableRandom(7);
    for (int run = 0; run < 100; run++) {
      Case at = Case.random(random, random.nextDouble());
      double far = 1e12 * ContactModels.scale(at);
      Answer answer = ContactModels.at(model, at, far);
      assertThat(answer.byIndentation() * far / answer.force()).isEqualTo(model.exponent(), within(1e-6));
    }
  }

  @ParameterizedTest
  @MethodSource("laws")
  void saysWhatItIs(String law) {
    ContactModel model = MODELS.get(law);
    assertThat(model.equation()).contains("F = ");
    assertThat(model.validity()).endsWith(".");
    assertThat(model.citation().doi()).matches("10\\.\\d{4,}/\\S+");
  }

  @ParameterizedTest
  @MethodSource("laws")
  void isAComponentUnderItsOwnName(String law) throws IOException {
    Class<?> type = MODELS.get(law).getClass();
    try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)).contains("Lorg/osgi/service/component/annotations/Component;",
          "Lorg/interphase/api/spi/Contribution;", "org.interphase.contact." + law);
    }
  }

  /** Derivative at u = 1 by the central difference of fourth order. */
  private static double difference(DoubleUnaryOperator function, double h) {
    return (8 * (function.applyAsDouble(1 + h) - function.applyAsDouble(1 - h))
        - (function.applyAsDouble(1 + 2 * h) - function.applyAsDouble(1 - 2 * h))) / (12 * h);
  }
}
