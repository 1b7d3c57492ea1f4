package org.interphase.ui.curves;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.interphase.api.Estimate;
import org.interphase.api.Table;
import org.interphase.api.Unit;
import org.interphase.core.curve.CurveLook;
import org.interphase.report.figure.Range;
import org.interphase.ui.chart.Axis;
import org.interphase.ui.chart.ForceCurve;
import org.interphase.ui.chart.Trace;

/** Makes of a curve with its fit what a chart draws: force over the separation of tip and sample, as far out as three times the deepest indentation. */
final class CurveDrawing {
  static final int APPROACH = 0;
  static final int RETRACT = 2;
  private static final double DEPTHS = 3;

  private CurveDrawing() { }

  /** @param window the separations between the bounds of the fit; empty where nothing was fitted */
  static ForceCurve of(CurveLook look, String name, Optional<Range> window) {
    Table curve = look.outcome().tables().getFirst();
    double[] indentation = column(curve, "indentation");
    boolean separated = Arrays.stream(indentation).anyMatch(Double::isFinite);
    double[] x = Arrays.stream(separated ? indentation : column(curve, "position")).map(value -> -value).toArray();
    double deepest = Arrays.stream(x).filter(Double::isFinite).min().orElse(0);
    double farthest = separated && deepest < 0 ? -DEPTHS * deepest : Double.POSITIVE_INFINITY;
    double[] branch = column(curve, "branch");
    double[] inFit = column(curve, "in fit");
    Trace approach = trace("Approach", x, column(curve, "force"), i -> branch[i] == APPROACH && x[i] <= farthest);
    Trace retract = trace("Retract", x, column(curve, "force"), i -> branch[i] == RETRACT && x[i] <= farthest);
    Trace fit = trace("Fit", x, column(curve, "fitted force"), i -> x[i] <= farthest);
    Trace residual = trace("Residual", x, column(curve, "residual"), i -> inFit[i] != 0);
    return new ForceCurve(name, new Axis(separated ? "Tip\u2013sample separation" : "Piezo position, reversed", Unit.METRE),
        new Axis("Force", Unit.NEWTON), List.of(approach, retract), present(fit), present(residual), window);
  }

  /** The samples that are wanted; the line breaks between those that are no neighbours. */
  private static Trace trace(String name, double[] x, double[] y, IntPredicate wanted) {
    int[] samples = IntStream.range(0, x.length).filter(i -> wanted.test(i) || i > 0 && wanted.test(i - 1)).toArray();
    return new Trace(name, Arrays.stream(samples).mapToDouble(i -> x[i]).toArray(),
        Arrays.stream(samples).mapToDouble(i -> wanted.test(i) ? y[i] : Double.NaN).toArray());
  }

  private static Optional<Trace> present(Trace trace) {
    return Optional.of(trace).filter(one -> Arrays.stream(one.y()).anyMatch(Double::isFinite));
  }

  static double[] column(Table table, String name) {
    return table.column(name).orElseThrow().values();
  }

  /** A number that the fit gave; NaN when it gave none. */
  static double number(CurveLook look, String name) {
    return look.outcome().numbers().stream().filter(one -> one.name().equals(name)).mapToDouble(Estimate::value).findFirst().orElse(Double.NaN);
  }
}
