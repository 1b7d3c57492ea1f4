package org.interphase.report.figure;

import java.util.List;
import java.util.stream.IntStream;
import org.interphase.report.canvas.Canvas;
import org.interphase.report.canvas.TextStyle;
import org.interphase.report.canvas.TextStyle.Anchor;

/**
 * An axis below and one to the left, open at the other sides, ticks outwards. Both ranges are in the numbers printed.
 *
 * @param x what runs to the right
 * @param y what runs up
 * @param left where the data begin, from the left, in points
 * @param width of everything, in points
 * @param plotHeight of the part where data are drawn, in points
 */
record Axes(Axis x, Axis y, double left, double width, double plotHeight) {
  private static final double LABEL_GAP = 2;
  private static final double RIGHT = 6;
  private static final double BELOW = 23;
  private static final double MOST_DECADES = 6;
  private static final double ROOM_PER_X_TICK = 24;
  private static final double ROOM_PER_Y_TICK = 18;

  /** How numbers lie along an axis. */
  enum Steps {
    /** Equal differences. */
    EQUAL,
    /** Equal differences, marked at whole numbers only. */
    WHOLE,
    /** Equal ratios. */
    LOGARITHMIC
  }

  /**
   * @param range the ends of the axis, positive ones where it is logarithmic
   * @param title the quantity and its unit
   * @param steps how numbers lie between the ends
   */
  record Axis(Range range, String title, Steps steps) {
    Axis {
      if (steps == Steps.LOGARITHMIC && range.lower() <= 0) {
        throw new IllegalArgumentException("a logarithmic axis cannot begin at " + range.lower());
      }
    }

    /** An axis of equal steps. */
    Axis(Range range, String title) {
      this(range, title, Steps.EQUAL);
    }

    /** Where a value lies: 0 at the lower end, 1 at the upper one. */
    double fraction(double value) {
      return steps == Steps.LOGARITHMIC ? Math.log(value / range.lower()) / Math.log(range.upper() / range.lower()) : range.fraction(value);
    }

    List<Ticks.Tick> ticks(int most) {
      int wholes = (int) Math.max(1, Math.floor(range.upper()) - Math.ceil(range.lower()) + 1);
      return switch (steps) {
        case EQUAL -> Ticks.within(range, most);
        case WHOLE -> Ticks.within(range, Math.min(most, wholes));
        case LOGARITHMIC -> Ticks.logarithmic(range, most);
      };
    }

    /** Places of ticks without labels, so that equal ratios can be seen: 2 to 9 times the powers of ten of a logarithmic axis of few decades. */
    double[] minor() {
      double decades = Math.log10(range.upper() / range.lower());
      return steps != Steps.LOGARITHMIC || decades > MOST_DECADES ? new double[0] : IntStream.rangeClosed((int) Math.floor(Math.log10(range.lower())),
          (int) Math.ceil(Math.log10(range.upper()))).boxed().flatMapToDouble(power -> IntStream.rangeClosed(1, 9)
          .mapToDouble(digit -> digit * Math.pow(10, power))).filter(range::contains).toArray();
    }

    /** The room beside a plot of that height: for the title, the widest label and the ticks. */
    double room(double plotHeight) {
      double widest = upright(plotHeight).stream().mapToDouble(tick -> Style.TEXT.width(tick.label())).max().orElse(0);
      return Style.TEXT.leading() + LABEL_GAP + widest + LABEL_GAP + Style.TICK;
    }

    private List<Ticks.Tick> upright(double plotHeight) {
      return ticks((int) Math.max(4, plotHeight / ROOM_PER_Y_TICK));
    }
  }

  /** Axes that leave as much room to the left as their labels need. */
  Axes(Axis x, Axis y, double width, double plotHeight) {
    this(x, y, y.room(plotHeight), width, plotHeight);
  }

  double height() {
    return plotHeight + BELOW;
  }

  double right() {
    return width - RIGHT;
  }

  /** The place of a value on the lower axis. */
  double x(double value) {
    return left + x.fraction(value) * (right() - left);
  }

  /** The place of a value on the left axis. */
  double y(double value) {
    return plotHeight * (1 - y.fraction(value));
  }

  void paint(Canvas canvas) {
    paintLeft(canvas);
    paintBelow(canvas);
  }

  /** The left axis alone. */
  void paintLeft(Canvas canvas) {
    canvas.line(left, 0, left, plotHeight, Style.AXIS);
    for (double minor : y.minor()) {
      canvas.line(left - Style.TICK / 2, y(minor), left, y(minor), Style.AXIS);
    }
    for (Ticks.Tick tick : y.upright(plotHeight)) {
      double at = y(tick.value());
      canvas.line(left - Style.TICK, at, left, at, Style.AXIS);
      canvas.text(tick.label(), left - Style.TICK - LABEL_GAP, Style.centred(Style.TEXT, at), Style.TEXT.anchored(Anchor.END));
    }
    TextStyle beside = Style.TEXT.fitting(y.title(), plotHeight).anchored(Anchor.MIDDLE).upwards();
    canvas.text(y.title(), Style.TEXT.capHeight() + 1, plotHeight / 2, beside);
  }

  /** The lower axis alone. */
  void paintBelow(Canvas canvas) {
    paintTicks(canvas);
    for (Ticks.Tick tick : level()) {
      canvas.text(tick.label(), x(tick.value()), plotHeight + Style.TICK + LABEL_GAP + Style.TEXT.capHeight(), Style.TEXT.anchored(Anchor.MIDDLE));
    }
    TextStyle below = Style.TEXT.fitting(x.title(), right() - left).anchored(Anchor.MIDDLE);
    canvas.text(x.title(), (left + right()) / 2, plotHeight + BELOW - LABEL_GAP, below);
  }

  /** The lower axis alone, without its labels. */
  void paintTicks(Canvas canvas) {
    canvas.line(left, plotHeight, right(), plotHeight, Style.AXIS);
    for (double minor : x.minor()) {
      canvas.line(x(minor), plotHeight, x(minor), plotHeight + Style.TICK / 2, Style.AXIS);
    }
    for (Ticks.Tick tick : level()) {
      canvas.line(x(tick.value()), plotHeight, x(tick.value()), plotHeight + Style.TICK, Style.AXIS);
    }
  }

  private List<Ticks.Tick> level() {
    return x.ticks((int) Math.max(4, (right() - left) / ROOM_PER_X_TICK));
  }
}
