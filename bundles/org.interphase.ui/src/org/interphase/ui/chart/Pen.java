package org.interphase.ui.chart;

import java.util.function.Function;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swtchart.LineStyle;

/** How a line is drawn. */
record Pen(Function<ChartColours, Color> colour, LineStyle style, int width, Mark mark) {
  static Pen line(int rgb, int width) {
    return new Pen(colours -> colours.readable(rgb), LineStyle.SOLID, width, Mark.NONE);
  }

  static Pen ink(int width) {
    return new Pen(ChartColours::ink, LineStyle.SOLID, width, Mark.NONE);
  }
}
