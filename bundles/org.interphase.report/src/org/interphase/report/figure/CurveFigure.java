package org.interphase.report.figure;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.interphase.api.Estimate;
import org.interphase.api.Table;
import org.interphase.report.canvas.Canvas;

/**
 * One force curve: the force against the distance of tip and sample, approach and retract apart, with the fitted law, the part
 * that was fitted, the contact point and the pull-off; the residuals in units of the noise below; and what the fit says, or why
 * the curve has no modulus. Its CSV holds every sample.
 */
public final class CurveFigure {
  private CurveFigure() { }

  /**
   * A curve.
   *
   * @param curve a row for each sample in the order of time, with the columns {@code branch} (0 approach, 1 hold, 2 retract),
   *     {@code position} and {@code indentation} in m, {@code force}, {@code fitted force} and {@code residual} in N, {@code in fit}
   *     (1 or 0); NaN where there is none. Without any indentation the force is drawn against the position.
   * @param parameters what to write below the curve, in this order; those without a value are left out
   * @param noise standard deviation of the force in N; NaN when unknown: that of the residuals takes its place
   * @param invalid why the curve has no modulus, in words; empty when it has one
   * @param title the title, may be empty
   * @throws IllegalArgumentException if a column is missing
   */
  public static Figure of(Table curve, List<Estimate> parameters, double noise, Optional<String> invalid, String title) {
    CurvePlot plot = new CurvePlot(new CurveSamples(new Columns(curve)), noise);
    CurveLegend legend = new CurveLegend(plot, parameters.stream().filter(number -> Double.isFinite(number.value())).toList(), invalid);
    return Figure.of(title, new Content(curve, parameters, invalid, plot, legend));
  }

  private record Content(Table curve, List<Estimate> parameters, Optional<String> invalid, CurvePlot plot, CurveLegend legend)
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
      sheet.note("invalid", invalid.orElse(""));
      for (Estimate number : parameters) {
        String error = Double.isNaN(number.standardError()) ? "" : " +- " + number.standardError();
        sheet.note(number.name(), (number.value() + error + " " + number.unit()).strip());
      }
      sheet.table(curve);
    }
  }
}
