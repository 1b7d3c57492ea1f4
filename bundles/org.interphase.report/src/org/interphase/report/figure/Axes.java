package org.interphase.report.figure;

import java.util.List;
import org.interphase.report.canvas.Canvas;
import org.interphase.report.canvas.TextStyle;
import org.interphase.report.canvas.TextStyle.Anchor;

/**
 * An axis below and one to the left, open at the other sides, ticks outwards. Both ranges are in the numbers printed.
 *
 * @param x what runs to the right
 * @param y what runs up
 * @param width of everything, in points
 * @param plotHeight of the part where data are drawn, in points
 */
record Axes(Axis x, Axis y, double width, double plotHeight) {
  private static final double LABEL_GAP = 2;
  private static final double RIGHT = 6;
  private static final double BELOW = 23;
  private static final double ROOM_PER_X_TICK = 24;
  private static final double ROOM_PER_Y_TICK = 18;

  /**
   * @param range the ends of the axis
   * @param title the quantity and its unit
   */
  record Axis(Range range, String title) { }

  double height() {
    return plotHeight + BELOW;
  }

  /** Where the data begin, from the left. */
  double left() {
    double widest = yTicks().stream().mapToDouble(tick -> Style.TEXT.width(tick.label())).max().orElse(0);
    return Style.TEXT.leading() + LABEL_GAP + widest + LABEL_GAP + Style.TICK;
  }

  double right() {
    return width - RIGHT;
  }

  /** The place of a value on the lower axis. */
  double x(double value) {
    return left() + x.range().fraction(value) * (right() - left());
  }

  /** The place of a value on the left axis. */
  double y(double value) {
    return plotHeight * (1 - y.range().fraction(value));
  }

  void paint(Canvas canvas) {
    double left = left();
    canvas.line(left, 0, left, plotHeight, Style.AXIS);
    canvas.line(left, plotHeight, right(), plotHeight, Style.AXIS);
    for (Ticks.Tick tick : Ticks.within(x.range(), (int) Math.max(4, (right() - left) / ROOM_PER_X_TICK))) {
      double at = x(tick.value());
      canvas.line(at, plotHeight, at, plotHeight + Style.TICK, Style.AXIS);
      canvas.text(tick.label(), at, plotHeight + Style.TICK + LABEL_GAP + Style.TEXT.capHeight(), Style.TEXT.anchored(Anchor.MIDDLE));
    }
    for (Ticks.Tick tick : yTicks()) {
      double at = y(tick.value());
      canvas.line(left - Style.TICK, at, left, at, Style.AXIS);
      canvas.text(tick.label(), left - Style.TICK - LABEL_GAP, Style.centred(Style.TEXT, at), Style.TEXT.anchored(Anchor.END));
    }
    TextStyle below = Style.TEXT.fitting(x.title(), right() - left).anchored(Anchor.MIDDLE);
    canvas.text(x.title(), (left + right()) / 2, plotHeight + BELOW - LABEL_GAP, below);
    TextStyle beside = Style.TEXT.fitting(y.title(), plotHeight).anchored(Anchor.MIDDLE).upwards();
    canvas.text(y.title(), Style.TEXT.capHeight() + 1, plotHeight / 2, beside);
  }

  private List<Ticks.Tick> yTicks() {
    return Ticks.within(y.range(), (int) Math.max(4, plotHeight / ROOM_PER_Y_TICK));
  }
}
