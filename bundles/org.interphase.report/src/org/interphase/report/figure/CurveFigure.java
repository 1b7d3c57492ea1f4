package org.interphase.report.figure;

import java.io.IOException;
import java.util.List;
import org.interphase.api.Estimate;
import org.interphase.api.Invalid;
import org.interphase.api.Table;
import org.interphase.report.canvas.Canvas;

/**
 * One force curve: the force against the distance of tip and sample, approach and retract apart, with the fitted law, the part
 * that was fitted, the contact point and the pull-off; the residuals in units of the noise below; and what the fit says, or why
 * the curve has no modulus. Its CSV holds every sample.
 */
public final class CurveFigure {
  private static final String NOISE = "Force noise";
  private static final String SPRING_CONSTANT = "setting: spring constant";
  private static final List<String> SHOWN = List.of("Young's modulus", "Reduced modulus", "Adhesion", "Deformation", "Dissipation", "Peak force",
      "Indentation", "R squared", "Reduced chi squared");

  private CurveFigure() { }

  /**
   * A curve.
   *
   * @param curve a row for each sample in the order of time, with the columns {@code branch} (0 approach, 1 hold, 2 retract),
   *     {@code position} and {@code indentation} in m, {@code force}, {@code fitted force} and {@code residual} (force minus fitted
   *     force) in N, {@code in fit} (1 or 0); NaN where there is none. Without any indentation the force is drawn against the position.
   * @param numbers what the analysis says, by the names of its quantities: those that people ask for are written below the curve,
   *     without those that have no value. {@code Force noise} (else the spread of the residuals) and
   *     {@code setting: spring constant} give the residuals their unit.
   * @param invalid why the curve has no modulus
   * @param title the title, may be empty
   * @throws IllegalArgumentException if a column is missing
   */
  public static Figure of(Table curve, List<Estimate> numbers, Invalid invalid, String title) {
    List<Estimate> shown = SHOWN.stream().flatMap(name -> numbers.stream().filter(number -> number.name().equals(name)))
        .filter(number -> Double.isFinite(number.value())).toList();
    CurvePlot plot = new CurvePlot(new CurveSamples(new Columns(curve), value(numbers, NOISE), value(numbers, SPRING_CONSTANT)));
    return Figure.of(title, new Content(curve, numbers, invalid, plot, new CurveLegend(plot, shown, invalid)));
  }

  private static double value(List<Estimate> numbers, String name) {
    return numbers.stream().filter(number -> number.name().equals(name)).mapToDouble(Estimate::value).findFirst().orElse(Double.NaN);
  }

  private record Content(Table curve, List<Estimate> numbers, Invalid invalid, CurvePlot plot, CurveLegend legend)
      implements Figure.Content {
    private static final double GAP = 5;

    @Override
    public double height(double width) {
      return plot.height(width) + GAP + legend.height();
    }

    @Override
    public void paint(Canvas canvas, double width) {
      plot.paint(canvas, width);
      legend.paint(canvas.at(0, plot.height(width) + GAP), width);
    }

    @Override
    public void tabulate(DataSheet sheet, double width) throws IOException {
      sheet.note("invalid", invalid == Invalid.NONE ? "" : invalid.label());
      for (Estimate number : numbers) {
        String error = Double.isNaN(number.standardError()) ? "" : " +- " + number.standardError();
        sheet.note(number.name(), (number.value() + error + " " + number.unit()).strip());
      }
      sheet.table(curve);
    }
  }
}
