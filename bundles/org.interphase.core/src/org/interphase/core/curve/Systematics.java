package org.interphase.core.curve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.interphase.analysis.calibration.Contribution;
import org.interphase.analysis.calibration.Measured;
import org.interphase.api.Estimate;
import org.interphase.api.Image;
import org.interphase.api.Table;
import org.interphase.api.Table.Column;
import org.interphase.api.Unit;
import org.interphase.api.spi.Frame;

/**
 * The parts of the uncertainty that all curves of an experiment share, with the coefficient that each has for a modulus.
 *
 * <p>The response to the sensitivity grows with stiffness; for a modulus it is the median over the pixels nearest to it. A
 * spring constant from a thermal tune moves with the sensitivity, too; and a tip radius found on a reference film with the
 * same sensitivity and spring constant takes up whatever the film and the sample have in common: then the spring constant
 * drops out, and of the sensitivity the difference of the responses remains.
 */
final class Systematics {
  static final String SPRING_RESPONSE = "response of the spring constant to the sensitivity";
  static final String REFERENCE_RESPONSE = "response of the reference film to the sensitivity";
  private static final List<String> QUARTILES = List.of("at lower quartile", "at median", "at upper quartile");
  private static final int NEAREST = 400;
  private static final int SAMPLE = 1 << 15;

  private final Optional<Estimate> sensitivity;
  private final Optional<Estimate> springConstant;
  private final Optional<Estimate> radius;
  private final Optional<Estimate> poissonRatio;
  private final double springResponse;
  private final Optional<Double> referenceResponse;
  private final double sensitivitySquared;
  private final double othersSquared;
  private final double[] moduli;
  private final double[] byModulus;
  private final List<String> warnings = new ArrayList<>();

  private Systematics(Frame in, Image modulus, Image responses) {
    this.sensitivity = known(in, "deflection sensitivity");
    this.springConstant = known(in, "spring constant");
    this.radius = known(in, "tip radius");
    this.poissonRatio = known(in, "Poisson's ratio").filter(nu -> nu.value() != 0);
    this.springResponse = BudgetStep.setting(in, SPRING_RESPONSE).map(Estimate::value).orElse(0.0);
    this.referenceResponse = BudgetStep.setting(in, REFERENCE_RESPONSE).map(Estimate::value);
    this.sensitivitySquared = sensitivity.map(s -> measured(s).relative()).map(relative -> relative * relative).orElse(0.0);
    this.othersSquared = contributions(shared()).stream().mapToDouble(Contribution::relative).map(relative -> relative * relative).sum();
    int step = Math.ceilDiv(modulus.grid().size(), SAMPLE);
    int[] order = IntStream.range(0, modulus.grid().size()).filter(i -> i % step == 0)
        .filter(i -> !Double.isNaN(modulus.value(i)) && !Double.isNaN(responses.value(i)))
        .boxed().sorted(Comparator.comparingDouble(modulus::value)).mapToInt(Integer::intValue).toArray();
    this.moduli = Arrays.stream(order).mapToDouble(modulus::value).toArray();
    this.byModulus = Arrays.stream(order).mapToDouble(responses::value).toArray();
  }

  static Systematics of(Frame in, Image modulus, Image responses) {
    return new Systematics(in, modulus, responses);
  }

  private Optional<Estimate> known(Frame in, String name) {
    Optional<Estimate> setting = BudgetStep.setting(in, name);
    if (setting.isPresent() && Double.isNaN(setting.get().standardError())) {
      warnings.add("The uncertainty of the " + name + " (" + setting.get().method() + ") is not stated: the budget leaves it out, and the systematic "
          + "part is too small by it.");
      return Optional.empty();
    }
    return setting;
  }

  /** What is not known, in sentences. */
  List<String> warnings() {
    return List.copyOf(warnings);
  }

  /** The contributions for a modulus in Pa. */
  List<Contribution> at(double modulus) {
    return contributions(response(modulus));
  }

  private double response(double modulus) {
    int place = Arrays.binarySearch(moduli, modulus);
    int insertion = place < 0 ? -place - 1 : place;
    int from = Math.clamp(insertion - NEAREST / 2, 0, Math.max(0, moduli.length - NEAREST));
    double[] nearest = Arrays.copyOfRange(byModulus, from, Math.min(moduli.length, from + NEAREST));
    Arrays.sort(nearest);
    return nearest.length == 0 ? 1 : nearest[nearest.length / 2];
  }

  private List<Contribution> contributions(double response) {
    List<Contribution> parts = new ArrayList<>();
    sensitivity.ifPresent(s -> parts.add(Contribution.sensitivity(measured(s), response - shared(), s.method())));
    if (referenceResponse.isEmpty()) {
      springConstant.ifPresent(k -> parts.add(Contribution.springConstant(measured(k), k.method())));
    }
    radius.ifPresent(r -> parts.add(Contribution.tipRadius(measured(r), r.method())));
    poissonRatio.ifPresent(nu -> parts.add(Contribution.poissonRatio(measured(nu), nu.method())));
    return parts;
  }

  private static Measured measured(Estimate estimate) {
    return new Measured(estimate.value(), estimate.standardError());
  }

  /** How the modulus would move with each input, at the quartiles of the map: relative changes, everything else kept. */
  Table responses() {
    double[][] columns = new double[QUARTILES.size()][];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = moduli.length == 0 ? new double[] {Double.NaN, Double.NaN, Double.NaN}
          : effects(response(moduli[(int) ((moduli.length - 1) * (i + 1) / 4.0)]));
    }
    return new Table("response of the modulus", List.of("deflection sensitivity +5 %", "spring constant +10 %", "tip radius +10 %"),
        IntStream.range(0, columns.length).mapToObj(i -> new Column(QUARTILES.get(i), Unit.ONE, columns[i])).toList());
  }

  private static double[] effects(double response) {
    Measured exact = new Measured(1, 0);
    return new double[] {Contribution.sensitivity(exact, response, "").effect(0.05), Contribution.springConstant(exact, "").effect(0.1),
        Contribution.tipRadius(exact, "").effect(0.1)};
  }

  /** The relative systematic uncertainty of a modulus that responds to the sensitivity in this way. */
  double relative(double response) {
    double own = response - shared();
    return Math.sqrt(othersSquared + own * own * sensitivitySquared);
  }

  private double shared() {
    return referenceResponse.orElse(-springResponse);
  }
}
