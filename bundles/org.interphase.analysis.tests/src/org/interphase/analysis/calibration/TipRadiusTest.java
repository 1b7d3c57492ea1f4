package org.interphase.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.interphase.analysis.calibration.TipRadius.Change;
import org.junit.jupiter.api.Test;

class TipRadiusTest {
  private static final double ASSUMED = 30e-9;

  /** What a tip of a radius measures on polystyrene when it is taken for one of 30 nm. */
  private static double apparent(double radius) {
    double force = 4.0 / 3 * 2.7e9 * Math.sqrt(radius) * Math.pow(5e-9, 1.5);
    return force / (4.0 / 3 * Math.sqrt(ASSUMED) * Math.pow(5e-9, 1.5));
  }

  @Test
  void findsTheRadiusThatTheForceCameFrom() {
    TipRadius tip = TipRadius.of(ASSUMED, new Measured(apparent(42e-9), 0), TipRadius.POLYSTYRENE);
    assertThat(tip.radius().value()).isCloseTo(42e-9, within(1e-20));
  }

  @Test
  void relativeErrorsAreDoubled() {
    TipRadius tip = TipRadius.of(ASSUMED, new Measured(2.7e9, 0.03 * 2.7e9), new Measured(2.7e9, 0.04 * 2.7e9));
    assertThat(tip.radius().value()).isCloseTo(ASSUMED, within(1e-20));
    assertThat(tip.radius().standardError() / ASSUMED).isCloseTo(0.1, within(1e-12));
  }

  @Test
  void coversTheTruth() {
    Coverage.of95("Tip radius from a film", 42e-9, random -> tip(42e-9, film(random), random).radius());
  }

  @Test
  void coversTheChangeOfATipThatIsWorn() {
    Coverage.of95("Growth of a tip from 30 to 42 nm", 42.0 / 30, random -> {
      Measured film = film(random);
      return tip(30e-9, film, random).until(tip(42e-9, film, random)).growth();
    });
  }

  @Test
  void seesWearAndTheLackOfIt() {
    Random random = new Random(1);
    int alarms = 0;
    int found = 0;
    int runs = 2000;
    for (int run = 0; run < runs; run++) {
      Measured film = film(random);
      alarms += tip(30e-9, film, random).until(tip(30e-9, film, random)).significant() ? 1 : 0;
      found += tip(30e-9, film, random).until(tip(42e-9, film, random)).significant() ? 1 : 0;
    }
    assertThat((double) alarms / runs).isBetween(0.03, 0.07);
    assertThat((double) found / runs).isGreaterThan(0.99);
  }

  @Test
  void saysWhatItSees() {
    TipRadius before = TipRadius.of(ASSUMED, new Measured(apparent(30e-9), 2e7), TipRadius.POLYSTYRENE);
    Change worn = before.until(TipRadius.of(ASSUMED, new Measured(apparent(45e-9), 2e7), TipRadius.POLYSTYRENE));
    assertThat(worn.verdict()).startsWith("The tip became blunter by 15.0 +- ");
    assertThat(worn.difference().value()).isCloseTo(15e-9, within(1e-20));
    assertThat(before.until(before).verdict()).startsWith("No change of the tip is seen: by 0.0 +- 0.6 nm");
  }

  @Test
  void graphiteChecksTheRadius() {
    TipRadius tip = TipRadius.of(ASSUMED, new Measured(2.7e9, 2e7), TipRadius.POLYSTYRENE);
    assertThat(tip.check(new Measured(17e9, 0.4e9), TipRadius.HOPG).passed()).isTrue();
    assertThat(tip.check(new Measured(17e9, 0.4e9), TipRadius.HOPG).verdict()).startsWith("The second reference agrees: 0.94 times");
    assertThat(tip.check(new Measured(9e9, 0.4e9), TipRadius.HOPG).verdict()).startsWith("The second reference does not agree: 0.50 times");
  }

  @Test
  void checkCoversTheTruth() {
    Coverage.of95("Second reference", 1, random -> {
      TipRadius tip = tip(42e-9, film(random), random);
      double graphite = 18e9 * (1 + 0.05 * random.nextGaussian());
      double evaluated = graphite * Math.sqrt(42e-9 / tip.radius().value()) * (1 + 0.02 * random.nextGaussian());
      return tip.check(new Measured(evaluated, 0.02 * evaluated), new Measured(18e9, 0.05 * 18e9)).ratio();
    });
  }

  /** What a data sheet says about a film of 2.7 GPa. */
  private static Measured film(Random random) {
    return new Measured(2.7e9 + 0.1e9 * random.nextGaussian(), 0.1e9);
  }

  private static TipRadius tip(double radius, Measured film, Random random) {
    double modulus = apparent(radius) * (1 + 0.02 * random.nextGaussian());
    return TipRadius.of(ASSUMED, new Measured(modulus, 0.02 * modulus), film);
  }
}
