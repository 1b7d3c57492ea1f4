package org.interphase.report.figure;

import java.awt.Color;
import java.util.List;
import org.interphase.report.canvas.Canvas;
import org.interphase.report.canvas.Stroke;
import org.interphase.report.canvas.TextStyle;
import org.interphase.report.canvas.TextStyle.Anchor;

/**
 * Texts above a plot, each led to its place on the lower axis; moved apart where they would touch, set smaller where there is no
 * room for all.
 *
 * @param leaders ascending by place
 */
record Leaders(List<Leader> leaders) {
  /** The line through the plot at a place that has a leader. */
  static final Stroke LINE = Stroke.of(Color.BLACK, 0.5).dashed(3, 2);

  private static final double RISE = 5;
  private static final double GAP = 6;
  private static final double NOTHING = 4;
  private static final TextStyle TEXT = Style.TEXT.sized(6.5);

  /**
   * @param place in the numbers of the lower axis
   * @param text what is written there
   */
  record Leader(double place, String text) { }

  double height() {
    return leaders.isEmpty() ? NOTHING : TEXT.leading() + RISE;
  }

  /** Paints above the origin, where the plot begins. */
  void paint(Canvas plot, Axes axes) {
    double room = axes.width() - (leaders.size() - 1) * GAP;
    double natural = leaders.stream().mapToDouble(leader -> TEXT.width(leader.text())).sum();
    TextStyle style = TEXT.sized(TEXT.size() * Math.min(1, room / natural)).anchored(Anchor.MIDDLE);
    double[] wanted = leaders.stream().mapToDouble(leader -> axes.x(leader.place())).toArray();
    double[] widths = leaders.stream().mapToDouble(leader -> style.width(leader.text())).toArray();
    double[] centres = Spacing.apart(wanted, widths, GAP, axes.width());
    for (int i = 0; i < centres.length; i++) {
      plot.line(wanted[i], 0, centres[i], 1 - RISE, Style.AXIS);
      plot.text(leaders.get(i).text(), centres[i], -RISE, style);
    }
  }
}
