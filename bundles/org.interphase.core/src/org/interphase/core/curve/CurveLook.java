package org.interphase.core.curve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.interphase.analysis.curve.CurveQuantity;
import org.interphase.analysis.curve.CurveValues;
import org.interphase.analysis.curve.FittedCurve;
import org.interphase.api.CurveReader;
import org.interphase.api.Estimate;
import org.interphase.api.ForceVolume;
import org.interphase.api.Grid;
import org.interphase.api.Invalid;
import org.interphase.api.Recording;
import org.interphase.api.Table;
import org.interphase.api.Table.Column;
import org.interphase.api.Unit;
import org.interphase.api.spi.AnalysisException;
import org.interphase.api.spi.Outcome;

/**
 * One curve with its fit, sample by sample, exactly as the fit of the whole file sees it.
 *
 * @param invalid why the pixel has no modulus; {@link Invalid#NONE} when it has one
 * @param outcome numbers (the quantities, then the settings with their sources), and the table {@code curve} with the columns
 *     {@code branch} (0 approach, 1 hold, 2 retract), {@code position}, {@code force}, {@code indentation}, {@code fitted force},
 *     {@code residual} and {@code in fit} (0 or 1)
 */
public record CurveLook(Invalid invalid, Outcome outcome) {
  private static final double NORMAL_95 = 1.959963984540054;

  /**
   * Looks at the curve of a pixel.
   *
   * @param column from the left, from 0
   * @param row from the bottom, from 0
   * @throws AnalysisException when there is no such curve or a number for its analysis is missing
   */
  public static CurveLook at(Recording recording, int column, int row, FitSettings recipe, ContactModels models, IProgressMonitor monitor)
      throws AnalysisException, IOException {
    ForceVolume curves = FitStep.curves(recording);
    return at(curves, column, row, Prepared.of(curves, recipe, models.law(recipe.model()), Runnable::run, monitor));
  }

  static CurveLook at(ForceVolume curves, int column, int row, Prepared prepared) throws AnalysisException, IOException {
    Grid grid = curves.grid();
    if (column < 0 || row < 0 || column >= grid.columns() || row >= grid.rows()) {
      throw new AnalysisException("there is no curve at " + column + "," + row, "The file has " + grid.columns() + " x " + grid.rows()
          + " curves: columns 0 to " + (grid.columns() - 1) + " from the left, rows 0 to " + (grid.rows() - 1) + " from the bottom.");
    }
    double[] signal = new double[curves.ramp().samples()];
    try (CurveReader reader = curves.deflection().open()) {
      reader.read(grid.index(column, row), signal);
    }
    FittedCurve fitted = prepared.method().inspect(signal);
    List<Estimate> numbers = new ArrayList<>(quantities(fitted.values(), prepared));
    numbers.addAll(prepared.setup().stated());
    numbers.addAll(prepared.turning());
    Outcome outcome = new Outcome(List.of(), List.of(), numbers, List.of(table(fitted)), FitStep.warnings(curves, prepared),
        List.of(prepared.law().citation()));
    return new CurveLook(fitted.values().invalid(), outcome);
  }

  private static List<Estimate> quantities(CurveValues values, Prepared prepared) {
    String method = prepared.law().method(prepared.setup().settings().mode());
    return Arrays.stream(CurveQuantity.values())
        .filter(quantity -> quantity != CurveQuantity.YOUNGS_MODULUS_ERROR && quantity != CurveQuantity.ADHESION_ERROR)
        .map(quantity -> estimate(quantity, values, method)).toList();
  }

  private static Estimate estimate(CurveQuantity quantity, CurveValues values, String method) {
    double value = values.get(quantity);
    double error = switch (quantity) {
      case YOUNGS_MODULUS -> values.get(CurveQuantity.YOUNGS_MODULUS_ERROR);
      case REDUCED_MODULUS -> value * values.get(CurveQuantity.YOUNGS_MODULUS_ERROR) / values.get(CurveQuantity.YOUNGS_MODULUS);
      case ADHESION -> values.get(CurveQuantity.ADHESION_ERROR);
      default -> Double.NaN;
    };
    return new Estimate(quantity.label(), value, error, value - NORMAL_95 * error, value + NORMAL_95 * error, quantity.unit(), method);
  }

  private static Table table(FittedCurve curve) {
    double[] residual = IntStream.range(0, curve.force().length).mapToDouble(i -> curve.force()[i] - curve.fitted()[i]).toArray();
    double[] inFit = IntStream.range(0, curve.inFit().length).mapToDouble(i -> curve.inFit()[i] ? 1 : 0).toArray();
    return new Table("curve", List.of(), List.of(new Column("branch", Unit.ONE, Arrays.stream(curve.branch()).asDoubleStream().toArray()),
        new Column("position", Unit.METRE, curve.position()), new Column("force", Unit.NEWTON, curve.force()),
        new Column("indentation", Unit.METRE, curve.indentation()), new Column("fitted force", Unit.NEWTON, curve.fitted()),
        new Column("residual", Unit.NEWTON, residual), new Column("in fit", Unit.ONE, inFit)));
  }
}
