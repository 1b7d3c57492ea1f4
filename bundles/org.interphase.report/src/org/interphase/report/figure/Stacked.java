package org.interphase.report.figure;

import java.io.IOException;
import java.util.List;
import org.interphase.report.canvas.Canvas;

/** Contents below each other; one without height leaves no gap. */
record Stacked(List<Figure.Content> contents) implements Figure.Content {
  private static final double GAP = 6;

  static Stacked of(Figure.Content... contents) {
    return new Stacked(List.of(contents));
  }

  @Override
  public double height(double width) {
    double[] heights = contents.stream().mapToDouble(content -> content.height(width)).filter(height -> height > 0).toArray();
    double sum = Math.max(0, heights.length - 1) * GAP;
    for (double height : heights) {
      sum += height;
    }
    return sum;
  }

  @Override
  public void paint(Canvas canvas, double width) {
    double top = 0;
    for (Figure.Content content : contents) {
      double height = content.height(width);
      if (height > 0) {
        content.paint(canvas.at(0, top), width);
        top += height + GAP;
      }
    }
  }

  @Override
  public void tabulate(DataSheet sheet, double width) throws IOException {
    for (Figure.Content content : contents) {
      content.tabulate(sheet, width);
    }
  }
}
