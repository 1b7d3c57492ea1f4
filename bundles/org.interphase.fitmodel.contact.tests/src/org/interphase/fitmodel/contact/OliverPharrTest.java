package org.interphase.fitmodel.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.interphase.api.spi.ContactModel.Contact;
import org.interphase.api.spi.UnloadingModel;
import org.interphase.api.spi.UnloadingModel.Evaluation;
import org.interphase.api.spi.UnloadingModel.Unloading;
import org.interphase.fitmodel.contact.ContactModels.Case;
import org.interphase.testsupport.Campaign;
import org.junit.jupiter.api.Test;

/** Against unloading curves whose modulus is known in closed form. */
class OliverPharrTest {
  private static final Contact CONTACT = new Contact(30e-9, 0.4, 0);
  private static final double RIGID = Double.POSITIVE_INFINITY;
  private final UnloadingModel sphere = new OliverPharrModel();
  private final UnloadingModel cone = new OliverPharrConeModel();

  @Test
  void elasticSphereGivesTheModulusOfHertz() {
    Case truth = new Case(CONTACT, 2e9, 0);
    Evaluation found = sphere.evaluate(CONTACT, RIGID, branch(h -> ContactModels.at(new HertzModel(), truth, h).force(), 8e-9, 60)).orElseThrow();
    assertThat(found.modulus()).isCloseTo(2e9, within(1.0));
    assertThat(found.exponent()).isCloseTo(1.5, within(1e-8));
    assertThat(found.finalDepth()).isCloseTo(0, within(1e-16));
    assertThat(found.contactDepth()).isCloseTo(4e-9, within(1e-16));
    assertThat(found.area()).isCloseTo(Math.PI * 30e-9 * 8e-9, within(1e-24));
    assertThat(found.stiffness()).isCloseTo(ContactModels.at(new HertzModel(), truth, 8e-9).byIndentation(), within(1e-7));
  }

  @Test
  void elasticConeGivesTheModulusOfSneddon() {
    Case truth = new Case(CONTACT, 2e9, 0);
    Evaluation found = cone.evaluate(CONTACT, RIGID, branch(h -> ContactModels.at(new ConeModel(), truth, h).force(), 20e-9, 60)).orElseThrow();
    assertThat(found.modulus()).isCloseTo(2e9, within(1.0));
    assertThat(found.contactDepth()).isCloseTo(20e-9 * 2 / Math.PI, within(1e-16));
  }

  /** Yielded by 12 nm; by hand: S = 1.4 Fmax / (20 - 12) nm = 17.5 N/m, hc = 20 - 0.75 * 100 / 17.5 nm. */
  @Test
  void yieldedContactIsEvaluatedAtTheLargestLoad() {
    Unloading branch = branch(h -> 100e-9 * Math.pow(Math.max(h - 12e-9, 0) / 8e-9, 1.4), 20e-9, 200);
    Evaluation found = sphere.evaluate(CONTACT, 40, branch).orElseThrow();
    double contactDepth = 20e-9 - 0.75 * 100e-9 / 17.5;
    assertThat(found.stiffness()).isCloseTo(17.5, within(1e-7));
    assertThat(found.contactDepth()).isCloseTo(contactDepth, within(1e-16));
    assertThat(found.modulus()).isCloseTo(17.5 / 2 / Math.sqrt(2 * 30e-9 * contactDepth), within(10.0));
    assertThat(found.finalDepth()).isCloseTo(12e-9, within(1e-16));
  }

  @Test
  void statedErrorsCoverTheTruth() {
    int runs = Campaign.runs(4000, 400);
    Random random = new Random(1);
    double k = 40;
    int modulus = 0;
    int stiffness = 0;
    for (int run = 0; run < runs; run++) {
      Evaluation found = sphere.evaluate(CONTACT, k, noisy(random, k)).orElseThrow();
      double expected = 17.5 / 2 / Math.sqrt(2 * 30e-9 * (20e-9 - 0.75 * 100e-9 / 17.5));
      modulus += Math.abs(found.modulus() - expected) < 1.96 * found.modulusError() ? 1 : 0;
      stiffness += Math.abs(found.stiffness() - 17.5) < 1.96 * found.stiffnessError() ? 1 : 0;
    }
    Campaign.print("Oliver-Pharr, coverage of 95 % intervals", List.of("modulus " + 100.0 * modulus / runs + " %",
        "stiffness " + 100.0 * stiffness / runs + " %"));
    assertThat((double) modulus / runs).isBetween(0.93, 0.97);
    assertThat((double) stiffness / runs).isBetween(0.93, 0.97);
  }

  /** Noise of the deflection, 5 pm, in force and depth at once; the piezo's position is known. */
  private static Unloading noisy(Random random, double springConstant) {
    int samples = 400;
    double[] depth = new double[samples];
    double[] force = new double[samples];
    for (int i = 0; i < samples; i++) {
      double noise = 5e-12 * random.nextGaussian();
      depth[i] = 20e-9 * (1 - 0.4 * i / samples) - noise;
      force[i] = 100e-9 * Math.pow(Math.max(20e-9 * (1 - 0.4 * i / samples) - 12e-9, 0) / 8e-9, 1.4) + springConstant * noise;
    }
    return new Unloading(depth, force, 0.25, 1);
  }

  @Test
  void saysNothingAboutTooLittle() {
    assertThat(sphere.evaluate(CONTACT, RIGID, branch(h -> h, 1e-9, 4))).isEmpty();
    assertThat(sphere.evaluate(CONTACT, RIGID, new Unloading(new double[0], new double[0], 0.3, 1))).isEmpty();
    assertThat(sphere.evaluate(CONTACT, RIGID, branch(h -> -1e-9, 1e-9, 40))).isEmpty();
    assertThatThrownBy(() -> new Unloading(new double[2], new double[3], 0.3, 1)).hasMessageContaining("2 depths, 3 forces");
  }

  private static Unloading branch(DoubleUnaryOperator law, double largest, int samples) {
    double[] depth = IntStream.range(0, samples).mapToDouble(i -> largest * (samples - i) / samples).toArray();
    return new Unloading(depth, IntStream.range(0, samples).mapToDouble(i -> law.applyAsDouble(depth[i])).toArray(), 0.25, 1);
  }
}
