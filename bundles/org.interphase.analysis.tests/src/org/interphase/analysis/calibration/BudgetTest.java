package org.interphase.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.interphase.analysis.calibration.Contribution.Kind;
import org.interphase.api.Estimate;
import org.interphase.api.Table;
import org.interphase.api.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetTest {
  private static final List<Contribution> SYSTEMATIC = List.of(
      Contribution.sensitivity(new Measured(70e-9, 0.7e-9), 2, "six curves on sapphire"),
      Contribution.springConstant(new Measured(40, 1.6), "thermal tune"),
      Contribution.tipRadius(new Measured(30e-9, 1.8e-9), "film of polystyrene"),
      Contribution.poissonRatio(new Measured(0.3, 0.05), "assumed"));

  private static Estimate modulus(double value, double error) {
    return Estimate.of("Young's modulus", value, error, Unit.PASCAL, "joint fit");
  }

  @Test
  void partsAddInQuadratureAndStayApart() {
    Budget budget = Budget.of(modulus(2e9, 4e7), SYSTEMATIC);
    double poisson = 2 * 0.09 / 0.91 * 0.05 / 0.3;
    assertThat(budget.statistical()).isCloseTo(0.02, within(1e-15));
    assertThat(budget.systematic()).isCloseTo(Math.sqrt(0.02 * 0.02 + 0.04 * 0.04 + 0.03 * 0.03 + poisson * poisson), within(1e-15));
    assertThat(budget.combined()).isCloseTo(Math.hypot(budget.statistical(), budget.systematic()), within(1e-15));
    assertThat(budget.expanded()).isCloseTo(2 * budget.combined() * 2e9, within(1e-3));
    assertThat(budget.estimate().lower()).isCloseTo(2e9 - budget.expanded(), within(1e-3));
    assertThat(budget.largest().name()).isEqualTo("spring constant");
  }

  /** What five per cent of sensitivity do to soft, middling and stiff samples, from the response that belongs to each. */
  @ParameterizedTest
  @CsvSource({"1.387, 0.07", "2.323, 0.12", "3.737, 0.20"})
  void fivePerCentOfSensitivity(double response, double expected) {
    assertThat(Contribution.sensitivity(new Measured(70e-9, 3.5e-9), response, "typed").effect(0.05)).isCloseTo(expected, within(5e-5));
  }

  @Test
  void tenPerCentOfSpringConstantAreTenPerCentOfModulus() {
    assertThat(Contribution.springConstant(new Measured(40, 4), "typed").effect(0.1)).isCloseTo(0.1, within(1e-15));
    assertThat(Contribution.springConstant(new Measured(40, 4), "typed").relative()).isCloseTo(0.1, within(1e-15));
  }

  @Test
  void radiusAndPoissonRatioMoveTheModulusAsTheLawDoes() {
    assertThat(Contribution.tipRadius(new Measured(30e-9, 1e-9), "typed").effect(0.21)).isCloseTo(1 / 1.1 - 1, within(1e-15));
    assertThat(Contribution.poissonRatio(new Measured(0.3, 0.05), "typed").effect(1e-6) / 1e-6)
        .isCloseTo(((1 - 0.3 * 0.3 * 1.000001 * 1.000001) / 0.91 - 1) / 1e-6, within(1e-6));
  }

  @Test
  void averagingShrinksOnlyTheStatisticalPart() {
    List<Budget> images = IntStream.range(0, 100).mapToObj(i -> Budget.of(modulus(2e9, 4e7), SYSTEMATIC)).toList();
    Budget mean = Budget.ofMean("mean of an experiment", images);
    assertThat(mean.value()).isCloseTo(2e9, within(1e-3));
    assertThat(mean.statistical()).isCloseTo(0.002, within(1e-12));
    assertThat(mean.systematic()).isCloseTo(images.getFirst().systematic(), within(1e-12));
    assertThat(mean.contributions()).hasSize(5);
  }

  /** Two moduli with the responses 1 and 3: the mean of E moves by the mean of E times response. */
  @Test
  void commonPartsOfDifferentCoefficientsAddUp() {
    Budget soft = Budget.of(modulus(1e9, 0), List.of(Contribution.sensitivity(new Measured(70e-9, 7e-10), 1, "sapphire")));
    Budget stiff = Budget.of(modulus(3e9, 0), List.of(Contribution.sensitivity(new Measured(70e-9, 7e-10), 3, "sapphire")));
    assertThat(Budget.ofMean("two", List.of(soft, stiff)).systematic()).isCloseTo(0.01 * (1 + 9) / 4, within(1e-15));
    assertThatThrownBy(() -> Budget.ofMean("nothing", List.of())).hasMessageContaining("a mean of no moduli: nothing");
  }

  @Test
  void oneModulusIsCovered() {
    Coverage.of95("Budget of one modulus", 2e9, random -> Budget.of(modulus(2e9 * drawn(SYSTEMATIC, random) * (1 + 0.02 * random.nextGaussian()),
        4e7), SYSTEMATIC).estimate());
  }

  @Test
  void meanOfImagesWithOneCalibrationIsCovered() {
    Coverage.of95("Budget of a mean over 20 images", 2e9, random -> {
      double common = drawn(SYSTEMATIC, random);
      return Budget.ofMean("mean", IntStream.range(0, 20).mapToObj(i -> Budget.of(
          modulus(2e9 * common * (1 + 0.1 * random.nextGaussian()), 2e8), SYSTEMATIC)).toList()).estimate();
    });
  }

  /** How an experiment's calibration, drawn once, misplaces its moduli. */
  private static double drawn(List<Contribution> parts, Random random) {
    double factor = 1;
    for (Contribution part : parts) {
      factor *= 1 + part.effect(part.input().relative() * random.nextGaussian());
    }
    return factor;
  }

  @Test
  void isATable() {
    Table table = Budget.of(modulus(2e9, 4e7), SYSTEMATIC).table();
    assertThat(table.name()).isEqualTo("budget");
    assertThat(table.rows()).containsExactly("statistics [Pa]", "deflection sensitivity [m/V]", "spring constant [N/m]", "tip radius [m]",
        "Poisson's ratio");
    assertThat(table.columns()).extracting(Table.Column::name).containsExactly("value", "standard uncertainty", "relative uncertainty",
        "coefficient", "contribution", "systematic");
    assertThat(table.column("contribution").orElseThrow().value(3)).isCloseTo(0.03, within(1e-15));
    assertThat(table.column("systematic").orElseThrow().values()).containsExactly(0, 1, 1, 1, 1);
  }

  @Test
  void refusesWhatIsNoNumber() {
    assertThatThrownBy(() -> new Measured(0, 1)).hasMessageContaining("0.0 with a standard uncertainty of 1.0");
    assertThatThrownBy(() -> new Measured(1, -1)).hasMessageContaining("-1.0");
    assertThatThrownBy(() -> new Contribution("radius", new Measured(1, 0), Unit.METRE, Double.NaN, Kind.SYSTEMATIC, "typed"))
        .hasMessageContaining("radius to the power of NaN");
    assertThatThrownBy(() -> Budget.of(modulus(2e9, Double.NaN), SYSTEMATIC)).hasMessageContaining("uncertainty of NaN");
  }
}
