package org.interphase.report.figure;

import java.util.ArrayList;
import java.util.List;
import org.interphase.api.Estimate;
import org.interphase.api.Invalid;
import org.interphase.report.canvas.Canvas;
import org.interphase.report.canvas.Stroke;
import org.interphase.report.canvas.TextStyle;
import org.interphase.report.canvas.Typeface;

/**
 * What stands below a force curve: the lines at the left, the numbers at the right, and above both, where there is no modulus, why.
 *
 * @param plot the curve
 * @param parameters the numbers
 * @param invalid why there is no modulus
 */
record CurveLegend(CurvePlot plot, List<Estimate> parameters, Invalid invalid) {
  private static final double SPLIT = 0.4;
  private static final double ROW = 9.5;
  private static final double VALUES = 0.52;
  private static final TextStyle REASON = TextStyle.of(Typeface.BOLD, 7, CurvePlot.RETRACT);

  double height() {
    return reasonHeight() + Math.max(lines().height(), ROW * parameters.size());
  }

  void paint(Canvas canvas, double width) {
    if (invalid != Invalid.NONE) {
      String text = "No modulus: " + invalid.label();
      canvas.text(text, 0, REASON.capHeight(), REASON.fitting(text, width));
    }
    lines().paint(canvas.at(0, reasonHeight()), SPLIT * width);
    paintParameters(canvas.at(SPLIT * width, reasonHeight()), (1 - SPLIT) * width);
  }

  private double reasonHeight() {
    return invalid != Invalid.NONE ? ROW + 2 : 0;
  }

  private void paintParameters(Canvas canvas, double width) {
    for (int i = 0; i < parameters.size(); i++) {
      double middle = ROW * (i + 0.5);
      String name = parameters.get(i).name();
      String value = value(parameters.get(i));
      TextStyle left = Style.REMARK.fitting(name, VALUES * width - 3);
      TextStyle right = Style.TEXT.fitting(value, (1 - VALUES) * width);
      canvas.text(name, 0, Style.centred(left, middle), left);
      canvas.text(value, VALUES * width, Style.centred(right, middle), right);
    }
  }

  private static String value(Estimate number) {
    Scale scale = Scale.of(number.unit(), number.value());
    String power = scale.exponent() == 0 ? "" : " 10^" + Numbers.fixed(scale.exponent(), 0);
    return (Numbers.measured(scale.apply(number.value()), scale.apply(number.standardError())) + power + " " + scale.unit()).strip();
  }

  private Legend lines() {
    List<Legend.Entry> entries = new ArrayList<>();
    entries.add(new Legend.Entry(Legend.Sample.line(Stroke.of(CurvePlot.APPROACH, 1)), List.of("Approach")));
    entries.add(new Legend.Entry(Legend.Sample.line(Stroke.of(CurvePlot.RETRACT, 1)), List.of("Retract")));
    if (plot.samples().window().isPresent()) {
      entries.add(new Legend.Entry(Legend.Sample.line(CurvePlot.LAW), List.of("Fitted law")));
      entries.add(new Legend.Entry(Legend.Sample.box(CurvePlot.WINDOW), List.of("Fitted samples")));
    }
    long beyond = plot.samples().beyond(plot.shown());
    if (beyond > 0) {
      entries.add(new Legend.Entry((canvas, width, middle) -> { }, List.of(Numbers.count(beyond) + " samples farther off")));
    }
    return new Legend(List.of(), entries);
  }
}
