package org.interphase.report.figure;

import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.interphase.report.canvas.Canvas;
import org.interphase.report.canvas.TextStyle.Anchor;

/**
 * The key from colours to numbers. Where values lie beyond an end, the end is pointed and says how many they are.
 *
 * @param colours the colours
 * @param range the values of the two ends, in SI
 * @param scale from SI to the numbers printed
 * @param quantity what the numbers are
 * @param below the fraction of the values below the range
 * @param above the fraction of the values above the range
 */
record ColourBar(ColourMap colours, Range range, Scale scale, String quantity, double below, double above) {
  private static final double THICKNESS = 7;
  private static final double INSET = 8;
  private static final double POINT = 6;
  private static final double LABELS = THICKNESS + 11;
  private static final double TITLE = LABELS + 10;
  private static final double ROOM_PER_TICK = 24;
  private static final int STEPS = 256;

  double height(double width) {
    return TITLE + (isCrowded(width) ? Style.REMARK.leading() : 0) + 2;
  }

  void paint(Canvas canvas, double width) {
    double left = INSET;
    double length = width - 2 * INSET;
    paintPoint(canvas, left, -POINT, below, 0);
    paintPoint(canvas, left + length, POINT, above, 1);
    canvas.image(gradient(), left, 0, length, THICKNESS);
    canvas.stroke(outline(left, length), Style.AXIS);
    Range axis = scale.apply(range);
    for (Ticks.Tick tick : Ticks.within(axis, (int) Math.max(4, length / ROOM_PER_TICK))) {
      double x = left + axis.fraction(tick.value()) * length;
      canvas.line(x, THICKNESS, x, THICKNESS + Style.TICK, Style.AXIS);
      canvas.text(tick.label(), x, LABELS, Style.TEXT.anchored(Anchor.MIDDLE));
    }
    String title = scale.title(quantity);
    canvas.text(title, width / 2, TITLE, Style.TEXT.fitting(title, width).anchored(Anchor.MIDDLE));
    double remarks = isCrowded(width) ? TITLE + Style.REMARK.leading() : TITLE;
    canvas.text(remark(below, "below"), 0, remarks, Style.REMARK);
    canvas.text(remark(above, "above"), width, remarks, Style.REMARK.anchored(Anchor.END));
  }

  private void paintPoint(Canvas canvas, double x, double reach, double beyond, double end) {
    if (beyond > 0) {
      Path2D point = new Path2D.Double();
      point.moveTo(x, 0);
      point.lineTo(x + reach, THICKNESS / 2);
      point.lineTo(x, THICKNESS);
      point.closePath();
      canvas.fill(point, colours.colour(end));
    }
  }

  private Path2D outline(double left, double length) {
    Path2D outline = new Path2D.Double();
    outline.moveTo(left, 0);
    outline.lineTo(left + length, 0);
    outline.lineTo(left + length + (above > 0 ? POINT : 0), THICKNESS / 2);
    outline.lineTo(left + length, THICKNESS);
    outline.lineTo(left, THICKNESS);
    outline.lineTo(left - (below > 0 ? POINT : 0), THICKNESS / 2);
    outline.closePath();
    return outline;
  }

  private BufferedImage gradient() {
    BufferedImage gradient = new BufferedImage(STEPS, 1, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < STEPS; i++) {
      gradient.setRGB(i, 0, colours.rgb((i + 0.5) / STEPS));
    }
    return gradient;
  }

  private boolean isCrowded(double width) {
    double remark = List.of(remark(below, "below"), remark(above, "above")).stream().mapToDouble(Style.REMARK::width).max().orElse(0);
    return remark > 0 && Style.TEXT.width(scale.title(quantity)) + 2 * remark + 2 * INSET > width;
  }

  private static String remark(double fraction, String where) {
    return fraction > 0 ? Numbers.percent(fraction) + " " + where : "";
  }
}
