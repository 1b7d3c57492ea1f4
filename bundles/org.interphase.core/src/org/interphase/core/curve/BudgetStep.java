package org.interphase.core.curve;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interphase.analysis.calibration.Budget;
import org.interphase.analysis.curve.CurveQuantity;
import org.interphase.api.Citation;
import org.interphase.api.Estimate;
import org.interphase.api.Image;
import org.interphase.api.Table;
import org.interphase.api.Table.Column;
import org.interphase.api.Unit;
import org.interphase.api.spi.AnalysisException;
import org.interphase.api.spi.Contribution;
import org.interphase.api.spi.Execution;
import org.interphase.api.spi.Frame;
import org.interphase.api.spi.Outcome;
import org.interphase.api.spi.Step;
import org.interphase.data.Scratch;
import org.osgi.service.component.annotations.Component;

/**
 * The step that says how well the moduli of the steps before are known: what more data would make smaller, and what the
 * calibration leaves open however many pixels there are.
 */
@Component(service = Step.class)
@Contribution(id = "org.interphase.budget", label = "Uncertainty budget", version = "1",
    help = "Statistical and systematic uncertainty of the median, of every peak and threshold of the histogram and of every pixel, from the "
        + "uncertainties of sensitivity, spring constant, tip radius and Poisson's ratio that the fit was given.")
public final class BudgetStep implements Step<BudgetStep.NoSettings> {
  private static final Citation GUM = new Citation("JCGM 100:2008, Evaluation of measurement data: Guide to the expression of uncertainty in "
      + "measurement", "10.59161/JCGM100-2008E");
  private static final String MEDIAN = "median Young's modulus";

  /** The uncertainties are settings of the fit. */
  public record NoSettings() { }

  @Override
  public Class<NoSettings> settings() {
    return NoSettings.class;
  }

  @Override
  public Outcome run(Frame in, NoSettings settings, Execution execution) throws AnalysisException, IOException {
    Image modulus = map(in, CurveQuantity.YOUNGS_MODULUS);
    Image responses = map(in, CurveQuantity.SENSITIVITY_RESPONSE);
    Systematics systematics = Systematics.of(in, modulus, responses);
    List<Estimate> moduli = in.before().stream().flatMap(outcome -> outcome.numbers().stream()).filter(BudgetStep::isModulus).toList();
    List<Budget> budgets = moduli.stream().map(estimate -> Budget.of(estimate, systematics.at(estimate.value()))).toList();
    List<Table> tables = new ArrayList<>();
    budgets.stream().filter(budget -> budget.subject().equals(MEDIAN)).findFirst().ifPresent(budget -> tables.add(budget.table()));
    tables.add(peaks(budgets));
    tables.add(systematics.responses());
    List<Estimate> numbers = budgets.stream().map(budget -> named(budget.estimate())).toList();
    return new Outcome(List.of(systematicError(modulus, responses, systematics)), List.of(), numbers, tables, systematics.warnings(), List.of(GUM));
  }

  private static Image map(Frame in, CurveQuantity quantity) throws AnalysisException {
    return in.maps().stream().filter(map -> map.name().equals(quantity.label())).findFirst().orElseThrow(() -> new AnalysisException(
        "there is no map \"" + quantity.label() + "\"", "Put the step " + FitStep.ID + " before it: a budget needs the fit of force curves."));
  }

  /** Medians, peaks and thresholds: moduli with a statistical uncertainty that this step can add to. */
  private static boolean isModulus(Estimate number) {
    boolean named = number.name().equals(MEDIAN) || number.name().endsWith(" mean") || number.name().startsWith("threshold ");
    return named && number.unit().equals(Unit.PASCAL) && number.standardError() >= 0 && number.value() > 0;
  }

  private static Estimate named(Estimate estimate) {
    return new Estimate(estimate.name() + ", combined", estimate.value(), estimate.standardError(), estimate.lower(), estimate.upper(),
        estimate.unit(), estimate.method());
  }

  private static Table peaks(List<Budget> budgets) {
    return new Table("budget peaks", budgets.stream().map(Budget::subject).toList(), List.of(
        new Column("value", Unit.PASCAL, budgets.stream().mapToDouble(Budget::value).toArray()),
        new Column("statistical", Unit.PASCAL, budgets.stream().mapToDouble(budget -> budget.statistical() * budget.value()).toArray()),
        new Column("systematic", Unit.PASCAL, budgets.stream().mapToDouble(budget -> budget.systematic() * budget.value()).toArray()),
        new Column("combined", Unit.PASCAL, budgets.stream().mapToDouble(budget -> budget.combined() * budget.value()).toArray())));
  }

  private static Image systematicError(Image modulus, Image responses, Systematics systematics) throws IOException {
    int size = modulus.grid().size();
    DoubleBuffer errors = Scratch.doubles(size);
    ByteBuffer reasons = Scratch.bytes(size);
    for (int i = 0; i < size; i++) {
      errors.put(i, modulus.value(i) * systematics.relative(responses.value(i)));
      reasons.put(i, modulus.invalid(i).code());
    }
    return Image.of("Young's modulus systematic error", Unit.PASCAL, modulus.grid(), errors, reasons);
  }

  static Optional<Estimate> setting(Frame in, String name) {
    return in.before().stream().flatMap(outcome -> outcome.numbers().stream()).filter(number -> number.name().equals(Setup.PREFIX + name)).findFirst();
  }
}
